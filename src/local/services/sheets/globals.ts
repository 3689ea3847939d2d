// The globals of Sheets as a script knows them, and their kind of Drive file.
import type { World } from '../../state/world'
import { registerSpreadsheets } from './file-kind'
import { Sheets } from './sheets-service'
import { SpreadsheetApp } from './spreadsheet-app'

export { createSpreadsheetFile } from './create-book'
export { displayedTab } from './displayed-tab'

registerSpreadsheets()

/** SpreadsheetApp and the advanced service Sheets, not yet handed out. */
export function sheetsGlobals(world: World): { SpreadsheetApp: SpreadsheetApp; Sheets: Sheets } {
  return { SpreadsheetApp: new SpreadsheetApp(world), Sheets: new Sheets(world) }
}
