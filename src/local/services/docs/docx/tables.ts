// Writes tables (ECMA-376 part 1, 17.4): fixed column widths, borders and paddings cell by cell, merged cells.
import type { CellNode, RowNode, Side, TableNode } from '../model/content'
import { borderOf, columnWidths, paddingOf } from '../model/tables'
import { cellsOf, rowsOf } from '../model/tree'
import type { Part } from './paragraphs'
import { borderLine } from './properties'
import { closing, hex, opening, twips, val, w, wrap } from './xml'

/** Writes the blocks of a cell that is so many points wide. */
export type WriteBlocks = (part: Part, parentId: string, width: number) => string

interface Grid {
  readonly part: Part
  readonly table: TableNode
  readonly cells: readonly (readonly CellNode[])[]
  readonly widths: readonly number[]
  readonly writeBlocks: WriteBlocks
}

/** Its beginning, then row by row. */
export function* tablePieces(
  part: Part,
  table: TableNode,
  available: number,
  writeBlocks: WriteBlocks,
): Generator<string> {
  const widths = columnWidths(part.content, table, available)
  const rows = rowsOf(part.content, table.id)
  const cells = rows.map((row) => cellsOf(part.content, row.id))
  const grid: Grid = { part, table, cells, widths, writeBlocks }
  const properties = [
    w('tblW', { w: twips(sum(widths)), type: 'dxa' }),
    val('jc', table.alignment),
    table.indent > 0 ? w('tblInd', { w: twips(table.indent), type: 'dxa' }) : '',
    w('tblLayout', { type: 'fixed' }),
  ]
  const columns = widths.map((width) => w('gridCol', { w: twips(width) }))
  yield opening('tbl') + wrap('tblPr', properties.join('')) + w('tblGrid', {}, ...columns)
  for (const [index, row] of rows.entries()) yield writeRow(grid, row, index)
  yield closing('tbl')
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function writeRow(grid: Grid, row: RowNode, rowIndex: number): string {
  const properties = [
    row.cantSplit ? w('cantSplit') : '',
    row.minHeight > 0 ? w('trHeight', { val: twips(row.minHeight), hRule: 'atLeast' }) : '',
    row.header ? w('tblHeader') : '',
  ]
  const cells = (grid.cells[rowIndex] ?? []).map((cell, column) => writeCell(grid, cell, rowIndex, column))
  return w('tr', {}, wrap('trPr', properties.join('')), ...cells)
}

const VERTICAL = { top: 'top', middle: 'center', bottom: 'bottom' } as const
const SIDES: readonly Side[] = ['top', 'left', 'bottom', 'right']

/** A cell hidden by its left neighbour is not written; one hidden by a cell above continues that one. */
function writeCell(grid: Grid, cell: CellNode, rowIndex: number, column: number): string {
  const above = cell.covered ? spanningAbove(grid, rowIndex, column) : undefined
  if (cell.covered && !above) return ''
  const { columnSpan } = above ?? cell
  const width = sum(grid.widths.slice(column, column + columnSpan))
  const { background, verticalAlign = 'top' } = cell.style
  const properties = [
    w('tcW', { w: twips(width), type: 'dxa' }),
    columnSpan > 1 ? val('gridSpan', columnSpan) : '',
    above ? w('vMerge', { val: 'continue' }) : cell.rowSpan > 1 ? w('vMerge', { val: 'restart' }) : '',
    wrap('tcBorders', SIDES.map((side) => borderLine(side, borderOf(grid.table, cell, side))).join('')),
    background ? w('shd', { val: 'clear', color: 'auto', fill: hex(background) }) : '',
    wrap('tcMar', SIDES.map((side) => w(side, { w: twips(paddingOf(cell, side)), type: 'dxa' })).join('')),
    val('vAlign', VERTICAL[verticalAlign]),
  ]
  const inner = width - paddingOf(cell, 'left') - paddingOf(cell, 'right')
  return w('tc', {}, wrap('tcPr', properties.join('')), grid.writeBlocks(grid.part, cell.id, inner))
}

function spanningAbove({ cells }: Grid, rowIndex: number, column: number): CellNode | undefined {
  for (let row = rowIndex - 1; row >= 0; row -= 1) {
    const cell = cells[row]?.[column]
    if (cell && !cell.covered) return cell.rowSpan > rowIndex - row ? cell : undefined
  }
  return undefined
}
