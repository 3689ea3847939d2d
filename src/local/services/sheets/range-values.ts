// How SpreadsheetApp reads and writes values: dates as Date, texts as if typed by hand
// (developers.google.com/apps-script/reference/spreadsheet/range#getvalues).
import { NotEmulatedError } from '../../state/errors'
import { InvalidArgument } from './api-error'
import { type Area, cellCount } from './area'
import { type Book, type Cell, recordOf, rowsOf, touch } from './book'
import { rowsIn, setRow, tidy } from './grid'
import { localeOf } from './locale-of'
import { isDateFormat } from './number-format'
import { type Renderer, rendererOf, valueIn } from './render'
import { instantOfSerial, serialOfInstant } from './serial'
import { formatWith, keepFormat } from './shared-parts'
import { checkAccepts } from './validation-check'
import { entererOf } from './values-write'

/** The rows of the area, each as wide as the area, with what `read` makes of every cell. */
export function mapCells<T>(book: Book, area: Area, read: (cell: Cell | null) => T): T[][] {
  const width = area.right - area.left
  book.world.meter.charge({ cells: cellCount(area) })
  return [...rowsIn(book, area)].map((row) => Array.from({ length: width }, (_, column) => read(row[column] ?? null)))
}

/** A number, text, boolean or, in a cell with a date format, a Date in the spreadsheet's time zone; '' when empty. */
export function scriptValueReader(book: Book): (cell: Cell | null) => unknown {
  const renderer = rendererOf(book)
  const { timeZone } = recordOf(book)
  return (cell) => {
    const value = valueIn(cell, book) ?? ''
    if (typeof value !== 'number' || !isDateFormat(renderer.numberFormat(cell))) return value
    return instantOfSerial(value, timeZone)
  }
}

/** Writes the rows at the area's corner; every row must be as wide as the area. */
export function writeValues(book: Book, area: Area, values: readonly (readonly unknown[])[]): void {
  checkSize(area, values)
  const enter = scriptEnterer(book)
  const rows = rowsOf(book, area.sheetId)
  values.forEach((row, index) => {
    const cells: (Cell | null | undefined)[] = [...(rows.get(String(area.top + index)) ?? [])]
    row.forEach((value, column) => {
      const place = { row: area.top + index, column: area.left + column }
      cells[place.column] = checkAccepts(book, place, enter(cells[place.column] ?? null, value))
    })
    setRow(rows, area.top + index, cells)
  })
  book.world.meter.charge({ cells: cellCount(area) })
  touch(book)
}

export function checkSize(area: Area, values: readonly (readonly unknown[])[]): void {
  const height = area.bottom - area.top
  const width = area.right - area.left
  const wrong = (what: string, data: number, range: number) =>
    new InvalidArgument(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
    )
  if (values.length !== height) throw wrong('rows', values.length, height)
  for (const row of values) if (row.length !== width) throw wrong('columns', row.length, width)
}

function scriptEnterer(book: Book): (cell: Cell | null, value: unknown) => Cell | null {
  const enter = entererOf(book, 'USER_ENTERED')
  const renderer = rendererOf(book)
  return (cell, value) => {
    if (value === null || value === undefined) return enter(cell, '')
    if (value instanceof Date) return enterDate(book, renderer, cell, value)
    if (!isCellValue(value)) throw new NotEmulatedError(`Range.setValue with ${kindOf(value)}`)
    return enter(cell, value)
  }
}

function isCellValue(value: unknown): boolean {
  return typeof value === 'number' ? Number.isFinite(value) : ['string', 'boolean'].includes(typeof value)
}

function kindOf(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function enterDate(book: Book, renderer: Renderer, cell: Cell | null, date: Date): Cell | null {
  const { timeZone } = recordOf(book)
  if (Number.isNaN(date.getTime())) throw new NotEmulatedError('Range.setValue with an invalid date')
  const serial = serialOfInstant(date, timeZone)
  if (isDateFormat(renderer.numberFormat(cell))) return tidy({ ...cell, v: serial, x: undefined })
  const names = localeOf(book)
  const numberFormat = Number.isInteger(serial)
    ? { type: 'DATE', pattern: names.date }
    : { type: 'DATE_TIME', pattern: names.dateTime }
  return tidy({ ...cell, v: serial, x: undefined, f: keepFormat(book, { ...formatWith(book, cell?.f), numberFormat }) })
}
