// Puts rows into tables and cells into rows: fresh ones, or detached copies.
import { addCell, addRow } from '../model/tables'
import { attach, change, copyInto, type Draft, nodeAs, nodeOf } from '../model/tree'
import { needDetached, needPlace } from '../refusals'
import { isDetached, placeOf } from './element'
import type { Table, TableCell, TableRow } from './table'

/** A fresh row or cell (where `text` is given), or a detached copy of one. */
export function insertPart(
  parent: Table | TableRow,
  childIndex: number,
  copy: TableRow | TableCell | null | undefined,
  text?: string,
): TableRow | TableCell {
  if (copy) needDetached(isDetached(copy))
  const { home, id } = placeOf(parent)
  home.edit((draft) => {
    needPlace(childIndex, nodeOf(draft, id).children.length)
    const fresh = () => (text === undefined ? addRow(draft, []) : addCell(draft, text))
    const added = copy ? copyInto(draft, placeOf(copy).home.content(), placeOf(copy).id) : fresh()
    attach(draft, id, childIndex, added)
    widenTable(draft, added)
  })
  return parent.getChild(childIndex) as TableRow | TableCell
}

function widenTable(draft: Draft, id: string): void {
  const node = nodeOf(draft, id)
  const row = node.kind === 'row' ? node : nodeAs(draft, node.parent ?? '', 'row')
  if (row.parent === undefined) return
  const table = nodeAs(draft, row.parent, 'table')
  const missing = row.children.length - table.columnWidths.length
  if (missing > 0)
    change(draft, table, { columnWidths: [...table.columnWidths, ...Array.from({ length: missing }, () => null)] })
}
