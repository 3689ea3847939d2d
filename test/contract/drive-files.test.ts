// Files and folders: https://developers.google.com/apps-script/reference/drive/drive-app, …/drive/file, …/drive/folder,
// …/drive/file-iterator, …/base/mime-type.
import { Blob } from '../../src/local/services/base/blob'
import { driveGlobals } from '../../src/local/services/drive/globals'
import { addFile, registerFileKind } from '../../src/local/state/files'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

const SLIDES = 'application/vnd.google-apps.presentation'

/** A kind of Google file of the test's own: its PDF holds the ID it was made for. */
registerFileKind(SLIDES, {
  copy: () => undefined,
  exportAs: (_world, id, mimeType) => new TextEncoder().encode(`${mimeType} of ${id}`),
  url: (id) => `https://docs.google.com/presentation/d/${id}/edit`,
})

function box() {
  const world = openWorld({ now: new Date('2026-11-09T01:00:00Z') })
  const { DriveApp, MimeType } = driveGlobals(world)
  return { world, DriveApp: handOut(DriveApp), MimeType }
}

function names(iterator: { hasNext(): boolean; next(): { getName(): string } }): string[] {
  const found: string[] = []
  while (iterator.hasNext()) found.push(iterator.next().getName())
  return found
}

describe('A folder', () => {
  it('is made in My Drive or in another folder', () => {
    const { DriveApp } = box()
    const year = DriveApp.createFolder('2026')
    const aCase = year.createFolder('PPID-2026-0001')
    expect(DriveApp.getRootFolder().getName()).toBe('My Drive')
    expect(names(year.getParents())).toEqual(['My Drive'])
    expect(names(aCase.getParents())).toEqual(['2026'])
    expect(names(year.getFolders())).toEqual(['PPID-2026-0001'])
    expect(aCase.getUrl()).toBe(`https://drive.google.com/drive/folders/${aCase.getId()}`)
  })

  it('lists its own files and folders, by name, type and search too', () => {
    const { DriveApp, MimeType } = box()
    const folder = DriveApp.createFolder('Berkas')
    folder.createFolder('Langkah 1')
    folder.createFile('Notulen.txt', 'isi')
    folder.createFile('data.csv', 'a,b', MimeType.CSV)
    DriveApp.createFile('Notulen.txt', 'lain')
    expect(names(folder.getFiles())).toEqual(['Notulen.txt', 'data.csv'])
    expect(names(folder.getFilesByName('Notulen.txt'))).toEqual(['Notulen.txt'])
    expect(names(folder.getFilesByType(MimeType.CSV))).toEqual(['data.csv'])
    expect(names(folder.getFoldersByName('Langkah 1'))).toEqual(['Langkah 1'])
    expect(names(folder.searchFiles('title contains "Not"'))).toEqual(['Notulen.txt'])
    expect(names(folder.searchFolders("title = 'Langkah 1'"))).toEqual(['Langkah 1'])
    expect(names(DriveApp.getFilesByName('Notulen.txt'))).toHaveLength(2)
  })

  it('moves with what it holds, but not into itself', () => {
    const { DriveApp } = box()
    const outer = DriveApp.createFolder('Luar')
    const inner = DriveApp.createFolder('Dalam')
    inner.createFile('a.txt', 'a')
    inner.moveTo(outer)
    expect(names(outer.getFolders())).toEqual(['Dalam'])
    expect(names(inner.getFiles())).toEqual(['a.txt'])
    expect(() => outer.moveTo(inner)).toThrow('cannot be moved into itself')
  })
})

