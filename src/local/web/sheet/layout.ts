// Sizes of a tab on the page: which columns stand where, and how tall a row is.
import type { OpenTab } from '../../services/sheets/read-tab'
import { frozenRows } from './order'

export const ROW_NUMBER_WIDTH = 52
/** On a narrow screen, where every pixel is wanted for the columns. */
export const NARROW_ROW_NUMBER_WIDTH = 36
const DEFAULT_WIDTH = 100

export interface ShownColumn {
  readonly index: number
  /** In pixels. */
  readonly width: number
  readonly frozen: boolean
}

export function columnsOf({ sheet, columnCount }: OpenTab): ShownColumn[] {
  const frozen = sheet.gridProperties.frozenColumnCount ?? 0
  return Array.from({ length: columnCount }, (_, index) => index)
    .filter((index) => !sheet.columns[index]?.hiddenByUser)
    .map((index) => ({ index, width: sheet.columns[index]?.pixelSize ?? DEFAULT_WIDTH, frozen: index < frozen }))
}

/** Every row below the frozen ones is as tall as every other, so that a place in thousands of rows is a multiplication. */
export type RowHeight = 'low' | 'middle' | 'tall'
export const ROW_PIXELS: Readonly<Record<RowHeight, number>> = { low: 26, middle: 46, tall: 66 }

/** About as wide as one letter. */
const LETTER = 7
/** Rows looked at to tell whether texts need more than one line. */
const LOOKED_AT = 100

/** As many lines, up to three, as the wrapped texts of most of the first rows need; what is longer is cut short. */
export function rowHeightOf(tab: OpenTab): RowHeight {
  const columns = columnsOf(tab)
  const from = frozenRows(tab).length
  const count = Math.max(0, Math.min(tab.dataRows - from, LOOKED_AT))
  const lines = Array.from({ length: count }, (_, index) => linesOfRow(tab, from + index, columns)).sort(
    (a, b) => a - b,
  )
  const most = lines[Math.floor(count / 2)] ?? 1
  if (most === 1) return 'low'
  return most === 2 ? 'middle' : 'tall'
}

function linesOfRow(tab: OpenTab, row: number, columns: readonly ShownColumn[]): number {
  const lines = columns.map(({ index, width }) => {
    const cell = tab.cell(row, index)
    return cell?.format?.wrapStrategy === 'WRAP' ? linesIn(cell.formatted, width) : 1
  })
  return Math.max(1, ...lines)
}

function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * LETTER) / (width - 8))), 0)
}
