// Requests about the spreadsheet and its tabs: properties, adding, deleting.
import { NotEmulatedError } from '../../../state/errors'
import { changeFile } from '../../../state/files'
import { InvalidArgument } from '../api-error'
import { type Book, changeRecord, recordOf, rowsOf, type SheetRecord } from '../book'
import { maskWithNewerNames, withNewerNames } from '../cell-format'
import { deleteSpan, extend, sizeOf } from '../dimensions'
import { applyFields, covers, type FieldTree, parseFields, within } from '../field-mask'
import { renameInFormulas } from '../formulas/renamed'
import { checkWrittenFields } from '../known-fields'
import { localeNamed } from '../locale'
import type { GridRange } from '../schema/cells'
import type { Response } from '../schema/requests'
import type { GridProperties, SheetProperties, SpreadsheetProperties } from '../schema/spreadsheets'
import { isTimeZone } from '../serial'
import { tabProperties } from '../tab-properties'
import {
  addTab,
  changeTab,
  checkedTitle,
  moveTab,
  nextNumber,
  removeTab,
  sheetsOf,
  sheetTitled,
  sheetWith,
} from '../tabs'

export function updateSpreadsheetProperties(
  book: Book,
  request: { readonly properties?: SpreadsheetProperties | undefined; readonly fields?: string | undefined },
): void {
  const { properties = {} } = request
  const mask = checkWrittenFields(parseFields(request.fields), 'SpreadsheetProperties')
  const named = mask === true ? Object.keys(properties) : Object.keys(mask)
  const unkept = named.find((name) => !['title', 'locale', 'timeZone'].includes(name))
  if (unkept) throw new NotEmulatedError(`SpreadsheetProperties.${unkept}`)
  if (named.includes('title')) {
    if (!properties.title) throw new InvalidArgument('title must not be empty.')
    changeFile(book.world, book.id, { name: properties.title })
  }
  if (named.includes('locale')) setLocale(book, properties.locale ?? '')
  if (named.includes('timeZone')) setTimeZone(book, properties.timeZone ?? '')
}

export function setLocale(book: Book, locale: string): void {
  localeNamed(locale)
  changeRecord(book, { locale })
}

export function setTimeZone(book: Book, timeZone: string): void {
  if (!isTimeZone(timeZone)) throw new InvalidArgument(`Unsupported time zone: ${timeZone}`)
  changeRecord(book, { timeZone })
}

export function addSheet(
  book: Book,
  { properties = {} }: { readonly properties?: SheetProperties | undefined },
): Response {
  const { sheetType = 'GRID', ...wanted } = withNewerNames(properties)
  if (sheetType !== 'GRID') throw new NotEmulatedError(`addSheet with sheetType ${sheetType}`)
  const { sheetId } = addTab(book, wanted as Parameters<typeof addTab>[1])
  return { addSheet: { properties: tabProperties(book, sheetWith(book, sheetId)) } }
}

interface DuplicateSheet {
  readonly sourceSheetId?: number | undefined
  readonly insertSheetIndex?: number | undefined
  readonly newSheetId?: number | undefined
  readonly newSheetName?: string | undefined
}

/** Cells, formats, rules and merges go along; protections and charts do not, as far as is known. */
export function duplicateSheet(book: Book, request: DuplicateSheet): Response {
  const source = book.sheets.get(String(request.sourceSheetId ?? 0))
  if (!source) throw new InvalidArgument(`No sheet with id: ${request.sourceSheetId ?? 0}`)
  if (source.charts.length > 0) throw new NotEmulatedError('copying a sheet with charts')
  const at = {
    index: request.insertSheetIndex ?? 0,
    ...(request.newSheetId !== undefined && { sheetId: request.newSheetId }),
  }
  const { sheetId, title } = addTab(book, { ...at, title: request.newSheetName ?? copyTitle(book, source.title) })
  const own = <R extends GridRange>(range: R): R => ({ ...range, sheetId })
  const { index: _, protectedRanges: _protections, charts: _charts, basicFilter, ...kept } = source
  changeTab(book, sheetId, {
    ...kept,
    sheetId,
    title,
    merges: source.merges.map(own),
    conditionalFormats: source.conditionalFormats.map((rule) => ({ ...rule, ranges: rule.ranges?.map(own) })),
    bandedRanges: source.bandedRanges.map((banded) => ({
      ...banded,
      bandedRangeId: nextNumber(book),
      range: banded.range && own(banded.range),
    })),
    ...(basicFilter && { basicFilter: { ...basicFilter, range: basicFilter.range && own(basicFilter.range) } }),
  })
  const rows = rowsOf(book, sheetId)
  for (const [key, row] of rowsOf(book, source.sheetId).entries())
    rows.set(
      key,
      row.map((cell) => cell && { ...cell }),
    )
  return { duplicateSheet: { properties: tabProperties(book, sheetWith(book, sheetId)) } }
}

