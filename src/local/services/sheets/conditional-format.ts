// Lays conditional formats over cells, for whoever shows a tab. Conditions with a formula or a date colour nothing here:
// they are kept as data, and only a spreadsheet program works them out.
import { type Area, areaOf, contains } from './area'
import type { Book, SheetRecord } from './book'
import { numberHolds, textHolds } from './conditions'
import type { CellValue } from './render'
import type { CellFormat, GridRange } from './schema/cells'
import type { ConditionalFormatRule } from './schema/spreadsheets'

export interface ShownCell {
  readonly row: number
  readonly column: number
  readonly value: CellValue
  readonly formatted: string
}

interface Rule {
  /** Its place among the tab's rules. */
  readonly index: number
  readonly areas: readonly Area[]
  readonly type: string
  readonly wanted: readonly string[]
  readonly format: CellFormat
}

/** What the tab's rules add to a cell's own format; earlier rules win. Undefined when none holds. */
export function conditionalFormatsOf(book: Book, sheet: SheetRecord): (cell: ShownCell) => CellFormat | undefined {
  const heldBy = holder(book, sheet)
  return (cell) => {
    const held = heldBy(cell)
    return held.length === 0 ? undefined : held.reduceRight<CellFormat>((under, rule) => lay(rule.format, under), {})
  }
}

/** Which of the tab's rules hold for a cell, by their place in the list; the first of them wins. */
export function rulesHolding(book: Book, sheet: SheetRecord): (cell: ShownCell) => number[] {
  const heldBy = holder(book, sheet)
  return (cell) => heldBy(cell).map(({ index }) => index)
}

function holder(book: Book, sheet: SheetRecord): (cell: ShownCell) => Rule[] {
  const rules = sheet.conditionalFormats.flatMap((rule, index) => readRule(book, sheet, rule, index))
  return (cell) => {
    const { row: top, column: left } = cell
    const own: Area = { sheetId: sheet.sheetId, top, bottom: top + 1, left, right: left + 1 }
    return rules.filter((rule) => rule.areas.some((area) => contains(area, own)) && holds(rule, cell))
  }
}

/** One format over another; text formats are laid member by member. */
export function lay(over: CellFormat, under: CellFormat): CellFormat {
  const textFormat = { ...under.textFormat, ...over.textFormat }
  return { ...under, ...over, ...(Object.keys(textFormat).length > 0 && { textFormat }) }
}

function readRule(
  book: Book,
  sheet: SheetRecord,
  { ranges = [], booleanRule }: ConditionalFormatRule,
  index: number,
): Rule[] {
  const { condition, format } = booleanRule ?? {}
  if (!condition?.type || !format) return []
  const wanted = (condition.values ?? []).map((value) => value.userEnteredValue ?? '')
  const areas = ranges.filter((range) => beginsInside(sheet, range)).map((range) => areaOf(book, range))
  return [{ index, areas, type: condition.type, wanted, format }]
}

/** A tab may have shrunk since the rule was made. */
function beginsInside(
  { gridProperties }: SheetRecord,
  { startRowIndex = 0, startColumnIndex = 0 }: GridRange,
): boolean {
  return startRowIndex < gridProperties.rowCount && startColumnIndex < gridProperties.columnCount
}

function holds({ type, wanted }: Rule, { value, formatted }: ShownCell): boolean {
  if (type === 'BLANK') return value === ''
  if (type === 'NOT_BLANK') return value !== ''
  if (type.startsWith('NUMBER_')) {
    const limits = wanted.map(Number)
    return typeof value === 'number' && !limits.some(Number.isNaN) && numberHolds(type, value, limits)
  }
  return textHolds(type, formatted, wanted[0] ?? '') ?? false
}
