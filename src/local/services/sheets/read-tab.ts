// One tab for a page: only the rows and columns it shows are read, whatever else the spreadsheet holds.
import type { World } from '../../state/world'
import { type Book, type Cell, openBook, rowsOf, type SheetRecord } from './book'
import { linkOf } from './cell-link'
import { rulesHolding } from './conditional-format'
import { dataColumnCount, dataRowCount } from './grid'
import { AS_SHOWN, type CellValue, rendererOf } from './render'
import type { CellFormat, DataValidationRule } from './schema/cells'
import { formatWith, ruleWith } from './shared-parts'
import { sheetsOf } from './tabs'

/** A cell as it is shown, and why. */
export interface TabCell {
  /** A date is its serial number, a formula its computed value; '' for a cell without a value. */
  readonly value: CellValue
  readonly formatted: string
  /** Key of its own format among the spreadsheet's (`formatsOf`). */
  readonly formatKey?: string
  readonly format?: CellFormat
  /** Places of the conditional formats that hold, in the tab's list; the first wins. */
  readonly rules: readonly number[]
  readonly note?: string
  readonly link?: string
  readonly formula?: string
  readonly validation?: DataValidationRule
  /** Why the formula could not be worked out here. */
  readonly problem?: string
}

export interface OpenTab {
  readonly book: Book
  readonly sheet: SheetRecord
  /** Rows and columns of the grid that are worth showing: all rows; columns to Z or to the last with data. */
  readonly rowCount: number
  readonly columnCount: number
  /** Down to the last row with data. */
  readonly dataRows: number
  cell(row: number, column: number): TabCell | undefined
  /** What is shown in a cell, without working out how it looks. */
  text(row: number, column: number): string
  value(row: number, column: number): CellValue
  /** The row has been read and will not be asked for again soon: its cells need not stay in memory. */
  done(row: number): void
}

const COLUMNS_SHOWN = 26

export function tabsOf(world: World, id: string): SheetRecord[] {
  return sheetsOf(openBook(world, id))
}

/** The tab; undefined when the spreadsheet has none with that number. */
export function openTab(world: World, id: string, sheetId: number): OpenTab | undefined {
  const book = openBook(world, id)
  const sheet = book.sheets.get(String(sheetId))
  if (!sheet) return undefined
  const { rowCount, columnCount } = sheet.gridProperties
  const rows = rowsOf(book, sheetId)
  const at = (row: number, column: number) => rows.get(String(row))?.[column] ?? null
  const shown = showing(book, sheet)
  const read = reading(book)
  return {
    book,
    sheet,
    rowCount,
    columnCount: columnCount <= COLUMNS_SHOWN ? columnCount : Math.max(COLUMNS_SHOWN, dataColumnCount(book, sheet)),
    dataRows: dataRowCount(book, sheet),
    cell: (row, column) => shown(at(row, column), row, column),
    text: (row, column) => read(at(row, column)).formatted,
    value: (row, column) => read(at(row, column)).value,
    done: (row) => rows.release(String(row)),
  }
}

type Reading = Pick<TabCell, 'value' | 'formatted' | 'problem'>

/** A formula the box cannot work out must not keep the rest of the tab from being shown. */
function reading(book: Book): (cell: Cell | null) => Reading {
  const renderer = rendererOf(book)
  return (cell) => {
    if (!cell || (cell.v === undefined && cell.x === undefined)) return { value: '', formatted: '' }
    try {
      return { value: renderer.value(cell) ?? '', formatted: String(renderer.render(cell, AS_SHOWN)) }
    } catch (error) {
      const formula = cell.x ?? ''
      return { value: formula, formatted: formula, problem: String(Object(error).message ?? error) }
    }
  }
}

function showing(
  book: Book,
  sheet: SheetRecord,
): (cell: Cell | null, row: number, column: number) => TabCell | undefined {
  const held = rulesHolding(book, sheet)
  const read = reading(book)
  return (cell, row, column) => {
    const { value, formatted, problem } = read(cell)
    const rules = held({ row, column, value, formatted })
    if (!cell) return rules.length === 0 ? undefined : { value, formatted, rules }
    const format = formatWith(book, cell.f)
    const link = linkOf(cell, format)
    const validation = ruleWith(book, cell.rule)
    return {
      value,
      formatted,
      rules,
      ...(cell.f !== undefined && { formatKey: cell.f }),
      ...(format && { format }),
      ...(cell.note && { note: cell.note }),
      ...(link && { link }),
      ...(cell.x !== undefined && { formula: cell.x }),
      ...(validation && { validation }),
      ...(problem !== undefined && { problem }),
    }
  }
}

/** The formats cells of the spreadsheet have, by key. */
export function formatsOf(book: Book): [string, CellFormat][] {
  return book.shared.entries().filter(([, part]) => !('condition' in part)) as [string, CellFormat][]
}
