// What kinds of Google files do through Drive: https://developers.google.com/workspace/drive/api/guides/manage-uploads#import-docs,
// …/drive/api/guides/ref-export-formats, https://developers.google.com/apps-script/reference/drive/file#getAs(String).
import { Blob } from '../../src/local/services/base/blob'
import { driveGlobals } from '../../src/local/services/drive/globals'
import { createSpreadsheetFile } from '../../src/local/services/sheets/globals'
import { GoogleException } from '../../src/local/state/errors'
import { addFile, registerFileKind } from '../../src/local/state/files'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

const SLIDES = 'application/vnd.google-apps.presentation'

/** A kind of Google file of the test's own: it holds the text it was imported from, and exports it as PDF only. */
registerFileKind(SLIDES, {
  copy: (world, from, to) => world.store.bytes.set(to, world.store.bytes.get(from) ?? new Uint8Array()),
  importFrom: (world, id, content) => world.store.bytes.set(id, content),
  exportAs: (world, id, mimeType) => {
    if (mimeType !== 'application/pdf') throw new GoogleException('no such format')
    return world.store.bytes.get(id) ?? new Uint8Array()
  },
  url: (id) => `https://docs.google.com/presentation/d/${id}/edit`,
})

function box() {
  const world = openWorld()
  const { Drive, DriveApp } = driveGlobals(world)
  const blob = (text: string) =>
    handOut(new Blob(world, { bytes: new TextEncoder().encode(text), contentType: 'text/plain', name: 'a.txt' }))
  return { world, Drive: handOut(Drive), DriveApp: handOut(DriveApp), blob }
}

describe('A spreadsheet', () => {
  it('is refused by name in the formats Google offers, and as Google refuses it in others', () => {
    const { world, Drive, DriveApp, blob } = box()
    const id = createSpreadsheetFile(world, 'Register')
    const file = DriveApp.getFileById(id)
    expect(() => file.getBlob()).toThrow('export of a spreadsheet as application/pdf is not emulated')
    expect(() => Drive.Files.export(id, 'text/csv', { alt: 'media' })).toThrow(
      'export of a spreadsheet as text/csv is not emulated',
    )
    expect(() => Drive.Files.export(id, 'image/png', { alt: 'media' })).toThrow(
      'The requested conversion is not supported',
    )
    const mimeType = file.getMimeType()
    expect(() => Drive.Files.create({ name: 'Impor', mimeType }, blob('a,b'))).toThrow(
      `conversion of text/plain to ${mimeType} is not emulated`,
    )
  })
})

describe('A Google file', () => {
  it('is converted from an upload, at first and when its content is replaced', () => {
    const { Drive, blob } = box()
    const { id = '' } = Drive.Files.create({ name: 'Paparan', mimeType: SLIDES }, blob('lama'))
    const pdf = () => Drive.Files.export(id, 'application/pdf', { alt: 'media' }).getDataAsString()
    expect(pdf()).toBe('lama')
    Drive.Files.update({}, id, blob('baru'))
    expect(pdf()).toBe('baru')
    expect(() => Drive.Files.export(id, 'text/csv', { alt: 'media' })).toThrow(
      'API call to drive.files.export failed with error: The requested conversion is not supported.',
    )
  })

  it('has no address to download from, and its kind’s to open', () => {
    const { world, DriveApp } = box()
    const { id } = addFile(world, { name: 'Daftar', mimeType: SLIDES })
    const file = DriveApp.getFileById(id)
    expect(file.getDownloadUrl()).toBeNull()
    expect(file.getUrl()).toBe(`https://docs.google.com/presentation/d/${id}/edit`)
    expect(file.getBlob().getName()).toBe('Daftar.pdf')
  })

  it('cannot be made under an ID of the script’s choice', () => {
    const { Drive, blob } = box()
    const [id = ''] = Drive.Files.generateIds({ count: 1 }).ids ?? []
    expect(() => Drive.Files.create({ id, mimeType: SLIDES }, blob('isi'))).toThrow('Generated IDs are not supported')
  })

  it('can be made under an ID an older version of the box has given', () => {
    const { world, Drive, blob } = box()
    world.store.collection<true>('drive generated ids').set('1LamaSekali', true)
    expect(Drive.Files.create({ id: '1LamaSekali', name: 'a.txt' }, blob('isi')).id).toBe('1LamaSekali')
  })
})

