// Drive.Files: https://developers.google.com/workspace/drive/api/reference/rest/v3/files, …/drive/api/guides/fields-parameter,
// …/drive/api/guides/properties, …/drive/api/guides/manage-uploads#use_pre-generated_id, …/drive/api/guides/handle-errors.
import { Blob } from '../../src/local/services/base/blob'
import { driveGlobals } from '../../src/local/services/drive/globals'
import { formsGlobals } from '../../src/local/services/forms/globals'
import { GoogleException } from '../../src/local/state/errors'
import { registerFileKind } from '../../src/local/state/files'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

const FOLDER = 'application/vnd.google-apps.folder'
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
  const world = openWorld({ now: new Date('2026-11-09T01:00:00Z') })
  const { Drive, DriveApp } = driveGlobals(world)
  const blob = (text: string, contentType = 'text/plain') =>
    handOut(new Blob(world, { bytes: new TextEncoder().encode(text), contentType, name: 'a.txt' }))
  return { world, Drive: handOut(Drive), DriveApp: handOut(DriveApp), blob }
}

const failed = (method: string, message: string) => `API call to drive.${method} failed with error: ${message}`

describe('Creating a file', () => {
  it('answers with kind, ID, name and type, and no more', () => {
    const { Drive } = box()
    const folder = Drive.Files.create({ name: 'Berkas', mimeType: FOLDER })
    expect(folder).toEqual({ kind: 'drive#file', id: expect.any(String), name: 'Berkas', mimeType: FOLDER })
  })

  it('keeps what the resource says', () => {
    const { Drive } = box()
    const parent = Drive.Files.create({ name: 'Berkas', mimeType: FOLDER }).id ?? ''
    const resource = {
      name: 'Langkah 1',
      mimeType: FOLDER,
      parents: [parent],
      description: 'keterangan',
      appProperties: { kunci: 'a' },
      properties: { langkah: '1' },
    }
    const fields = 'name,parents,description,appProperties,properties,createdTime'
    expect(Drive.Files.create(resource, null, { fields })).toEqual({
      name: 'Langkah 1',
      parents: [parent],
      description: 'keterangan',
      appProperties: { kunci: 'a' },
      properties: { langkah: '1' },
      createdTime: '2026-11-09T01:00:00.000Z',
    })
  })

  it('uploads a blob, with the blob’s type when none is named', () => {
    const { Drive, DriveApp, blob } = box()
    const file = Drive.Files.create({ name: 'a.txt' }, blob('isi'), { fields: 'id,mimeType,size,fileExtension' })
    expect(file).toEqual({ id: expect.any(String), mimeType: 'text/plain', size: '3', fileExtension: 'txt' })
    expect(
      DriveApp.getFileById(file.id ?? '')
        .getBlob()
        .getDataAsString(),
    ).toBe('isi')
    expect(Drive.Files.create({}).name).toBe('Untitled')
  })

  it('converts a blob into a Google file', () => {
    const { Drive, blob } = box()
    const { id = '' } = Drive.Files.create({ name: 'Paparan', mimeType: SLIDES }, blob('isi'))
    expect(Drive.Files.export(id, 'application/pdf', { alt: 'media' }).getDataAsString()).toBe('isi')
  })

  it('makes an empty form, but says so where an empty Google file is not emulated', () => {
    const { world, Drive } = box()
    const FormApp = handOut(formsGlobals(world).FormApp)
    const { id = '' } = Drive.Files.create({ name: 'Rapat', mimeType: 'application/vnd.google-apps.form' })
    expect(FormApp.openById(id).getItems()).toEqual([])
    expect(() => Drive.Files.create({ mimeType: SLIDES })).toThrow('is not emulated')
    expect(() => Drive.Files.create({ mimeType: 'application/vnd.google-apps.site' })).toThrow('is not emulated')
  })

  it('needs one parent that is a folder', () => {
    const { Drive } = box()
    const { id = '' } = Drive.Files.create({ name: 'a.txt' })
    expect(() => Drive.Files.create({ parents: ['tidak-ada'] })).toThrow(
      failed('files.create', 'File not found: tidak-ada.'),
    )
    expect(() => Drive.Files.create({ parents: [id] })).toThrow('The specified parent is not a folder.')
    expect(() => Drive.Files.create({ parents: ['root', 'root'] })).toThrow('more than one parent')
  })

  it('says which fields and options are not emulated', () => {
    const { Drive } = box()
    expect(() => Drive.Files.create({ starred: true } as object)).toThrow('Drive.Files.create resource.starred is not')
    expect(() => Drive.Files.create({}, null, { ocrLanguage: 'id' } as object)).toThrow('option.ocrLanguage is not')
  })
})

