// Finds the table Values.append adds to: the last block of cells with data that the given range touches
// (developers.google.com/workspace/sheets/api/guides/values#append_values).

import type { Collection } from '../../state/store'
import type { Area } from './area'
import { type Book, type Row, rowsOf } from './book'
import { hasData } from './grid'

/** The block around the lowest data in the range, as far as its rows and columns hang together. */
export function tableIn(book: Book, range: Area): Area | undefined {
  const rows = rowsOf(book, range.sheetId)
  const seed = lastDataIn(rows, range)
  if (!seed) return undefined
  let table: Area = { ...range, top: seed.row, bottom: seed.row + 1, left: seed.column, right: seed.column + 1 }
  for (let grown = grow(rows, table); grown !== table; grown = grow(rows, table)) table = grown
  return table
}

function lastDataIn(rows: Collection<Row>, range: Area): { row: number; column: number } | undefined {
  for (let row = range.bottom - 1; row >= range.top; row--) {
    const cells = rows.get(String(row))
    if (!cells) continue
    for (let column = range.left; column < Math.min(range.right, cells.length); column++)
      if (hasData(cells[column])) return { row, column }
  }
  return undefined
}

/** One step outward on every side that has data next to the table; the same table when there is none. */
function grow(rows: Collection<Row>, table: Area): Area {
  const { top, bottom, left, right } = table
  const inRow = (row: number) =>
    rows
      .get(String(row))
      ?.slice(Math.max(0, left - 1), right + 1)
      .some(hasData) ?? false
  const inColumn = (column: number) => {
    for (let row = Math.max(0, top - 1); row <= bottom; row++) if (hasData(rows.get(String(row))?.[column])) return true
    return false
  }
  if (top > 0 && inRow(top - 1)) return { ...table, top: top - 1 }
  if (inRow(bottom)) return { ...table, bottom: bottom + 1 }
  if (left > 0 && inColumn(left - 1)) return { ...table, left: left - 1 }
  return inColumn(right) ? { ...table, right: right + 1 } : table
}
