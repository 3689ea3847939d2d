// The SQLite file behind a store: one writer at a time, whole after a crash at any moment, and read as it is asked for.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { LocalError } from './errors'
import type { Shelf } from './memory-collection'
import { bringUpToDate, makeTables } from './store-format'

export interface StoreFile {
  shelf(collection: string): Shelf
  readContent(id: string): Uint8Array | undefined
  writeContent(id: string, content: Uint8Array): void
  /** All of what `work` writes is kept, or nothing. */
  inOneGo(work: () => void): void
  close(): void
}

/** @throws LocalError ERR_STORE_LOCKED, ERR_STORE_DAMAGED, ERR_STORE_FORMAT, ERR_STORE_NOT_WRITTEN */
export function openStoreFile(file: string): StoreFile {
  return explained(file, () => {
    const isNew = !existsSync(file)
    const db = new Database(file)
    try {
      takeForOneself(db)
      if (isNew || isEmpty(db)) makeTables(db)
      else bringUpToDate(db, file)
    } catch (error) {
      giveUp(db)
      throw error
    }
    return new SqliteFile(db, file)
  })
}

/** A file of the system's own choosing, gone when it is closed or its process ends. */
export function openTemporary(): StoreFile {
  let opened: SqliteFile | undefined
  let remove = () => {}
  // Most boxes of a test never need it.
  const file = () => {
    if (opened) return opened
    const temporary = openTemporaryDatabase()
    remove = temporary.remove
    opened = new SqliteFile(temporary.db, 'temporary')
    return opened
  }
  let places = 0
  return {
    shelf: (collection) => ({
      index: () => [],
      read: (place) => file().shelf(collection).read(place),
      write: (place, key, value) => file().shelf(collection).write(place, key, value),
      remove: () => {},
      nextPlace: () => ++places,
    }),
    readContent: (id) => opened?.readContent(id),
    writeContent: (id, content) => file().writeContent(id, content),
    inOneGo: (work) => file().inOneGo(work),
    close: () => {
      opened?.close()
      remove()
    },
  }
}

/** The driver was built to hold a nameless database in memory, which is just what is to be spared here. */
function openTemporaryDatabase(): { readonly db: Database.Database; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'box-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const db = new Database(join(folder, 'temporary.db'))
  db.pragma('locking_mode = EXCLUSIVE')
  db.pragma('journal_mode = MEMORY')
  db.pragma('synchronous = OFF')
  makeTables(db)
  // Where the system allows it the file loses its name at once, and is gone however the process ends.
  if (process.platform !== 'win32') remove()
  return { db, remove }
}

/**
 * The lock is the operating system's, so that it ends with its process, however that ends. With a write-ahead log a
 * process that dies loses nothing it was told is kept, and a commit need not wait for the disk.
 */
function takeForOneself(db: Database.Database): void {
  db.pragma('busy_timeout = 0')
  db.pragma('locking_mode = EXCLUSIVE')
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = NORMAL')
  // A reader would share the file with others until the first write.
  db.exec('BEGIN IMMEDIATE; COMMIT')
}

/**
 * The driver's connection outlives its closing until its statements are collected as garbage, lock, log and all. The log
 * is moved over here, so that the file alone is the whole office, and the lock ends at the next access in normal mode.
 */
function letGo(db: Database.Database): void {
  db.pragma('journal_mode = DELETE')
  db.pragma('locking_mode = NORMAL')
  db.prepare('SELECT COUNT(*) FROM sqlite_schema').get()
}

/** A file that could not be opened is left as it was; that its lock may already be another's changes nothing. */
function giveUp(db: Database.Database): void {
  try {
    letGo(db)
  } catch {
    // Nothing was taken.
  }
  db.close()
}

/** As a process leaves it that was killed before it had made its tables; another program's file has some. */
function isEmpty(db: Database.Database): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema').get() === undefined
}

/** Records in a row that are read together grow up to this many: a whole collection is soon read, a single record alone. */
const MOST_AHEAD = 4096

class SqliteFile implements StoreFile {
  private readonly shelves = new Map<string, Shelf>()
  private readonly put
  private readonly take
  private readonly one
  private readonly run
  private readonly begin
  private readonly commit
  private readonly getContent
  private readonly setContent
  private lastPlace: number

