// The SQLite file behind a store: one writer at a time, whole after a crash at any moment, and read as it is asked for.
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import type { LocalError } from './errors'
import type { Shelf } from './memory-collection'
import { damaged, explained } from './store-failures'
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

/**
 * Gives a file that nobody has open another name, with all that was ever kept in it; also one that is damaged, of another
 * version or another program's.
 * @throws LocalError ERR_STORE_LOCKED, ERR_STORE_NOT_WRITTEN
 */
export function renameStoreFile(file: string, name: string): void {
  moveLogInto(file)
  renameSync(file, name)
  // Of a file too damaged to take it in. Left behind, it would be lost to the next file of that name.
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${name}-wal`)
}

/** What a process that died had kept, but not yet in the file itself. No statement is left over that would hold the file. */
function moveLogInto(file: string): void {
  try {
    explained(file, () => {
      const db = new Database(file)
      try {
        takeForOneself(db)
        letGo(db)
        db.close()
      } catch (error) {
        giveUp(db)
        throw error
      }
    })
  } catch (error) {
    if ((error as LocalError).code !== 'ERR_STORE_DAMAGED') throw error
  }
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
  db.exec(`PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;`)
  // A reader would share the file with others until the first write.
  db.exec('BEGIN IMMEDIATE; COMMIT')
}

/**
 * The driver's connection outlives its closing until its statements are collected as garbage, lock, log and all. The log
 * is moved over here, so that the file alone is the whole office, and the lock ends at the next access in normal mode.
 */
function letGo(db: Database.Database): void {
  db.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT COUNT(*) FROM sqlite_schema')
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
    explained(this.file, () => letGo(this.db))
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
