// A register to send requests to: Spreadsheets.batchUpdate in one word, and what came of it.
import { createSpreadsheetFile, displayedTab, sheetsGlobals } from '../../src/local/services/sheets/globals'
import type { Request } from '../../src/local/services/sheets/schema/requests'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

export function office(rows: unknown[][] = []) {
  const world = openWorld()
  const id = createSpreadsheetFile(world, 'Register')
  const { Spreadsheets } = handOut(sheetsGlobals(world).Sheets)
  if (rows.length > 0) Spreadsheets.Values.update({ values: rows }, id, 'A1', { valueInputOption: 'RAW' })
  const ask = (...requests: Request[]) => Spreadsheets.batchUpdate({ requests }, id).replies ?? []
  const tab = (title = 'Sheet1') => displayedTab(world, id, title)
  const sheet = (fields = 'sheets') => Spreadsheets.get(id, { fields }).sheets?.[0]
  const refused = (...requests: Request[]) => {
    try {
      ask(...requests)
    } catch (error) {
      return (error as Error).message.replace('API call to sheets.spreadsheets.batchUpdate failed with error: ', '')
    }
    return 'nothing was refused'
  }
  return { world, id, Spreadsheets, ask, tab, sheet, refused }
}

/** Of the first tab; zero-based, end exclusive. */
export const range = (top: number, bottom: number, left: number, right: number) => ({
  sheetId: 0,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
})
