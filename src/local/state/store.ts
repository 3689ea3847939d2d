// Keeps everything Google in a box knows in one SQLite file, or in memory, written through as it changes.
import Database from 'libsql'
import { LocalError } from './errors'
import { MemoryCollection } from './memory-collection'

/** Raised when the layout of the data changes in a way an older file cannot be read by. */
const FORMAT_VERSION = 1

/**
 * Records of one kind by key, in key order of first insertion. Values are plain JSON data and are shared, not copied:
 * whoever changes one sets a fresh value, and never mutates what `get` returned.
 */
export interface Collection<T> {
  get(key: string): T | undefined
  has(key: string): boolean
  set(key: string, value: T): void
  delete(key: string): boolean
  keys(): string[]
  values(): T[]
  entries(): [string, T][]
  readonly size: number
  /** Another number after every change, so that what was worked out from all records can be kept until then. */
  readonly version: number
}

export interface Store {
  /** The collection of that name; always the same object for the same name. */
  collection<T>(name: string): Collection<T>
  /** Removes a whole collection. */
  drop(name: string): void
  /** File contents, kept as bytes. */
  readonly bytes: { get(id: string): Uint8Array | undefined; set(id: string, content: Uint8Array): void }
  /** Runs `work`; when it throws, everything it changed, in memory and on disk, is as before. May be nested. */
  transaction<R>(work: () => R): R
  close(): void
}

type Row = { collection: string; key: string; json: string }

/** Opens the store in `file`, or in memory without one. */
export function openStore(file?: string): Store {
  const db = new Database(file ?? ':memory:')
  // With a write-ahead log a crash of the process loses nothing at this setting, and a commit need not wait for the disk.
  if (file) db.pragma('journal_mode = WAL')
  if (file) db.pragma('synchronous = NORMAL')
  db.exec(`CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT);
    CREATE TABLE IF NOT EXISTS records (seq INTEGER PRIMARY KEY, collection TEXT, key TEXT, json TEXT, UNIQUE (collection, key));
    CREATE TABLE IF NOT EXISTS contents (id TEXT PRIMARY KEY, bytes BLOB);`)
  checkFormat(db)
  return new SqliteStore(db)
}

function checkFormat(db: Database.Database): void {
  const row = db.prepare("SELECT value FROM meta WHERE name = 'format'").get() as { value: string } | undefined
  if (!row) db.prepare("INSERT INTO meta VALUES ('format', ?)").run(String(FORMAT_VERSION))
  else if (row.value !== String(FORMAT_VERSION))
    throw new LocalError('ERR_STORE_FORMAT', `data format ${row.value} cannot be read by format ${FORMAT_VERSION}`)
}

class SqliteStore implements Store {
  readonly bytes: Store['bytes']
  private readonly collections = new Map<string, MemoryCollection<unknown>>()
  private readonly put
  private readonly remove
  private readonly wipe
  /** How to undo, newest last; undefined outside a transaction. */
  private undo: (() => void)[] | undefined
  /** Whether the database has begun the transaction under way: it does at the first write, so that reading costs nothing. */
  private begun = false

  constructor(private readonly db: Database.Database) {
    this.put = db.prepare(
      'INSERT INTO records (collection, key, json) VALUES (?, ?, ?) ON CONFLICT (collection, key) DO UPDATE SET json = excluded.json',
    )
    this.remove = db.prepare('DELETE FROM records WHERE collection = ? AND key = ?')
    this.wipe = db.prepare('DELETE FROM records WHERE collection = ?')
    const readBytes = db.prepare('SELECT bytes FROM contents WHERE id = ?')
    const writeBytes = db.prepare('INSERT OR REPLACE INTO contents VALUES (?, ?)')
    this.bytes = {
      get: (id) => (readBytes.get(id) as { bytes: Uint8Array } | undefined)?.bytes,
      set: (id, content) => this.writing(() => writeBytes.run(id, Buffer.from(content))),
    }
    for (const row of db.prepare('SELECT collection, key, json FROM records ORDER BY seq').iterate() as Iterable<Row>)
      this.memory(row.collection).load(row.key, JSON.parse(row.json))
  }

  collection<T>(name: string): Collection<T> {
    return this.memory(name) as unknown as Collection<T>
  }

  drop(name: string): void {
    this.writing(() => this.wipe.run(name))
    this.memory(name).clear()
  }

  transaction<R>(work: () => R): R {
    if (this.undo) return this.nested(work)
    this.undo = []
    try {
      const result = work()
      if (this.begun) this.db.exec('COMMIT')
      return result
    } catch (error) {
      this.rollBackTo(0)
      if (this.begun) this.db.exec('ROLLBACK')
      throw error
    } finally {
      this.undo = undefined
      this.begun = false
    }
  }

  private nested<R>(work: () => R): R {
    const mark = this.undo?.length ?? 0
    const outerHasWritten = this.begun
    if (outerHasWritten) this.db.exec('SAVEPOINT inner_work')
    try {
      const result = work()
      if (outerHasWritten) this.db.exec('RELEASE inner_work')
      return result
    } catch (error) {
      this.rollBackTo(mark)
      if (outerHasWritten) this.db.exec('ROLLBACK TO inner_work; RELEASE inner_work')
      else if (this.begun) this.db.exec('ROLLBACK')
      this.begun = outerHasWritten
      throw error
    }
  }

  private writing(write: () => void): void {
    if (this.undo && !this.begun) {
      this.db.exec('BEGIN')
      this.begun = true
    }
    write()
  }

  private rollBackTo(mark: number): void {
    const undo = this.undo ?? []
    while (undo.length > mark) undo.pop()?.()
  }

  close(): void {
    if (!this.db.open) return
    // The driver leaves the log beside the file: moved over here, so that the file alone is the whole office.
    this.db.pragma('wal_checkpoint(TRUNCATE)')
    this.db.close()
  }

  private memory(name: string): MemoryCollection<unknown> {
    let found = this.collections.get(name)
    if (!found) {
      found = new MemoryCollection({
        written: (key, value) => this.writing(() => this.put.run(name, key, JSON.stringify(value))),
        removed: (key) => this.writing(() => this.remove.run(name, key)),
        undoable: (undo) => void this.undo?.push(undo),
      })
      this.collections.set(name, found)
    }
    return found
  }
}
