// Where a cell leads to: the address of its HYPERLINK, or the link of its text.
import type { Cell } from './book'
import { hyperlinkOf } from './formula'
import type { CellFormat } from './schema/cells'

export function linkOf(cell: Cell, format: CellFormat | undefined): string | undefined {
  const fromFormula = cell.x === undefined ? undefined : hyperlinkOf(cell.x)?.url
  return fromFormula ?? format?.textFormat?.link?.uri
}
