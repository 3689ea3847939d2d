// Drive.Files: https://developers.google.com/workspace/drive/api/reference/rest/v3/files, …/drive/api/guides/properties,
// …/drive/api/guides/manage-uploads#use_pre-generated_id, …/drive/api/guides/handle-errors.
import { drive } from './drive-sample'

const FOLDER = 'application/vnd.google-apps.folder'
const SHEET = 'application/vnd.google-apps.spreadsheet'
const NOWHERE = '1tidakAdaTidakAdaTidakAdaTidakAda'

function kit() {
  const made = drive()
  const blob = (text: string) => made.Utilities.newBlob(text, 'text/plain', 'a.txt')
  return { ...made, blob, parents: [made.folder.getId()] }
}

const failed = (method: string, message: string) => `API call to drive.${method} failed with error: ${message}`

describe('Creating a file', () => {
  it('answers with kind, ID, name and type, and no more', () => {
    const { Drive, parents } = kit()
    expect(Drive.Files.create({ name: 'Berkas', mimeType: FOLDER, parents })).toEqual({
      kind: 'drive#file',
      id: expect.any(String),
      name: 'Berkas',
      mimeType: FOLDER,
    })
  })

  it('keeps what the resource says', () => {
    const { Drive, parents } = kit()
    const resource = {
      ...{ name: 'Langkah 1', mimeType: FOLDER, parents, description: 'keterangan', starred: true },
      ...{ appProperties: { kunci: 'a' }, properties: { langkah: '1' } },
    }
    const fields = 'name,parents,description,starred,appProperties,properties'
    expect(Drive.Files.create(resource, null, { fields })).toEqual({
      ...{ name: 'Langkah 1', parents, description: 'keterangan', starred: true },
      ...{ appProperties: { kunci: 'a' }, properties: { langkah: '1' } },
    })
  })

  it('uploads a blob, with the blob’s type when none is named', () => {
    const { Drive, DriveApp, blob, parents } = kit()
    const file = Drive.Files.create({ name: 'a.txt', parents }, blob('isi'), { fields: 'id,mimeType,size' })
    expect(file).toEqual({ id: expect.any(String), mimeType: 'text/plain', size: '3' })
    expect(
      DriveApp.getFileById(file.id ?? '')
        .getBlob()
        .getDataAsString(),
    ).toBe('isi')
  })

  it('calls it Untitled without a name', () => {
    const { Drive, parents } = kit()
    expect(Drive.Files.create({ mimeType: FOLDER, parents }).name).toBe('Untitled')
  })

  it('makes an empty form', () => {
    const { Drive, FormApp, parents } = kit()
    const form = { name: 'Rapat', mimeType: 'application/vnd.google-apps.form', parents }
    expect(FormApp.openById(Drive.Files.create(form).id ?? '').getItems()).toEqual([])
  })

  it('needs one parent that is there', () => {
    const { Drive, parents } = kit()
    expect(() => Drive.Files.create({ mimeType: FOLDER, parents: [NOWHERE] })).toThrow(
      failed('files.create', `File not found: ${NOWHERE}.`),
    )
    expect(() => Drive.Files.create({ mimeType: FOLDER, parents: ['root', ...parents] })).toThrow(
      'Increasing the number of parents is not allowed',
    )
  })
})

describe('An ID made beforehand', () => {
  it('can be given to one folder or upload', () => {
    const { Drive, blob, parents } = kit()
    const { ids = [], kind, space } = Drive.Files.generateIds({ count: 2, space: 'drive' })
    expect([kind, space, ids.length]).toEqual(['drive#generatedIds', 'drive', 2])
    expect(Drive.Files.generateIds().ids).toHaveLength(10)
    const [one = '', two = ''] = ids
    expect(Drive.Files.create({ id: one, name: 'Berkas', mimeType: FOLDER, parents }).id).toBe(one)
    expect(Drive.Files.create({ id: two, name: 'a.txt', parents }, blob('isi')).id).toBe(two)
    expect(() => Drive.Files.create({ id: one, mimeType: FOLDER, parents })).toThrow(
      failed('files.create', 'A file already exists with the provided ID.'),
    )
  })

  it('cannot be made up, nor asked for in any number', () => {
    const { Drive } = kit()
    const [given = ''] = Drive.Files.generateIds({ count: 1 }).ids ?? []
    for (const id of ['karangan', `${given.slice(0, -1)}z`, given.slice(0, -3), `${given}0`])
      expect(() => Drive.Files.create({ id, mimeType: FOLDER })).toThrow('The provided file ID is not usable.')
    expect(() => Drive.Files.generateIds({ count: 1001 })).toThrow('[1, 1000]')
  })
})

