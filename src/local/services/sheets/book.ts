// What the store keeps of a spreadsheet: its properties, its tabs in order, its rows, and the formats its cells share.
import { addFile, changeFile, files, MIME } from '../../state/files'
import type { Collection } from '../../state/store'
import type { World } from '../../state/world'
import { EntityNotFound, WrongKindOfFile } from './api-error'
import type { GridRange } from './schema/cells'
import type { EmbeddedChart } from './schema/charts'
import type {
  BandedRange,
  BasicFilter,
  ConditionalFormatRule,
  DimensionProperties,
  GridProperties,
  NamedRange,
  ProtectedRange,
  SheetProperties,
} from './schema/spreadsheets'

/** A cell with something in it. Compact, since a register has hundreds of thousands: short names, shared formats. */
export interface Cell {
  /** The value, unless it is a formula. */
  readonly v?: string | number | boolean
  /** The formula, beginning with "=". */
  readonly x?: string
  /** Key of the format entered by the user, in the spreadsheet's shared parts. */
  readonly f?: string
  readonly note?: string
  /** Key of the data validation rule, in the spreadsheet's shared parts. */
  readonly rule?: string
}

/** The cells of one row, from column A to the last with anything in it. */
export type Row = readonly (Cell | null)[]

/** One tab. The title of the spreadsheet itself is the name of its Drive file. */
export interface SheetRecord extends SheetProperties {
  readonly sheetId: number
  readonly title: string
  readonly gridProperties: GridProperties & { readonly rowCount: number; readonly columnCount: number }
  /** Properties of columns and rows that differ from the default, by index. */
  readonly columns: Readonly<Record<string, DimensionProperties>>
  readonly rows: Readonly<Record<string, DimensionProperties>>
  readonly merges: readonly GridRange[]
  readonly conditionalFormats: readonly ConditionalFormatRule[]
  readonly protectedRanges: readonly ProtectedRange[]
  readonly bandedRanges: readonly BandedRange[]
  readonly charts: readonly EmbeddedChart[]
  readonly basicFilter?: BasicFilter
}

export interface BookRecord {
  readonly locale: string
  readonly timeZone: string
  readonly sheetIds: readonly number[]
  readonly namedRanges: readonly NamedRange[]
  /** How many identifiers were given out inside this spreadsheet. */
  readonly serial: number
}

/** One spreadsheet, opened: what every operation works on. */
export interface Book {
  readonly world: World
  readonly id: string
  readonly records: Collection<BookRecord>
  readonly sheets: Collection<SheetRecord>
  /** Cell formats and validation rules, by key. */
  readonly shared: Collection<object>
}

/** Opens a spreadsheet; throws EntityNotFound when there is none with that ID. */
export function openBook(world: World, id: string): Book {
  const records = world.store.collection<BookRecord>('spreadsheets')
  if (!files(world).has(id)) throw new EntityNotFound(id)
  if (!records.has(id)) throw new WrongKindOfFile(id)
  return bookAt(world, id)
}

function bookAt(world: World, id: string): Book {
  return {
    world,
    id,
    records: world.store.collection<BookRecord>('spreadsheets'),
    sheets: world.store.collection<SheetRecord>(`sheets/${id}`),
    shared: world.store.collection<object>(`cell parts/${id}`),
  }
}

export function recordOf(book: Book): BookRecord {
  const record = book.records.get(book.id)
  if (!record) throw new EntityNotFound(book.id)
  return record
}

export function changeRecord(book: Book, change: Partial<BookRecord>): void {
  book.records.set(book.id, { ...recordOf(book), ...change })
}

export function titleOf(book: Book): string {
  return files(book.world).get(book.id)?.name ?? ''
}

/** Tells Drive that the content changed now. */
export function touch(book: Book): void {
  changeFile(book.world, book.id, {})
}

export function rowsOf(book: Book, sheetId: number): Collection<Row> {
  return book.world.store.collection<Row>(`cells/${book.id}/${sheetId}`)
}

export function dropRows(book: Book, sheetId: number): void {
  book.world.store.drop(`cells/${book.id}/${sheetId}`)
}

export interface NewBook {
  readonly title: string
  readonly locale?: string | undefined
  readonly timeZone?: string | undefined
  readonly parents?: readonly string[]
}

/** Adds the Drive file and its record, still without a tab. */
export function addBook(world: World, { title, locale, timeZone, parents }: NewBook): Book {
  const file = addFile(world, { name: title, mimeType: MIME.spreadsheet, ...(parents && { parents }) })
  const book = bookAt(world, file.id)
  emptyBook(book, { locale: locale ?? 'en_US', timeZone: timeZone ?? world.timeZone })
  return book
}

/** Gives a file of kind spreadsheet its record, still without a tab. */
export function bookOfFile(world: World, id: string): Book {
  const book = bookAt(world, id)
  emptyBook(book, { locale: 'en_US', timeZone: world.timeZone })
  return book
}

function emptyBook(book: Book, properties: Pick<BookRecord, 'locale' | 'timeZone'>): void {
  book.records.set(book.id, { ...properties, sheetIds: [], namedRanges: [], serial: 0 })
}

/** Makes `toId` hold what `fromId` holds; both are spreadsheet files. */
export function copyBook(world: World, fromId: string, toId: string): void {
  const from = openBook(world, fromId)
  const to = bookAt(world, toId)
  to.records.set(toId, recordOf(from))
  for (const [key, part] of from.shared.entries()) to.shared.set(key, part)
  for (const [key, sheet] of from.sheets.entries()) {
    to.sheets.set(key, sheet)
    const rows = rowsOf(to, sheet.sheetId)
    for (const [index, row] of rowsOf(from, sheet.sheetId).entries()) rows.set(index, row)
  }
}
