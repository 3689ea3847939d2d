// Which tab of which spreadsheet a Sheet in a script's hand stands for, and what may be done to that tab.
import { GoogleException } from '../../state/errors'
import type { World } from '../../state/world'
import { type Book, openBook, type SheetRecord, touch } from './book'
import type { Span } from './dimensions'
import { updateSheetProperties } from './requests/tab-requests'
import type { SheetProperties } from './schema/spreadsheets'
import type { Spreadsheet } from './spreadsheet'
import { sheetWith } from './tabs'

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
  return openBook(world, spreadsheetId)
}

export function recordBehind(sheet: object): SheetRecord {
  return sheetWith(bookBehind(sheet), placeOf(sheet).sheetId)
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

/** @param start from 0 */
export function spanBehind(sheet: object, dimension: Span['dimension'], start: number, count: number): Span {
  const record = recordBehind(sheet)
  const { rowCount, columnCount } = record.gridProperties
  const size = dimension === 'ROWS' ? rowCount : columnCount
  if (count < 1 || start < 0 || start > size) throw new GoogleException('Those rows or columns are out of bounds.')
  return { sheet: record, dimension, start, end: start + count, size }
}
