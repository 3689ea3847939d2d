// Drive.Files.list: https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list
import { driveGlobals } from '../../src/local/services/drive/globals'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

function box() {
  const { Drive, DriveApp } = driveGlobals(openWorld())
  return { Drive: handOut(Drive), DriveApp: handOut(DriveApp) }
}

describe('Listing files', () => {
  it('gives the default fields of every file, trash included', () => {
    const { Drive, DriveApp } = box()
    DriveApp.createFile('a.txt', '').setTrashed(true)
    expect(Drive.Files.list()).toEqual({
      kind: 'drive#fileList',
      incompleteSearch: false,
      files: [{ kind: 'drive#file', id: expect.any(String), name: 'a.txt', mimeType: 'text/plain' }],
    })
  })

  it('comes in pages and in the order asked for', () => {
    const { Drive, DriveApp } = box()
    for (const name of ['b', 'a', 'c']) DriveApp.createFile(name, '')
    DriveApp.createFolder('z')
    const options = { orderBy: 'folder,name desc', pageSize: 3, fields: 'nextPageToken,files(name)', spaces: 'drive' }
    const first = Drive.Files.list(options)
    expect(first.files).toEqual([{ name: 'z' }, { name: 'c' }, { name: 'b' }])
    const second = Drive.Files.list({ ...options, pageToken: first.nextPageToken ?? '' })
    expect(second).toEqual({ files: [{ name: 'a' }] })
    expect(Drive.Files.list({ orderBy: 'modifiedTime', fields: 'files/name' }).files).toHaveLength(4)
  })

  it('refuses what it does not know', () => {
    const { Drive } = box()
    expect(() => Drive.Files.list({ pageSize: 0 })).toThrow('[1, 1000]')
    expect(() => Drive.Files.list({ pageToken: 'x' })).toThrow('Invalid Value')
    expect(() => Drive.Files.list({ orderBy: 'recency' })).toThrow('is not emulated')
    expect(() => Drive.Files.list({ driveId: 'x' } as object)).toThrow('is not emulated')
    expect(() => Drive.Files.list({ fields: 'files(id,thumbnailLink)' })).toThrow('thumbnailLink is not emulated')
  })
})
