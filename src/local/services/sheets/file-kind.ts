// Makes spreadsheets a kind of Drive file: how they are begun, copied and opened.
import { MIME, registerFileKind } from '../../state/files'
import { bookOfFile, copyBook } from './book'
import { exportWorkbook } from './export-xlsx'
import { spreadsheetUrl } from './spreadsheet-resource'
import { addTab } from './tabs'

export function registerSpreadsheets(): void {
  registerFileKind(MIME.spreadsheet, {
    create: (world, id) => void addTab(bookOfFile(world, id), { title: 'Sheet1', sheetId: 0 }),
    copy: copyBook,
    exportLater: (world, id, mimeType) => (mimeType === MIME.xlsx ? exportWorkbook(world, id) : undefined),
    url: spreadsheetUrl,
  })
}
