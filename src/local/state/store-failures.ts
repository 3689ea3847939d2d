// What goes wrong with a data file, in words that say which file it is and what to do.
import { LocalError } from './errors'

/** The disk is full, or gives errors, or the file may only be read; with whatever SQLite adds to these codes. */
const NOT_WRITTEN = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN)/
/** Told by the driver before SQLite has a code for it: no file may be opened or made there. */
const NOT_OPENED = /^ConnectionFailed\("Unable to open/

/** SQLite's own words say neither which file nor what to do. */
export function explained<R>(file: string, work: () => R): R {
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
    if ((typeof code === 'string' && NOT_WRITTEN.test(code)) || NOT_OPENED.test(message))
      throw new LocalError(
        'ERR_STORE_NOT_WRITTEN',
        `the data file ${file} could not be opened or written (${message}), and what was being done is undone: make room on the disk, and see that the file and its folder may be written`,
      )
    throw error
  }
}

export function damaged(file: string, how: string): LocalError {
  return new LocalError(
    'ERR_STORE_DAMAGED',
    `the data file ${file} is damaged (${how}): put a backup copy in its place (with no ${file}-wal beside it), or move it away to begin anew`,
  )
}
