// Sets a table: widths, borders, shading, repeated header rows; rows may break across pages unless told not to.
import type { Border, CellNode, RowNode, Side, TableNode } from '../model/content'
import { borderOf, columnWidths, paddingOf } from '../model/tables'
import { cellsOf, rowsOf } from '../model/tree'
import type { Cell, Content, TableBlock } from './definition'
import { stackAtMost, stackOf } from './estimate'
import { ROWS } from './long-tables'
import type { Setting } from './paragraph'

type SetBlocks = (parentId: string, setting: Setting, pageHeight: number) => Content[]

interface Grid {
  readonly table: TableNode
  readonly rows: readonly RowNode[]
  readonly cells: readonly (readonly CellNode[])[]
  /** With border and padding. */
  readonly widths: readonly number[]
  /** What stands in a cell is set when its row is laid out: of thousands of rows, all at once would fill the memory. */
  readonly isSetLater: boolean
  /** The borders of cells that look alike, by their look. */
  readonly borders: Map<string, Borders>
}

type Borders = Required<Pick<Cell, 'border' | 'borderColor'>>

export function setTable(table: TableNode, setting: Setting, pageHeight: number, setBlocks: SetBlocks): TableBlock {
  const rows = rowsOf(setting.content, table.id)
  const cells = rows.map((row) => cellsOf(setting.content, row.id))
  const widths = columnWidths(setting.content, table, setting.width)
  // The numbers of lists are given as they are set, in order.
  const isSetLater = rows.length > ROWS && Object.keys(setting.content.lists).length === 0
  const grid: Grid = { table, rows, cells, widths, isSetLater, borders: new Map() }
  const layout = layoutOf(grid)
  const inner = grid.widths.map((width, column) =>
    Math.max(4, width - layout.paddingLeft(column) - layout.paddingRight(column) - layout.vLineWidth(column)),
  )
  const body = cells.map((row, rowIndex) =>
    inner.map((width, column) =>
      setCell(grid, row[column], { rowIndex, column, width }, setting, pageHeight, setBlocks),
    ),
  )
  const firstBodyRow = rows.findIndex(({ header }) => !header)
  return {
    table: {
      widths: inner,
      body,
      headerRows: Math.max(firstBodyRow, 0),
      dontBreakRows: mayKeepRows(grid, body, inner, setting, pageHeight),
      heights: rows.map(({ minHeight }, row) =>
        minHeight > 0 ? Math.max(0, minHeight - layout.paddingTop(row) - layout.paddingBottom(row)) : 'auto',
      ),
    },
    layout,
    margin: [leftOf(grid, setting.width), 0, 0, 0],
  }
}

function leftOf({ table, widths }: Grid, available: number): number {
  const rest = Math.max(0, available - widths.reduce((sum, width) => sum + width, 0))
  if (table.alignment === 'center') return rest / 2
  return table.alignment === 'right' ? rest : table.indent
}

interface Position {
  readonly rowIndex: number
  readonly column: number
  readonly width: number
}

