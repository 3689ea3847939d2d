// Makes tables, rows and cells, and works out their columns.
import { CELL_PADDING, NEW_TABLE_BORDER, NO_STYLE, NOTHING } from './blank'
import type { Border, CellNode, DocumentContent, Side, TableNode, TextStyle } from './content'
import { addParagraph, attach, cellsOf, type Draft, newNodeId, put, rowsOf } from './tree'

export function addCell(draft: Draft, text: string, what: Partial<CellNode> = {}): string {
  const id = newNodeId(draft)
  put(draft, {
    kind: 'cell',
    style: NO_STYLE,
    columnSpan: 1,
    rowSpan: 1,
    covered: false,
    ...what,
    id,
    parent: undefined,
    children: NOTHING,
  })
  text.split('\n').forEach((line, index) => {
    attach(draft, id, index, addText(draft, line))
  })
  return id
}

/** A paragraph holding that text; Google turns a newline within a paragraph into a line break. */
export function addText(draft: Draft, text: string, style: TextStyle = NO_STYLE): string {
  const inlines = text === '' ? NOTHING : [{ kind: 'text' as const, text: text.replace(/\n/g, '\r'), style }]
  return addParagraph(draft, { inlines })
}

export function addRow(draft: Draft, cells: readonly string[]): string {
  const id = newNodeId(draft)
  put(draft, { kind: 'row', minHeight: 0, header: false, cantSplit: false, id, parent: undefined, children: [] })
  cells.forEach((text, index) => {
    attach(draft, id, index, addCell(draft, text))
  })
  return id
}

/** A table of plain text with Google's default border; columns share the width evenly. */
export function addTable(draft: Draft, rows: readonly (readonly string[])[]): string {
  const id = newNodeId(draft)
  const columns = Math.max(0, ...rows.map((row) => row.length))
  put(draft, {
    kind: 'table',
    columnWidths: Array.from({ length: columns }, () => null),
    border: NEW_TABLE_BORDER,
    alignment: 'left',
    indent: 0,
    id,
    parent: undefined,
    children: [],
  })
  rows.forEach((row, index) => {
    attach(draft, id, index, addRow(draft, row))
  })
  return id
}

/** The width of each column in points, the open ones sharing what is left of `available`. */
export function columnWidths(content: DocumentContent, table: TableNode, available: number): number[] {
  const count = Math.max(
    table.columnWidths.length,
    ...rowsOf(content, table.id).map((row) => cellsOf(content, row.id).length),
  )
  const known = Array.from({ length: count }, (_, index) => table.columnWidths[index] ?? null)
  const open = known.filter((width) => width === null).length
  const used = known.reduce<number>((sum, width) => sum + (width ?? 0), 0)
  const share = open === 0 ? 0 : Math.max(18, (available - used) / open)
  return known.map((width) => width ?? share)
}

export function paddingOf(cell: CellNode, side: Side): number {
  return cell.style.padding?.[side] ?? CELL_PADDING
}

export function borderOf(table: TableNode, cell: CellNode, side: Side): Border {
  return cell.style.borders?.[side] ?? table.border
}
