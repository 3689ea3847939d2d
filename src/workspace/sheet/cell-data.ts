// One cell as the Sheets API takes it: a typed value with the format of its column, and its note.
import type { Column } from '../../core/register/columns'
import type { CellValue } from '../../core/register/tabs'

type CellData = GoogleAppsScript.Sheets.Schema.CellData

/** What of a cell is written: its value, and the format that belongs to a date or a link. */
export const WRITTEN_FIELDS =
  'userEnteredValue,userEnteredFormat(numberFormat,textFormat,wrapStrategy,verticalAlignment)'
/** Written only where a note goes with the value: a note somebody made by hand elsewhere stays. */
export const NOTE_FIELD = 'note'
/** Where the set-up has given each place its format. */
export const VALUE_FIELD = 'userEnteredValue'

/** Typed, never parsed: a text that begins with "=" stays a text. */
export function cellData(column: Column | undefined, value: CellValue, note?: string): CellData {
  return {
    ...typedValue(value),
    ...(note ? { note } : {}),
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
