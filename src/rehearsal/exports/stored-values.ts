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

export type StoredValues = ReadonlyMap<string, readonly (readonly StoredValue[])[]>

/** Rows from the top by tab; empty ends are left out. */
export function storedValues({ globals }: Pick<Google, 'globals'>, tabs: readonly string[]): StoredValues {
  const id = globals.SpreadsheetApp.getActiveSpreadsheet()?.getId() ?? ''
  // The advanced service is on in the script's manifest, and the box types it no closer.
  const { Values } = (globals.Sheets as SheetsService).Spreadsheets
  const ranges = tabs.map((tab) => `'${tab}'`)
  const { valueRanges = [] } = Values.batchGet(id, { ranges, valueRenderOption: 'UNFORMATTED_VALUE' })
  return new Map(tabs.map((tab, index) => [tab, valueRanges[index]?.values ?? []]))
}
