// What the cells of the sheet hold, beside what they show: which are numbers, days and moments.
import type { Google, StoredValue } from '../google'

interface SheetsService {
  readonly Spreadsheets: {
    readonly Values: {
      batchGet(
        spreadsheetId: string,
        options: { ranges: string[]; valueRenderOption: 'UNFORMATTED_VALUE' },
      ): { readonly valueRanges?: readonly { readonly values?: readonly (readonly StoredValue[])[] }[] }
    }
  }
}

/** Rows from the top; empty ends are left out. */
export function storedValues({ globals }: Pick<Google, 'globals'>, tab: string): readonly (readonly StoredValue[])[] {
  const id = globals.SpreadsheetApp.getActiveSpreadsheet()?.getId() ?? ''
  // The advanced service is on in the script's manifest, and the box types it no closer.
  const { Values } = (globals.Sheets as SheetsService).Spreadsheets
  const { valueRanges = [] } = Values.batchGet(id, { ranges: [`'${tab}'`], valueRenderOption: 'UNFORMATTED_VALUE' })
  return valueRanges[0]?.values ?? []
}
