// Reads the values of a range as Values.get answers them (…/reference/rest/v4/spreadsheets.values/get).
import { holdingValuesOnly } from '../../state/realm'
import { printArea } from './a1'
import type { Area } from './area'
import { type Book, rowsOf } from './book'
import { bytesOf, columnValues, type KeptColumn, keepColumns } from './column-values'
import { type FoundRange, findRange } from './find-range'
import { dataRowCount } from './grid'
import { enumerated } from './options'
import { type CellValue, type Renderer, type RenderOptions, rendererOf } from './render'
import type { ValueRange } from './schema/values'
import { sheetWith } from './tabs'

export interface ReadOptions extends RenderOptions {
  readonly majorDimension: 'ROWS' | 'COLUMNS'
}

/** Reads the options of a call; throws for values the API does not know. */
export function readOptions(
  options: {
    readonly majorDimension?: unknown
    readonly valueRenderOption?: unknown
    readonly dateTimeRenderOption?: unknown
  },
  prefix = '',
): ReadOptions {
  const { majorDimension, valueRenderOption: value, dateTimeRenderOption: dateTime } = options
  return {
    majorDimension: enumerated<ReadOptions['majorDimension']>('major_dimension', 'Dimension', majorDimension, 'ROWS'),
    value: enumerated<ReadOptions['value']>(
      `${prefix}value_render_option`,
      'ValueRenderOption',
      value,
      'FORMATTED_VALUE',
    ),
    dateTime: enumerated<ReadOptions['dateTime']>(
      `${prefix}date_time_render_option`,
      'DateTimeRenderOption',
      dateTime,
      'SERIAL_NUMBER',
    ),
  }
}

/** `values` is missing when there is nothing in the range; rows and cells that are empty at the end are left out. */
export function readRange(book: Book, text: string, options: ReadOptions): ValueRange {
  const found = findRange(book, text)
  keepTogether(book, [found], options)
  return readArea(book, found, options)
}

/** As one by one, but quicker. */
export function readRanges(book: Book, texts: readonly string[], options: ReadOptions): ValueRange[] {
  const found = texts.map((text) => findRange(book, text))
  keepTogether(book, found, options)
  return found.map((range) => readArea(book, range, options))
}

/** Columns of one tab are worked out from one reading of its rows. */
function keepTogether(book: Book, found: readonly FoundRange[], options: ReadOptions): void {
  const columns = new Map<number, number[]>()
  for (const { area } of found)
    if (isColumns(area, options)) columns.set(area.sheetId, [...(columns.get(area.sheetId) ?? []), ...columnsIn(area)])
  for (const [sheetId, wanted] of columns) keepColumns(rowsOf(book, sheetId), wanted)
}

function readArea(book: Book, { sheet, area }: FoundRange, options: ReadOptions): ValueRange {
  const { values, ...size } = plainColumns(book, area, options) ?? measured(book, area, options)
  const { majorDimension } = options
  book.world.meter.charge(size)
  const range = printArea(sheet.title, area)
  return values.length === 0 ? { range, majorDimension } : { range, majorDimension, values }
}

interface Size {
  readonly cells: number
  readonly bytes: number
}

interface Measured extends Size {
  readonly values: CellValue[][]
}

function measured(book: Book, area: Area, options: ReadOptions): Measured {
  const values = trimmedValues(book, area, options, rendererOf(book))
  return { values, ...sizeOf(values) }
}

/** Columns asked for as such are kept, and need not be looked through; empty cells are hardly anything to read. */
function plainColumns(book: Book, area: Area, options: ReadOptions): Measured | undefined {
  if (!isColumns(area, options) || options.majorDimension !== 'COLUMNS') return undefined
  const rows = rowsOf(book, area.sheetId)
  const values: CellValue[][] = []
  let cells = 0
  let bytes = 0
  for (const index of columnsIn(area)) {
    const column = columnValues(rows, index)
    if (!column) return undefined
    const part = partOf(column, area)
    values.push(part.values)
    cells += part.cells
    bytes += part.bytes
  }
  while (values.length > 0 && values[values.length - 1]?.length === 0) values.pop()
  return { values, cells, bytes }
}

function partOf(column: KeptColumn, { top, bottom }: Area): Size & { readonly values: CellValue[] } {
  const height = column.values.length
  let end = Math.min(bottom, height)
  while (end > top && column.values[end - 1] === '') end--
  const values = holdingValuesOnly(column.values.slice(top, end))
  if (bottom < height) return { values, ...sizeOf([values.filter(isFilled)]) }
  const above = sizeOf([column.values.slice(0, top).filter(isFilled)])
  return { values, cells: column.cells - above.cells, bytes: column.bytes - above.bytes }
}

const isFilled = (value: CellValue): boolean => value !== ''

/** So many at once are read once or twice a day, and are too many to keep until then. */
const MANY_ROWS = 1000

/** Rows or columns of values without empty ends: empty cells inside are '', empty rows inside are []. */
export function trimmedValues(book: Book, area: Area, options: ReadOptions, renderer: Renderer): CellValue[][] {
  const lines: CellValue[][] = []
  const rows = rowsOf(book, area.sheetId)
  // A range is often open below, and most rows there have formats only.
  const bottom = Math.min(area.bottom, dataRowCount(book, sheetWith(book, area.sheetId)))
  const plain =
    isColumns(area, options) && columnsIn(area).length === 1 ? columnValues(rows, area.left)?.values : undefined
  for (let row = area.top; plain && row < bottom; row++) {
    const value = plain[row] ?? ''
    lines.push(value === '' ? [] : [value])
  }
  const read = bottom - area.top > MANY_ROWS ? rows.look : rows.get
  for (let row = area.top; !plain && row < bottom; row++) {
    const cells = read(String(row)) ?? []
    const right = Math.min(area.right, cells.length)
    const line: CellValue[] = []
    for (let column = area.left; column < right; column++) line.push(renderer.render(cells[column], options))
    lines.push(withoutEmptyEnd(line))
  }
  while (lines.length > 0 && lines[lines.length - 1]?.length === 0) lines.pop()
  return options.majorDimension === 'ROWS' ? lines : columnsOf(lines)
}

/** Whether columns are read, of which what the cells hold is wanted: neither their formats nor the formulas themselves. */
function isColumns(area: Area, { value, dateTime, majorDimension }: ReadOptions): boolean {
  const isPlain = value === 'UNFORMATTED_VALUE' && dateTime === 'SERIAL_NUMBER'
  return isPlain && (majorDimension === 'COLUMNS' || area.right - area.left === 1)
}

function columnsIn({ left, right }: Area): number[] {
  return Array.from({ length: right - left }, (_, index) => left + index)
}

function withoutEmptyEnd(line: CellValue[]): CellValue[] {
  while (line.length > 0 && line[line.length - 1] === '') line.pop()
  return line
}

function columnsOf(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  return Array.from({ length: width }, (_, column) => withoutEmptyEnd(rows.map((row) => row[column] ?? '')))
}

/** How much was read. */
function sizeOf(values: readonly (readonly CellValue[])[]): Size {
  let cells = 0
  let bytes = 0
  for (const line of values) {
    cells += line.length
    for (const value of line) bytes += bytesOf(value)
  }
  return { cells, bytes }
}
