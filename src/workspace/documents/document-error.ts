// What can be wrong with a template, as an error the office tells apart by its code.
import { type CodedError, codedError } from '../../core/case/coded-error'

/**
 * PLACEHOLDER_UNRESOLVED: the template asks for something the order does not give, or for a table in the middle of a text.
 * TABLE_UNPLACED: the template has no place for a table of the order, which would silently be left out.
 * TEMPLATE_MISSING: set-up has not made the template yet.
 */
export type DocumentErrorCode = 'PLACEHOLDER_UNRESOLVED' | 'TABLE_UNPLACED' | 'TEMPLATE_MISSING'

export type DocumentError = CodedError & { readonly code: DocumentErrorCode }

/** `names` are placeholders, or templates. */
export const documentError: (code: DocumentErrorCode, names: readonly string[]) => DocumentError = codedError
