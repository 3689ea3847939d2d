// The properties of a tab and of a spreadsheet as the API answers them.
import { type Book, recordOf, type SheetRecord, titleOf } from './book'
import { DEFAULT_FORMAT, withBothNames } from './cell-format'
import type { CellFormat, Color } from './schema/cells'
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
  return {
    title: titleOf(book),
    locale,
    autoRecalc: 'ON_CHANGE',
    timeZone,
    defaultFormat: withBothNames(BOOK_FORMAT),
    spreadsheetTheme: THEME,
  }
}

/** Read off Google's replies: the spreadsheet names its font with what stands in for it, its cells do not. */
const BOOK_FORMAT: CellFormat = {
  ...DEFAULT_FORMAT,
  textFormat: { ...DEFAULT_FORMAT.textFormat, fontFamily: 'arial,sans,sans-serif' },
}

/** The standard theme, which the box's spreadsheets all have; read off Google's replies. */
const THEME = {
  primaryFontFamily: 'Arial',
  themeColors: [
    themeColor('TEXT', {}),
    themeColor('BACKGROUND', { red: 1, green: 1, blue: 1 }),
    themeColor('ACCENT1', { red: 0.25882354, green: 0.52156866, blue: 0.95686275 }),
    themeColor('ACCENT2', { red: 0.91764706, green: 0.2627451, blue: 0.20784314 }),
    themeColor('ACCENT3', { red: 0.9843137, green: 0.7372549, blue: 0.015686275 }),
    themeColor('ACCENT4', { red: 0.20392157, green: 0.65882355, blue: 0.3254902 }),
    themeColor('ACCENT5', { red: 1, green: 0.42745098, blue: 0.003921569 }),
    themeColor('ACCENT6', { red: 0.27450982, green: 0.7411765, blue: 0.7764706 }),
    themeColor('LINK', { red: 0.06666667, green: 0.33333334, blue: 0.8 }),
  ],
}

function themeColor(colorType: string, rgbColor: Color) {
  return { colorType, color: { rgbColor } }
}
