// A spreadsheet as an .xlsx workbook: values as computed, dates and numbers as such, text kept as text, looks as shown.
import writeXlsxFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/node'
import type { World } from '../../state/world'
import type { SheetRecord } from './book'
import { lay } from './conditional-format'
import { cssOfStyle } from './css-color'
import { localeOf } from './locale-of'
import { isDateFormat, patternOf } from './number-format'
import { type OpenTab, openTab, type TabCell, tabsOf } from './read-tab'
import type { CellFormat } from './schema/cells'

/** Excel refuses a file with a longer cell; Sheets allows 50,000. */
const LONGEST_CELL = 32_767
const LONGEST_TITLE = 31
const DAY_MS = 24 * 60 * 60 * 1000
/** The sheet's day 0. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const DEFAULT_WIDTH = 100
/** A character of the workbook's font, in pixels. */
const CHARACTER = 7

/** @param wanted numbers of the tabs to write; all without it */
export async function exportWorkbook(world: World, id: string, wanted?: ReadonlySet<number>): Promise<Uint8Array> {
  const titles = new Set<string>()
  const sheets = tabsOf(world, id)
    .filter(({ sheetId }) => wanted?.has(sheetId) ?? true)
    .flatMap((sheet) => {
      const tab = openTab(world, id, sheet.sheetId)
      return tab ? [sheetOf(tab, freeTitle(sheet, titles))] : []
    })
  return writeXlsxFile(sheets, { fontFamily: 'Arial', fontSize: 10 }).toBuffer()
}

/** Excel's titles are shorter, and some characters are not allowed in them. */
function freeTitle({ title }: SheetRecord, taken: Set<string>): string {
  const clean = (
    xmlText(title)
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Sheet'
  ).slice(0, LONGEST_TITLE)
  let free = clean
  for (let number = 2; taken.has(free.toLowerCase()); number++)
    free = `${clean.slice(0, LONGEST_TITLE - 5)} (${number})`
  taken.add(free.toLowerCase())
  return free
}

function sheetOf(tab: OpenTab, title: string): Sheet<Buffer> {
  const { sheet, dataRows, columnCount } = tab
  const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet.gridProperties
  const columns = Array.from({ length: columnCount }, (_, column) => column)
  return {
    sheet: title,
    ...(frozenRowCount > 0 && { stickyRowsCount: frozenRowCount }),
    ...(frozenColumnCount > 0 && { stickyColumnsCount: frozenColumnCount }),
    columns: columns.map((column) => ({
      width: Math.max(1, Math.round((sheet.columns[column]?.pixelSize ?? DEFAULT_WIDTH) / CHARACTER)),
    })),
    data: Array.from({ length: dataRows }, (_, row) => rowOf(tab, row, columns)),
  }
}

function rowOf(tab: OpenTab, row: number, columns: readonly number[]): Row {
  return columns.map((column) => {
    const cell = tab.cell(row, column)
    return cell && cell.formatted !== '' ? cellOf(tab, cell) : null
  })
}

function cellOf(tab: OpenTab, cell: TabCell): CellObject {
  const { value, formatted } = cell
  const format = cell.rules.reduceRight<CellFormat>(
    (under, rule) => lay(tab.sheet.conditionalFormats[rule]?.booleanRule?.format ?? {}, under),
    cell.format ?? {},
  )
  const look = lookOf(format)
  if (typeof value === 'boolean') return { value, type: Boolean, ...look }
  if (typeof value !== 'number')
    return { value: xmlText(formatted).slice(0, LONGEST_CELL), type: String, format: '@', ...look }
  const { numberFormat } = format
  const pattern = numberFormat && { format: patternOf(numberFormat, localeOf(tab.book)) }
  if (!isDateFormat(numberFormat)) return { value, type: Number, ...pattern, ...look }
  return { value: new Date(DAY_ZERO + Math.round(value * DAY_MS)), type: Date, ...pattern, ...look }
}

const ALIGN = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const
const VALIGN = { TOP: 'top', MIDDLE: 'center', BOTTOM: 'bottom' } as const

function lookOf({
  textFormat,
  horizontalAlignment,
  verticalAlignment,
  wrapStrategy,
  ...format
}: CellFormat): CellObject {
  const ground = cssOfStyle(format.backgroundColorStyle ?? styleOf(format.backgroundColor), undefined)
  const ink = cssOfStyle(textFormat?.foregroundColorStyle ?? styleOf(textFormat?.foregroundColor), undefined)
  const align = ALIGN[horizontalAlignment as keyof typeof ALIGN]
  const alignVertical = VALIGN[verticalAlignment as keyof typeof VALIGN] ?? 'top'
  return {
    alignVertical,
    ...(textFormat?.bold && { fontWeight: 'bold' }),
    ...(textFormat?.italic && { fontStyle: 'italic' }),
    ...(ground && { backgroundColor: ground }),
    ...(ink && { textColor: ink }),
    ...(align && { align }),
    ...(wrapStrategy === 'WRAP' && { wrap: true }),
  }
}

function styleOf(rgbColor: CellFormat['backgroundColor']) {
  return rgbColor && { rgbColor }
}

/** XML knows no control characters and no halves of a character. */
function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
