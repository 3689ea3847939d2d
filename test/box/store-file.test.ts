// The data file of Google in a box: whole after a crash at any moment, one writer at a time, and nobody else's file.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { openStore, type Store } from '../../src/local/state/store'
import { startChild, storeProgram } from '../support/store-child'

let folder: string
let file: string
const stores: Store[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-file-'))
  file = join(folder, 'data.sqlite')
})

afterEach(() => {
  jest.restoreAllMocks()
  for (const store of stores.splice(0)) store.close()
  rmSync(folder, { recursive: true, force: true })
})

function open(): Store {
  const store = openStore(file)
  stores.push(store)
  return store
}

const refusal = (code: string, words: RegExp) =>
  expect.objectContaining({ code, message: expect.stringMatching(words) as string })

/** Each round moves an amount between two accounts, keeps a paper about it, and counts itself; it is told when kept. */
const BOOKKEEPER = `
  const store = openStore(file)
  const accounts = store.collection('accounts')
  const rounds = store.collection('rounds')
  if (accounts.size === 0) store.transaction(() => { accounts.set('a', 1000); accounts.set('b', 0) })
  for (let round = (rounds.get('done') ?? 0) + 1; ; round++) {
    store.transaction(() => {
      accounts.set('a', accounts.get('a') - 1)
      store.collection('papers').set(String(round), { round, text: 'x'.repeat(round * 997 % 9000) })
      store.bytes.set('paper', new Uint8Array(round * 131 % 20000).fill(round % 256))
      accounts.set('b', accounts.get('b') + 1)
      rounds.set('done', round)
    })
    tell(String(round))
  }`

/** As many rounds as the process lives through before it is killed: some at once, some later, the same at every run. */
const MOMENTS = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 2, 7, 19, 4, 40, 11]

describe('A process killed while it writes', () => {
  it('leaves every transaction it was told is kept, and no half one', async () => {
    const program = storeProgram(folder, BOOKKEEPER)
    let done = 0
    for (const rounds of MOMENTS) {
      const child = startChild(program, file)
      await child.until(rounds)
      await child.kill()
      const told = Number(child.told.at(-1) ?? done)
      const store = openStore(file)
      const accounts = store.collection<number>('accounts')
      done = store.collection<number>('rounds').get('done') ?? 0
      // One transaction may have been kept without the process living to tell of it.
      expect([told, told + 1]).toContain(done)
      expect([accounts.get('a'), accounts.get('b')]).toEqual([1000 - done, done])
      expect(store.collection('papers').size).toBe(done)
      expect(store.collection('papers').get(String(done))).toEqual({
        round: done,
        text: 'x'.repeat((done * 997) % 9000),
      })
      expect(store.bytes.get('paper')).toHaveLength((done * 131) % 20000)
      store.close()
    }
    expect(done).toBeGreaterThanOrEqual(MOMENTS.reduce((sum, rounds) => sum + rounds, 0))
  })

  it('leaves no lock behind', async () => {
    const child = startChild(storeProgram(folder, BOOKKEEPER), file)
    await child.until(1)
    expect(open).toThrow(refusal('ERR_STORE_LOCKED', /data\.sqlite is in use/))
    await child.kill()
    expect(open().collection('rounds').size).toBe(1)
  })
})

describe('A second writer', () => {
  it('is told that the file is in use, and by what name, and may have it once the first has closed it', () => {
    const first = open()
    first.collection('fruit').set('apple', 1)
    expect(open).toThrow(refusal('ERR_STORE_LOCKED', /data\.sqlite is in use by another process: close/))
    first.collection('fruit').set('pear', 2)
    first.close()
    expect(open().collection('fruit').keys()).toEqual(['apple', 'pear'])
  })
})

