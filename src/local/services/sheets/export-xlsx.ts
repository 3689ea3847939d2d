// A spreadsheet as an .xlsx workbook: values as computed, dates and numbers as such, text kept as text, looks as shown.
import type { World } from '../../state/world'
import type { SheetRecord } from './book'
import { lay } from './conditional-format'
import { cssOfStyle } from './css-color'
import { localeOf } from './locale-of'
import { patternOf } from './number-format'
import { type OpenTab, openTab, type TabCell, tabsOf } from './read-tab'
import type { CellFormat } from './schema/cells'
import type { Look, Styles } from './xlsx/styles'
import { type WrittenCell, type WrittenSheet, writeWorkbook } from './xlsx/write-workbook'
import { xmlText } from './xlsx/xml'

/** Excel refuses a file with a longer cell; Sheets allows 50,000. */
const LONGEST_CELL = 32_767
const LONGEST_TITLE = 31
const DEFAULT_WIDTH = 100
/** A character of the workbook's font, in pixels. */
const CHARACTER = 7
/** Somebody may change the spreadsheet while it is written: then it is written anew, so often at most. */
const MOST_ATTEMPTS = 5

/**
 * The spreadsheet as it is at one moment; others are answered meanwhile.
 * @param wanted numbers of the tabs to write; all without it
 */
export async function exportWorkbook(world: World, id: string, wanted?: ReadonlySet<number>): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt++) {
    const before = world.store.changes
    const bytes = await writeWorkbook(sheetsOf(world, id, wanted), world.now())
    if (world.store.changes === before || attempt === MOST_ATTEMPTS) return bytes
  }
}

function sheetsOf(world: World, id: string, wanted: ReadonlySet<number> | undefined): WrittenSheet[] {
  const titles = new Set<string>()
  return tabsOf(world, id)
    .filter(({ sheetId }) => wanted?.has(sheetId) ?? true)
    .flatMap((sheet) => {
      const tab = openTab(world, id, sheet.sheetId)
      return tab ? [sheetOf(tab, freeTitle(sheet, titles))] : []
    })
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

function sheetOf(tab: OpenTab, title: string): WrittenSheet {
  const { sheet, dataRows, columnCount } = tab
  const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet.gridProperties
  const columns = Array.from({ length: columnCount }, (_, column) => column)
  const styleOf = stylesOf(tab)
  return {
    title,
    hidden: sheet.hidden ?? false,
    frozenRows: frozenRowCount,
    frozenColumns: frozenColumnCount,
    widths: columns.map((column) =>
      Math.max(1, Math.round((sheet.columns[column]?.pixelSize ?? DEFAULT_WIDTH) / CHARACTER)),
    ),
    rowCount: dataRows,
    row: (row, styles) => {
      const cells = columns.map((column) => {
        const cell = tab.cell(row, column)
        return cell && cell.formatted !== '' ? { value: contentOf(cell), style: styleOf(cell, styles) } : undefined
      })
      tab.done(row)
      return cells
    },
  }
}

function contentOf({ value, formatted }: TabCell): WrittenCell['value'] {
  return typeof value === 'string' ? xmlText(formatted).slice(0, LONGEST_CELL) : value
}

/** Thousands of cells look alike: each look is worked out once. */
function stylesOf(tab: OpenTab): (cell: TabCell, styles: Styles) => number {
  const known = new Map<string, number>()
  return (cell, styles) => {
    const key = `${typeof cell.value} ${cell.formatKey ?? ''} ${cell.rules.join()}`
    const style = known.get(key) ?? styles.of(lookOf(tab, cell))
    known.set(key, style)
    return style
  }
}

const ALIGN = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const
const VALIGN = { TOP: 'top', MIDDLE: 'center', BOTTOM: 'bottom' } as const

function lookOf(tab: OpenTab, cell: TabCell): Look {
  const { textFormat, horizontalAlignment, verticalAlignment, wrapStrategy, ...format } =
    cell.rules.reduceRight<CellFormat>(
      (under, rule) => lay(tab.sheet.conditionalFormats[rule]?.booleanRule?.format ?? {}, under),
      cell.format ?? {},
    )
  return {
    bold: textFormat?.bold === true,
    italic: textFormat?.italic === true,
    ink: colorOf(textFormat?.foregroundColorStyle, textFormat?.foregroundColor),
    ground: colorOf(format.backgroundColorStyle, format.backgroundColor),
    horizontal: ALIGN[horizontalAlignment as keyof typeof ALIGN],
    vertical: VALIGN[verticalAlignment as keyof typeof VALIGN] ?? 'top',
    wraps: wrapStrategy === 'WRAP',
    pattern: patternIn(tab, cell, format),
  }
}

function colorOf(style: CellFormat['backgroundColorStyle'], rgbColor: CellFormat['backgroundColor']) {
  return cssOfStyle(style ?? (rgbColor && { rgbColor }), undefined)
}

/** "@" is the format of text: a cell that begins with "=" stays what was typed, even when it is edited. */
function patternIn(tab: OpenTab, { value }: TabCell, { numberFormat }: CellFormat): string | undefined {
  if (typeof value === 'string') return '@'
  return typeof value === 'number' && numberFormat ? patternOf(numberFormat, localeOf(tab.book)) : undefined
}
