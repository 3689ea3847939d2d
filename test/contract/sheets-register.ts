// A spreadsheet of two tabs to read, write and send requests to; made anew for each test, here and on Google.
import type { Request, Response } from '../../src/local/services/sheets/schema/requests'
import { google } from '../support/on-google'

export function register(rows: unknown[][] = []) {
  const { Sheets } = google()
  const { Spreadsheets } = Sheets
  const { Values } = Spreadsheets
  const made = Spreadsheets.create({
    properties: { title: 'Register', locale: 'en_US', timeZone: 'Asia/Pontianak' },
    sheets: [
      { properties: { sheetId: 0, title: 'Sheet1' } },
      { properties: { sheetId: 12, title: 'Daftar Dikecualikan' } },
    ],
  })
  const id = made.spreadsheetId ?? ''
  const raw = (range: string, values: unknown[][]) => Values.update({ values }, id, range, { valueInputOption: 'RAW' })
  const typed = (range: string, values: unknown[][]) =>
    Values.update({ values }, id, range, { valueInputOption: 'USER_ENTERED' })
  const ask = (...requests: Request[]): Response[] => Spreadsheets.batchUpdate({ requests }, id).replies ?? []
  const refused = (...requests: Request[]) => errorOf(() => ask(...requests))
  /** What the first tab shows. */
  const tab = (range = 'Sheet1') => Values.get(id, range).values ?? []
  const sheet = (fields = 'sheets') => Spreadsheets.get(id, { fields }).sheets?.[0]
  if (rows.length > 0) raw('A1', rows)
  return { id, Spreadsheets, Values, raw, typed, ask, refused, tab, sheet }
}

/** What Google says of it, without "API call to sheets.… failed with error: ". */
export function errorOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return (error as Error).message.replace(/^API call to \S+ failed with error: /, '')
  }
  return 'nothing was refused'
}

/** Of the first tab; zero-based, end exclusive. */
export const range = (top: number, bottom: number, left: number, right: number) => ({
  sheetId: 0,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
})

export const text = (stringValue: string) => ({ userEnteredValue: { stringValue } })
export const number = (numberValue: number) => ({ userEnteredValue: { numberValue } })

/** Cells of one row of the first tab, from column A on. */
export const write = (rowIndex: number, ...values: object[]) => ({
  updateCells: { start: { sheetId: 0, rowIndex, columnIndex: 0 }, rows: [{ values }], fields: 'userEnteredValue' },
})
