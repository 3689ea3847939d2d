// The shared sheet as one workbook: every tab as displayed, text kept as text.
import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node'
import type { Google } from '../google'
import { allTabs } from '../words/play'

/** Widths in characters. */
const NARROWEST = 8
const WIDEST = 60
/** Excel refuses a file with a longer cell; Sheets allows 50,000. */
const LONGEST_CELL = 32_767

export async function registerWorkbook(google: Pick<Google, 'sheet'>): Promise<Uint8Array> {
  const sheets = allTabs.map((tab) => sheetOf(tab, google.sheet(tab)))
  return writeXlsxFile(sheets, { fontFamily: 'Arial', fontSize: 10 }).toBuffer()
}

function sheetOf(tab: string, rows: readonly (readonly string[])[]): Sheet<Buffer> {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return {
    sheet: tab,
    stickyRowsCount: 1,
    columns: Array.from({ length: width }, (_, column) => ({ width: widthOf(rows.map((row) => row[column] ?? '')) })),
    data: rows.map((row, index) => cellsOf(row, index === 0)),
  }
}

/** "@" is the format of text: a cell that begins with "=" stays what was typed, even when it is edited. */
function cellsOf(row: readonly string[], isHeader: boolean): Row {
  return row.map((text) => {
    if (text === '') return null
    const value = text.slice(0, LONGEST_CELL)
    const look = isHeader ? ({ fontWeight: 'bold', backgroundColor: '#E8EEF7' } as const) : {}
    return { value, type: String, format: '@', wrap: true, alignVertical: 'top', ...look } as const
  })
}

function widthOf(cells: readonly string[]): number {
  const longest = Math.max(...cells.flatMap((cell) => cell.split('\n').map((line) => line.length)))
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2))
}
