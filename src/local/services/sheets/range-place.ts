// Which cells a Range in a script's hand stands for, and how they are read and changed.
import { type Area, gridRangeOf, type OpenArea } from './area'
import { type Book, type Cell, touch } from './book'
import { cellWriter } from './cell-data'
import { parseFields } from './field-mask'
import { changeCells } from './grid'
import { checkSize, mapCells } from './range-values'
import { repeatCell } from './requests/cell-requests'
import type { CellFormat, GridRange } from './schema/cells'
import { scriptBook, scriptSheet } from './script-book'
import { formatWith } from './shared-parts'
import type { Sheet } from './sheet'
import { placeOf } from './sheet-place'

export interface RangePlace {
  readonly sheet: Sheet
  readonly area: Area
  /** As it was asked for: "A:A" has no first and no last row. */
  readonly asked?: OpenArea | undefined
}

const places = new WeakMap<object, RangePlace>()

export function keepRange(range: object, place: RangePlace): void {
  places.set(range, place)
}

export function rangePlace(range: object): RangePlace {
  const place = places.get(range)
  if (!place) throw new Error('a Range without a place')
  return place
}

export function rangeArea(range: object): Area {
  return rangePlace(range).area
}

/** The spreadsheet of the range; throws when its tab is gone. */
export function rangeBook(range: object): Book {
  const { world, spreadsheetId, sheetId } = placeOf(rangePlace(range).sheet)
  const book = scriptBook(world, spreadsheetId)
  scriptSheet(book, sheetId)
  return book
}

export function rangeGrid(range: object): Required<GridRange> {
  return gridRangeOf(rangeArea(range))
}

/** What `read` makes of every cell, row by row. */
export function readCells<T>(range: object, read: (cell: Cell | null) => T): T[][] {
  return mapCells(rangeBook(range), rangeArea(range), read)
}

/** The upper left cell, without reading the others. */
export function readFirst<T>(range: object, read: (cell: Cell | null) => T): T {
  const { top, left, sheetId } = rangeArea(range)
  const first = { sheetId, top, left, bottom: top + 1, right: left + 1 }
  return mapCells(rangeBook(range), first, read)[0]?.[0] as T
}

export function changeRange<R extends object>(
  range: R,
  change: (cell: Cell | null, row: number, column: number) => Cell | null,
): R {
  const book = rangeBook(range)
  changeCells(book, rangeArea(range), change)
  touch(book)
  return range
}

export function readLooks<T>(range: object, read: (format: CellFormat) => T): T[][] {
  const book = rangeBook(range)
  return readCells(range, (cell) => read(formatWith(book, cell?.f) ?? {}))
}

export function readLook<T>(range: object, read: (format: CellFormat) => T): T {
  const book = rangeBook(range)
  return readFirst(range, (cell) => read(formatWith(book, cell?.f) ?? {}))
}

/** @param fields of CellFormat, as a field mask */
export function setLook<R extends object>(range: R, fields: string, userEnteredFormat: CellFormat): R {
  const book = rangeBook(range)
  repeatCell(book, {
    range: rangeGrid(range),
    cell: { userEnteredFormat },
    fields: `userEnteredFormat(${fields})`,
  })
  touch(book)
  return range
}

/** One value for each cell, in rows as wide as the range. */
export function setLooks<R extends object, T>(
  range: R,
  fields: string,
  values: readonly (readonly T[])[],
  formatOf: (value: T) => CellFormat,
): R {
  const { top, left } = rangeArea(range)
  checkSize(rangeArea(range), values)
  const writer = cellWriter(rangeBook(range), parseFields(`userEnteredFormat(${fields})`))
  return changeRange(range, (cell, row, column) =>
    writer.write(cell, { userEnteredFormat: formatOf(values[row - top]?.[column - left] as T) }),
  )
}