  constructor(
    private readonly db: Database.Database,
    private readonly file: string,
  ) {
    this.put = db.prepare('INSERT OR REPLACE INTO records (place, collection, key, json) VALUES (?, ?, ?, ?)')
    this.take = db.prepare('DELETE FROM records WHERE place = ?')
    this.one = db.prepare('SELECT key, json FROM records WHERE place = ?').raw(true)
    // The + keeps SQLite from going through the whole collection.
    this.run = db
      .prepare('SELECT place, key, json FROM records WHERE place BETWEEN ? AND ? AND +collection = ? ORDER BY place')
      .raw(true)
    this.begin = db.prepare('BEGIN')
    this.commit = db.prepare('COMMIT')
    this.getContent = db.prepare('SELECT bytes FROM contents WHERE id = ?')
    this.setContent = db.prepare('INSERT OR REPLACE INTO contents VALUES (?, ?)')
    this.lastPlace = (db.prepare('SELECT MAX(place) AS last FROM records').get() as { last: number | null }).last ?? 0
  }

  shelf(collection: string): Shelf {
    const found = this.shelves.get(collection) ?? this.newShelf(collection)
    this.shelves.set(collection, found)
    return found
  }

  readContent(id: string): Uint8Array | undefined {
    return explained(this.file, () => (this.getContent.get(id) as { bytes: Uint8Array } | undefined)?.bytes)
  }

  writeContent(id: string, content: Uint8Array): void {
    this.setContent.run(id, Buffer.from(content.buffer, content.byteOffset, content.byteLength))
  }

  inOneGo(work: () => void): void {
    explained(this.file, () => {
      this.begin.run()
      try {
        work()
        this.commit.run()
      } catch (error) {
        if (this.db.inTransaction) this.db.exec('ROLLBACK')
        throw error
      }
    })
  }

  close(): void {
    if (!this.db.open) return
    letGo(this.db)
    this.db.close()
  }

  private newShelf(name: string): Shelf {
    const id = this.collectionId(name)
    let readUpTo = 0
    let ahead = 0
    return {
      index: () =>
        explained(this.file, () =>
          (
            this.db.prepare('SELECT place, key FROM records WHERE collection = ?').raw(true).all(id) as [
              number,
              string,
            ][]
          ).map(([place, key]) => ({ place, key })),
        ),
      read: (place) => {
        // Whoever reads on where the last reading ended will want the rest too.
        ahead = place > readUpTo && place <= readUpTo + 4 * ahead + 64 ? Math.min(2 * ahead + 1, MOST_AHEAD) : 0
        readUpTo = place + ahead
        return this.read(id, place, ahead)
      },
      write: (place, key, value) => void this.put.run(place, id, key, JSON.stringify(value)),
      remove: (place) => void this.take.run(place),
      nextPlace: () => ++this.lastPlace,
    }
  }

  private read(collection: number, place: number, ahead: number): { place: number; key: string; value: unknown }[] {
    return explained(this.file, () => {
      if (ahead === 0) {
        const row = this.one.get(place) as [string, string] | undefined
        if (!row) throw damaged(this.file, 'a record is missing')
        return [{ place, key: row[0], value: parsed(this.file, row[1]) }]
      }
      const rows = this.run.all(place, place + ahead, collection) as [number, string, string][]
      if (rows[0]?.[0] !== place) throw damaged(this.file, 'a record is missing')
      return rows.map(([at, key, json]) => ({ place: at, key, value: parsed(this.file, json) }))
    })
  }

  private collectionId(name: string): number {
    const id = () =>
      (this.db.prepare('SELECT id FROM collections WHERE name = ?').get(name) as { id: number } | undefined)?.id
    return explained(this.file, () => {
      const known = id()
      if (known !== undefined) return known
      this.db.prepare('INSERT INTO collections (name) VALUES (?)').run(name)
      return id() ?? 0
    })
  }
}

function parsed(file: string, json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw damaged(file, 'a record cannot be read')
  }
}

/** The disk is full, or gives errors, or the file may only be read; with whatever SQLite adds to these codes. */
const NOT_WRITTEN = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN)/

/** SQLite's own words say neither which file nor what to do. */
function explained<R>(file: string, work: () => R): R {
  try {
    return work()
  } catch (error) {
    const { code, message } = error as { code?: unknown; message: string }
    if (code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED')
      throw new LocalError(
        'ERR_STORE_LOCKED',
        `the data file ${file} is in use by another process: close the other Google in a box, or name another file`,
      )
    if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') throw damaged(file, message)
    if (typeof code === 'string' && NOT_WRITTEN.test(code))
      throw new LocalError(
        'ERR_STORE_NOT_WRITTEN',
        `the data file ${file} could not be written (${message}), and what was being done is undone: make room on the disk, and see that the file and its folder may be written`,
      )
    throw error
  }
}

function damaged(file: string, how: string): LocalError {
  return new LocalError(
    'ERR_STORE_DAMAGED',
    `the data file ${file} is damaged (${how}): put a backup copy in its place (with no ${file}-wal beside it), or move it away to begin anew`,
  )
}
