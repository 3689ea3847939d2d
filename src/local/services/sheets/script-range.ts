// The cells a text in A1 notation means in SpreadsheetApp, where a text without a tab's name means the tab at hand.
import { GoogleException } from '../../state/errors'
import { parseA1, printCells, quoteName } from './a1'
import { InvalidArgument } from './api-error'
import type { Area } from './area'
import { type Book, recordOf } from './book'
import { findRange } from './find-range'

/** @param title of the tab a bare "A1:B2" means */
export function areaOfText(book: Book, title: string, text: string): Area {
  const a1 = parseA1(text)
  const bare = a1?.name === undefined && a1?.area
  const whole = bare ? `${quoteName(title)}!${printCells(bare)}` : text
  try {
    return findRange(book, whole).area
  } catch (error) {
    if (!(error instanceof InvalidArgument)) throw error
    const outside = error.message.includes('exceeds grid limits')
    throw new GoogleException(
      outside ? 'The coordinates of the range are outside the dimensions of the sheet.' : 'Range not found',
    )
  }
}

/** The cells of a named range; undefined when there is none of that name. */
export function areaOfName(book: Book, name: string): Area | undefined {
  const exists = recordOf(book).namedRanges.some((named) => named.name?.toLowerCase() === name.toLowerCase())
  return exists ? findRange(book, name).area : undefined
}
