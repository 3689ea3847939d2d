// Which fields of a document a script may ask for: a long list as a whole is far more than it needs.
import { checkMask, type Mask, parseMask, type Shape } from '../../base/partial-response'
import { apiError } from './api-error'

const ELEMENTS: Shape = {
  startIndex: true,
  endIndex: true,
  sectionBreak: 'whole',
  paragraph: 'whole',
  table: { rows: true, columns: true, tableRows: 'whole', tableStyle: 'whole' },
  tableOfContents: false,
}

const DOCUMENT: Shape = {
  documentId: true,
  title: true,
  revisionId: true,
  suggestionsViewMode: true,
  namedStyles: 'whole',
  documentStyle: 'whole',
  body: { content: ELEMENTS },
  lists: 'whole',
  headers: 'whole',
  footers: 'whole',
  tabs: false,
  footnotes: false,
  inlineObjects: false,
  namedRanges: false,
  positionedObjects: false,
  suggestedDocumentStyleChanges: false,
  suggestedNamedStylesChanges: false,
}

export const ALL: Mask = {}

/** @throws Google's error for a mask that cannot be read or names no field, NotEmulatedError for what the box leaves out */
export function checkedMask(fields: string): Mask {
  const mask = parseMask(fields, refuse)
  checkMask(mask, DOCUMENT, 'Docs.Documents.get', refuse)
  return Object.hasOwn(mask, '*') ? ALL : mask
}

/** The violation itself stands only in the details of the answer. */
function refuse(): Error {
  return apiError('get', 'Request contains an invalid argument.')
}
