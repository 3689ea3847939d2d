// Turns a table of WordprocessingML (ECMA-376 part 1, 17.4) into a table of a document.
import type { Border, CellStyle, Side, TableNode, VerticalAlign } from '../model/content'
import { attach, change, type Draft, newNodeId, nodeAs, put } from '../model/tree'
import type { Source } from './blocks'
import { borderOf, colorOf } from './properties'
import { childOf, childrenOf, flagOf, points, valOf, type Xml } from './xml'

type ReadBlocks = (draft: Draft, parentId: string, container: Xml, source: Source) => void

/** Table properties, the table's own first, then those of its styles. */
interface TableContext {
  readonly draft: Draft
  readonly source: Source
  readonly readBlocks: ReadBlocks
  readonly properties: readonly Xml[]
  readonly rows: readonly Xml[]
}

const NO_BORDER: Border = { width: 0, color: '#000000' }

export function readTable(draft: Draft, table: Xml, source: Source, readBlocks: ReadBlocks): string {
  const own = childOf(table, 'w:tblPr')
  const properties = [own, ...source.styles.table(valOf(own, 'w:tblStyle'))].filter((part) => part !== undefined)
  const rows = childrenOf(table, 'w:tr')
  const context = { draft, source, readBlocks, properties, rows }
  const id = newNodeId(draft)
  const grid = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').map(
    ({ attributes }) => points(attributes['w:w']) ?? null,
  )
  put(draft, {
    kind: 'table',
    columnWidths: grid,
    border: NO_BORDER,
    alignment: alignmentOf(valOf(own, 'w:jc')),
    indent: Math.max(0, points(childOf(own, 'w:tblInd')?.attributes['w:w']) ?? 0),
    id,
    parent: undefined,
    children: [],
  })
  rows.forEach((row, index) => {
    attach(draft, id, index, readRow(context, row, index))
  })
  if (grid.length === 0) change(draft, nodeAs(draft, id, 'table'), { columnWidths: widthsOfFirstRow(rows[0]) })
  return id
}

function alignmentOf(value: string | undefined): TableNode['alignment'] {
  if (value === 'center') return 'center'
  return value === 'right' || value === 'end' ? 'right' : 'left'
}

function widthsOfFirstRow(row: Xml | undefined): (number | null)[] {
  return childrenOf(row, 'w:tc').map((cell) => {
    const width = childOf(childOf(cell, 'w:tcPr'), 'w:tcW')?.attributes
    return width?.['w:type'] === 'dxa' ? (points(width['w:w']) ?? null) : null
  })
}

function readRow(context: TableContext, row: Xml, rowIndex: number): string {
  const { draft } = context
  const properties = childOf(row, 'w:trPr')
  const id = newNodeId(draft)
  put(draft, {
    kind: 'row',
    minHeight: points(valOf(properties, 'w:trHeight')) ?? 0,
    header: flagOf(properties, 'w:tblHeader') ?? false,
    cantSplit: flagOf(properties, 'w:cantSplit') ?? false,
    id,
    parent: undefined,
    children: [],
  })
  for (const cell of childrenOf(row, 'w:tc')) readCell(context, cell, id, rowIndex)
  return id
}

/** Adds the cell, and behind it the cells it spans over, which Google keeps empty. */
function readCell(context: TableContext, cell: Xml, rowId: string, rowIndex: number): void {
  const { draft } = context
  const properties = childOf(cell, 'w:tcPr')
  const column = nodeAs(draft, rowId, 'row').children.length
  const columnSpan = Number(valOf(properties, 'w:gridSpan') ?? 1)
  const covered = isContinued(properties)
  const rowSpan = covered ? 1 : rowSpanOf(context.rows, properties, rowIndex, column)
  const last = { row: rowIndex + rowSpan >= context.rows.length, column: isLastCell(context, rowIndex, cell) }
  const style = cellStyle(context, properties, { row: rowIndex, column, last })
  for (let span = 0; span < columnSpan; span += 1) {
    const id = newNodeId(draft)
    const hidden = covered || span > 0
    const spans = hidden ? { columnSpan: 1, rowSpan: 1 } : { columnSpan, rowSpan }
    put(draft, { kind: 'cell', style, ...spans, covered: hidden, id, parent: undefined, children: [] })
    attach(draft, rowId, column + span, id)
    context.readBlocks(draft, id, hidden ? { ...cell, children: [] } : cell, context.source)
  }
}

