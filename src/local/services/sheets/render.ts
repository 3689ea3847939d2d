// How a cell's content leaves the spreadsheet: as shown, as it is, or as its formula.
import type { Book, Cell } from './book'
import { type Computed, computedValue, formatSource } from './formulas/computed'
import { isFormulaError } from './formulas/errors'
import type { Locale } from './locale'
import { localeOf } from './locale-of'
import { formatNumber, isDateFormat } from './number-format'
import type { NumberFormat } from './schema/cells'
import { formatWith } from './shared-parts'

export type CellValue = string | number | boolean

export interface RenderOptions {
  readonly value: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA'
  readonly dateTime: 'SERIAL_NUMBER' | 'FORMATTED_STRING'
}

export const AS_SHOWN: RenderOptions = { value: 'FORMATTED_VALUE', dateTime: 'SERIAL_NUMBER' }

/** Renders cells of one spreadsheet; an empty cell is ''. */
export interface Renderer {
  render(cell: Cell | null | undefined, options: RenderOptions): CellValue
  /** The format in force; a formula may take over the one of a cell it names. */
  numberFormat(cell: Cell | null | undefined): NumberFormat | undefined
  /** The value in force, worked out if it is a formula; undefined for an empty cell, the text of an error for an error. */
  value(cell: Cell | null | undefined): CellValue | undefined
}

export function rendererOf(book: Book): Renderer {
  const locale = localeOf(book)
  const formats = new Map<string, NumberFormat | undefined>()
  const ownFormat = (cell: Cell | null | undefined) => {
    const key = cell?.f
    if (key === undefined) return undefined
    if (!formats.has(key)) formats.set(key, formatWith(book, key)?.numberFormat)
    return formats.get(key)
  }
  const numberFormat = (cell: Cell | null | undefined): NumberFormat | undefined => {
    const own = ownFormat(cell)
    if (own || cell?.x === undefined) return own
    const source = formatSource(book, cell)
    return source && ('numberFormat' in source ? source.numberFormat : ownFormat(source as Cell))
  }
  const value = (cell: Cell | null | undefined) => valueIn(cell, book)
  const show = rememberingFormatter(locale)
  return { numberFormat, value, render: (cell, options) => renderCell(cell, options, { numberFormat, value }, show) }
}

type Formatter = (value: number, format: NumberFormat | undefined) => string

/** A register shows the same few days thousands of times: each is formatted once per read. */
function rememberingFormatter(locale: Locale): Formatter {
  const shown = new Map<NumberFormat | undefined, Map<number, string>>()
  return (value, format) => {
    const known = shown.get(format) ?? new Map<number, string>()
    if (known.size === 0) shown.set(format, known)
    const text = known.get(value) ?? formatNumber(value, format, locale)
    known.set(value, text)
    return text
  }
}

function renderCell(
  cell: Cell | null | undefined,
  options: RenderOptions,
  { numberFormat, value: read }: Pick<Renderer, 'numberFormat' | 'value'>,
  show: Formatter,
): CellValue {
  if (!cell) return ''
  if (cell.x !== undefined && options.value === 'FORMULA') return cell.x
  const value = read(cell)
  if (typeof value === 'string' || value === undefined) return value ?? ''
  const shown = options.value === 'FORMATTED_VALUE'
  if (typeof value === 'boolean') return shown ? String(value).toUpperCase() : value
  if (!shown && options.dateTime === 'SERIAL_NUMBER') return value
  const format = numberFormat(cell)
  return shown || isDateFormat(format) ? show(value, format) : value
}

/** The value in force, worked out if it is a formula, which needs the spreadsheet it is kept in. */
export function valueIn(cell: Cell | null | undefined, book: Book): CellValue | undefined {
  if (cell?.x === undefined) return cell?.v
  const computed: Computed = computedValue(book, cell)
  return isFormulaError(computed) ? computed.code : computed
}
