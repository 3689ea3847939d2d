// The requests of Docs.Documents.batchUpdate the box carries out, by name (developers.google.com/docs/api/reference/rest/v1/documents/request).
import { deleteContentRange, insertText } from './content-requests'
import { replaceAllText } from './replace-all-text'
import type { RequestHandler } from './request-parts'
import { updateParagraphStyle, updateTextStyle } from './style-requests'
import { pinTableHeaderRows, updateTableColumnProperties, updateTableRowStyle } from './table-requests'

export const REQUESTS: Readonly<Record<string, RequestHandler>> = {
  deleteContentRange,
  insertText,
  pinTableHeaderRows,
  replaceAllText,
  updateParagraphStyle,
  updateTableColumnProperties,
  updateTableRowStyle,
  updateTextStyle,
}
