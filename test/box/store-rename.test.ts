// A data file put aside under another name: with everything that was kept in it, and never while somebody works in it.
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { openStore } from '../../src/local/state/store'
import { renameStoreFile } from '../../src/local/state/store-file'
import { startChild, storeProgram } from '../support/store-child'

let folder: string
let file: string
let aside: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-rename-'))
  file = join(folder, 'data.sqlite')
  aside = join(folder, 'data.sqlite.aside')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const COUNTER = `
  const numbers = openStore(file).collection('numbers')
  for (let number = 1; ; number++) {
    numbers.set(String(number), number)
    tell(String(number))
  }`

/** The first bytes of a file. */
function overwrite(damaged: string, text: string): void {
  const handle = openSync(damaged, 'r+')
  writeSync(handle, text, 0)
  closeSync(handle)
}

describe('A data file', () => {
  it('keeps what a killed process had kept and not yet moved into it', async () => {
    const child = startChild(storeProgram(folder, COUNTER), file)
    await child.until(50)
    await child.kill()
    const told = child.told.length
    expect(existsSync(`${file}-wal`)).toBe(true)
    renameStoreFile(file, aside)
    // A file that begins under the old name must find nothing of the old one.
    openStore(file).close()
    const store = openStore(aside)
    expect(store.collection('numbers').size).toBeGreaterThanOrEqual(told)
    store.close()
  })

  it('stays where it is while another process works in it', async () => {
    const child = startChild(storeProgram(folder, COUNTER), file)
    await child.until(1)
    expect(() => renameStoreFile(file, aside)).toThrow(expect.objectContaining({ code: 'ERR_STORE_LOCKED' }))
    expect([existsSync(file), existsSync(aside)]).toEqual([true, false])
    await child.kill()
  })

  it('that is damaged is put aside as it is, with what a killed process had kept', async () => {
    openStore(file).close()
    const child = startChild(storeProgram(folder, COUNTER), file)
    await child.until(50)
    await child.kill()
    overwrite(file, 'no data file, no')
    renameStoreFile(file, aside)
    expect(readFileSync(aside).subarray(0, 16).toString()).toBe('no data file, no')
    openStore(file).close()
    overwrite(aside, 'SQLite format 3\0')
    const store = openStore(aside)
    expect(store.collection('numbers').size).toBeGreaterThanOrEqual(child.told.length)
    store.close()
  })

  it.each([
    ['of a newer version', "CREATE TABLE meta (name TEXT, value TEXT); INSERT INTO meta VALUES ('format', '99')"],
    ['of another program', 'CREATE TABLE recipes (name TEXT)'],
  ])('%s is put aside too', (_, sql) => {
    const before = new Database(file)
    before.exec(sql)
    before.close()
    renameStoreFile(file, aside)
    const after = new Database(aside)
    expect(after.prepare('SELECT sql FROM sqlite_schema').raw(true).all()).toEqual([[sql.split(';')[0]]])
    after.close()
  })
})
