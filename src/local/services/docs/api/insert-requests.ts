// Puts in what is more than text: tables, rows, page breaks, headers and footers.
import type { Inline } from '../model/content'
import { cut, tidy } from '../model/inlines'
import { addRow, addTable } from '../model/tables'
import { addSection, attach, change, copyInto, type Draft, nodeAs, nodeOf, remove, rowsOf } from '../model/tree'
import { InvalidRequest } from './api-error'
import { segmentId } from './describe'
import { placeOf, type RequestBody, refuseOthers, tableAt } from './request-parts'

/** A newline comes before the table: the paragraph is cut in two at the place. */
export function insertTable(draft: Draft, body: RequestBody): object {
  refuseOthers('insertTable', body, ['rows', 'columns', 'location', 'endOfSegmentLocation'])
  const [rows, columns] = [Number(body.rows ?? 0), Number(body.columns ?? 0)]
  if (!(rows >= 1) || !(columns >= 1)) throw new InvalidRequest('The number of rows and columns must be at least 1.')
  const { id, at } = placeOf(draft, body)
  const { parent = '' } = nodeAs(draft, id, 'paragraph')
  splitParagraph(draft, id, at)
  const empty = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''))
  attach(draft, parent, nodeOf(draft, parent).children.indexOf(id) + 1, addTable(draft, empty))
  return {}
}

/** The letters from the place on become a paragraph of their own behind it. */
function splitParagraph(draft: Draft, id: string, at: number): void {
  const paragraph = nodeAs(draft, id, 'paragraph')
  const [before, , after] = cut(paragraph.inlines, at, at, 1)
  const rest = copyInto(draft, draft, id)
  change(draft, paragraph, { inlines: tidy(before) })
  change(draft, nodeAs(draft, rest, 'paragraph'), { inlines: tidy(after) })
  const parent = paragraph.parent ?? ''
  attach(draft, parent, nodeOf(draft, parent).children.indexOf(id) + 1, rest)
}

/** The page break is followed by a newline. */
export function insertPageBreak(draft: Draft, body: RequestBody): object {
  refuseOthers('insertPageBreak', body, ['location', 'endOfSegmentLocation'])
  const { id, at } = placeOf(draft, body)
  const paragraph = nodeAs(draft, id, 'paragraph')
  if (nodeOf(draft, paragraph.parent ?? '').kind !== 'body')
    throw new InvalidRequest('Page breaks can only be inserted in the body of the document.')
  splitParagraph(draft, id, at)
  const inlines: Inline[] = [...nodeAs(draft, id, 'paragraph').inlines, { kind: 'pageBreak', style: paragraph.mark }]
  change(draft, nodeAs(draft, id, 'paragraph'), { inlines })
  return {}
}

export function insertTableRow(draft: Draft, body: RequestBody): object {
  refuseOthers('insertTableRow', body, ['tableCellLocation', 'insertBelow'])
  const { table, row } = cellAt(draft, body)
  const cells = nodeAs(draft, table, 'table').columnWidths.map(() => '')
  attach(draft, table, row + (body.insertBelow === true ? 1 : 0), addRow(draft, cells))
  return {}
}

/** A table without rows is gone. */
export function deleteTableRow(draft: Draft, body: RequestBody): object {
  refuseOthers('deleteTableRow', body, ['tableCellLocation'])
  const { table, row } = cellAt(draft, body)
  const rows = rowsOf(draft, table)
  remove(draft, rows.length === 1 ? table : (rows[row]?.id ?? ''))
  return {}
}

function cellAt(draft: Draft, body: RequestBody): { table: string; row: number } {
  const location: RequestBody = body.tableCellLocation ?? {}
  const { id } = tableAt(draft, location.tableStartLocation)
  const row = Number(location.rowIndex ?? 0)
  const count = rowsOf(draft, id).length
  if (row < 0 || row >= count)
    throw new InvalidRequest(`Row index ${row} is out of bounds: the table has ${count} rows.`)
  return { table: id, row }
}

export function createHeader(draft: Draft, body: RequestBody): object {
  return { createHeader: { headerId: createSection(draft, 'header', body) } }
}

export function createFooter(draft: Draft, body: RequestBody): object {
  return { createFooter: { footerId: createSection(draft, 'footer', body) } }
}

function createSection(draft: Draft, kind: 'header' | 'footer', body: RequestBody): string {
  const request = kind === 'header' ? 'createHeader' : 'createFooter'
  refuseOthers(request, body, ['type'])
  if (body.type !== 'DEFAULT') throw new InvalidRequest(`Unsupported ${kind} type: ${String(body.type)}`)
  if (draft[kind] !== undefined) throw new InvalidRequest(`Default ${kind} already exists.`)
  addSection(draft, kind)
  return segmentId(kind)
}
