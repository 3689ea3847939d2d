// Measures the rows of a long table only when they are to be laid out, and forgets them afterwards.
import type { Cell } from './definition'
import type { DocMeasure, DocPreprocessor, Styles, TableNode } from './pdfmake'

/** Rows measured in one go. */
export const ROWS = 20

export interface RowsToCome {
  /** The row is to be laid out now. @returns false for a table that was measured as a whole */
  comesTo(table: TableNode, rowIndex: number): boolean
}

interface Progress {
  measured: number
  readonly styles: Styles
}

export function measureRowsLater(docPreprocessor: DocPreprocessor, docMeasure: DocMeasure): RowsToCome {
  const preprocessTable = docPreprocessor.preprocessTable.bind(docPreprocessor)
  const measureTable = docMeasure.measureTable.bind(docMeasure)
  const progress = new Map<object, Progress>()
  const prepare: Prepare = (node) => {
    for (const row of node.table.body) for (const cell of row) setNow(cell)
    return preprocessTable(node)
  }
  docPreprocessor.preprocessTable = (node) => withRows(node as TableNode, firstRows(node as TableNode), prepare)
  docMeasure.measureTable = (node) => {
    const rows = firstRows(node as TableNode)
    if (rows === (node as TableNode).table.body) return measureTable(node)
    progress.set(node, { measured: rows.length, styles: docMeasure.styleStack.clone() })
    return withRows(node as TableNode, rows, measureTable)
  }
  return {
    comesTo: (node, rowIndex) => {
      const known = progress.get(node)
      if (!known) return false
      if (rowIndex >= known.measured) {
        measureSome(docMeasure, { prepare, measureTable }, node, known)
        known.measured += ROWS
      }
      // The lines of the row before stand on their page; its borders are still asked for, and of rows above nothing.
      for (const cell of node.table.body[rowIndex - 1] ?? []) cell.stack = []
      node.table.body[rowIndex - 2]?.fill(NOTHING)
      return true
    },
  }
}

/** Cells that span others are measured together with them. */
function isPlain(row: readonly Cell[]): boolean {
  return row.every(({ colSpan = 1, rowSpan = 1 }) => colSpan === 1 && rowSpan === 1)
}

/** The very rows of the table when it is not to be measured in pieces. */
function firstRows({ table: { body, headerRows = 0 } }: TableNode): Cell[][] {
  const measured = headerRows + ROWS
  return body.length <= measured || !body.every(isPlain) ? body : body.slice(0, measured)
}

/** As if the table had no others. */
function withRows(node: TableNode, rows: Cell[][], work: (node: TableNode) => object): object {
  const { table } = node
  const { body } = table
  table.body = rows
  const result = work(node)
  table.body = body
  return result
}

const NOTHING: Cell = { border: [false, false, false, false] }

function setNow(cell: Cell): void {
  if (!cell.later) return
  cell.stack = cell.later()
  cell.later = undefined
}

type Prepare = (node: { readonly table: { readonly body: readonly Cell[][] } }) => object

/** Measured as a table of their own, which the widths of the columns make just as wide. */
function measureSome(
  docMeasure: DocMeasure,
  { prepare, measureTable }: { readonly prepare: Prepare; readonly measureTable: DocMeasure['measureTable'] },
  { table, layout }: TableNode,
  { measured, styles }: Progress,
): void {
  const { styleStack } = docMeasure
  docMeasure.styleStack = styles
  const widths = table.widths.map(({ width }) => width)
  const rows = { table: { widths, body: table.body.slice(measured, measured + ROWS) }, layout }
  prepare(rows)
  measureTable(rows)
  docMeasure.styleStack = styleStack
}
