// Makes spreadsheets a kind of Drive file: how they are begun, copied and opened.
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { MIME, registerFileKind } from '../../state/files'
import { bookOfFile, copyBook } from './book'
import { exportWorkbook } from './export-xlsx'
import { spreadsheetUrl } from './spreadsheet-resource'
import { addTab } from './tabs'

/** What Google exports a spreadsheet as, and the box does not (developers.google.com/workspace/drive/api/guides/ref-export-formats). */
const OFFERED: ReadonlySet<string> = new Set([
  MIME.pdf,
  MIME.xlsx,
  'application/x-vnd.oasis.opendocument.spreadsheet',
  'application/zip',
  'text/csv',
  'text/tab-separated-values',
])

export function registerSpreadsheets(): void {
  registerFileKind(MIME.spreadsheet, {
    create: (world, id) => void addTab(bookOfFile(world, id), { title: 'Sheet1', sheetId: 0 }),
    copy: copyBook,
    exportAs: (_, __, mimeType) => {
      if (OFFERED.has(mimeType)) throw new NotEmulatedError(`export of a spreadsheet as ${mimeType}`)
      throw new GoogleException(`Converting from ${MIME.spreadsheet} to ${mimeType} is not supported.`)
    },
    exportLater: (world, id, mimeType) => (mimeType === MIME.xlsx ? exportWorkbook(world, id) : undefined),
    url: spreadsheetUrl,
  })
}