function isContinued(properties: Xml | undefined): boolean {
  const merge = childOf(properties, 'w:vMerge')
  return merge !== undefined && merge.attributes['w:val'] !== 'restart'
}

function isLastCell(context: TableContext, rowIndex: number, cell: Xml): boolean {
  return childrenOf(context.rows[rowIndex], 'w:tc').at(-1) === cell
}

function rowSpanOf(rows: readonly Xml[], properties: Xml | undefined, rowIndex: number, column: number): number {
  if (childOf(properties, 'w:vMerge') === undefined) return 1
  let span = 1
  while (isContinued(propertiesAt(rows[rowIndex + span], column))) span += 1
  return span
}

function propertiesAt(row: Xml | undefined, column: number): Xml | undefined {
  let at = 0
  for (const cell of childrenOf(row, 'w:tc')) {
    const properties = childOf(cell, 'w:tcPr')
    if (at === column) return properties
    at += Number(valOf(properties, 'w:gridSpan') ?? 1)
  }
  return undefined
}

interface Position {
  readonly row: number
  readonly column: number
  readonly last: { readonly row: boolean; readonly column: boolean }
}

const VERTICAL: Readonly<Record<string, VerticalAlign>> = { top: 'top', center: 'middle', bottom: 'bottom' }

function cellStyle(context: TableContext, properties: Xml | undefined, at: Position): CellStyle {
  const padding = (side: Side) =>
    points(edge(childOf(properties, 'w:tcMar'), side)?.attributes['w:w']) ?? tablePadding(context, side)
  return {
    background: colorOf(childOf(properties, 'w:shd')?.attributes['w:fill']),
    verticalAlign: VERTICAL[valOf(properties, 'w:vAlign') ?? 'top'],
    padding: { top: padding('top'), right: padding('right'), bottom: padding('bottom'), left: padding('left') },
    borders: bordersOf(context, properties, at),
  }
}

/** A side may be named by its place or by the direction of writing. */
function edge(parent: Xml | undefined, side: Side | 'insideH' | 'insideV'): Xml | undefined {
  const other = side === 'left' ? 'w:start' : side === 'right' ? 'w:end' : undefined
  return childOf(parent, `w:${side}`) ?? (other === undefined ? undefined : childOf(parent, other))
}

/** Word leaves 0.19 cm beside the text of a cell and nothing above and below. */
const WORD_PADDING = { top: 0, right: 5.4, bottom: 0, left: 5.4 }

function tablePadding({ properties }: TableContext, side: Side): number {
  for (const part of properties) {
    const width = points(edge(childOf(part, 'w:tblCellMar'), side)?.attributes['w:w'])
    if (width !== undefined) return width
  }
  return WORD_PADDING[side]
}

/** The cell's own borders, else the table's: outer ones at its rim, inner ones between cells. */
function bordersOf(context: TableContext, properties: Xml | undefined, at: Position): CellStyle['borders'] {
  const inner = { top: at.row > 0, bottom: !at.last.row, left: at.column > 0, right: !at.last.column }
  const pick = (side: Side): Border => {
    const own = borderOf(edge(childOf(properties, 'w:tcBorders'), side))
    if (own) return own
    const name = inner[side] ? (side === 'top' || side === 'bottom' ? 'insideH' : 'insideV') : side
    for (const part of context.properties) {
      const border = borderOf(edge(childOf(part, 'w:tblBorders'), name))
      if (border) return border
    }
    return NO_BORDER
  }
  return { top: pick('top'), right: pick('right'), bottom: pick('bottom'), left: pick('left') }
}
