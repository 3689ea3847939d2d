// Changes to a whole table: its border and the widths of its columns.
import type { Border, TableNode } from './model/content'
import { cellsOf, change, type Draft, nodeAs, rowsOf } from './model/tree'

/** One border for the whole table: cells lose borders of their own. */
export function setTableBorder(draft: Draft, tableId: string, what: Partial<Border>): void {
  const table = nodeAs(draft, tableId, 'table')
  change(draft, table, { border: { ...table.border, ...what } })
  for (const row of rowsOf(draft, tableId))
    for (const cell of cellsOf(draft, row.id))
      if (cell.style.borders) change(draft, cell, { style: { ...cell.style, borders: undefined } })
}

/** Width in points; undefined leaves the column its share. */
export function setColumnWidth(draft: Draft, table: TableNode, column: number, width: number | undefined): void {
  const count = Math.max(table.columnWidths.length, column + 1)
  const columnWidths = Array.from({ length: count }, (_, index) => table.columnWidths[index] ?? null)
  columnWidths[column] = width ?? null
  change(draft, table, { columnWidths })
}

export function setWidthOfCell(draft: Draft, cellId: string, width: number): void {
  const row = nodeAs(draft, nodeAs(draft, cellId, 'cell').parent ?? '', 'row')
  setColumnWidth(draft, nodeAs(draft, row.parent ?? '', 'table'), row.children.indexOf(cellId), width)
}
