// Folders and DriveApp: https://developers.google.com/apps-script/reference/drive/folder and …/drive/drive-app.
import { drive, names } from './drive-sample'
import { refusedByGoogle } from './refused'

describe('A folder', () => {
  it('is made in My Drive or in another folder', () => {
    const { DriveApp, folder } = drive()
    const inner = folder.createFolder('PPID-2026-0001')
    expect(folder.getParents().next().getId()).toBe(DriveApp.getRootFolder().getId())
    expect(names(inner.getParents())).toEqual(['Kontrak'])
    expect(names(folder.getFolders())).toEqual(['PPID-2026-0001'])
    expect(inner.getUrl()).toBe(`https://drive.google.com/drive/folders/${inner.getId()}`)
    expect(inner.getSize()).toBe(0)
  })

  it('lists its own files and folders, by name, type and search too', () => {
    const { folder, MimeType } = drive()
    const inner = folder.createFolder('Langkah 1')
    folder.createFile('Notulen.txt', 'isi')
    folder.createFile('data.csv', 'a,b', MimeType.CSV)
    inner.createFile('Notulen.txt', 'lain')
    expect(names(folder.getFiles())).toEqual(['Notulen.txt', 'data.csv'])
    expect(names(folder.getFilesByName('Notulen.txt'))).toEqual(['Notulen.txt'])
    expect(names(folder.getFilesByName('notulen'))).toEqual([])
    expect(names(folder.getFilesByType(MimeType.CSV))).toEqual(['data.csv'])
    expect(names(folder.getFoldersByName('Langkah 1'))).toEqual(['Langkah 1'])
    expect(names(folder.searchFiles('title contains "Not"'))).toEqual(['Notulen.txt'])
    expect(names(folder.searchFolders("title = 'Langkah 1'"))).toEqual(['Langkah 1'])
  })

  it('has a name, a description, dates, a star and an owner like a file', () => {
    const { DriveApp, folder, Session } = drive()
    const chained = folder.setName('Berkas').setDescription('keterangan').setStarred(true).setShareableByEditors(false)
    expect(chained.getId()).toBe(folder.getId())
    const again = DriveApp.getFolderById(folder.getId())
    expect([again.getName(), again.getDescription()]).toEqual(['Berkas', 'keterangan'])
    expect([again.isStarred(), again.isShareableByEditors(), again.isTrashed()]).toEqual([true, false, false])
    expect(again.getOwner().getEmail()).toBe(Session.getEffectiveUser().getEmail())
    expect(again.getLastUpdated().getTime()).toBeGreaterThanOrEqual(again.getDateCreated().getTime() - 1000)
  })

  it('moves with what it holds, but not into itself', () => {
    const { folder } = drive()
    const outer = folder.createFolder('Luar')
    const inner = folder.createFolder('Dalam')
    inner.createFile('a.txt', 'a')
    expect(inner.moveTo(outer).getId()).toBe(inner.getId())
    expect([names(outer.getFolders()), names(folder.getFolders())]).toEqual([['Dalam'], ['Luar']])
    expect(names(inner.getFiles())).toEqual(['a.txt'])
    refusedByGoogle(() => outer.moveTo(inner))
  })
})

describe('My Drive', () => {
  it('is the folder nothing lies above', () => {
    const { DriveApp } = drive()
    const root = DriveApp.getRootFolder()
    expect(root.getParents().hasNext()).toBe(false)
    expect(DriveApp.getFolderById('root').getId()).toBe(root.getId())
    refusedByGoogle(() => root.setTrashed(true))
    expect(() => root.setStarred(true)).toThrow('Access denied')
  })
})

describe('An ID', () => {
  it('opens a file or a folder; a folder is a file too', () => {
    const { DriveApp, folder } = drive()
    const file = folder.createFile('a.txt', 'a')
    expect(DriveApp.getFileById(file.getId()).getName()).toBe('a.txt')
    expect(DriveApp.getFolderById(folder.getId()).getName()).toBe('Kontrak')
    expect(DriveApp.getFileById(folder.getId()).getMimeType()).toBe('application/vnd.google-apps.folder')
  })

  it('must be there at all', () => {
    const { DriveApp } = drive()
    for (const id of [null, undefined]) {
      expect(() => DriveApp.getFileById(id as never)).toThrow('Invalid argument: id')
      expect(() => DriveApp.getFolderById(id as never)).toThrow('Invalid argument: id')
    }
  })

  it('must be of something there, and of a folder for a folder', () => {
    const { DriveApp, folder } = drive()
    const file = folder.createFile('a.txt', 'a')
    const words =
      'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.'
    expect(() => DriveApp.getFileById('1tidakAdaTidakAdaTidakAdaTidakAda')).toThrow(words)
    expect(() => DriveApp.getFolderById(file.getId())).toThrow(words)
    expect(() => DriveApp.getFileById('')).toThrow('Invalid argument: id')
  })
})

describe('Lists of all of Drive', () => {
  it('find what lies in any folder', () => {
    const { DriveApp, folder, MimeType, Utilities } = drive()
    const name = Utilities.getUuid()
    const file = folder.createFile(name, 'a,b', MimeType.CSV)
    folder.createFolder(name)
    expect(names(DriveApp.getFilesByName(name))).toEqual([name])
    expect(names(DriveApp.getFoldersByName(name))).toEqual([name])
    expect(names(DriveApp.getFiles())).toContain(name)
    expect(names(DriveApp.getFolders())).toContain(name)
    expect(names(DriveApp.getFilesByType(MimeType.CSV))).toContain(name)
    file.setTrashed(true)
    expect(names(DriveApp.getFilesByName(name))).toEqual([name])
  })

  it('tell how much space is used', () => {
    const { DriveApp, folder } = drive()
    const before = DriveApp.getStorageUsed()
    folder.createFile('a.txt', 'lima!')
    expect(DriveApp.getStorageUsed()).toBeGreaterThanOrEqual(before)
  })
})
