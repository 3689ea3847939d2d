// Finds the cells a text in A1 notation, a tab's name or a named range means in a spreadsheet.
import { parseA1 } from './a1'
import { InvalidArgument } from './api-error'
import { type Area, areaOf, type OpenArea, withinGrid } from './area'
import { type Book, recordOf, type SheetRecord } from './book'
import { sheetsOf, sheetTitled } from './tabs'

/** The cells, and whether the text gave only a corner to begin at. */
export interface FoundRange {
  readonly sheet: SheetRecord
  readonly area: Area
  readonly asked: OpenArea
}

const EVERYTHING: OpenArea = { top: undefined, bottom: undefined, left: undefined, right: undefined }

/** Throws "Unable to parse range" for what means nothing here, and "exceeds grid limits" for a corner outside the grid. */
export function findRange(book: Book, text: string): FoundRange {
  const found = lookUp(book, text)
  if (!found) throw new InvalidArgument(`Unable to parse range: ${text}`)
  return found
}

function lookUp(book: Book, text: string): FoundRange | undefined {
  const a1 = parseA1(text)
  if (!a1) return undefined
  if (a1.area) {
    const sheet = a1.name === undefined ? firstVisible(book) : sheetTitled(book, a1.name)
    return sheet && { sheet, area: withinGrid(sheet, a1.area), asked: a1.area }
  }
  // "If there is a named range titled Sheet1, then Sheet1 refers to the named range and 'Sheet1' to the sheet."
  const named = text.startsWith("'") ? undefined : namedArea(book, text)
  if (named) return named
  const sheet = sheetTitled(book, a1.name ?? '')
  return sheet && { sheet, area: withinGrid(sheet, EVERYTHING), asked: EVERYTHING }
}

function namedArea(book: Book, name: string): FoundRange | undefined {
  const range = recordOf(book).namedRanges.find((named) => named.name?.toLowerCase() === name.toLowerCase())?.range
  if (!range) return undefined
  const area = areaOf(book, range)
  const sheet = sheetsOf(book).find((one) => one.sheetId === area.sheetId)
  return sheet && { sheet, area, asked: area }
}

function firstVisible(book: Book): SheetRecord | undefined {
  return sheetsOf(book).find((sheet) => !sheet.hidden)
}
