// The shared sheet through the Sheets API: one batchGet to read, one atomic batchUpdate to write.
import type { Sheet as SheetPort } from '../../core/office/ports'
import { type Column, columnsOf } from '../../core/register/columns'
import { columnLetter } from '../../core/register/configuration-row'
import { runsOf } from '../../core/register/runs'
import type { CellValue, RangeRequest, RowChange, Tab } from '../../core/register/tabs'
import { tabTitles } from '../../core/text/sheet'
import { advanced } from '../advanced'
import { sheetIdOf } from './sheet-ids'

type Request = GoogleAppsScript.Sheets.Schema.Request
type CellData = GoogleAppsScript.Sheets.Schema.CellData

/** What of a cell is written: its value, and the format that belongs to a date or a link. */
export const WRITTEN_FIELDS =
  'userEnteredValue,userEnteredFormat(numberFormat,textFormat,wrapStrategy,verticalAlignment)'

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
  return [...growth, ...changes.flatMap(updatesOf)]
}

function updatesOf({ tab, row, cells }: RowChange): Request[] {
  const columns = columnsOf(tab)
  return runsOf([...cells.keys()]).map(([first, last]) => ({
    updateCells: {
      start: { sheetId: sheetIdOf(tab), rowIndex: row - 1, columnIndex: first },
      rows: [{ values: range(first, last).map((index) => cellData(columns[index], cells.get(index) ?? '')) }],
      fields: WRITTEN_FIELDS,
    },
  }))
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** Typed, never parsed: a text that begins with "=" stays a text. */
export function cellData(column: Column | undefined, value: CellValue): CellData {
  return {
    ...typedValue(value),
    userEnteredFormat: { ...formatOf(column, value), wrapStrategy: wrapOf(column), verticalAlignment: 'TOP' },
  }
}

function typedValue(value: CellValue): CellData {
  if (value === '') return {}
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } }
  if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } }
  return { userEnteredValue: { stringValue: value } }
}

export const TEXT_FORMAT = { type: 'TEXT' } as const
export const DAY_FORMAT = { type: 'DATE', pattern: 'dd/mm/yyyy' } as const
const MOMENT_PATTERN = 'dd/mm/yyyy hh:mm'

function formatOf(column: Column | undefined, value: CellValue): NonNullable<CellData['userEnteredFormat']> {
  if (column?.kind === 'day') return { numberFormat: DAY_FORMAT }
  if (column?.kind === 'moment') return { numberFormat: { type: 'DATE_TIME', pattern: MOMENT_PATTERN } }
  if (column?.kind === 'link' && typeof value === 'string' && /^https:\/\/\S+$/.test(value))
    return { textFormat: { link: { uri: value } } }
  // Also where somebody edits the cell by hand later: a long number typed there stays as typed.
  if (column?.kind === 'text' && typeof value === 'string') return { numberFormat: TEXT_FORMAT }
  return {}
}

function wrapOf(column: Column | undefined): string {
  return column?.wraps ? 'WRAP' : 'CLIP'
}
