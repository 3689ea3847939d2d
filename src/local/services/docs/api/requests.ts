// The requests of Docs.Documents.batchUpdate the box carries out, by name (developers.google.com/docs/api/reference/rest/v1/documents/request).
import { deleteContentRange, insertText } from './content-requests'
import { replaceAllText } from './replace-all-text'
import type { RequestName } from './request-bodies'
import type { RequestHandler } from './request-parts'
import { updateParagraphStyle, updateTextStyle } from './style-requests'
import { pinTableHeaderRows, updateTableColumnProperties, updateTableRowStyle } from './table-requests'

const HANDLERS: Readonly<Record<RequestName, RequestHandler>> = {
  deleteContentRange,
  insertText,
  pinTableHeaderRows,
  replaceAllText,
  updateParagraphStyle,
  updateTableColumnProperties,
  updateTableRowStyle,
  updateTextStyle,
}

/** Undefined for a request that is not emulated. */
export function handlerOf(name: string): RequestHandler | undefined {
  return Object.hasOwn(HANDLERS, name) ? HANDLERS[name as RequestName] : undefined
}
