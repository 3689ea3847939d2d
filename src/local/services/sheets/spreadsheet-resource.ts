// Builds the Spreadsheet resource that get, create and batchUpdate answer, only as far as it was asked for.
import { type Area, wholeArea } from './area'
import { type Book, recordOf, type SheetRecord } from './book'
import { withBothNames } from './cell-format'
import { cellReader } from './cell-resource'
import { covers, type FieldTree, selectFields, within } from './field-mask'
import { findRange } from './find-range'
import { rowsIn } from './grid'
import type { RowData } from './schema/cells'
import type { DimensionProperties, GridData, Sheet, Spreadsheet } from './schema/spreadsheets'
import { bookProperties, tabProperties } from './tab-properties'
import { sheetsOf } from './tabs'

export interface Asked {
  /** Members to answer; without a mask everything but the data of the grids. */
  readonly fields?: FieldTree | true | undefined
  readonly ranges?: readonly string[] | undefined
  readonly includeGridData?: boolean | undefined
}

const DEFAULT_COLUMN_WIDTH = 100
const DEFAULT_ROW_HEIGHT = 21

export function spreadsheetUrl(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`
}

export function spreadsheetResource(book: Book, { fields, ranges = [], includeGridData }: Asked): Spreadsheet {
  const mask = fields ?? true
  const inSheets = within(mask, 'sheets')
  // "If a field mask is set, the includeGridData parameter is ignored."
  const withData = fields === undefined ? includeGridData === true : covers(mask, 'sheets') && covers(inSheets, 'data')
  const areas = ranges.map((range) => findRange(book, range).area)
  const wanted = sheetsOf(book).filter(
    (sheet) => ranges.length === 0 || areas.some((area) => area.sheetId === sheet.sheetId),
  )
  const { namedRanges } = recordOf(book)
  const resource: Spreadsheet = {
    spreadsheetId: book.id,
    properties: bookProperties(book),
    sheets: wanted.map((sheet) => ({
      ...sheetResource(book, sheet),
      ...(withData && { data: gridData(book, sheet, areas, within(inSheets, 'data')) }),
    })),
    ...(namedRanges.length > 0 && { namedRanges: [...namedRanges] }),
    spreadsheetUrl: spreadsheetUrl(book.id),
  }
  return selectFields(resource, mask)
}

/** Lists that are empty are left out, as Google leaves them out. */
function sheetResource(book: Book, sheet: SheetRecord): Sheet {
  const { merges, conditionalFormats, protectedRanges, bandedRanges, charts, basicFilter } = sheet
  const lists = { merges, conditionalFormats, protectedRanges, bandedRanges, charts }
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0)
  return {
    properties: tabProperties(book, sheet),
    ...Object.fromEntries(filled.map(([name, list]) => [name, list.map((entry: object) => withBothNames(entry))])),
    ...(basicFilter && { basicFilter }),
  }
}

function gridData(book: Book, sheet: SheetRecord, areas: readonly Area[], mask: FieldTree | true): GridData[] {
  const own = areas.filter((area) => area.sheetId === sheet.sheetId)
  return (own.length > 0 ? own : [wholeArea(sheet)]).map((area) => ({
    ...(area.top > 0 && { startRow: area.top }),
    ...(area.left > 0 && { startColumn: area.left }),
    ...(covers(mask, 'rowData') && filled(rowData(book, area))),
    ...(covers(mask, 'rowMetadata') && {
      rowMetadata: metadata(sheet.rows, area.top, area.bottom, DEFAULT_ROW_HEIGHT),
    }),
    ...(covers(mask, 'columnMetadata') && {
      columnMetadata: metadata(sheet.columns, area.left, area.right, DEFAULT_COLUMN_WIDTH),
    }),
  }))
}

/** A list without entries is left out. */
function filled(rows: RowData[]): { rowData?: RowData[] } {
  return rows.length > 0 ? { rowData: rows } : {}
}

function rowData(book: Book, area: Area): RowData[] {
  const reader = cellReader(book)
  const rows: RowData[] = []
  let cells = 0
  for (const row of rowsIn(book, area)) {
    rows.push(row.length === 0 ? {} : { values: row.map((cell) => reader(cell)) })
    cells += row.length
  }
  while (rows.length > 0 && !rows[rows.length - 1]?.values) rows.pop()
  book.world.meter.charge({ cells })
  return rows
}

function metadata(
  kept: Readonly<Record<string, DimensionProperties>>,
  start: number,
  end: number,
  pixelSize: number,
): DimensionProperties[] {
  return Array.from({ length: end - start }, (_, index) => ({ pixelSize, ...kept[start + index] }))
}