describe('What the box leaves out of Drive', () => {
  it.each([
    ['an empty kind of file that has no beginning', { mimeType: SLIDES }],
    ['sites', { mimeType: 'application/vnd.google-apps.site' }],
    ['shortcuts', { mimeType: 'application/vnd.google-apps.shortcut' }],
    ['fields', { folderColorRgb: '#ff0000' }],
  ])('is refused by name: %s', (_, resource) => {
    expect(() => box().Drive.Files.create(resource as object)).toThrow('is not emulated')
  })

  it('is refused by name: options and fields asked for', () => {
    const { Drive, DriveApp, blob } = box()
    const id = DriveApp.createFile('a', '').getId()
    expect(() => Drive.Files.create({}, null, { ocrLanguage: 'id' } as object)).toThrow('option.ocrLanguage is not')
    expect(() => Drive.Files.get(id, { alt: 'media' })).toThrow('alt=media is not emulated')
    expect(() => Drive.Files.get(id, { fields: 'id,capabilities' })).toThrow('field capabilities is not emulated')
    expect(() => Drive.Files.list({ driveId: 'x' } as object)).toThrow('driveId is not emulated')
    expect(() => Drive.Files.list({ orderBy: 'viewedByMeTime' })).toThrow('viewedByMeTime is not emulated')
    expect(() => Drive.Files.update({ mimeType: 'text/csv' }, id)).toThrow('is not emulated')
    expect(() => Drive.Files.update({}, id, null, { removeParents: 'root' })).toThrow(
      'without a folder is not emulated',
    )
    expect(() => Drive.Permissions.list(id, { fields: 'permissions(photoLink)' })).toThrow('photoLink is not emulated')
    expect(() => blob('a').getAs('application/pdf')).toThrow('to application/pdf is not emulated')
    expect(() => blob('a').getDataAsString('windows-1252')).toThrow('charset windows-1252 is not emulated')
  })

  it('is refused by name: owners and expirations', () => {
    const { Drive, DriveApp } = box()
    const id = DriveApp.createFile('a', '').getId()
    const person = { type: 'user', emailAddress: 'opd.a@contoh.pontianak.go.id' }
    expect(() => Drive.Permissions.create({ ...person, role: 'owner' }, id)).toThrow('role owner is not emulated')
    expect(() =>
      Drive.Permissions.create({ ...person, role: 'reader', expirationTime: '2027-01-01T00:00:00Z' } as object, id),
    ).toThrow('expirationTime is not emulated')
  })

  it.each(["fullText contains 'a'", 'sharedWithMe', "visibility = 'limited'", "viewedByMeTime > '2026-01-01'"])(
    'is refused by name: the query %s',
    (q) => {
      expect(() => box().Drive.Files.list({ q })).toThrow('is not emulated')
    },
  )

  it.each(['createShortcut', 'addFile', 'removeFile', 'getStorageLimit'])(
    'is refused by name: DriveApp.%s',
    (member) => {
      expect(() => Reflect.get(box().DriveApp, member)).toThrow(`DriveApp.${member} is not emulated`)
    },
  )
})

describe('The trash', () => {
  it('is emptied of what was put into it, with all it holds', () => {
    const { Drive, DriveApp } = box()
    const folder = DriveApp.createFolder('Berkas')
    const inside = folder.createFile('a.txt', '').getId()
    const kept = DriveApp.createFile('b.txt', '').getId()
    folder.setTrashed(true)
    expect(Drive.Files.emptyTrash()).toBeUndefined()
    expect(() => DriveApp.getFileById(inside)).toThrow('No item with the given ID could be found.')
    expect(DriveApp.getFileById(kept).getName()).toBe('b.txt')
    expect(DriveApp.getTrashedFolders().hasNext()).toBe(false)
  })
})
