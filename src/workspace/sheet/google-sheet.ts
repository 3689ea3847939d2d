// The shared sheet through the Sheets API: one batchGet to read, one atomic batchUpdate to write.
import type { Sheet as SheetPort } from '../../core/office/ports'
import { columnLetter } from '../../core/register/configuration-row'
import type { CellValue, RangeRequest, RowChange, Tab } from '../../core/register/tabs'
import { tabTitles } from '../../core/text/sheet'
import { advanced } from '../advanced'
import { cellUpdates } from './cell-updates'
import { sheetIdOf } from './sheet-ids'

type Request = GoogleAppsScript.Sheets.Schema.Request

export class GoogleSheet implements SheetPort {
  constructor(private readonly spreadsheetId: string) {}

  read(ranges: readonly RangeRequest[]): CellValue[][][] {
    return this.values(ranges, 'ROWS')
  }

  readColumns(ranges: readonly RangeRequest[]): CellValue[][][] {
    return this.values(ranges, 'COLUMNS')
  }

  private values(ranges: readonly RangeRequest[], majorDimension: 'ROWS' | 'COLUMNS'): CellValue[][][] {
    const { valueRanges = [] } = advanced.sheetValues().batchGet(this.spreadsheetId, {
      ranges: ranges.map(a1),
      majorDimension,
      // Typed values: a text stays a text and a day is a number, whatever the locale shows.
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    })
    return ranges.map((_, index) => (valueRanges[index]?.values ?? []) as CellValue[][])
  }

  write(changes: readonly RowChange[]): void {
    if (changes.length === 0) return
    advanced.spreadsheets().batchUpdate({ requests: requestsFor(changes) }, this.spreadsheetId)
  }
}

/** "'Hari Libur'!A2:D", open-ended where no last row is asked for. */
function a1({ tab, fromRow, toRow, fromColumn, toColumn }: RangeRequest): string {
  return `'${tabTitles[tab]}'!${columnLetter(fromColumn)}${fromRow}:${columnLetter(toColumn)}${toRow ?? ''}`
}

/** The grid grows by as many rows as are new, so that the empty rows below the data never run out. */
function requestsFor(changes: readonly RowChange[]): Request[] {
  const added = new Map<Tab, number>()
  for (const { tab, isNew } of changes) if (isNew) added.set(tab, (added.get(tab) ?? 0) + 1)
  const growth = [...added].map(([tab, length]) => ({
    appendDimension: { sheetId: sheetIdOf(tab), dimension: 'ROWS', length },
  }))
  return [...growth, ...cellUpdates(changes)]
}
