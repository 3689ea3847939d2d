// Puts tables in their places, each inserted whole, and dresses them by row and column, never cell by cell.
import type { DocumentTable } from '../../core/documents/order'
import { advanced } from '../advanced'

type Body = ReturnType<ReturnType<typeof DocumentApp.openById>['getBody']>
type Table = ReturnType<Body['insertTable']>

const FONT_SIZE = 9
const HEADER_SHADE = '#e7e6e6'
/** Where the tables stand, and nothing of what is in them: the list of a city is many megabytes of JSON. */
const PLACES = 'body(content(startIndex,sectionBreak,table(rows)))'

/** `places` tells which text stands where each table belongs. The document is saved and closed. */
export function insertTables(
  documentId: string,
  tables: readonly DocumentTable[],
  places: Readonly<Record<string, string>>,
): void {
  if (tables.length === 0) return
  const document = DocumentApp.openById(documentId)
  const body = document.getBody()
  const inserted = tables.map((table) => insertTable(body, table, places[table.placeholder] ?? ''))
  const positions = inserted.map((table) => body.getChildIndex(table))
  document.saveAndClose()
  keepRowsTogether(documentId, positions)
}

function insertTable(body: Body, order: DocumentTable, place: string): Table {
  const paragraph = body.findText(place)?.getElement().getParent().asParagraph()
  if (!paragraph) throw new Error(`no place for the table ${order.placeholder}`)
  const table = body.insertTable(
    body.getChildIndex(paragraph),
    order.rows.map((row) => [...row]),
  )
  // A document cannot end with a table: its last paragraph stays, empty.
  if (paragraph.isAtDocumentEnd()) paragraph.clear()
  else paragraph.removeFromParent()
  dress(table, order)
  return table
}

function dress(table: Table, { widths }: DocumentTable): void {
  const header = table.getRow(0)
  table.editAsText().setFontSize(FONT_SIZE)
  header.editAsText().setBold(true)
  widths.forEach((width, column) => {
    table.setColumnWidth(column, width)
    const heading = header.getCell(column).setBackgroundColor(HEADER_SHADE).getChild(0).asParagraph()
    heading.setAlignment(DocumentApp.HorizontalAlignment.CENTER)
  })
}

/** Only the Docs API repeats header rows on every page and keeps rows whole (PinTableHeaderRows, UpdateTableRowStyle). */
function keepRowsTogether(documentId: string, positions: readonly number[]): void {
  const { body } = advanced.documents().get(documentId, { fields: PLACES })
  const children = (body?.content ?? []).filter((element) => !element.sectionBreak)
  const requests = positions.flatMap((position) => {
    const element = children[position]
    if (!element?.table) throw new Error(`child ${position} of the document is no table`)
    const tableStartLocation = { index: element.startIndex ?? 0 }
    const tableRowStyle = { preventOverflow: true }
    return [
      { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } },
      { updateTableRowStyle: { tableStartLocation, tableRowStyle, fields: 'preventOverflow' } },
    ]
  })
  advanced.documents().batchUpdate({ requests }, documentId)
}
