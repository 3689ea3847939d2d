// A tab as a person sees it: texts only, for tests and for the page that shows the sheet.
import type { World } from '../../state/world'
import { wholeArea } from './area'
import { openBook } from './book'
import { AS_SHOWN, rendererOf } from './render'
import { sheetTitled } from './tabs'
import { trimmedValues } from './values-read'

/**
 * The displayed texts, row by row, without the empty rows at the end. Every row is as wide as the widest, padded with '',
 * so that a column can be read by its index. Undefined when there is no tab of that title; [] for an empty tab.
 */
export function displayedTab(world: World, spreadsheetId: string, tabTitle: string): string[][] | undefined {
  const book = openBook(world, spreadsheetId)
  const sheet = sheetTitled(book, tabTitle)
  if (!sheet) return undefined
  const rows = trimmedValues(book, wholeArea(sheet), { ...AS_SHOWN, majorDimension: 'ROWS' }, rendererOf(book))
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  return rows.map((row) => Array.from({ length: width }, (_, column) => String(row[column] ?? '')))
}
