// Opens a spreadsheet or a tab for SpreadsheetApp, with the errors it raises when a handle outlives what it stood for.
import { GoogleException } from '../../state/errors'
import type { World } from '../../state/world'
import { EntityNotFound } from './api-error'
import { type Book, openBook, type SheetRecord } from './book'

export function scriptBook(world: World, id: string): Book {
  try {
    return openBook(world, id)
  } catch (error) {
    if (error instanceof EntityNotFound) throw missing(id)
    throw error
  }
}

export function missing(id: string): GoogleException {
  return new GoogleException(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`)
}

/** The tab a Sheet or Range in the script's hand stands for. */
export function scriptSheet(book: Book, sheetId: number): SheetRecord {
  const sheet = book.sheets.get(String(sheetId))
  if (!sheet) throw new GoogleException(`Sheet ${sheetId} not found`)
  return sheet
}
