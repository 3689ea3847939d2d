// Data files of an older format: brought up to date whole or not at all, with a copy of each as it was.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { openStore, type Store } from '../../src/local/state/store'
import { startChild, storeProgram } from '../support/store-child'

let folder: string
let file: string
const stores: Store[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-migration-'))
  file = join(folder, 'data.sqlite')
})

afterEach(() => {
  for (const store of stores.splice(0)) store.close()
  rmSync(folder, { recursive: true, force: true })
})

function open(): Store {
  const store = openStore(file)
  stores.push(store)
  return store
}

/** Opens the file, and dies before whichever change of its parent's choosing, by number; tells when there is no such one. */
const OPENER = `
  import fs from 'node:fs'
  import Database from 'libsql'
  let changes = 0
  const watch = (owner, name, isChange) => {
    const call = owner[name]
    owner[name] = function (...given) {
      if (isChange(given[0]) && ++changes === Number(args[0])) process.kill(process.pid, 'SIGKILL')
      return call.apply(this, given)
    }
  }
  watch(fs, 'renameSync', () => true)
  for (const name of ['exec', 'prepare'])
    watch(Database.prototype, name, (sql) => /^(VACUUM|BEGIN IMMEDIATE$|ALTER|UPDATE|COMMIT)/.test(sql))
  openStore(file)
  tell('opened')`

/** Opens the file, and dies as soon as something more than its log lies beside it: while its copy is being written. */
const COPIER = `
  import { Worker } from 'node:worker_threads'
  const watch = \`
    const { readdirSync, statSync } = require('node:fs')
    const { dirname, join } = require('node:path')
    const { workerData: file, parentPort } = require('node:worker_threads')
    const copies = () => readdirSync(dirname(file)).filter((name) => name.includes('.bak'))
    parentPort.postMessage('watching')
    while (!copies().some((name) => statSync(join(dirname(file), name), { throwIfNoEntry: false })?.size > 0)) {}
    process.kill(process.pid, 'SIGKILL')\`
  new Worker(watch, { eval: true, workerData: file }).once('message', () => openStore(file))`

describe('A file of an older format', () => {
  function formatOne(more = ''): void {
    const db = new Database(file)
    db.exec(`CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT);
      CREATE TABLE records (seq INTEGER PRIMARY KEY, collection TEXT, key TEXT, json TEXT, UNIQUE (collection, key));
      CREATE TABLE contents (id TEXT PRIMARY KEY, bytes BLOB);
      INSERT INTO meta VALUES ('format', '1');
      INSERT INTO contents VALUES ('letter', x'c3a9');
      INSERT INTO records (collection, key, json) VALUES
        ('fruit', 'pear', '{"count":2}'), ('settings', 'clock', '5'), ('fruit', 'apple', '1');
      ${more}`)
    db.close()
  }

  /** Everything in the file, and in the copy of it as it was, if there is one. */
  function expectWhole(): void {
    const store = open()
    expect(store.collection('fruit').keys()).toEqual(['pear', 'apple'])
    expect([...(store.bytes.get('letter') ?? [])]).toEqual([0xc3, 0xa9])
    store.close()
    const copy = new Database(`${file}.format-1.bak`, { readonly: true })
    expect(copy.prepare('SELECT key FROM records ORDER BY seq LIMIT 3').raw(true).all().flat()).toEqual([
      'pear',
      'clock',
      'apple',
    ])
    expect(copy.prepare('PRAGMA integrity_check').raw(true).all()).toEqual([['ok']])
    copy.close()
  }

  it('is migrated with everything in it and in its order, and kept as it was beside itself', () => {
    formatOne()
    const store = open()
    expect(store.collection('fruit').entries()).toEqual([
      ['pear', { count: 2 }],
      ['apple', 1],
    ])
    expect(store.collection('settings').get('clock')).toBe(5)
    expect([...(store.bytes.get('letter') ?? [])]).toEqual([0xc3, 0xa9])
    store.collection('fruit').set('plum', 3)
    store.close()
    expect(open().collection('fruit').keys()).toEqual(['pear', 'apple', 'plum'])
    const copy = new Database(`${file}.format-1.bak`)
    expect(copy.prepare('SELECT key FROM records ORDER BY seq').raw(true).all()).toEqual([
      ['pear'],
      ['clock'],
      ['apple'],
    ])
    copy.close()
  })

  it('tells of an execution kept before changes and faults were counted that there were none', () => {
    formatOne(`INSERT INTO records (collection, key, json) VALUES ('executions', '1', '{"id":"a","log":[]}')`)
    expect(open().collection('executions').get('1')).toEqual({ id: 'a', log: [], writes: 0, faults: [] })
  })

  it('is whole, and so is the copy of it, wherever the process that migrates it is killed', async () => {
    const program = storeProgram(folder, OPENER)
    let change = 0
    for (let opened = false; !opened; ) {
      for (const name of readdirSync(folder).filter((name) => name.startsWith('data'))) rmSync(join(folder, name))
      formatOne()
      const child = startChild(program, file, String(++change))
      await child.until(Number.POSITIVE_INFINITY)
      opened = child.told.includes('opened')
      expectWhole()
    }
    expect(change).toBeGreaterThan(7)
  })

  it('is copied anew when the process is killed while it copies', async () => {
    formatOne(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
      INSERT INTO records (collection, key, json) SELECT 'papers', i, '"' || hex(zeroblob(2000)) || '"' FROM n`)
    const child = startChild(storeProgram(folder, COPIER), file)
    await child.until(Number.POSITIVE_INFINITY)
    expect(child.process.signalCode).toBe('SIGKILL')
    expectWhole()
    const copy = new Database(`${file}.format-1.bak`)
    expect(copy.prepare('SELECT COUNT(*) FROM records').raw(true).get()).toEqual([5003])
    copy.close()
  })

  it('stays as it is when a step fails', () => {
    formatOne()
    const db = new Database(file)
    db.exec('CREATE TABLE collections (strange TEXT)')
    db.close()
    expect(open).toThrow(/collections/)
    const after = new Database(file)
    expect(after.prepare('SELECT value FROM meta').raw(true).get()).toEqual(['1'])
    expect(after.prepare('SELECT COUNT(*) FROM records').raw(true).get()).toEqual([3])
    after.close()
  })
})