describe('An ID made beforehand', () => {
  it('can be given to one folder or upload', () => {
    const { Drive, blob } = box()
    const { ids = [], kind, space } = Drive.Files.generateIds({ count: 2, space: 'drive' })
    expect([kind, space, ids.length]).toEqual(['drive#generatedIds', 'drive', 2])
    expect(Drive.Files.generateIds().ids).toHaveLength(10)
    const [one = '', two = ''] = ids
    expect(Drive.Files.create({ id: one, name: 'Berkas', mimeType: FOLDER }).id).toBe(one)
    expect(Drive.Files.create({ id: two, name: 'a.txt' }, blob('isi')).id).toBe(two)
    expect(() => Drive.Files.create({ id: one, mimeType: FOLDER })).toThrow(
      failed('files.create', 'A file already exists with the provided ID.'),
    )
  })

  it('cannot be given to a Google file, nor made up', () => {
    const { Drive, blob } = box()
    const [id = ''] = Drive.Files.generateIds({ count: 1 }).ids ?? []
    expect(() => Drive.Files.create({ id, mimeType: SLIDES }, blob('isi'))).toThrow('Generated IDs are not supported')
    expect(() => Drive.Files.create({ id: 'karangan', mimeType: FOLDER })).toThrow(
      'The provided file ID is not usable.',
    )
    expect(() => Drive.Files.generateIds({ count: 1001 })).toThrow('[1, 1000]')
  })
})

describe('Reading a file', () => {
  it('gives the default fields, or those asked for', () => {
    const { Drive } = box()
    const { id = '' } = Drive.Files.create({ name: 'a.txt' })
    expect(Object.keys(Drive.Files.get(id)).sort()).toEqual(['id', 'kind', 'mimeType', 'name'])
    expect(
      Drive.Files.get(id, { fields: 'trashed, owners(emailAddress,me), shared', supportsAllDrives: true }),
    ).toEqual({
      trashed: false,
      owners: [{ emailAddress: 'admin.ppid@contoh.pontianak.go.id', me: true }],
      shared: false,
    })
    expect(Drive.Files.get(id, { fields: 'permissions/role' })).toEqual({ permissions: [{ role: 'owner' }] })
    expect(Drive.Files.get(id, { fields: '*' })).toMatchObject({
      webViewLink: `https://drive.google.com/file/d/${id}/view?usp=drivesdk`,
      spaces: ['drive'],
      ownedByMe: true,
    })
    expect(Drive.Files.get('root').name).toBe('My Drive')
  })

  it('says which fields are not emulated', () => {
    const { Drive } = box()
    expect(() => Drive.Files.get('root', { fields: 'id,capabilities' })).toThrow('field capabilities is not emulated')
    expect(() => Drive.Files.get('root', { fields: 'owners(photoLink)' })).toThrow('field photoLink is not emulated')
    expect(() => Drive.Files.get('root', { fields: 'id,' })).toThrow('Invalid field selection')
    expect(() => Drive.Files.get('root', { alt: 'media' })).toThrow('alt=media is not emulated')
  })

  it('fails for an unknown ID with Google’s words, name and details', () => {
    const { Drive } = box()
    try {
      Drive.Files.get('tidak-ada')
      throw new Error('it did not fail')
    } catch (error) {
      expect(error).toMatchObject({
        name: 'GoogleJsonResponseException',
        message: 'API call to drive.files.get failed with error: File not found: tidak-ada.',
        details: { code: 404, errors: [{ reason: 'notFound' }] },
      })
    }
  })
})