function setCell(
  grid: Grid,
  cell: CellNode | undefined,
  at: Position,
  setting: Setting,
  pageHeight: number,
  setBlocks: SetBlocks,
): Cell {
  // A row with fewer cells than the table has columns ends early.
  if (!cell) return { border: [false, false, false, false] }
  if (cell.covered) return {}
  const { rows, widths } = grid
  const spanned = widths.slice(at.column + 1, at.column + cell.columnSpan).reduce((sum, width) => sum + width, 0)
  const columnSpan = Math.min(cell.columnSpan, widths.length - at.column)
  const rowSpan = Math.min(cell.rowSpan, rows.length - at.rowIndex)
  const set = () => setBlocks(cell.id, { ...setting, width: at.width + spanned, isBody: false }, pageHeight)
  return {
    ...(grid.isSetLater ? { later: set } : { stack: set() }),
    ...(columnSpan > 1 ? { colSpan: columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(cell.style.background ? { fillColor: cell.style.background } : {}),
    verticalAlignment: cell.style.verticalAlign ?? 'top',
    ...bordersOf(grid, cell, columnSpan > 1 || rowSpan > 1),
  }
}

/** The engine changes those of cells that span others. */
function bordersOf({ table, borders }: Grid, cell: CellNode, isSpanning: boolean): Borders {
  const sides = (['left', 'top', 'right', 'bottom'] as const).map((side) => borderOf(table, cell, side))
  const key = sides.map(({ width, color }) => `${width > 0} ${color}`).join()
  const known = isSpanning ? undefined : borders.get(key)
  if (known) return known
  const made: Borders = {
    border: sides.map(({ width }) => width > 0) as Borders['border'],
    borderColor: sides.map(({ color }) => color) as Borders['borderColor'],
  }
  if (!isSpanning) borders.set(key, made)
  return made
}

/** Lines and paddings are those of whole rows and columns; where cells differ, the widest counts. */
function layoutOf({ table, cells, widths }: Grid): TableBlock['layout'] {
  const columnCells = (column: number) => cells.flatMap((row) => row[column] ?? [])
  const rowCells = (row: number) => cells[row] ?? []
  const widest = (group: readonly CellNode[], side: Side) =>
    Math.max(0, ...group.map((cell) => width(borderOf(table, cell, side))))
  const padding = (group: readonly CellNode[], side: Side) =>
    Math.max(0, ...group.filter(({ covered }) => !covered).map((cell) => paddingOf(cell, side)))
  const lines = (count: number, cellsAt: (index: number) => readonly CellNode[], before: Side, behind: Side) =>
    Array.from({ length: count + 1 }, (_, line) =>
      Math.max(widest(cellsAt(line), before), widest(cellsAt(line - 1), behind)),
    )
  const paddings = (count: number, cellsAt: (index: number) => readonly CellNode[], side: Side) =>
    Array.from({ length: count }, (_, index) => padding(cellsAt(index), side))
  const at = (values: readonly number[]) => (index: number) => values[index] ?? 0
  return {
    hLineWidth: at(lines(cells.length, rowCells, 'top', 'bottom')),
    vLineWidth: at(lines(widths.length, columnCells, 'left', 'right')),
    paddingLeft: at(paddings(widths.length, columnCells, 'left')),
    paddingRight: at(paddings(widths.length, columnCells, 'right')),
    paddingTop: at(paddings(cells.length, rowCells, 'top')),
    paddingBottom: at(paddings(cells.length, rowCells, 'bottom')),
  }
}

function width(border: Border): number {
  return border.width
}

/** Whole rows are kept on one page only when every row asks for it and each fits below the repeated header rows. */
function mayKeepRows(
  { rows }: Grid,
  body: readonly Cell[][],
  inner: readonly number[],
  { layout }: Setting,
  pageHeight: number,
): boolean {
  const asked = rows.filter(({ header }) => !header)
  if (asked.length === 0 || !asked.every(({ cantSplit }) => cantSplit)) return false
  const heights = body.map((row) =>
    Math.max(0, ...row.map((cell, column) => heightOf(cell, inner[column] ?? 1, layout, pageHeight / 2))),
  )
  const headers = heights.reduce((sum, height, row) => sum + (rows[row]?.header ? height : 0), 0)
  return heights.every((height) => height + headers < pageHeight * ROOM_FOR_ROW)
}

/** The rest of the page is left for borders and paddings. */
const ROOM_FOR_ROW = 0.85

/** Exact only where it may be more than `enough`. */
function heightOf(cell: Cell, width: number, layout: Setting['layout'], enough: number): number {
  const stack = stackOf(cell)
  const most = stackAtMost(stack, width)
  if (most <= enough) return most
  return stack.reduce((sum, block) => sum + layout.height(block, width), 0)
}
