// The cells a text in A1 or R1C1 notation means in SpreadsheetApp, where a text without a tab's name means the tab at hand.
import { GoogleException } from '../../state/errors'
import { columnLetters, parseA1, quoteName } from './a1'
import { InvalidArgument } from './api-error'
import type { Area, OpenArea } from './area'
import { type Book, recordOf } from './book'
import { findRange } from './find-range'

/** The cells, and the rectangle as it was asked for, whose sides may be open. */
export interface FoundArea {
  readonly area: Area
  readonly asked?: OpenArea | undefined
}

const R1C1 = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i

/** @param title of the tab a bare "A1:B2" means */
export function areaOfText(book: Book, title: string, text: string): FoundArea {
  const given = inA1(text)
  const a1 = parseA1(given)
  const whole = a1?.name === undefined && a1?.area ? `${quoteName(title)}!${given}` : given
  try {
    const { sheet, area, asked } = findRange(book, whole)
    const { rowCount, columnCount } = sheet.gridProperties
    if ((asked.bottom ?? 0) > rowCount || (asked.right ?? 0) > columnCount) throw outside()
    return { area, asked }
  } catch (error) {
    if (!(error instanceof InvalidArgument)) throw error
    throw error.message.includes('exceeds grid limits') ? outside() : new GoogleException('Range not found')
  }
}

function outside(): GoogleException {
  return new GoogleException('The coordinates of the range are outside the dimensions of the sheet.')
}

/** "R2C1:R3C4" becomes "A2:D3", with or without a tab before it; anything else stays. */
function inA1(text: string): string {
  const [, tab = '', cells = ''] = /^((?:'(?:[^']|'')*'|[^'!]+)!)?(.*)$/s.exec(text) ?? []
  const match = R1C1.exec(cells)
  if (!match) return text
  const [top = 0, left = 0, bottom = top, right = left] = match.slice(1).filter(Boolean).map(Number)
  if (Math.min(top, left, bottom, right) < 1) return text
  const corner = (row: number, column: number) => `${columnLetters(column - 1)}${row}`
  return `${tab}${corner(top, left)}:${corner(bottom, right)}`
}

/** The cells of a named range; undefined when there is none of that name. */
export function areaOfName(book: Book, name: string): Area | undefined {
  const exists = recordOf(book).namedRanges.some((named) => named.name?.toLowerCase() === name.toLowerCase())
  return exists ? findRange(book, name).area : undefined
}
