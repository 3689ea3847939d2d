// Finds, adds, changes and removes the tabs of a spreadsheet, within the limits Google sets.
import { NotEmulatedError } from '../../state/errors'
import { InvalidArgument } from './api-error'
import { type Book, changeRecord, dropRows, recordOf, type SheetRecord } from './book'
import { rangesOf } from './chart-ranges'

/** developers.google.com/workspace/drive/…: "Up to 10 million cells" in one spreadsheet. */
const MAX_CELLS = 10_000_000
/** Column ZZZ. */
const MAX_COLUMNS = 18_278
const MAX_TITLE = 100
/** The size of a tab that nobody gave a size. */
const DEFAULT_GRID = { rowCount: 1000, columnCount: 26 } as const

/** The tabs in the order people see them. */
export function sheetsOf(book: Book): SheetRecord[] {
  return recordOf(book).sheetIds.map((id) => sheetWith(book, id))
}

/** The tab; throws as the API does when there is none. */
export function sheetWith(book: Book, sheetId = 0): SheetRecord {
  const sheet = book.sheets.get(String(sheetId))
  if (!sheet) throw new InvalidArgument(`No grid with id: ${sheetId}`)
  return sheet
}

export function sheetTitled(book: Book, title: string): SheetRecord | undefined {
  const wanted = title.toLowerCase()
  return sheetsOf(book).find((sheet) => sheet.title.toLowerCase() === wanted)
}

/** The number of the next thing inside this spreadsheet that Google gives a number to. */
export function nextNumber(book: Book): number {
  const serial = recordOf(book).serial + 1
  changeRecord(book, { serial })
  return (serial * 1_103_515_245 + 12_345) % 2_147_483_647
}

export type NewSheet = Partial<SheetRecord>

/** Adds a tab, last unless `index` says otherwise. */
export function addTab(book: Book, wanted: NewSheet): SheetRecord {
  const { sheetIds } = recordOf(book)
  const index = Math.min(wanted.index ?? sheetIds.length, sheetIds.length)
  const sheetId = wanted.sheetId ?? (sheetIds.length === 0 ? 0 : nextNumber(book))
  if (book.sheets.has(String(sheetId)))
    throw new InvalidArgument(`A sheet with the id ${sheetId} already exists. Please enter another id.`)
  const sheet = emptySheet(sheetId, { ...wanted, title: checkedTitle(book, wanted.title ?? freeTitle(book)) })
  book.sheets.set(String(sheetId), sheet)
  changeRecord(book, { sheetIds: [...sheetIds.slice(0, index), sheetId, ...sheetIds.slice(index)] })
  checkCellLimit(book)
  return sheet
}

function emptySheet(sheetId: number, { index: _, ...wanted }: NewSheet & { title: string }): SheetRecord {
  return {
    ...wanted,
    sheetId,
    sheetType: 'GRID',
    gridProperties: { ...DEFAULT_GRID, ...wanted.gridProperties },
    columns: {},
    rows: {},
    merges: [],
    conditionalFormats: [],
    protectedRanges: [],
    bandedRanges: [],
    charts: [],
  }
}

function freeTitle(book: Book): string {
  for (let number = recordOf(book).sheetIds.length + 1; ; number++)
    if (!sheetTitled(book, `Sheet${number}`)) return `Sheet${number}`
}

export function checkedTitle(book: Book, title: string, own?: number): string {
  const namesake = sheetTitled(book, title)
  if (title === '') throw new InvalidArgument('The sheet name cannot be empty.')
  if (title.length > MAX_TITLE)
    throw new InvalidArgument(`The sheet name cannot be greater than ${MAX_TITLE} characters.`)
  if (namesake && namesake.sheetId !== own)
    throw new InvalidArgument(`A sheet with the name "${title}" already exists. Please enter another name.`)
  return title
}

export function changeTab(book: Book, sheetId: number, change: Partial<SheetRecord>): SheetRecord {
  const sheet = { ...sheetWith(book, sheetId), ...change }
  book.sheets.set(String(sheetId), sheet)
  return sheet
}

/** Changes the size of a tab; the caller moves or removes the cells. */
export function resizeTab(book: Book, sheet: SheetRecord, size: { rowCount?: number; columnCount?: number }): void {
  changeTab(book, sheet.sheetId, { gridProperties: { ...sheet.gridProperties, ...size } })
  checkCellLimit(book)
}

/** What Google says of a place among the tabs that is none is not known. @param index from 0 */
export function checkedPlace(index: number, last: number): number {
  if (Number.isInteger(index) && index >= 0 && index <= last) return index
  throw new NotEmulatedError(`a sheet at index ${index}, where the last is ${last}`)
}

export function moveTab(book: Book, sheetId: number, index: number): void {
  const others = recordOf(book).sheetIds.filter((id) => id !== sheetId)
  const place = Math.min(index, others.length)
  changeRecord(book, { sheetIds: [...others.slice(0, place), sheetId, ...others.slice(place)] })
}

export function removeTab(book: Book, sheetId: number): void {
  const { sheetIds, namedRanges } = recordOf(book)
  if (!sheetIds.includes(sheetId)) throw new InvalidArgument(`No sheet with id: ${sheetId}`)
  if (sheetIds.length === 1) throw new InvalidArgument("You can't remove all the sheets in a document.")
  if (sheetsOf(book).every((sheet) => sheet.sheetId === sheetId || sheet.hidden))
    throw new InvalidArgument("You can't remove all the visible sheets in a document.")
  if (isDrawnElsewhere(book, sheetId))
    throw new NotEmulatedError('deleting a sheet whose cells a chart of another draws')
  book.sheets.delete(String(sheetId))
  dropRows(book, sheetId)
  changeRecord(book, {
    sheetIds: sheetIds.filter((id) => id !== sheetId),
    namedRanges: namedRanges.filter((named) => (named.range?.sheetId ?? 0) !== sheetId),
  })
}

function isDrawnElsewhere(book: Book, sheetId: number): boolean {
  const charts = sheetsOf(book).flatMap((sheet) => (sheet.sheetId === sheetId ? [] : sheet.charts))
  return charts.some(({ spec = {} }) => rangesOf(spec).some((range) => (range.sheetId ?? 0) === sheetId))
}

function checkCellLimit(book: Book): void {
  const wide = sheetsOf(book).find(({ gridProperties }) => gridProperties.columnCount > MAX_COLUMNS)
  if (wide)
    throw new InvalidArgument(
      `This action would increase the number of columns in the sheet above the limit of ${MAX_COLUMNS} columns.`,
    )
  const cells = sheetsOf(book).reduce((sum, { gridProperties: g }) => sum + g.rowCount * g.columnCount, 0)
  if (cells > MAX_CELLS)
    throw new InvalidArgument(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    )
}
