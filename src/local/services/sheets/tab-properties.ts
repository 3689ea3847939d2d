// The properties of a tab and of a spreadsheet as the API answers them.
import { type Book, recordOf, type SheetRecord, titleOf } from './book'
import { DEFAULT_FORMAT, withBothNames } from './cell-format'
import type { SheetProperties, SpreadsheetProperties } from './schema/spreadsheets'

/** sheetId and index are there even when they are 0; hidden and frozen counts only when set. */
export function tabProperties(book: Book, sheet: SheetRecord): SheetProperties {
  const { rowCount, columnCount, ...grid } = sheet.gridProperties
  const set = Object.fromEntries(Object.entries(grid).filter(([, value]) => value))
  return withBothNames({
    sheetId: sheet.sheetId,
    title: sheet.title,
    index: recordOf(book).sheetIds.indexOf(sheet.sheetId),
    sheetType: 'GRID',
    gridProperties: { rowCount, columnCount, ...set },
    ...(sheet.hidden && { hidden: true }),
    ...(sheet.rightToLeft && { rightToLeft: true }),
    ...(sheet.tabColorStyle && { tabColorStyle: sheet.tabColorStyle }),
  })
}

export function bookProperties(book: Book): SpreadsheetProperties {
  const { locale, timeZone } = recordOf(book)
  const title = titleOf(book)
  return { title, locale, autoRecalc: 'ON_CHANGE', timeZone, defaultFormat: withBothNames(DEFAULT_FORMAT) }
}