describe('Reading a file', () => {
  it('gives the default fields, or those asked for', () => {
    const { Drive, Session, parents } = kit()
    const { id = '' } = Drive.Files.create({ name: 'a', mimeType: FOLDER, parents })
    expect(Object.keys(Drive.Files.get(id)).sort()).toEqual(['id', 'kind', 'mimeType', 'name'])
    const fields = 'trashed, owners(emailAddress,me), shared, ownedByMe'
    expect(Drive.Files.get(id, { fields, supportsAllDrives: true })).toEqual({
      trashed: false,
      owners: [{ emailAddress: Session.getEffectiveUser().getEmail(), me: true }],
      shared: false,
      ownedByMe: true,
    })
    expect(Drive.Files.get(id, { fields: 'permissions/role' })).toEqual({ permissions: [{ role: 'owner' }] })
    expect(Drive.Files.get(id, { fields: '*' })).toEqual(
      expect.objectContaining({ id, parents, webViewLink: `https://drive.google.com/drive/folders/${id}` }),
    )
  })

  it('tells times as RFC 3339 in UTC', () => {
    const { Drive, parents } = kit()
    const [id = ''] = parents
    expect(Drive.Files.get(id, { fields: 'createdTime' }).createdTime).toMatch(
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
    )
  })

  it('knows My Drive by its alias, which has no parents', () => {
    const { Drive, DriveApp } = kit()
    const id = DriveApp.getRootFolder().getId()
    expect(Drive.Files.get('root', { fields: 'id,parents' })).toEqual({ id })
  })

  it.each(['id,', 'nama', 'files(id)', 'id(x)', 'owners(nama)', '('])('refuses the mask %s', (fields) => {
    expect(() => drive().Drive.Files.get('root', { fields })).toThrow(failed('files.get', 'Invalid field selection'))
  })

  it('fails for an unknown ID with Google’s words, name and details', () => {
    const { Drive } = kit()
    let seen: unknown
    try {
      Drive.Files.get(NOWHERE)
    } catch (error) {
      const { name, message, details } = error as { name: string; message: string; details: { code: number } }
      seen = [name, message, details.code]
    }
    expect(seen).toEqual(['GoogleJsonResponseException', failed('files.get', `File not found: ${NOWHERE}.`), 404])
  })
})

describe('Changing a file', () => {
  it('patches what is named: properties of null go, others stay', () => {
    const { Drive, parents } = kit()
    const made = { name: 'a', mimeType: FOLDER, parents, appProperties: { satu: '1', dua: '2' } }
    const { id = '' } = Drive.Files.create(made)
    Drive.Files.update({ name: 'b', appProperties: { satu: null, tiga: '3' }, trashed: true, starred: true }, id)
    expect(Drive.Files.get(id, { fields: 'name,appProperties,trashed,explicitlyTrashed,starred' })).toEqual({
      name: 'b',
      appProperties: { dua: '2', tiga: '3' },
      trashed: true,
      explicitlyTrashed: true,
      starred: true,
    })
    expect(Drive.Files.update({ trashed: false }, id, null, { fields: 'trashed,trashedTime' })).toEqual({
      trashed: false,
    })
    expect(() => Drive.Files.update({ appProperties: { kunci: 'x'.repeat(120) } }, id)).toThrow('124 bytes')
  })

  it('is seen by a handle of DriveApp', () => {
    const { Drive, folder } = kit()
    const file = folder.createFile('a.txt', '')
    Drive.Files.update({ name: 'b.txt' }, file.getId())
    expect(file.getName()).toBe('b.txt')
  })

  it('moves by adding one parent and removing the other, not by writing them', () => {
    const { Drive, folder, parents } = kit()
    const from = parents.join()
    const to = folder.createFolder('Dalam').getId()
    const id = folder.createFile('a.txt', '').getId()
    const moved = Drive.Files.update({}, id, null, { addParents: to, removeParents: from, fields: 'parents' })
    expect(moved).toEqual({ parents: [to] })
    expect(() => Drive.Files.update({ parents: ['root'] }, id)).toThrow(
      failed('files.update', 'The parents field is not directly writable in update requests.'),
    )
    expect(() => Drive.Files.update({}, id, null, { addParents: from })).toThrow(
      failed('files.update', 'Increasing the number of parents is not allowed'),
    )
  })

  it('replaces the content', () => {
    const { Drive, DriveApp, blob, parents } = kit()
    const { id = '' } = Drive.Files.create({ name: 'a.txt', parents }, blob('lama'))
    expect(Drive.Files.update({}, id, blob('baru sekali'), { fields: 'size' })).toEqual({ size: '11' })
    expect(DriveApp.getFileById(id).getBlob().getDataAsString()).toBe('baru sekali')
  })
})