describe('A file that cannot be used', () => {
  it('is refused when a newer version wrote it', () => {
    open().close()
    const db = new Database(file)
    db.exec("UPDATE meta SET value = '7' WHERE name = 'format'")
    db.close()
    expect(open).toThrow(refusal('ERR_STORE_FORMAT', /has format 7, and this version reads up to 3: .*newer version/))
    expect(existsSync(`${file}.format-7.bak`)).toBe(false)
  })

  it.each([
    ['of its own', 'CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES (1)'],
    ['called meta too', 'CREATE TABLE meta (recipes TEXT); INSERT INTO meta VALUES (1)'],
  ])('is refused when another program keeps a table %s there, and left as it is', (_, sql) => {
    const before = new Database(file)
    before.exec(sql)
    before.close()
    expect(open).toThrow(
      refusal('ERR_STORE_FORMAT', /data\.sqlite is not a data file of Google in a box: name another/),
    )
    const after = new Database(file)
    expect(after.prepare('SELECT sql FROM sqlite_schema').raw(true).all()).toEqual([[sql.split(';')[0]]])
    after.close()
    expect(readdirSync(folder)).toEqual(['data.sqlite'])
  })

  it('is made a data file when it is empty, as a process leaves it that was killed at its first moment', () => {
    writeFileSync(file, '')
    open().collection('fruit').set('apple', 1)
    expect(existsSync(file)).toBe(true)
  })

  it('is refused as damaged when it is no data file at all, and left as it is', () => {
    writeFileSync(file, 'Ini bukan berkas data. '.repeat(500))
    expect(open).toThrow(refusal('ERR_STORE_DAMAGED', /data\.sqlite is damaged .*: put a backup copy in its place/))
  })

  it('says that it is damaged when a record in it cannot be read', () => {
    const store = open()
    store.collection('fruit').set('apple', 1)
    store.close()
    const db = new Database(file)
    db.exec(`UPDATE records SET json = '{"half'`)
    db.close()
    expect(() => open().collection('fruit').get('apple')).toThrow(refusal('ERR_STORE_DAMAGED', /cannot be read/))
  })
})

describe('A folder in the place of the file', () => {
  it('is told of in the same words as a file that may not be written', () => {
    mkdirSync(file)
    expect(open).toThrow(refusal('ERR_STORE_NOT_WRITTEN', /data\.sqlite could not be opened or written/))
  })
})

describe('A disk without room', () => {
  it('is told of in words that help, and nothing of what was being done is kept', () => {
    const { exec } = Database.prototype
    jest.spyOn(Database.prototype, 'exec').mockImplementation(function (this: Database.Database, source) {
      exec.call(this, source)
      // The smallest disk there is: SQLite takes no more than so many pages.
      if (source.includes('synchronous')) exec.call(this, 'PRAGMA max_page_count = 30')
      return this
    })
    const store = open()
    const fruit = store.collection<string>('fruit')
    fruit.set('apple', 'small')
    const grow = (): void =>
      store.transaction(() => {
        fruit.set('apple', 'large')
        for (let n = 0; n < 100; n++) fruit.set(String(n), 'x'.repeat(5000))
      })
    expect(grow).toThrow(
      refusal('ERR_STORE_NOT_WRITTEN', /data\.sqlite could not be opened or written .*: make room on the disk/),
    )
    expect(fruit.entries()).toEqual([['apple', 'small']])
    fruit.set('pear', 'small')
    store.close()
    expect(open().collection('fruit').keys()).toEqual(['apple', 'pear'])
  })
})

describe('A store of 100,000 records', () => {
  it('lets go of what nobody asks for, and finds it again', () => {
    const store = openStore()
    const rows = store.collection<{ n: number }>('rows')
    store.transaction(() => {
      for (let n = 0; n < 100_000; n++) rows.set(String(n), { n })
    })
    const other = store.collection<number>('other')
    // Twice as many transactions as it takes to let go of a value.
    for (let n = 0; n < 20_000; n++) store.transaction(() => other.set('n', n))
    expect(rows.get('99999')).toEqual({ n: 99_999 })
    expect(rows.values().map(({ n }) => n)).toEqual(Array.from({ length: 100_000 }, (_, n) => n))
    store.close()
  })

  it('lets go of what is only read through, too', () => {
    const store = openStore()
    const rows = store.collection<object>('rows')
    const first = { n: 0 }
    rows.set('0', first)
    for (let n = 1; n < 30_000; n++) rows.set(String(n), { n })
    for (const key of rows.keys().slice(1)) rows.release(key)
    expect(rows.get('0')).toBe(first)
    for (const key of rows.keys().slice(1)) rows.get(key)
    expect(rows.get('0')).not.toBe(first)
    expect(rows.get('0')).toEqual(first)
    store.close()
  })

  it('is opened without reading its values', () => {
    const store = open()
    store.transaction(() => {
      for (let n = 0; n < 100_000; n++) store.collection('rows').set(String(n), { n })
    })
    store.close()
    const db = new Database(file)
    // Would be found out by whoever reads it.
    db.exec("UPDATE records SET json = 'x' WHERE key = '50000'")
    db.close()
    const again = open().collection<{ n: number }>('rows')
    expect(again.size).toBe(100_000)
    expect(again.get('49999')).toEqual({ n: 49_999 })
    expect(() => again.values()).toThrow(refusal('ERR_STORE_DAMAGED', /cannot be read/))
  })
})
