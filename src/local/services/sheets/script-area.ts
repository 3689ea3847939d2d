// The cells four numbers mean in SpreadsheetApp: row and column from 1, then how many of each.
import { GoogleException } from '../../state/errors'
import type { Area } from './area'
import type { SheetRecord } from './book'
import type { GridRange } from './schema/cells'

const MESSAGES = {
  row: 'The starting row of the range is too small.',
  column: 'The starting column of the range is too small.',
  rows: 'The number of rows in the range must be at least 1.',
  columns: 'The number of columns in the range must be at least 1.',
  outside: 'The coordinates of the range are outside the dimensions of the sheet.',
} as const

export function areaOfNumbers(sheet: SheetRecord, numbers: readonly number[]): Area {
  const [row = 0, column = 0, rows = 1, columns = 1] = numbers.map((number) => Math.trunc(number) || 0)
  const { rowCount, columnCount } = sheet.gridProperties
  const wrong: (keyof typeof MESSAGES)[] = []
  if (row < 1) wrong.push('row')
  if (column < 1) wrong.push('column')
  if (rows < 1) wrong.push('rows')
  if (columns < 1) wrong.push('columns')
  if (row + rows - 1 > rowCount || column + columns - 1 > columnCount) wrong.push('outside')
  if (wrong[0]) throw new GoogleException(MESSAGES[wrong[0]])
  return {
    sheetId: sheet.sheetId,
    top: row - 1,
    bottom: row - 1 + rows,
    left: column - 1,
    right: column - 1 + columns,
  }
}

/** The cells of a kept range, whose sides may be open, inside the whole tab. */
export function areaOfGrid(range: GridRange, sheet: SheetRecord): Area {
  const { rowCount, columnCount } = sheet.gridProperties
  return {
    sheetId: sheet.sheetId,
    top: range.startRowIndex ?? 0,
    bottom: range.endRowIndex ?? rowCount,
    left: range.startColumnIndex ?? 0,
    right: range.endColumnIndex ?? columnCount,
  }
}