function copyTitle(book: Book, title: string): string {
  for (let number = 1; ; number++) {
    const name = `Copy of ${title}${number === 1 ? '' : ` ${number}`}`
    if (!sheetTitled(book, name)) return name
  }
}

export function deleteSheet(book: Book, { sheetId = 0 }: { readonly sheetId?: number | undefined }): void {
  removeTab(book, sheetId)
}

export function updateSheetProperties(
  book: Book,
  request: { readonly properties?: SheetProperties | undefined; readonly fields?: string | undefined },
): void {
  const mask = maskWithNewerNames(checkWrittenFields(parseFields(request.fields), 'SheetProperties'))
  const given = withNewerNames(request.properties ?? {})
  if (!book.sheets.has(String(given.sheetId ?? 0))) throw new InvalidArgument(`No sheet with id: ${given.sheetId ?? 0}`)
  const sheet = sheetWith(book, given.sheetId)
  if (covers(mask, 'title') && given.title !== sheet.title) checkedTitle(book, given.title ?? '', sheet.sheetId)
  if (covers(mask, 'gridProperties')) {
    const grid = applyFields<GridProperties>(sheet.gridProperties, given.gridProperties, within(mask, 'gridProperties'))
    resize(book, sheet.sheetId, grid)
  }
  const simple = simpleMembers(sheet, given, mask)
  changeTab(book, sheet.sheetId, simple)
  if (simple.title !== undefined && simple.title !== sheet.title) renameInFormulas(book, sheet.title, simple.title)
  if (simple.hidden && sheetsOf(book).every((one) => one.hidden))
    throw new InvalidArgument("You can't hide all the sheets in a document.")
  if (covers(mask, 'index') && given.index !== undefined) moveWithin(book, sheet.sheetId, given.index)
}

/** Masked members as given; those the body lacks are cleared, which for a tab means set to undefined. */
function simpleMembers(sheet: SheetRecord, given: SheetProperties, mask: FieldTree | true): Partial<SheetRecord> {
  const changed = applyFields<SheetProperties>(sheet, given, mask)
  return {
    ...(covers(mask, 'title') && { title: given.title ?? '' }),
    ...(covers(mask, 'hidden') && { hidden: changed.hidden }),
    ...(covers(mask, 'rightToLeft') && { rightToLeft: changed.rightToLeft }),
    ...(covers(mask, 'tabColorStyle') && { tabColorStyle: changed.tabColorStyle }),
  }
}

/** "The index … before the change": moving right counts the tab itself, as on Google. */
function moveWithin(book: Book, sheetId: number, index: number): void {
  const from = recordOf(book).sheetIds.indexOf(sheetId)
  moveTab(book, sheetId, index > from ? index - 1 : index)
}

function resize(book: Book, sheetId: number, wanted: GridProperties): void {
  for (const [dimension, size] of [
    ['ROWS', wanted.rowCount],
    ['COLUMNS', wanted.columnCount],
  ] as const) {
    const sheet = sheetWith(book, sheetId)
    const now = sizeOf(sheet, dimension)
    if (size === undefined || size < 1)
      throw new InvalidArgument(`gridProperties: ${dimension.toLowerCase()} must be at least 1.`)
    if (size > now) extend(book, sheet, dimension, size - now)
    if (size < now) deleteSpan(book, { sheet, dimension, start: size, end: now, size: now })
  }
  const { rowCount, columnCount } = sheetWith(book, sheetId).gridProperties
  if ((wanted.frozenRowCount ?? 0) >= rowCount)
    throw new InvalidArgument("You can't freeze all visible rows on the sheet.")
  if ((wanted.frozenColumnCount ?? 0) >= columnCount)
    throw new InvalidArgument("You can't freeze all visible columns on the sheet.")
  changeTab(book, sheetId, { gridProperties: { ...wanted, rowCount, columnCount } })
}
