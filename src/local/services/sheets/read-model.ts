// A spreadsheet as data for whoever shows or exports it: tabs, sizes, and every cell with value, text, look and note.
import type { World } from '../../state/world'
import { type Book, type Cell, openBook, type Row, recordOf, rowsOf, type SheetRecord, titleOf } from './book'
import { linkOf } from './cell-link'
import { conditionalFormatsOf, lay, type ShownCell } from './conditional-format'
import { usedRows } from './grid'
import { AS_SHOWN, type CellValue, type Renderer, rendererOf } from './render'
import type { CellFormat, DataValidationRule, GridRange } from './schema/cells'
import type { EmbeddedChart } from './schema/charts'
import type { ConditionalFormatRule } from './schema/spreadsheets'
import { formatWith, ruleWith } from './shared-parts'
import { sheetsOf } from './tabs'

interface ReadCell {
  /** A date is its serial number; a formula is its computed value. '' for a cell without a value. */
  readonly value: CellValue
  readonly formatted: string
  /** What was entered, under what conditional formats add; colours under their newer names (…Style.rgbColor, 0 to 1). */
  readonly format?: CellFormat
  readonly note?: string
  /** The address a HYPERLINK or the text's own link leads to. */
  readonly link?: string
  readonly validation?: DataValidationRule
}

interface ReadSheet {
  readonly title: string
  readonly sheetId: number
  readonly hidden: boolean
  readonly frozenRows: number
  readonly frozenColumns: number
  /** Pixels, for each column up to the last with anything in it. */
  readonly columnWidths: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly merges: readonly GridRange[]
  readonly conditionalFormats: readonly ConditionalFormatRule[]
  /** As given, colours under their newer names; a position is the cell at the corner, an offset and a size in pixels. */
  readonly charts: readonly EmbeddedChart[]
  /** Down to the last row with anything in it; null for a cell with nothing. */
  readonly rows: readonly (readonly (ReadCell | null)[])[]
}

export interface ReadSpreadsheet {
  readonly title: string
  readonly locale: string
  readonly timeZone: string
  readonly sheets: readonly ReadSheet[]
}

const DEFAULT_WIDTH = 100

export function readSpreadsheet(world: World, id: string): ReadSpreadsheet {
  const book = openBook(world, id)
  const { locale, timeZone } = recordOf(book)
  return { title: titleOf(book), locale, timeZone, sheets: sheetsOf(book).map((sheet) => readSheet(book, sheet)) }
}

function readSheet(book: Book, sheet: SheetRecord): ReadSheet {
  const records = rowsOf(book, sheet.sheetId)
  const renderer = rendererOf(book)
  const plain = densely(usedRows(records), (index) => records.get(String(index)) ?? []).map((row) =>
    row.map((cell) => cell && readCell(book, cell, renderer)),
  )
  const rows = colored(plain, conditionalFormatsOf(book, sheet))
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const hidden = Object.entries(sheet.columns).filter(([, properties]) => properties.hiddenByUser)
  return {
    title: sheet.title,
    sheetId: sheet.sheetId,
    hidden: sheet.hidden ?? false,
    frozenRows: sheet.gridProperties.frozenRowCount ?? 0,
    frozenColumns: sheet.gridProperties.frozenColumnCount ?? 0,
    columnWidths: Array.from({ length: width }, (_, column) => sheet.columns[column]?.pixelSize ?? DEFAULT_WIDTH),
    hiddenColumns: hidden.map(([column]) => Number(column)),
    merges: sheet.merges,
    conditionalFormats: sheet.conditionalFormats,
    charts: sheet.charts,
    rows,
  }
}

/** Rows from the first to the last index, those without a record as []. */
function densely(indexes: readonly number[], rowAt: (index: number) => Row): Row[] {
  const last = indexes[indexes.length - 1] ?? -1
  return Array.from({ length: last + 1 }, (_, index) => rowAt(index))
}

function colored(
  rows: readonly (readonly (ReadCell | null)[])[],
  added: (cell: ShownCell) => CellFormat | undefined,
): (ReadCell | null)[][] {
  return rows.map((cells, row) =>
    cells.map((cell, column) => {
      const format = cell && added({ row, column, value: cell.value, formatted: cell.formatted })
      return cell && format ? { ...cell, format: lay(format, cell.format ?? {}) } : cell
    }),
  )
}

function readCell(book: Book, cell: Cell, renderer: Renderer): ReadCell {
  const format = formatWith(book, cell.f)
  const link = linkOf(cell, format)
  const validation = ruleWith(book, cell.rule)
  return {
    value: renderer.value(cell) ?? '',
    formatted: String(renderer.render(cell, AS_SHOWN)),
    ...(format && { format }),
    ...(cell.note && { note: cell.note }),
    ...(link && { link }),
    ...(validation && { validation }),
  }
}