describe('Copying a file', () => {
  it('keeps content, properties and place unless told otherwise', () => {
    const { Drive, DriveApp, blob, parents } = kit()
    const { id = '' } = Drive.Files.create({ name: 'a.txt', parents, properties: { k: '1' } }, blob('isi'))
    const copy = Drive.Files.copy({}, id, { fields: 'id,name,parents,properties' })
    expect(copy).toEqual({ id: expect.any(String), name: 'Copy of a.txt', parents, properties: { k: '1' } })
    expect(
      DriveApp.getFileById(copy.id ?? '')
        .getBlob()
        .getDataAsString(),
    ).toBe('isi')
    const root = DriveApp.getRootFolder().getId()
    expect(Drive.Files.copy({ name: 'b.txt', parents: ['root'] }, id, { fields: 'id,name,parents' })).toEqual({
      id: expect.any(String),
      name: 'b.txt',
      parents: [root],
    })
  })

  it('is not possible for a folder', () => {
    const { Drive, parents } = kit()
    expect(() => Drive.Files.copy({}, parents.join())).toThrow(
      failed('files.copy', 'This file cannot be copied by the user.'),
    )
  })
})

describe('Removing a file', () => {
  it('is for good, with everything in a folder', () => {
    const { Drive, folder, parents } = kit()
    const id = folder.createFile('a.txt', '').getId()
    expect(Drive.Files.remove(parents.join())).toBeUndefined()
    expect(() => Drive.Files.get(id)).toThrow('File not found')
    expect(() => Drive.Files.remove(parents.join())).toThrow(failed('files.delete', `File not found: ${parents}.`))
    expect(() => folder.getName()).toThrow('No item with the given ID could be found.')
  })
})

describe('Exporting a file', () => {
  it('needs alt=media, a Google file, and a format that is offered', () => {
    const { Drive, DocumentApp, folder } = kit()
    const document = DocumentApp.create('Daftar')
    const id = document.getId()
    document.saveAndClose()
    expect(() => Drive.Files.export(id, 'application/pdf')).toThrow(
      failed('files.export', 'Export requires alt=media to download the exported content.'),
    )
    expect(() => Drive.Files.export(id, 'image/bmp', { alt: 'media' })).toThrow(
      failed('files.export', 'The requested conversion is not supported.'),
    )
    expect(() => Drive.Files.export(folder.createFile('a', '').getId(), 'application/pdf', { alt: 'media' })).toThrow(
      'Export only supports Docs Editors files.',
    )
    expect(Drive.Files.export(id, 'application/pdf', { alt: 'media' }).getContentType()).toBe('application/pdf')
  })
})

describe('A Google file made through Drive', () => {
  it('is a spreadsheet its own service opens', () => {
    const { Drive, SpreadsheetApp, parents } = kit()
    const { id = '' } = Drive.Files.create({ name: 'Daftar', mimeType: SHEET, parents })
    expect(SpreadsheetApp.openById(id).getName()).toBe('Daftar')
  })
})
