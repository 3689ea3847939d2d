// Searching: https://developers.google.com/workspace/drive/api/guides/search-files and …/drive/api/guides/ref-search-terms;
// DriveApp's older terms: https://developers.google.com/apps-script/reference/drive/drive-app#searchFiles(String).
import { driveGlobals } from '../../src/local/services/drive/globals'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

function box() {
  const world = openWorld({ now: new Date('2026-11-09T01:00:00Z') })
  const globals = driveGlobals(world)
  const DriveApp = handOut(globals.DriveApp)
  const Drive = handOut(globals.Drive)
  const found = (q: string) => Drive.Files.list({ q }).files?.map((file) => file.name)
  return { world, DriveApp, Drive, found }
}

describe('A query of the advanced service', () => {
  it('finds names exactly, or by the beginnings of their words', () => {
    const { DriveApp, found } = box()
    for (const name of ['HelloWorld', 'Daftar Informasi 2026', "Berkas 'rahasia'"]) DriveApp.createFile(name, '')
    expect(found("name = 'HelloWorld'")).toEqual(['HelloWorld'])
    expect(found("name contains 'hello'")).toEqual(['HelloWorld'])
    expect(found("name contains 'World'")).toEqual([])
    expect(found("name contains 'info'")).toEqual(['Daftar Informasi 2026'])
    expect(found("name = 'Berkas \\'rahasia\\''")).toEqual(["Berkas 'rahasia'"])
    expect(found("name != 'HelloWorld'")).toEqual(['Daftar Informasi 2026', "Berkas 'rahasia'"])
  })

  it('finds by type, place and trash', () => {
    const { DriveApp, found } = box()
    const folder = DriveApp.createFolder('Berkas')
    folder.createFile('a.txt', '')
    folder.createFile('b.txt', '').setTrashed(true)
    DriveApp.createFile('c.csv', '', 'text/csv')
    expect(found(`'${folder.getId()}' in parents`)).toEqual(['a.txt', 'b.txt'])
    expect(found(`'${folder.getId()}' in parents and trashed = false`)).toEqual(['a.txt'])
    expect(found('trashed = true')).toEqual(['b.txt'])
    expect(found('trashed != true')).toEqual(['Berkas', 'a.txt', 'c.csv'])
    expect(found("'root' in parents")).toEqual(['Berkas', 'c.csv'])
    expect(found("mimeType = 'application/vnd.google-apps.folder'")).toEqual(['Berkas'])
    expect(found("mimeType != 'application/vnd.google-apps.folder' and mimeType contains 'text/'")).toEqual([
      'a.txt',
      'b.txt',
      'c.csv',
    ])
  })

  it('finds by properties', () => {
    const { Drive, found } = box()
    Drive.Files.create({ name: 'a', mimeType: 'application/vnd.google-apps.folder', appProperties: { kunci: "k'1" } })
    Drive.Files.create({ name: 'b', mimeType: 'application/vnd.google-apps.folder', properties: { kunci: 'k2' } })
    expect(found("appProperties has { key='kunci' and value='k\\'1' }")).toEqual(['a'])
    expect(found("properties has {key='kunci' and value='k2'}")).toEqual(['b'])
    expect(found("appProperties has { key='kunci' and value='k2' }")).toEqual([])
  })

  it('compares times, in UTC when they tell no zone', () => {
    const { world, DriveApp, found } = box()
    DriveApp.createFile('lama', '')
    world.setClock(new Date('2026-11-10T01:00:00Z'))
    DriveApp.createFile('baru', '')
    expect(found("modifiedTime > '2026-11-09T01:00:00'")).toEqual(['baru'])
    expect(found("modifiedTime >= '2026-11-09T08:00:00+07:00'")).toEqual(['lama', 'baru'])
    expect(found("createdTime < '2026-11-10'")).toEqual(['lama'])
    expect(found("createdTime <= '2026-11-10T01:00:00Z' and createdTime != '2026-11-09T01:00:00Z'")).toEqual(['baru'])
  })

  it('finds what somebody may see, edit or owns', () => {
    const { DriveApp, found } = box()
    DriveApp.createFile('a', '').addViewer('opd.a@contoh.pontianak.go.id')
    DriveApp.createFile('b', '').addEditor('opd.a@contoh.pontianak.go.id')
    expect(found("'opd.a@contoh.pontianak.go.id' in readers")).toEqual(['a', 'b'])
    expect(found("'opd.a@contoh.pontianak.go.id' in writers")).toEqual(['b'])
    expect(found("'me' in owners")).toEqual(['a', 'b'])
  })

  it('joins terms from left to right, with parentheses and not', () => {
    const { DriveApp, found } = box()
    for (const name of ['a', 'b', 'c']) DriveApp.createFile(name, '')
    expect(found("name = 'a' or name = 'b' and name = 'b'")).toEqual(['b'])
    expect(found("name = 'a' or (name = 'b' and name = 'b')")).toEqual(['a', 'b'])
    expect(found("not name = 'a' and not (name = 'b')")).toEqual(['c'])
  })

  it.each([["name = 'a"], ["title = 'a'"], ['name'], ["name > 'a'"], ["trashed = 'false'"], ["name = 'a' name = 'b'"]])(
    'is refused when it is none: %s',
    (q) => {
      expect(() => box().found(q)).toThrow('API call to drive.files.list failed with error: Invalid Value')
    },
  )

  it('says which terms are not emulated', () => {
    expect(() => box().found("fullText contains 'a'")).toThrow('Drive query term fullText is not emulated')
  })
})

describe('A query of DriveApp', () => {
  it('speaks the terms of Drive v2', () => {
    const { DriveApp } = box()
    DriveApp.createFile("Gulliver's Travels", '')
    DriveApp.createFolder('Berkas')
    expect(DriveApp.searchFiles("title contains 'Gulliver\\'s'").next().getName()).toBe("Gulliver's Travels")
    expect(DriveApp.searchFiles('title = "Gulliver\'s Travels" and modifiedDate > "2026-01-01"').hasNext()).toBe(true)
    expect(DriveApp.searchFolders("title = 'Berkas'").next().getName()).toBe('Berkas')
    expect(() => DriveApp.searchFiles("name = 'Berkas'")).toThrow('Invalid argument: q')
  })
})
