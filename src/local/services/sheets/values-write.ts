// Writes values into ranges as Values.update, append and clear do (…/reference/rest/v4/spreadsheets.values).
import { columnLetters, printArea, printCells } from './a1'
import { InvalidArgument } from './api-error'
import type { Area } from './area'
import { type Book, type Cell, rowsOf, type SheetRecord } from './book'
import { checkedText } from './cell-data'
import { extend, insertSpan } from './dimensions'
import { type FoundRange, findRange } from './find-range'
import { changeCells, dataRowCount, setRow, tidy } from './grid'
import { localeOf } from './locale-of'
import { parseEntered } from './parse-entered'
import { rendererOf } from './render'
import type { UpdateValuesResponse, ValueRange } from './schema/values'
import { formatWith, keepFormat } from './shared-parts'
import { tableIn } from './table-detection'
import { sheetWith } from './tabs'

export type InputOption = 'RAW' | 'USER_ENTERED'

export function inputOption(given: unknown): InputOption {
  if (given === 'RAW' || given === 'USER_ENTERED') return given
  if (given === undefined || given === null || given === '')
    throw new InvalidArgument("'valueInputOption' is required but not specified")
  throw new InvalidArgument(`Invalid value at 'value_input_option', "${String(given)}"`)
}

/** Rows of values, whatever their major dimension was. A missing value leaves its cell as it is. */
type Rows = readonly (readonly unknown[])[]

function rowsGiven({ values = [], majorDimension = 'ROWS' }: ValueRange): Rows {
  if (!Array.isArray(values) || values.some((row) => !Array.isArray(row)))
    throw new InvalidArgument('Invalid values: expected a list of lists.')
  if (majorDimension === 'ROWS') return values
  const height = Math.max(0, ...values.map((column) => column.length))
  return Array.from({ length: height }, (_, row) => values.map((column) => column[row]))
}

export function writeRange(book: Book, text: string, body: ValueRange, input: InputOption): UpdateValuesResponse {
  if (body.range !== undefined && findRange(book, body.range).sheet.sheetId !== findRange(book, text).sheet.sheetId)
    throw new InvalidArgument(`Requested range ${text} and the range of the body ${body.range} must be the same.`)
  const found = findRange(book, text)
  const rows = rowsGiven(body)
  const { sheet, area } = found
  const limit = limitOf(found)
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (area.top + rows.length > limit.bottom) throw beyond(sheet, found, `row [${limit.bottom + 1}]`)
  if (area.left + width > limit.right) throw beyond(sheet, found, `column [${columnLetters(limit.right)}]`)
  return writeRows(book, sheet, area.top, area.left, rows, input)
}

/** A single cell says only where to begin; any other range also says where to stop. */
function limitOf({ sheet, area }: FoundRange): { bottom: number; right: number } {
  const single = area.bottom - area.top === 1 && area.right - area.left === 1
  const { rowCount, columnCount } = sheet.gridProperties
  return single ? { bottom: rowCount, right: columnCount } : area
}

function beyond(sheet: SheetRecord, { area }: FoundRange, where: string): InvalidArgument {
  const name = `'${sheet.title.replaceAll("'", "''")}'`
  return new InvalidArgument(
    `Requested writing within range [${name}!${printCells(area)}], but tried writing to ${where}`,
  )
}

function writeRows(
  book: Book,
  sheet: SheetRecord,
  top: number,
  left: number,
  given: Rows,
  input: InputOption,
): UpdateValuesResponse {
  const records = rowsOf(book, sheet.sheetId)
  const enter = entererOf(book, input)
  let updatedCells = 0
  given.forEach((values, index) => {
    const cells: (Cell | null | undefined)[] = [...(records.get(String(top + index)) ?? [])]
    values.forEach((value, column) => {
      if (value === null || value === undefined) return
      cells[left + column] = enter(cells[left + column] ?? null, value)
      updatedCells++
    })
    setRow(records, top + index, cells)
  })
  const width = Math.max(0, ...given.map((row) => row.length))
  book.world.meter.charge({ cells: updatedCells })
  if (updatedCells === 0) return { spreadsheetId: book.id, updatedRange: printArea(sheet.title, at(top, left)) }
  const updated = { ...at(top, left), bottom: top + given.length, right: left + width }
  return {
    spreadsheetId: book.id,
    updatedRange: printArea(sheet.title, updated),
    updatedRows: given.length,
    updatedColumns: width,
    updatedCells,
  }
}

function at(row: number, column: number) {
  return { top: row, bottom: row + 1, left: column, right: column + 1 }
}

/** Puts one given value into a cell, keeping its format, note and rule. */
export function entererOf(book: Book, input: InputOption): (cell: Cell | null, value: unknown) => Cell | null {
  const locale = localeOf(book)
  const renderer = rendererOf(book)
  const put = (cell: Cell | null, v: Cell['v'], x?: string, f = cell?.f) =>
    tidy({ ...cell, v: v === '' ? undefined : v, x, f })
  return (cell, value) => {
    if (typeof value === 'number' || typeof value === 'boolean') return put(cell, value)
    if (typeof value !== 'string')
      throw new InvalidArgument(`Invalid values: ${JSON.stringify(value)} is no cell value.`)
    const text = checkedText(value)
    if (input === 'RAW' || text === '') return put(cell, text)
    const before = renderer.numberFormat(cell)
    const { value: v, formula, format } = parseEntered(text, locale, before)
    const f = format && !before ? keepFormat(book, { ...formatWith(book, cell?.f), numberFormat: format }) : cell?.f
    return put(cell, v, formula, f)
  }
}

export interface Appended {
  readonly table: Area | undefined
  readonly updates: UpdateValuesResponse
}

/** After the last row of the table in the range, from the table's first column on; the grid grows as needed. */
export function appendRows(
  book: Book,
  text: string,
  body: ValueRange,
  options: { readonly input: InputOption; readonly insert: 'OVERWRITE' | 'INSERT_ROWS' },
): Appended {
  const { sheet, area } = findRange(book, text)
  const rows = rowsGiven(body)
  const table = tableIn(book, area)
  const top = table ? table.bottom : area.top
  const left = table ? table.left : area.left
  const width = Math.max(0, ...rows.map((row) => row.length))
  const { rowCount, columnCount } = sheet.gridProperties
  if (options.insert === 'INSERT_ROWS' && top < dataRowCount(book, sheet))
    insertSpan(book, { sheet, dimension: 'ROWS', start: top, end: top + rows.length, size: rowCount }, top - 1)
  const grown = sheetWith(book, sheet.sheetId)
  const missing = top + rows.length - grown.gridProperties.rowCount
  if (missing > 0) extend(book, grown, 'ROWS', missing)
  if (left + width > columnCount) extend(book, sheetWith(book, sheet.sheetId), 'COLUMNS', left + width - columnCount)
  return { table, updates: writeRows(book, sheet, top, left, rows, options.input) }
}

/** Clears values and formulas; formats, notes and rules stay. Answers the range cleared, in A1 notation. */
export function clearRange(book: Book, text: string): string {
  const { sheet, area } = findRange(book, text)
  clearArea(book, area)
  return printArea(sheet.title, area)
}

export function clearArea(book: Book, area: Area): void {
  changeCells(book, area, (cell) => cell && tidy({ ...cell, v: undefined, x: undefined }))
}
