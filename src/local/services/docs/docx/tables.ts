// Writes tables of a document with the docx library.
import {
  AlignmentType,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx'
import type { CellNode, DocumentContent, RowNode, TableNode } from '../model/content'
import { borderOf, columnWidths, paddingOf } from '../model/tables'
import { cellsOf, rowsOf } from '../model/tree'
import { borderOptions } from './paragraphs'
import { hex, twips } from './units'

/** Writes the blocks of a cell that is so many points wide. */
export type WriteBlocks = (content: DocumentContent, parentId: string, width: number) => (Paragraph | Table)[]

interface Grid {
  readonly content: DocumentContent
  readonly table: TableNode
  readonly cells: readonly (readonly CellNode[])[]
  readonly widths: readonly number[]
  readonly writeBlocks: WriteBlocks
}

export function writeTable(
  content: DocumentContent,
  table: TableNode,
  available: number,
  writeBlocks: WriteBlocks,
): Table {
  const widths = columnWidths(content, table, available)
  const rows = rowsOf(content, table.id)
  const cells = rows.map((row) => cellsOf(content, row.id))
  const grid: Grid = { content, table, cells, widths, writeBlocks }
  return new Table({
    rows: rows.map((row, index) => writeRow(grid, row, index)),
    columnWidths: widths.map(twips),
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType[ALIGNMENTS[table.alignment]],
    ...(table.indent > 0 ? { indent: { size: twips(table.indent), type: WidthType.DXA } } : {}),
  })
}

const ALIGNMENTS = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const

function writeRow(grid: Grid, row: RowNode, rowIndex: number): TableRow {
  const cells = grid.cells[rowIndex] ?? []
  return new TableRow({
    children: cells.flatMap((cell, column) => writeCell(grid, cell, rowIndex, column)),
    tableHeader: row.header,
    cantSplit: row.cantSplit,
    ...(row.minHeight > 0 ? { height: { value: twips(row.minHeight), rule: HeightRule.ATLEAST } } : {}),
  })
}

/** A cell hidden by its left neighbour is not written; one hidden by a cell above continues that one. */
function writeCell(grid: Grid, cell: CellNode, rowIndex: number, column: number): TableCell[] {
  const above = cell.covered ? spanningAbove(grid, rowIndex, column) : undefined
  if (cell.covered && !above) return []
  const { columnSpan } = above ?? cell
  const width = grid.widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0)
  const { background, verticalAlign = 'top' } = cell.style
  return [
    new TableCell({
      children: grid.writeBlocks(grid.content, cell.id, width - paddingOf(cell, 'left') - paddingOf(cell, 'right')),
      width: { size: twips(width), type: WidthType.DXA },
      columnSpan,
      ...(above ? { verticalMerge: VerticalMergeType.CONTINUE } : {}),
      ...(cell.rowSpan > 1 ? { verticalMerge: VerticalMergeType.RESTART } : {}),
      ...(background ? { shading: { fill: hex(background) } } : {}),
      verticalAlign: VerticalAlignTable[VERTICAL[verticalAlign]],
      margins: margins(cell),
      borders: borders(grid.table, cell),
    }),
  ]
}

const VERTICAL = { top: 'TOP', middle: 'CENTER', bottom: 'BOTTOM' } as const

function spanningAbove({ cells }: Grid, rowIndex: number, column: number): CellNode | undefined {
  for (let row = rowIndex - 1; row >= 0; row -= 1) {
    const cell = cells[row]?.[column]
    if (cell && !cell.covered) return cell.rowSpan > rowIndex - row ? cell : undefined
  }
  return undefined
}

function margins(cell: CellNode) {
  return {
    marginUnitType: WidthType.DXA,
    top: twips(paddingOf(cell, 'top')),
    right: twips(paddingOf(cell, 'right')),
    bottom: twips(paddingOf(cell, 'bottom')),
    left: twips(paddingOf(cell, 'left')),
  }
}

function borders(table: TableNode, cell: CellNode) {
  return {
    top: borderOptions(borderOf(table, cell, 'top')),
    right: borderOptions(borderOf(table, cell, 'right')),
    bottom: borderOptions(borderOf(table, cell, 'bottom')),
    left: borderOptions(borderOf(table, cell, 'left')),
  }
}