describe('A file', () => {
  it('is made from a name and text, a type, or a blob', () => {
    const { world, DriveApp, MimeType } = box()
    const text = DriveApp.createFile('a.txt', 'isi é')
    expect([text.getMimeType(), text.getSize(), text.getBlob().getDataAsString()]).toEqual(['text/plain', 6, 'isi é'])
    expect(DriveApp.createFile('a.html', '<p>', MimeType.HTML).getMimeType()).toBe('text/html')
    const bytes = Uint8Array.from([37, 80, 68, 70])
    const blob = handOut(new Blob(world, { bytes, contentType: 'application/pdf', name: 'Daftar.pdf' }))
    const pdf = DriveApp.createFile(blob)
    expect([pdf.getName(), pdf.getMimeType(), pdf.getBlob().getBytes()]).toEqual([
      'Daftar.pdf',
      'application/pdf',
      [37, 80, 68, 70],
    ])
  })

  it('tells its dates, and has them from the clock', () => {
    const { world, DriveApp } = box()
    const file = DriveApp.createFile('a.txt', 'a')
    world.setClock(new Date('2026-11-10T01:00:00Z'))
    file.setName('b.txt')
    expect(file.getDateCreated()).toEqual(new Date('2026-11-09T01:00:00Z'))
    expect(file.getLastUpdated()).toEqual(new Date('2026-11-10T01:00:00Z'))
  })

  it('keeps its name, description and content as they are set', () => {
    const { DriveApp } = box()
    const file = DriveApp.createFile('a.txt', 'a')
    expect(file.getDescription()).toBeNull()
    file.setName('b.txt').setDescription('keterangan').setContent('isi baru')
    const again = DriveApp.getFileById(file.getId())
    expect([again.getName(), again.getDescription(), again.getBlob().getDataAsString(), again.getSize()]).toEqual([
      'b.txt',
      'keterangan',
      'isi baru',
      8,
    ])
    expect(file.getUrl()).toBe(`https://drive.google.com/file/d/${file.getId()}/view?usp=drivesdk`)
    expect(file.getDownloadUrl()).toBe(`https://drive.google.com/uc?id=${file.getId()}&export=download`)
  })

  it('moves to another folder', () => {
    const { DriveApp } = box()
    const folder = DriveApp.createFolder('Berkas')
    const file = DriveApp.createFile('a.txt', 'a').moveTo(folder)
    expect(names(file.getParents())).toEqual(['Berkas'])
    expect(names(DriveApp.getRootFolder().getFiles())).toEqual([])
    expect(() => file.moveTo('Berkas' as never)).toThrow(
      "The parameters (String) don't match the method signature for DriveApp.File.moveTo.",
    )
  })

  it('is copied beside itself, under a name, into a folder, or both', () => {
    const { DriveApp } = box()
    const folder = DriveApp.createFolder('Salinan')
    const file = DriveApp.createFile('a.txt', 'isi').setDescription('keterangan')
    expect(file.makeCopy().getName()).toBe('Copy of a.txt')
    expect(file.makeCopy('b.txt').getName()).toBe('b.txt')
    expect(names(file.makeCopy(folder).getParents())).toEqual(['Salinan'])
    const copy = file.makeCopy('c.txt', folder)
    expect([copy.getName(), copy.getBlob().getDataAsString(), copy.getDescription()]).toEqual([
      'c.txt',
      'isi',
      'keterangan',
    ])
    expect(names(folder.getFiles())).toEqual(['Copy of a.txt', 'c.txt'])
    expect(copy.getId()).not.toBe(file.getId())
  })

  it('goes to the trash alone or with its folder, and stays in lists', () => {
    const { DriveApp } = box()
    const folder = DriveApp.createFolder('Berkas')
    const file = folder.createFile('a.txt', 'a')
    folder.setTrashed(true)
    expect([folder.isTrashed(), file.isTrashed()]).toEqual([true, true])
    expect(names(DriveApp.getFilesByName('a.txt'))).toEqual(['a.txt'])
    expect(names(DriveApp.getTrashedFiles())).toEqual(['a.txt'])
    expect(names(DriveApp.getTrashedFolders())).toEqual(['Berkas'])
    folder.setTrashed(false)
    expect(file.isTrashed()).toBe(false)
  })
})

