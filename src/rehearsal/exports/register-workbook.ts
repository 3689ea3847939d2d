// The shared sheet as one workbook: every tab as displayed; numbers, days and moments as such, text kept as text.
import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node'
import type { Google, StoredValue } from '../google'
import { allTabs } from '../words/play'
import { storedValues } from './stored-values'

/** Widths in characters. */
const NARROWEST = 8
const WIDEST = 60
/** Excel refuses a file with a longer cell; Sheets allows 50,000. */
const LONGEST_CELL = 32_767

const DAY_MS = 24 * 60 * 60 * 1000
/** The sheet's day 0. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const DATE_SHOWN = /^\d{2}\/\d{2}\/\d{4}( \d{2}:\d{2})?$/
const NUMBER_SHOWN = /^-?\d+(?:[.,]\d+)?$/

export async function registerWorkbook(google: Pick<Google, 'sheet' | 'globals'>): Promise<Uint8Array> {
  // One tab after the other: all of them at once would fill the memory.
  const sheets = allTabs.map((tab) => sheetOf(tab, google.sheet(tab), storedValues(google, tab)))
  return writeXlsxFile(sheets, { fontFamily: 'Arial', fontSize: 10 }).toBuffer()
}

function sheetOf(
  tab: string,
  rows: readonly (readonly string[])[],
  stored: readonly (readonly StoredValue[])[],
): Sheet<Buffer> {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return {
    sheet: tab,
    stickyRowsCount: 1,
    columns: Array.from({ length: width }, (_, column) => ({ width: widthOf(rows.map((row) => row[column] ?? '')) })),
    data: rows.map((row, index) => (index === 0 ? headerOf(row) : cellsOf(row, stored[index] ?? []))),
  }
}

function headerOf(row: readonly string[]): Row {
  return row.map((text) => (text === '' ? null : { ...textCell(text), fontWeight: 'bold', backgroundColor: '#E8EEF7' }))
}

function cellsOf(row: readonly string[], stored: readonly StoredValue[]): Row {
  return row.map((text, column) => {
    if (text === '') return null
    const value = stored[column]
    return (typeof value === 'number' ? numberCell(text, value) : undefined) ?? textCell(text)
  })
}

/** Undefined for a number shown in some other way: it stays the text that is shown. */
function numberCell(text: string, value: number) {
  const look = { alignVertical: 'top' } as const
  const date = DATE_SHOWN.exec(text)
  if (date) {
    const format = date[1] ? 'dd/mm/yyyy hh:mm' : 'dd/mm/yyyy'
    return { value: new Date(DAY_ZERO + Math.round(value * DAY_MS)), type: Date, format, ...look } as const
  }
  return NUMBER_SHOWN.test(text) ? ({ value, type: Number, ...look } as const) : undefined
}

/** "@" is the format of text: a cell that begins with "=" stays what was typed, even when it is edited. */
function textCell(text: string) {
  return { value: text.slice(0, LONGEST_CELL), type: String, format: '@', wrap: true, alignVertical: 'top' } as const
}

function widthOf(cells: readonly string[]): number {
  const longest = Math.max(...cells.flatMap((cell) => cell.split('\n').map((line) => line.length)))
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2))
}
