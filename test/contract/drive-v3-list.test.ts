// Drive.Files.list: https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list
import { drive } from './drive-sample'

function shelf() {
  const { Drive, folder } = drive()
  const q = `'${folder.getId()}' in parents`
  return { Drive, folder, q, fields: 'files(name)' }
}

describe('Listing files', () => {
  it('gives the default fields of every file, trash included', () => {
    const { Drive, folder, q } = shelf()
    folder.createFile('a.txt', '').setTrashed(true)
    expect(Drive.Files.list({ q })).toEqual({
      kind: 'drive#fileList',
      incompleteSearch: false,
      files: [{ kind: 'drive#file', id: expect.any(String), name: 'a.txt', mimeType: 'text/plain' }],
    })
  })

  it('gives an empty list where there is nothing', () => {
    const { Drive, q } = shelf()
    expect(Drive.Files.list({ q }).files).toEqual([])
  })

  it('comes in pages and in the order asked for', () => {
    const { Drive, folder, q } = shelf()
    for (const name of ['b', 'a', 'c']) folder.createFile(name, '')
    folder.createFolder('z')
    const options = {
      q,
      orderBy: 'folder,name desc',
      pageSize: 3,
      fields: 'nextPageToken,files(name)',
      spaces: 'drive',
    }
    const first = Drive.Files.list(options)
    expect(first.files).toEqual([{ name: 'z' }, { name: 'c' }, { name: 'b' }])
    const second = Drive.Files.list({ ...options, pageToken: first.nextPageToken ?? '' })
    expect(second).toEqual({ files: [{ name: 'a' }] })
  })

  it('orders names by letter, or numbers in them by value', () => {
    const { Drive, folder, q, fields } = shelf()
    for (const name of ['10', '2', 'b', 'A']) folder.createFile(name, '')
    const ordered = (orderBy: string) => Drive.Files.list({ q, orderBy, fields }).files?.map((file) => file.name)
    expect(ordered('name')).toEqual(['10', '2', 'A', 'b'])
    expect(ordered('name_natural')).toEqual(['2', '10', 'A', 'b'])
    expect(ordered('name_natural desc')).toEqual(['b', 'A', '10', '2'])
  })

  it('orders by star and size', () => {
    const { Drive, folder, q, fields } = shelf()
    folder.createFile('a', '12345')
    folder.createFile('b', '1').setStarred(true)
    expect(Drive.Files.list({ q, fields, orderBy: 'quotaBytesUsed' }).files).toEqual([{ name: 'b' }, { name: 'a' }])
    expect(Drive.Files.list({ q, fields, orderBy: 'starred' }).files).toEqual([{ name: 'b' }, { name: 'a' }])
  })

  it.each([
    [{ pageSize: 0 }, "Invalid value '0'. Values must be within the range: [1, 1000]"],
    [{ pageSize: 1001 }, "Invalid value '1001'. Values must be within the range: [1, 1000]"],
    [{ pageToken: 'x' }, 'Invalid Value'],
    [{ orderBy: 'nama' }, 'Invalid Value'],
    [{ orderBy: 'name turun' }, 'Invalid Value'],
    [{ fields: 'files(nama)' }, 'Invalid field selection nama'],
    [{ fields: 'name' }, 'Invalid field selection name'],
  ])('refuses %j', (options, message) => {
    const { Drive } = shelf()
    expect(() => Drive.Files.list(options)).toThrow(`API call to drive.files.list failed with error: ${message}`)
  })
})
