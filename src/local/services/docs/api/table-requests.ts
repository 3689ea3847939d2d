// Changes tables: pinned header rows, widths of columns, the style of rows.
import { CELL_PADDING } from '../model/blank'
import type { CellStyle, VerticalAlign } from '../model/content'
import { cellsOf, change, type Draft, nodeAs, rowsOf } from '../model/tree'
import { setColumnWidth } from '../table-changes'
import { InvalidRequest } from './api-error'
import { fieldsOf, type RequestBody, refuseOthers, tableAt } from './request-parts'
import type { ApiTableCellStyle } from './resource'
import { CONTENT_ALIGNMENTS, colorFromApi } from './styles'

/** Pinned rows are repeated at the top of each page. */
export function pinTableHeaderRows(draft: Draft, body: RequestBody): object {
  refuseOthers('pinTableHeaderRows', body, ['tableStartLocation', 'pinnedHeaderRowsCount'])
  const table = tableAt(draft, body.tableStartLocation)
  const rows = rowsOf(draft, table.id)
  const count = Number(body.pinnedHeaderRowsCount ?? 0)
  if (!Number.isInteger(count) || count < 0 || count > rows.length)
    throw new InvalidRequest('The number of pinned header rows must be within the number of rows of the table.')
  rows.forEach((row, index) => {
    change(draft, row, { header: index < count })
  })
  return {}
}

/** The least width of a column in points that the API accepts. */
const LEAST_WIDTH = 5

export function updateTableColumnProperties(draft: Draft, body: RequestBody): object {
  refuseOthers('updateTableColumnProperties', body, [
    'tableStartLocation',
    'columnIndices',
    'tableColumnProperties',
    'fields',
  ])
  fieldsOf('updateTableColumnProperties', body, ['width', 'widthType'])
  const { id } = tableAt(draft, body.tableStartLocation)
  const properties = body.tableColumnProperties ?? {}
  const width = properties.widthType === 'EVENLY_DISTRIBUTED' ? undefined : Number(properties.width?.magnitude)
  if (width !== undefined && !(width >= LEAST_WIDTH))
    throw new InvalidRequest(`The width of a column must be at least ${LEAST_WIDTH} points.`)
  const { length } = nodeAs(draft, id, 'table').columnWidths
  const every = Array.from({ length }, (_, index) => index)
  const columns: number[] = body.columnIndices?.length ? body.columnIndices : every
  for (const column of columns) {
    if (!every.includes(column)) throw new InvalidRequest(`Invalid column index: ${column}.`)
    setColumnWidth(draft, nodeAs(draft, id, 'table'), column, width)
  }
  return {}
}

const CELL_FIELDS: Readonly<Record<string, (style: ApiTableCellStyle) => CellStyle>> = {
  backgroundColor: ({ backgroundColor }) => ({ background: colorFromApi(backgroundColor) }),
  contentAlignment: ({ contentAlignment }) => ({
    verticalAlign: (Object.keys(CONTENT_ALIGNMENTS) as VerticalAlign[]).find(
      (key) => CONTENT_ALIGNMENTS[key] === contentAlignment,
    ),
  }),
  paddingTop: ({ paddingTop }) => ({ padding: { top: paddingTop?.magnitude ?? CELL_PADDING } }),
  paddingRight: ({ paddingRight }) => ({ padding: { right: paddingRight?.magnitude ?? CELL_PADDING } }),
  paddingBottom: ({ paddingBottom }) => ({ padding: { bottom: paddingBottom?.magnitude ?? CELL_PADDING } }),
  paddingLeft: ({ paddingLeft }) => ({ padding: { left: paddingLeft?.magnitude ?? CELL_PADDING } }),
}

/** A range of cells, or every cell of the table at `tableStartLocation`. */
export function updateTableCellStyle(draft: Draft, body: RequestBody): object {
  refuseOthers('updateTableCellStyle', body, ['tableStartLocation', 'tableRange', 'tableCellStyle', 'fields'])
  const names = fieldsOf('updateTableCellStyle', body, Object.keys(CELL_FIELDS))
  const { tableCellLocation: first = {}, rowSpan, columnSpan } = (body.tableRange ?? {}) as RequestBody
  const { id } = tableAt(draft, body.tableStartLocation ?? first.tableStartLocation)
  const [row, column] = [Number(first.rowIndex ?? 0), Number(first.columnIndex ?? 0)]
  const rows = rowsOf(draft, id).slice(row, rowSpan === undefined ? undefined : row + Number(rowSpan))
  if (rows.length === 0) throw new InvalidRequest(`Invalid row index: ${row}.`)
  const cells = rows.flatMap((each) =>
    cellsOf(draft, each.id).slice(column, columnSpan === undefined ? undefined : column + Number(columnSpan)),
  )
  for (const cell of cells) change(draft, cell, { style: restyled(cell.style, names, body.tableCellStyle ?? {}) })
  return {}
}

function restyled(style: CellStyle, names: readonly string[], wanted: ApiTableCellStyle): CellStyle {
  let out = style
  for (const name of names) {
    const said = CELL_FIELDS[name]?.(wanted) ?? {}
    out = { ...out, ...said, padding: { ...out.padding, ...said.padding } }
  }
  return out
}

export function updateTableRowStyle(draft: Draft, body: RequestBody): object {
  refuseOthers('updateTableRowStyle', body, ['tableStartLocation', 'rowIndices', 'tableRowStyle', 'fields'])
  const names = fieldsOf('updateTableRowStyle', body, ['minRowHeight', 'preventOverflow', 'tableHeader'])
  const style = body.tableRowStyle ?? {}
  const rows = rowsOf(draft, tableAt(draft, body.tableStartLocation).id)
  const wanted: number[] = body.rowIndices?.length ? body.rowIndices : rows.map((_, index) => index)
  for (const index of wanted) {
    const row = rows[index]
    if (!row) throw new InvalidRequest(`Invalid row index: ${index}.`)
    change(draft, row, {
      ...(names.includes('minRowHeight') ? { minHeight: Number(style.minRowHeight?.magnitude ?? 0) } : {}),
      ...(names.includes('preventOverflow') ? { cantSplit: style.preventOverflow === true } : {}),
      ...(names.includes('tableHeader') ? { header: style.tableHeader === true } : {}),
    })
  }
  return {}
}
