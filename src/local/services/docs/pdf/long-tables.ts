// Measures the rows of a long table only when they are to be laid out, and forgets them afterwards.
import type { Cell } from './definition'
import type { DocMeasure, Styles, TableNode } from './pdfmake'

/** Rows measured in one go. */
const ROWS = 20

export interface RowsToCome {
  /** The row is to be laid out now. @returns false for a table that was measured as a whole */
  comesTo(table: TableNode, rowIndex: number): boolean
}

interface Progress {
  measured: number
  readonly styles: Styles
}

export function measureRowsLater(docMeasure: DocMeasure): RowsToCome {
  const measureTable = docMeasure.measureTable.bind(docMeasure)
  const progress = new Map<object, Progress>()
  docMeasure.measureTable = (node) => {
    const { table } = node as TableNode
    const { body, headerRows = 0 } = table
    const measured = headerRows + ROWS
    if (body.length <= measured || !body.every(isPlain)) return measureTable(node)
    table.body = body.slice(0, measured)
    measureTable(node)
    table.body = body
    progress.set(node, { measured, styles: docMeasure.styleStack.clone() })
    return node
  }
  return {
    comesTo: (node, rowIndex) => {
      const known = progress.get(node)
      if (!known) return false
      if (rowIndex >= known.measured) {
        measureSome(docMeasure, measureTable, node, known)
        known.measured += ROWS
      }
      // The lines of the row before stand on their page; its borders are still asked for.
      for (const cell of node.table.body[rowIndex - 1] ?? []) cell.stack = []
      return true
    },
  }
}

/** Cells that span others are measured together with them. */
function isPlain(row: readonly Cell[]): boolean {
  return row.every(({ colSpan = 1, rowSpan = 1 }) => colSpan === 1 && rowSpan === 1)
}

/** Measured as a table of their own, which the widths of the columns make just as wide. */
function measureSome(
  docMeasure: DocMeasure,
  measureTable: DocMeasure['measureTable'],
  { table, layout }: TableNode,
  { measured, styles }: Progress,
): void {
  const { styleStack } = docMeasure
  docMeasure.styleStack = styles
  const widths = table.widths.map(({ width }) => width)
  measureTable({ table: { widths, body: table.body.slice(measured, measured + ROWS) }, layout })
  docMeasure.styleStack = styleStack
}
