// The requests of Docs.Documents.batchUpdate the box carries out, by name (developers.google.com/docs/api/reference/rest/v1/documents/request).
import { deleteContentRange, insertText } from './content-requests'
import {
  createFooter,
  createHeader,
  deleteTableRow,
  insertPageBreak,
  insertTable,
  insertTableRow,
} from './insert-requests'
import { replaceAllText } from './replace-all-text'
import type { RequestName } from './request-bodies'
import type { RequestHandler } from './request-parts'
import { updateDocumentStyle, updateParagraphStyle, updateTextStyle } from './style-requests'
import {
  pinTableHeaderRows,
  updateTableCellStyle,
  updateTableColumnProperties,
  updateTableRowStyle,
} from './table-requests'

/** Google's requests the box does not carry out. */
const NOT_EMULATED: readonly string[] = [
  'addDocumentTab',
  'createFootnote',
  'createNamedRange',
  'createParagraphBullets',
  'deleteFooter',
  'deleteHeader',
  'deleteNamedRange',
  'deleteParagraphBullets',
  'deletePositionedObject',
  'deleteTab',
  'deleteTableColumn',
  'insertDate',
  'insertInlineImage',
  'insertPerson',
  'insertRichLink',
  'insertSectionBreak',
  'insertTableColumn',
  'mergeTableCells',
  'replaceImage',
  'replaceNamedRangeContent',
  'unmergeTableCells',
  'updateDocumentTabProperties',
  'updateNamedStyle',
  'updateSectionStyle',
]

const HANDLERS: Readonly<Record<RequestName, RequestHandler>> = {
  createFooter,
  createHeader,
  deleteContentRange,
  deleteTableRow,
  insertPageBreak,
  insertTable,
  insertTableRow,
  insertText,
  pinTableHeaderRows,
  replaceAllText,
  updateDocumentStyle,
  updateParagraphStyle,
  updateTableCellStyle,
  updateTableColumnProperties,
  updateTableRowStyle,
  updateTextStyle,
}

/** Undefined for a request that is not emulated. */
export function handlerOf(name: string): RequestHandler | undefined {
  return Object.hasOwn(HANDLERS, name) ? HANDLERS[name as RequestName] : undefined
}

/** Whether Google has a request of that name. */
export function isRequest(name: string): boolean {
  return Object.hasOwn(HANDLERS, name) || NOT_EMULATED.includes(name)
}
