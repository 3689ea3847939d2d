// Which tab of which spreadsheet a Sheet in a script's hand stands for, and what may be done to that tab.
import { GoogleException } from '../../state/errors'
import type { World } from '../../state/world'
import { type Book, type SheetRecord, touch } from './book'
import type { Span } from './dimensions'
import { updateSheetProperties } from './requests/tab-requests'
import type { SheetProperties } from './schema/spreadsheets'
import { scriptBook, scriptSheet } from './script-book'
import type { Spreadsheet } from './spreadsheet'

export interface SheetPlace {
  readonly world: World
  readonly parent: Spreadsheet
  readonly spreadsheetId: string
  readonly sheetId: number
}

const places = new WeakMap<object, SheetPlace>()

export function keepPlace(sheet: object, place: SheetPlace): void {
  places.set(sheet, place)
}

export function placeOf(sheet: object): SheetPlace {
  const place = places.get(sheet)
  if (!place) throw new Error('a Sheet without a place')
  return place
}

export function bookBehind(sheet: object): Book {
  const { world, spreadsheetId } = placeOf(sheet)
  return scriptBook(world, spreadsheetId)
}

export function recordBehind(sheet: object): SheetRecord {
  return scriptSheet(bookBehind(sheet), placeOf(sheet).sheetId)
}

/** Tells Drive of a change, and hands the Sheet back for the next call. */
export function touched<T extends object>(sheet: T): T {
  touch(bookBehind(sheet))
  return sheet
}

export function update<T extends object>(sheet: T, properties: SheetProperties, fields: string): T {
  const { sheetId } = placeOf(sheet)
  updateSheetProperties(bookBehind(sheet), { properties: { ...properties, sheetId }, fields })
  return touched(sheet)
}

/** Rows or columns that all exist. @param start from 0 */
export function spanInside(sheet: object, dimension: Span['dimension'], start: number, count: number): Span {
  const span = spanBehind(sheet, dimension, start, count)
  if (span.end > span.size) throw outOfBounds(dimension)
  return span
}

function outOfBounds(dimension: Span['dimension']): GoogleException {
  return new GoogleException(`Those ${dimension.toLowerCase()} are out of bounds.`)
}

/** Rows or columns that begin in the tab or right behind it. @param start from 0 */
export function spanBehind(sheet: object, dimension: Span['dimension'], start: number, count: number): Span {
  const record = recordBehind(sheet)
  const { rowCount, columnCount } = record.gridProperties
  const size = dimension === 'ROWS' ? rowCount : columnCount
  if (!(count >= 1) || !(start >= 0) || start > size) throw outOfBounds(dimension)
  return { sheet: record, dimension, start, end: start + count, size }
}
