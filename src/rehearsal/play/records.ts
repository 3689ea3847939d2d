// A tab of the sheet as records by the titles of its columns, as an officer reads them.
import type { Google } from '../google'

export type SheetRecord = Readonly<Record<string, string>>

export function recordsOf(google: Pick<Google, 'sheet'>, tab: string): SheetRecord[] {
  const [header = [], ...rows] = google.sheet(tab)
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((title, index) => [title, row[index] ?? ''])))
}

/** The cell under the first title that contains these words, in any case; '' when there is none. */
export function cellUnder(record: SheetRecord, words: string): string {
  const wanted = words.toLowerCase()
  const title = Object.keys(record).find((candidate) => candidate.toLowerCase().includes(wanted))
  return title === undefined ? '' : (record[title] ?? '')
}
