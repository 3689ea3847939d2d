// How a cell's content leaves the spreadsheet: as shown, as it is, or as its formula.
import type { Book, Cell } from './book'
import { formulaValue } from './formula'
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
  numberFormat(cell: Cell | null | undefined): NumberFormat | undefined
}

export function rendererOf(book: Book): Renderer {
  const locale = localeOf(book)
  const formats = new Map<string, NumberFormat | undefined>()
  const numberFormat = (cell: Cell | null | undefined) => {
    const key = cell?.f
    if (key === undefined) return undefined
    if (!formats.has(key)) formats.set(key, formatWith(book, key)?.numberFormat)
    return formats.get(key)
  }
  const show = rememberingFormatter(locale)
  return { numberFormat, render: (cell, options) => renderCell(cell, options, numberFormat, show) }
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
  numberFormat: (cell: Cell) => NumberFormat | undefined,
  show: Formatter,
): CellValue {
  if (!cell) return ''
  if (cell.x !== undefined && options.value === 'FORMULA') return cell.x
  const value = valueIn(cell)
  if (typeof value === 'string' || value === undefined) return value ?? ''
  const shown = options.value === 'FORMATTED_VALUE'
  if (typeof value === 'boolean') return shown ? String(value).toUpperCase() : value
  if (!shown && options.dateTime === 'SERIAL_NUMBER') return value
  const format = numberFormat(cell)
  return shown || isDateFormat(format) ? show(value, format) : value
}

/** The value in force, computed if it is a formula; undefined for an empty cell. */
export function valueIn(cell: Cell | null | undefined): CellValue | undefined {
  return cell?.x === undefined ? cell?.v : formulaValue(cell.x)
}
