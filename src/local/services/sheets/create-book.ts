// Makes new spreadsheets: from a resource of the API, or empty with one tab as a person gets them.
import { NotEmulatedError } from '../../state/errors'
import type { World } from '../../state/world'
import { at, InvalidArgument } from './api-error'
import { addBook, type Book } from './book'
import { localeNamed } from './locale'
import { applyRequests } from './requests/apply-requests'
import type { Request } from './schema/requests'
import type { Sheet, Spreadsheet } from './schema/spreadsheets'
import { isTimeZone } from './serial'
import { addTab } from './tabs'

export interface SpreadsheetFileOptions {
  readonly locale?: string
  readonly timeZone?: string
  /** The size of its one tab; 1000 by 26 unless told. */
  readonly rowCount?: number
  readonly columnCount?: number
  /** IDs of the folders it lies in; My Drive unless told. */
  readonly parents?: readonly string[]
}

/** Adds a spreadsheet with one empty tab "Sheet1" (sheetId 0) to Drive and answers its file ID. */
export function createSpreadsheetFile(world: World, title: string, options: SpreadsheetFileOptions = {}): string {
  const { rowCount = 1000, columnCount = 26, ...file } = options
  const book = addBook(world, { title, ...file })
  addTab(book, { title: 'Sheet1', sheetId: 0, gridProperties: { rowCount, columnCount } })
  return book.id
}

export function createBook(world: World, resource: Spreadsheet): Book {
  const { title = 'Untitled spreadsheet', locale, timeZone, ...rest } = resource.properties ?? {}
  const strange = Object.keys(rest)[0] ?? (resource.namedRanges ? 'namedRanges' : undefined)
  if (strange) throw new NotEmulatedError(`Sheets.Spreadsheets.create with ${strange}`)
  if (locale !== undefined) localeNamed(locale)
  if (timeZone !== undefined && !isTimeZone(timeZone)) throw new InvalidArgument(`Unsupported time zone: ${timeZone}`)
  // A spreadsheet made through the API counts its time in GMT unless told otherwise.
  const book = addBook(world, { title, locale, timeZone: timeZone ?? 'Etc/GMT' })
  const sheets = resource.sheets ?? []
  if (sheets.length === 0) addTab(book, { title: 'Sheet1', sheetId: 0 })
  sheets.forEach((sheet, index) => {
    at(`sheets[${index}]`, () => fillTab(book, sheet))
  })
  return book
}

function fillTab(book: Book, sheet: Sheet): void {
  const { properties = {}, data = [], ...rest } = sheet
  const strange = Object.keys(rest)[0]
  if (strange) throw new NotEmulatedError(`Sheets.Spreadsheets.create with sheets.${strange}`)
  const { sheetId } = addTab(book, properties as Parameters<typeof addTab>[1])
  const requests = data.flatMap(({ startRow = 0, startColumn = 0, rowData = [] }): Request[] =>
    rowData.length === 0
      ? []
      : [
          {
            updateCells: {
              start: { sheetId, rowIndex: startRow, columnIndex: startColumn },
              rows: rowData,
              fields: '*',
            },
          },
        ],
  )
  if (requests.length > 0) applyRequests(book, requests)
}
