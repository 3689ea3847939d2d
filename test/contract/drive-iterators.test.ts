// Iterators: https://developers.google.com/apps-script/reference/drive/file-iterator, …/drive/folder-iterator and
// …/drive/drive-app#continueFileIterator(String).
import { drive, names } from './drive-sample'

function threeFiles() {
  const made = drive()
  for (const name of ['a', 'b', 'c']) made.folder.createFile(name, '')
  return made
}

describe('An iterator', () => {
  it('throws Google’s text when nothing is left', () => {
    const { folder } = drive()
    const [files, folders] = [folder.getFiles(), folder.getFolders()]
    expect([files.hasNext(), folders.hasNext()]).toEqual([false, false])
    expect(() => files.next()).toThrow('Cannot retrieve the next object: iterator has reached the end.')
    expect(() => folders.next()).toThrow('Cannot retrieve the next object: iterator has reached the end.')
  })

  it('gives each once, and asking whether there is more takes nothing', () => {
    const { folder } = threeFiles()
    const files = folder.getFiles()
    expect([files.hasNext(), files.hasNext()]).toEqual([true, true])
    expect(names(files)).toEqual(['a', 'b', 'c'])
    expect(files.hasNext()).toBe(false)
  })

  it('goes on from a token, which fits into a script property', () => {
    const { DriveApp, folder } = threeFiles()
    const files = folder.getFiles()
    const first = files.next().getName()
    const token = files.getContinuationToken()
    expect(token.length).toBeLessThan(9000)
    const rest = names(DriveApp.continueFileIterator(token))
    expect([first, ...rest].sort()).toEqual(['a', 'b', 'c'])
    expect(names(files)).toEqual(rest)
  })

  it('of folders goes on from a token of its own kind', () => {
    const { DriveApp, folder } = drive()
    folder.createFolder('Dalam')
    const token = folder.getFolders().getContinuationToken()
    expect(names(DriveApp.continueFolderIterator(token))).toEqual(['Dalam'])
  })

  it('does not go on from anything else', () => {
    const { DriveApp } = drive()
    expect(() => DriveApp.continueFileIterator('bukan token')).toThrow('Invalid argument: continuationToken')
    expect(() => DriveApp.continueFolderIterator('bukan token')).toThrow('Invalid argument: continuationToken')
  })
})