describe('Changing a file', () => {
  it('patches what is named: properties of null go, others stay', () => {
    const { Drive } = box()
    const { id = '' } = Drive.Files.create({ name: 'a', mimeType: FOLDER, appProperties: { satu: '1', dua: '2' } })
    Drive.Files.update({ name: 'b', appProperties: { satu: null, tiga: '3' }, trashed: true }, id)
    expect(Drive.Files.get(id, { fields: 'name,appProperties,trashed,explicitlyTrashed' })).toEqual({
      name: 'b',
      appProperties: { dua: '2', tiga: '3' },
      trashed: true,
      explicitlyTrashed: true,
    })
    expect(() => Drive.Files.update({ appProperties: { kunci: 'x'.repeat(120) } }, id)).toThrow('124 bytes')
  })

  it('moves by adding and removing parents, not by writing them', () => {
    const { Drive } = box()
    const { id = '' } = Drive.Files.create({ name: 'a.txt' })
    const folder = Drive.Files.create({ name: 'Berkas', mimeType: FOLDER }).id ?? ''
    const moved = Drive.Files.update({}, id, null, { addParents: folder, removeParents: 'root', fields: 'parents' })
    expect(moved).toEqual({ parents: [folder] })
    expect(() => Drive.Files.update({ parents: ['root'] }, id)).toThrow(
      failed(
        'files.update',
        'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
      ),
    )
    expect(() => Drive.Files.update({}, id, null, { addParents: id })).toThrow('not a folder')
  })

  it('replaces the content, of a Google file by converting', () => {
    const { Drive, DriveApp, blob } = box()
    const { id = '' } = Drive.Files.create({ name: 'a.txt' }, blob('lama'))
    expect(Drive.Files.update({}, id, blob('baru sekali'), { fields: 'size' })).toEqual({ size: '11' })
    expect(DriveApp.getFileById(id).getBlob().getDataAsString()).toBe('baru sekali')
    const slides = Drive.Files.create({ mimeType: SLIDES }, blob('lama')).id ?? ''
    Drive.Files.update({}, slides, blob('baru'))
    expect(Drive.Files.export(slides, 'application/pdf', { alt: 'media' }).getDataAsString()).toBe('baru')
  })
})

describe('Copying a file', () => {
  it('keeps content, properties and place unless told otherwise', () => {
    const { Drive, DriveApp, blob } = box()
    const folder = Drive.Files.create({ name: 'Berkas', mimeType: FOLDER }).id ?? ''
    const { id = '' } = Drive.Files.create({ name: 'a.txt', parents: [folder], properties: { k: '1' } }, blob('isi'))
    const copy = Drive.Files.copy({}, id, { fields: 'id,name,parents,properties' })
    expect(copy).toEqual({ id: expect.any(String), name: 'Copy of a.txt', parents: [folder], properties: { k: '1' } })
    expect(
      DriveApp.getFileById(copy.id ?? '')
        .getBlob()
        .getDataAsString(),
    ).toBe('isi')
    const other = Drive.Files.copy({ name: 'b.txt', parents: ['root'] }, id, { fields: 'name,parents' })
    expect(other.name).toBe('b.txt')
    expect(other.parents).not.toEqual([folder])
  })

  it('is not possible for a folder', () => {
    const { Drive } = box()
    const { id = '' } = Drive.Files.create({ mimeType: FOLDER })
    expect(() => Drive.Files.copy({}, id)).toThrow(failed('files.copy', 'This file cannot be copied by the user.'))
  })
})

describe('Removing a file', () => {
  it('is for good, with everything in a folder', () => {
    const { Drive } = box()
    const folder = Drive.Files.create({ mimeType: FOLDER }).id ?? ''
    const { id = '' } = Drive.Files.create({ name: 'a.txt', parents: [folder] })
    Drive.Files.remove(folder)
    expect(() => Drive.Files.get(id)).toThrow('File not found')
    expect(() => Drive.Files.remove(folder)).toThrow(failed('files.delete', `File not found: ${folder}.`))
    expect(() => Drive.Files.remove('root')).toThrow('sufficient permissions')
  })
})

describe('Exporting a file', () => {
  it('needs alt=media, a Google file, and a format that is offered', () => {
    const { Drive, blob } = box()
    const { id = '' } = Drive.Files.create({ mimeType: SLIDES }, blob('isi'))
    const text = Drive.Files.create({ name: 'a.txt' }, blob('isi')).id ?? ''
    expect(() => Drive.Files.export(id, 'application/pdf')).toThrow(
      failed('files.export', 'Export requires alt=media to download the exported content.'),
    )
    expect(() => Drive.Files.export(text, 'application/pdf', { alt: 'media' })).toThrow(
      'Export only supports Docs Editors files.',
    )
    expect(() => Drive.Files.export(id, 'text/csv', { alt: 'media' })).toThrow(
      failed('files.export', 'The requested conversion is not supported.'),
    )
    expect(Drive.Files.export(id, 'application/pdf', { alt: 'media' }).getContentType()).toBe('application/pdf')
  })
})

describe('The rest of the service', () => {
  it('says that it is not emulated', () => {
    const { Drive } = box()
    expect(() => Reflect.get(Drive, 'Comments')).toThrow('Drive.Comments is not emulated')
    expect(() => Reflect.get(Drive.Files, 'emptyTrash')).toThrow('Drive.Files.emptyTrash is not emulated')
  })
})
