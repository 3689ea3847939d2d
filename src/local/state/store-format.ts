// The layout of the data file by version, and the steps that bring an older file to the present one.
import { existsSync, renameSync, rmSync } from 'node:fs'
import type Database from 'libsql'
import { LocalError } from './errors'

type Sqlite = Database.Database

/** Raised with every change of the layout; each change has its step below. */
const FORMAT_VERSION = 3

/** How a file of format n becomes one of format n + 1, by n. */
const STEPS: Readonly<Record<number, (db: Sqlite) => void>> = {
  // Format 1 wrote the name of its collection into every record, twice.
  1: (db) => {
    db.exec(`ALTER TABLE records RENAME TO old_records;
      CREATE TABLE collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
      CREATE TABLE records (place INTEGER PRIMARY KEY, collection INTEGER NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL,
        UNIQUE (collection, key));
      INSERT INTO collections (name) SELECT collection FROM old_records GROUP BY collection ORDER BY MIN(seq);
      INSERT INTO records (place, collection, key, json)
        SELECT seq, id, key, json FROM old_records JOIN collections ON name = collection ORDER BY seq;
      DROP TABLE old_records;`)
    // Nor did it count an execution's changes and planned faults.
    db.exec(`UPDATE records SET json = json_patch('{"writes":0,"faults":[]}', json)
      WHERE collection = (SELECT id FROM collections WHERE name = 'executions')`)
  },
  // Format 2 kept each document as one record, however large, and each generated ID by itself: both are read as before.
  2: () => {},
}

export function makeTables(db: Sqlite): void {
  db.exec(`BEGIN;
    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT);
    CREATE TABLE collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE records (place INTEGER PRIMARY KEY, collection INTEGER NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL,
      UNIQUE (collection, key));
    CREATE TABLE contents (id TEXT PRIMARY KEY, bytes BLOB);
    INSERT INTO meta VALUES ('format', '${FORMAT_VERSION}');
    COMMIT`)
}

/**
 * Migrates in one transaction, all steps or none, after a copy of the file as it was has been put beside it.
 * @throws LocalError ERR_STORE_FORMAT for a newer file, or one that is no data file of a box
 */
export function bringUpToDate(db: Sqlite, file: string): void {
  const from = formatOf(db)
  if (from === undefined)
    throw new LocalError('ERR_STORE_FORMAT', `${file} is not a data file of Google in a box: name another file`)
  if (from > FORMAT_VERSION)
    throw new LocalError(
      'ERR_STORE_FORMAT',
      `the data file ${file} has format ${from}, and this version reads up to ${FORMAT_VERSION}: it was written by a newer version of this program, which must be used to open it`,
    )
  if (from === FORMAT_VERSION) return
  if (!STEPS[from])
    throw new LocalError('ERR_STORE_FORMAT', `the data file ${file} has format ${from}, which no version ever wrote`)
  backUp(db, `${file}.format-${from}.bak`)
  db.exec('BEGIN IMMEDIATE')
  try {
    for (let format = from; format < FORMAT_VERSION; format++) STEPS[format]?.(db)
    db.prepare("UPDATE meta SET value = ? WHERE name = 'format'").run(String(FORMAT_VERSION))
    db.exec('COMMIT')
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK')
    throw error
  }
}

function formatOf(db: Sqlite): number | undefined {
  // Another program may have a table of that name too.
  const columns = db.prepare("SELECT COUNT(*) FROM pragma_table_info('meta') WHERE name IN ('name', 'value')").raw(true)
  if ((columns.get() as [number])[0] !== 2) return undefined
  const row = db.prepare("SELECT value FROM meta WHERE name = 'format'").get() as { value: string } | undefined
  return row && /^\d+$/.test(row.value) ? Number(row.value) : undefined
}

/**
 * A copy that is there already is of a migration cut short: it is the older one, and is kept. It has its name only once
 * it is whole, so that a process killed while it copies leaves none that could be taken for one.
 */
function backUp(db: Sqlite, copy: string): void {
  if (existsSync(copy)) return
  const unfinished = `${copy}.tmp`
  rmSync(unfinished, { force: true })
  db.prepare('VACUUM INTO ?').run(unfinished)
  renameSync(unfinished, copy)
}
