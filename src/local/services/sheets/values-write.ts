// Writes values into ranges as Values.update, append and clear do (…/reference/rest/v4/spreadsheets.values).
import { NotEmulatedError } from '../../state/errors'
import { columnLetters, printArea } from './a1'
import { InvalidArgument } from './api-error'
import type { Area } from './area'
import { type Book, type Cell, recordOf, rowsOf, type SheetRecord } from './book'
import { checkedText } from './cell-data'
import { extend, insertSpan } from './dimensions'
import { type FoundRange, findRange } from './find-range'
import { writtenFormula } from './formulas/written-formula'
import { changeCells, dataRowCount, setRow, tidy } from './grid'
import { localeOf } from './locale-of'
import { enumerated } from './options'
import { parseEntered } from './parse-entered'
import type { UpdateValuesResponse, ValueRange } from './schema/values'
import { serialOfInstant, wallTime } from './serial'
import { formatWith, keepFormat } from './shared-parts'
import { tableIn } from './table-detection'
import { sheetWith } from './tabs'

export type InputOption = 'RAW' | 'USER_ENTERED'

export function inputOption(given: unknown): InputOption {
  const option = enumerated<InputOption | ''>('value_input_option', 'ValueInputOption', given, '')
  if (option === '') throw new InvalidArgument("'valueInputOption' is required but not specified")
  return option
}

/** Rows of values, whatever their major dimension was. A missing value leaves its cell as it is. */
type Rows = readonly (readonly unknown[])[]

function rowsGiven({ values = [], majorDimension }: ValueRange): Rows {
  if (enumerated('major_dimension', 'Dimension', majorDimension, 'ROWS') === 'ROWS') return values
  const height = values.reduce((most, column) => Math.max(most, column.length), 0)
  return Array.from({ length: height }, (_, row) => values.map((column) => column[row]))
}

export function writeRange(book: Book, text: string, body: ValueRange, input: InputOption): UpdateValuesResponse {
  const found = findRange(book, text)
  if (body.range !== undefined) checkSameRange(book, found, text, body.range)
  const rows = rowsGiven(body)
  const { sheet, area } = found
  const limit = limitOf(found)
  if (area.top + rows.length > limit.bottom) throw beyond(sheet, found, `row [${limit.bottom + 1}]`)
  const width = widthOf(rows)
  if (area.left + width > limit.right) throw beyond(sheet, found, `column [${columnLetters(limit.right)}]`)
  return writeRows(book, sheet, area.top, area.left, rows, input)
}

/** The range of the body may be written otherwise, but must mean the same cells. */
function checkSameRange(book: Book, found: FoundRange, text: string, other: string): void {
  if (text === other) return
  const [here, there] = [found, findRange(book, other)].map(({ sheet, asked }) => printArea(sheet.title, asked))
  if (here !== there) throw new InvalidArgument(`Request range[${here}] does not match value's range[${there}]`)
}

/** Spelled out, for a register has more rows than a call can have arguments. */
function widthOf(rows: Rows): number {
  let width = 0
  for (const row of rows) if (row.length > width) width = row.length
  return width
}

/** A single cell says only where to begin; any other range also says where to stop. */
function limitOf({ sheet, area }: FoundRange): { bottom: number; right: number } {
  const single = area.bottom - area.top === 1 && area.right - area.left === 1
  const { rowCount, columnCount } = sheet.gridProperties
  return single ? { bottom: rowCount, right: columnCount } : area
}

function beyond(sheet: SheetRecord, { area }: FoundRange, where: string): InvalidArgument {
  return new InvalidArgument(
    `Requested writing within range [${printArea(sheet.title, area)}], but tried writing to ${where}`,
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
      if (typeof value === 'object') throw noCellValue(index, column, value)
      refuseOdd(value)
      cells[left + column] = enter(cells[left + column] ?? null, value)
      updatedCells++
    })
    setRow(records, top + index, cells)
  })
  const width = widthOf(given)
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

/** JSON has no such values; what becomes of them on their way to the API is not documented. */
function refuseOdd(value: unknown): void {
  if (typeof value === 'number' ? !Number.isFinite(value) : !['string', 'boolean'].includes(typeof value))
    throw new NotEmulatedError(`Sheets.Spreadsheets.Values with ${typeof value === 'number' ? value : typeof value}`)
}

/** A list or an object where a value should be, shown as Google shows its own form of it. */
function noCellValue(row: number, column: number, value: object): InvalidArgument {
  return new InvalidArgument(`Invalid values[${row}][${column}]: ${protoText(value)}`)
}

function protoText(value: unknown): string {
  if (Array.isArray(value))
    return `list_value {\n${indented(value.map((one) => `values {\n${indented([protoText(one)])}}\n`))}}\n`
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([key, one]) =>
        `fields {\n  key: ${JSON.stringify(key)}\n  value {\n${indented([indented([protoText(one)])])}  }\n}\n`,
    )
    return `struct_value {\n${indented(fields)}}\n`
  }
  if (typeof value === 'string') return `string_value: ${JSON.stringify(value)}\n`
  if (typeof value === 'boolean') return `bool_value: ${value}\n`
  if (typeof value === 'number') return `number_value: ${Number.isInteger(value) ? value.toFixed(1) : value}\n`
  return 'null_value: NULL_VALUE\n'
}

function indented(lines: readonly string[]): string {
  return lines.join('').replace(/^(?=.)/gm, '  ')
}

function at(row: number, column: number) {
  return { top: row, bottom: row + 1, left: column, right: column + 1 }
}

/** Puts one given value into a cell, keeping its format, note and rule. */
export function entererOf(book: Book, input: InputOption): (cell: Cell | null, value: unknown) => Cell | null {
  const locale = localeOf(book)
  let thisYear: number | undefined
  const year = () => {
    thisYear ??= wallTime(serialOfInstant(book.world.now(), recordOf(book).timeZone)).year
    return thisYear
  }
  const put = (cell: Cell | null, v: Cell['v'], x?: string, f = cell?.f) =>
    tidy({ ...cell, v: v === '' ? undefined : v, x, f })
  return (cell, value) => {
    if (typeof value === 'number' || typeof value === 'boolean') return put(cell, value)
    if (typeof value !== 'string')
      throw new InvalidArgument(`Invalid values: ${JSON.stringify(value)} is no cell value.`)
    const text = checkedText(value)
    if (input === 'RAW' || text === '') return put(cell, text)
    const before = formatWith(book, cell?.f)?.numberFormat
    const { value: v, formula, format } = parseEntered(text, locale, before, year())
    const f = format && !before ? keepFormat(book, { ...formatWith(book, cell?.f), numberFormat: format }) : cell?.f
    return put(cell, v, formula === undefined ? undefined : writtenFormula(book, formula), f)
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
  const width = widthOf(rows)
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

function clearArea(book: Book, area: Area): void {
  changeCells(book, area, (cell) => cell && tidy({ ...cell, v: undefined, x: undefined }))
}
