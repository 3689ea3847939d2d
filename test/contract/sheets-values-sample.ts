// A register of two tabs to write values to, as they are or as a person types them.
import { createSpreadsheetFile, sheetsGlobals } from '../../src/local/services/sheets/globals'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

export function office() {
  const world = openWorld()
  const id = createSpreadsheetFile(world, 'Register')
  const { Spreadsheets } = handOut(sheetsGlobals(world).Sheets)
  Spreadsheets.batchUpdate({ requests: [{ addSheet: { properties: { title: 'Daftar Dikecualikan' } } }] }, id)
  const { Values } = Spreadsheets
  const raw = (range: string, values: unknown[][]) => Values.update({ values }, id, range, { valueInputOption: 'RAW' })
  const typed = (range: string, values: unknown[][]) =>
    Values.update({ values }, id, range, { valueInputOption: 'USER_ENTERED' })
  return { world, id, Spreadsheets, Values, raw, typed }
}
