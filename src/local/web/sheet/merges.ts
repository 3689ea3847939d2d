// Merged cells in a run of rows: which cells are drawn, and over how many of the rows and columns that are shown.
import type { GridRange } from '../../services/sheets/schema/cells'
import type { ShownColumn } from './layout'

export interface DrawnCell {
  /** Where it stands, and the cell whose content it shows. */
  readonly row: number
  readonly column: ShownColumn
  readonly sourceRow: number
  readonly sourceColumn: number
  readonly rowSpan: number
  readonly columnSpan: number
}

export interface DrawnRow {
  readonly row: number
  readonly cells: readonly DrawnCell[]
}

/** A merge that reaches beyond the run is cut at its edge, and shown again in the next. */
export function rowsOfChunk(
  merges: readonly GridRange[],
  rows: readonly number[],
  columns: readonly ShownColumn[],
): DrawnRow[] {
  return rows.map((row, at) => {
    const here = merges.filter((merge) => holdsRow(merge, row))
    return { row, cells: columns.flatMap((column, place) => drawn(here, { rows, at, columns, place, column })) }
  })
}

interface Spot {
  readonly rows: readonly number[]
  readonly at: number
  readonly columns: readonly ShownColumn[]
  readonly place: number
  readonly column: ShownColumn
}

function drawn(merges: readonly GridRange[], { rows, at, columns, place, column }: Spot): DrawnCell[] {
  const row = rows[at] ?? 0
  const merge = merges.find((one) => holdsColumn(one, column.index))
  if (!merge) return [{ row, column, sourceRow: row, sourceColumn: column.index, rowSpan: 1, columnSpan: 1 }]
  const above = rows[at - 1]
  const before = columns[place - 1]
  if (above !== undefined && holdsRow(merge, above)) return []
  if (before && holdsColumn(merge, before.index)) return []
  return [
    {
      row,
      column,
      sourceRow: merge.startRowIndex ?? 0,
      sourceColumn: merge.startColumnIndex ?? 0,
      rowSpan: run(rows, at, (one) => holdsRow(merge, one)),
      columnSpan: run(columns, place, ({ index }) => holdsColumn(merge, index)),
    },
  ]
}

function run<T>(all: readonly T[], from: number, holds: (one: T) => boolean): number {
  let end = from
  for (let one = all[end]; one !== undefined && holds(one); one = all[end]) end++
  return end - from
}

function holdsRow({ startRowIndex = 0, endRowIndex = Infinity }: GridRange, row: number): boolean {
  return row >= startRowIndex && row < endRowIndex
}

function holdsColumn({ startColumnIndex = 0, endColumnIndex = Infinity }: GridRange, column: number): boolean {
  return column >= startColumnIndex && column < endColumnIndex
}
