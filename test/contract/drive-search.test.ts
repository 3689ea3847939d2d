// Searching: https://developers.google.com/workspace/drive/api/guides/search-files and …/drive/api/guides/ref-search-terms;
// DriveApp's older terms: https://developers.google.com/apps-script/reference/drive/drive-app#searchFiles(String).
import { drive, names } from './drive-sample'

const FOLDER = 'application/vnd.google-apps.folder'

function library() {
  const made = drive()
  const { Drive, folder } = made
  const inside = `'${folder.getId()}' in parents`
  const found = (q: string) => {
    const { files = [] } = Drive.Files.list({ q: `${inside} and (${q})`, orderBy: 'name' })
    return files.map((file) => file.name)
  }
  return { ...made, inside, found }
}

describe('A query of the advanced service', () => {
  it('finds names exactly, or by the beginnings of their words', () => {
    const { folder, found } = library()
    for (const name of ['HelloWorld', 'Daftar Informasi 2026', "Berkas 'rahasia'"]) folder.createFile(name, '')
    expect(found("name = 'HelloWorld'")).toEqual(['HelloWorld'])
    expect(found("name contains 'hello'")).toEqual(['HelloWorld'])
    expect(found("name contains 'World'")).toEqual([])
    expect(found("name contains 'info'")).toEqual(['Daftar Informasi 2026'])
    expect(found("name = 'Berkas \\'rahasia\\''")).toEqual(["Berkas 'rahasia'"])
    expect(found("name != 'HelloWorld'")).toEqual(["Berkas 'rahasia'", 'Daftar Informasi 2026'])
  })

  it('finds by type and trash', () => {
    const { folder, found } = library()
    folder.createFolder('Dalam')
    folder.createFile('a.txt', '')
    folder.createFile('b.txt', '').setTrashed(true)
    folder.createFile('c.csv', '', 'text/csv')
    expect(found('trashed = false')).toEqual(['a.txt', 'c.csv', 'Dalam'])
    expect(found('trashed = true')).toEqual(['b.txt'])
    expect(found('trashed != true')).toEqual(['a.txt', 'c.csv', 'Dalam'])
    expect(found(`mimeType = '${FOLDER}'`)).toEqual(['Dalam'])
    expect(found(`mimeType != '${FOLDER}' and mimeType contains 'text/'`)).toEqual(['a.txt', 'b.txt', 'c.csv'])
  })

  it('takes what lies in a folder in the trash for trashed', () => {
    const { folder, found } = library()
    folder.createFile('a.txt', '')
    folder.setTrashed(true)
    expect([found('trashed = true'), found('trashed = false')]).toEqual([['a.txt'], []])
  })

  it('finds by star', () => {
    const { folder, found } = library()
    folder.createFile('a', '').setStarred(true)
    folder.createFile('b', '')
    expect([found('starred = true'), found('starred != true')]).toEqual([['a'], ['b']])
  })

  it('finds by properties, each kind apart', () => {
    const { Drive, folder, found } = library()
    const parents = [folder.getId()]
    Drive.Files.create({ name: 'a', mimeType: FOLDER, parents, appProperties: { kunci: "k'1" } })
    Drive.Files.create({ name: 'b', mimeType: FOLDER, parents, properties: { kunci: 'k2' } })
    expect(found("appProperties has { key='kunci' and value='k\\'1' }")).toEqual(['a'])
    expect(found("properties has {key='kunci' and value='k2'}")).toEqual(['b'])
    expect(found("appProperties has { key='kunci' and value='k2' }")).toEqual([])
    expect(found("not appProperties has { key='kunci' and value='k2' }")).toEqual(['a', 'b'])
  })

  it('finds by who owns, edits or views', () => {
    const { folder, found } = library()
    folder.createFile('a', '')
    expect([found("'me' in owners"), found("'me' in writers"), found("'me' in readers")]).toEqual([['a'], ['a'], ['a']])
    expect(found("not 'me' in owners")).toEqual([])
  })

  it('joins terms from left to right, with parentheses and not', () => {
    const { folder, found } = library()
    for (const name of ['a', 'b', 'c']) folder.createFile(name, '')
    expect(found("name = 'a' or name = 'b' and name = 'b'")).toEqual(['b'])
    expect(found("name = 'a' or (name = 'b' and name = 'b')")).toEqual(['a', 'b'])
    expect(found("not name = 'a' and not name = 'b'")).toEqual(['c'])
    expect(found("not (name = 'a' or name = 'b')")).toEqual(['c'])
  })

  it('looks into several folders', () => {
    const { Drive, folder, inside } = library()
    const inner = folder.createFolder('Dalam')
    inner.createFile('a', '')
    const q = `('${inner.getId()}' in parents or ${inside}) and trashed = false`
    expect(Drive.Files.list({ q, fields: 'files(name)', orderBy: 'name' })).toEqual({
      files: [{ name: 'a' }, { name: 'Dalam' }],
    })
  })

  it('must not look into a folder that is not there', () => {
    const { Drive } = library()
    expect(() => Drive.Files.list({ q: "'1tidakAdaTidakAdaTidakAdaTidakAda' in parents" })).toThrow(
      'API call to drive.files.list failed with error: File not found: .',
    )
  })

  it.each([
    'name',
    "name = 'a",
    'name = a',
    "name < 'a'",
    "title = 'a'",
    "trashed = 'true'",
    "modifiedTime > 'kemarin'",
    "name = 'a' and",
    "(name = 'a'",
    "name = 'a')",
    "'a' in folders",
    'null in parents',
  ])('is refused when it is none: %s', (q) => {
    const { Drive } = drive()
    expect(() => Drive.Files.list({ q })).toThrow('API call to drive.files.list failed with error: Invalid Value')
  })
})

describe('A query of DriveApp', () => {
  it('speaks the terms of Drive v2', () => {
    const { DriveApp, folder, Utilities } = drive()
    const name = `${Utilities.getUuid()}'s`
    folder.createFile(name, '')
    folder.createFolder('Berkas')
    const escaped = name.replace("'", "\\'")
    expect(names(DriveApp.searchFiles(`title contains '${escaped}'`))).toEqual([name])
    expect(names(DriveApp.searchFiles(`title = "${name}" and modifiedDate > "2015-02-28"`))).toEqual([name])
    expect(names(DriveApp.searchFiles(`title = "${name}" and trashed = true`))).toEqual([])
    expect(names(folder.searchFolders("title = 'Berkas' and starred = false"))).toEqual(['Berkas'])
    expect(names(DriveApp.searchFolders(`'${folder.getId()}' in parents`))).toEqual(['Berkas'])
  })

  it('tells properties apart by who may see them', () => {
    const { Drive, folder } = drive()
    const made = { mimeType: FOLDER, parents: [folder.getId()] }
    Drive.Files.create({ ...made, name: 'a', properties: { kunci: '1' } })
    Drive.Files.create({ ...made, name: 'b', appProperties: { kunci: '1' } })
    const found = (visibility: string) =>
      names(folder.searchFolders(`properties has { key='kunci' and value='1' and visibility='${visibility}' }`))
    expect([found('PUBLIC'), found('PRIVATE')]).toEqual([['a'], ['b']])
  })

  it.each(["name = 'Berkas'", 'title', ''])('is refused when it is none: %s', (q) => {
    expect(() => drive().DriveApp.searchFiles(q)).toThrow('Invalid argument: q')
  })
})