describe('A Google file in another format', () => {
  it('has a name without what followed its last dot', () => {
    const { world, DriveApp, MimeType } = box()
    const { id } = addFile(world, { name: 'List.12.25.2014', mimeType: SLIDES })
    const blob = DriveApp.getFileById(id).getAs(MimeType.PDF)
    expect([blob.getName(), blob.getContentType()]).toEqual(['List.12.25.pdf', 'application/pdf'])
    expect(blob.getDataAsString()).toBe(`application/pdf of ${id}`)
  })

  it('is a PDF as a blob', () => {
    const { world, DriveApp } = box()
    const { id } = addFile(world, { name: 'Daftar', mimeType: SLIDES })
    expect(DriveApp.getFileById(id).getBlob().getName()).toBe('Daftar.pdf')
    expect(DriveApp.getFileById(id).getDownloadUrl()).toBeNull()
  })

  it('is refused for what is not a Google file', () => {
    const { DriveApp, MimeType } = box()
    const file = DriveApp.createFile('a.txt', 'a')
    expect(file.getAs(MimeType.PLAIN_TEXT).getDataAsString()).toBe('a')
    expect(() => file.getAs(MimeType.PDF)).toThrow('Converting from text/plain to application/pdf is not supported.')
  })
})

describe('An iterator', () => {
  it('throws Google’s text when nothing is left', () => {
    const files = box().DriveApp.getFiles()
    expect(files.hasNext()).toBe(false)
    expect(() => files.next()).toThrow('Cannot retrieve the next object: iterator has reached the end.')
  })

  it('goes on from a token', () => {
    const { DriveApp } = box()
    for (const name of ['a', 'b', 'c']) DriveApp.createFile(name, '')
    const files = DriveApp.getFiles()
    files.next()
    expect(names(DriveApp.continueFileIterator(files.getContinuationToken()))).toEqual(['b', 'c'])
    DriveApp.createFolder('Berkas')
    expect(names(DriveApp.continueFolderIterator(DriveApp.getFolders().getContinuationToken()))).toEqual(['Berkas'])
    expect(() => DriveApp.continueFileIterator('?')).toThrow('Invalid argument: continuationToken')
  })
})

describe('An ID', () => {
  it('must be of something there, and of a folder for a folder', () => {
    const { DriveApp } = box()
    const file = DriveApp.createFile('a.txt', 'a')
    const folder = DriveApp.createFolder('Berkas')
    expect(() => DriveApp.getFileById('tidak-ada')).toThrow('No item with the given ID could be found.')
    expect(() => DriveApp.getFolderById(file.getId())).toThrow('No item with the given ID could be found.')
    expect(() => DriveApp.getFileById('')).toThrow('Invalid argument: id')
    expect(DriveApp.getFileById(folder.getId()).getName()).toBe('Berkas')
    expect(DriveApp.getFolderById(folder.getId()).getName()).toBe('Berkas')
  })
})

describe('Lists of all of Drive', () => {
  it('hold everything but My Drive', () => {
    const { DriveApp, MimeType } = box()
    DriveApp.createFolder('Berkas').createFile('a.csv', '', MimeType.CSV)
    expect(names(DriveApp.getFolders())).toEqual(['Berkas'])
    expect(names(DriveApp.getFiles())).toEqual(['a.csv'])
    expect(names(DriveApp.getFilesByType(MimeType.CSV))).toEqual(['a.csv'])
    expect(names(DriveApp.getFoldersByName('Berkas'))).toEqual(['Berkas'])
  })
})

describe('MimeType', () => {
  it('names Google’s types and the common ones', () => {
    const { MimeType } = box()
    expect({ ...MimeType }).toMatchObject({
      GOOGLE_DOCS: 'application/vnd.google-apps.document',
      GOOGLE_SHEETS: 'application/vnd.google-apps.spreadsheet',
      GOOGLE_FORMS: 'application/vnd.google-apps.form',
      FOLDER: 'application/vnd.google-apps.folder',
      PDF: 'application/pdf',
      PLAIN_TEXT: 'text/plain',
      MICROSOFT_WORD: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      MICROSOFT_EXCEL: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    })
    expect(Object.keys(MimeType)).toHaveLength(32)
  })
})
