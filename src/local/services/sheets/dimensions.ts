// Inserts and deletes whole rows and columns, and moves everything that refers to them.
import { InvalidArgument } from './api-error'
import { type Book, type Cell, changeRecord, recordOf, rowsOf, type SheetRecord } from './book'
import { shiftCharts } from './chart-sources'
import { shiftFormulas } from './formulas/shifted'
import { setRow, usedRows } from './grid'
import type { DimensionRange } from './schema/cells'
import { type Shift, shiftIndexes, shiftRange, shiftRanges } from './shift'
import { changeTab, resizeTab, sheetsOf, sheetWith } from './tabs'

/** A run of rows or columns of one tab, end exclusive. */
export interface Span {
  readonly sheet: SheetRecord
  readonly dimension: 'ROWS' | 'COLUMNS'
  readonly start: number
  readonly end: number
  /** How many rows or columns the tab has. */
  readonly size: number
}

/** The span a DimensionRange means; open ends reach to the grid's edge. */
export function spanOf(book: Book, range: DimensionRange | undefined): Span {
  if (!range) throw new InvalidArgument('range is required.')
  const sheet = sheetWith(book, range.sheetId)
  const dimension = checkedDimension(range.dimension)
  const size = sizeOf(sheet, dimension)
  const start = range.startIndex ?? 0
  const end = range.endIndex ?? size
  if (start < 0 || end < start) throw new InvalidArgument(`Invalid dimension range: ${start} to ${end}`)
  return { sheet, dimension, start, end, size }
}

export function checkedDimension(dimension: string | undefined): 'ROWS' | 'COLUMNS' {
  if (dimension === 'ROWS' || dimension === 'COLUMNS') return dimension
  throw new InvalidArgument('No dimension specified.')
}

export function sizeOf({ gridProperties }: SheetRecord, dimension: Span['dimension']): number {
  return dimension === 'ROWS' ? gridProperties.rowCount : gridProperties.columnCount
}

/** Adds empty rows or columns at the end. */
export function extend(book: Book, sheet: SheetRecord, dimension: Span['dimension'], count: number): void {
  const size = sizeOf(sheet, dimension) + count
  resizeTab(book, sheet, dimension === 'ROWS' ? { rowCount: size } : { columnCount: size })
}

/** Inserts before `start`. New cells take the formats and rules of the row or column `inheritFrom`, if any. */
export function insertSpan(book: Book, span: Span, inheritFrom?: number): void {
  const { sheet, dimension, start, end, size } = span
  if (start > size)
    throw new InvalidArgument(`range.startIndex[${start}] is after the last ${wordOf(dimension)} in grid[${size}]`)
  const shift: Shift = { dimension, at: start, count: end - start }
  const template = inheritFrom === undefined ? undefined : formatsAt(book, sheet, dimension, inheritFrom)
  moveCells(book, sheet, shift)
  moveReferences(book, sheet.sheetId, shift)
  extend(book, sheetWith(book, sheet.sheetId), dimension, end - start)
  if (template) fill(book, sheet, shift, template)
}

export function deleteSpan(book: Book, { sheet, dimension, start, end, size }: Span): void {
  const word = wordOf(dimension)
  if (end > size)
    throw new InvalidArgument(
      `Cannot delete a ${word} that doesn't exist. Tried to delete ${word} index ${end - 1} but there are only ${size} ${word}s.`,
    )
  const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet.gridProperties
  const frozen = dimension === 'ROWS' ? frozenRowCount : frozenColumnCount
  const left = size - (end - start)
  const frozenLeft = frozen - Math.max(0, Math.min(end, frozen) - start)
  if (left <= frozenLeft) throw new InvalidArgument(`Sorry, it is not possible to delete all non-frozen ${word}s.`)
  const shift: Shift = { dimension, at: start, count: start - end }
  moveCells(book, sheet, shift)
  moveReferences(book, sheet.sheetId, shift)
  resizeTab(book, sheetWith(book, sheet.sheetId), dimension === 'ROWS' ? { rowCount: left } : { columnCount: left })
  if (frozenLeft === frozen) return
  const { gridProperties } = sheetWith(book, sheet.sheetId)
  const froze = dimension === 'ROWS' ? { frozenRowCount: frozenLeft } : { frozenColumnCount: frozenLeft }
  changeTab(book, sheet.sheetId, { gridProperties: { ...gridProperties, ...froze } })
}

function wordOf(dimension: Span['dimension']): string {
  return dimension === 'ROWS' ? 'row' : 'column'
}

function moveCells(book: Book, sheet: SheetRecord, { dimension, at, count }: Shift): void {
  const rows = rowsOf(book, sheet.sheetId)
  if (dimension === 'COLUMNS') {
    for (const index of usedRows(rows)) {
      const row = rows.get(String(index)) ?? []
      if (row.length <= at) continue
      const gap = Array.from({ length: Math.max(0, count) }, () => null)
      setRow(rows, index, [...row.slice(0, at), ...gap, ...row.slice(at + Math.max(0, -count))])
    }
    return
  }
  const below = usedRows(rows).filter((index) => index >= at)
  const moved = below.filter((index) => index >= at - Math.min(0, count))
  const cells = moved.map((index) => rows.get(String(index)) ?? [])
  const taken = new Set(moved.map((index) => index + count))
  for (const index of below) if (!taken.has(index)) rows.delete(String(index))
  moved.forEach((index, place) => {
    setRow(rows, index + count, cells[place] ?? [])
  })
}

function moveReferences(book: Book, sheetId: number, shift: Shift): void {
  const sheet = sheetWith(book, sheetId)
  const filter = sheet.basicFilter?.range && shiftRange(sheet.basicFilter.range, shift)
  const { basicFilter, ...rest } = sheet
  book.sheets.set(String(sheetId), {
    ...rest,
    columns: shift.dimension === 'COLUMNS' ? shiftIndexes(sheet.columns, shift) : sheet.columns,
    rows: shift.dimension === 'ROWS' ? shiftIndexes(sheet.rows, shift) : sheet.rows,
    merges: shiftRanges(sheet.merges, shift),
    conditionalFormats: sheet.conditionalFormats
      .map((rule) => ({ ...rule, ranges: shiftRanges(rule.ranges ?? [], shift) }))
      .filter((rule) => rule.ranges.length > 0),
    protectedRanges: withShiftedRange(sheet.protectedRanges, shift),
    bandedRanges: withShiftedRange(sheet.bandedRanges, shift),
    ...(filter && { basicFilter: { ...basicFilter, range: filter } }),
  })
  for (const { sheetId: owner, charts } of sheetsOf(book))
    if (charts.length > 0) changeTab(book, owner, { charts: shiftCharts(charts, owner, sheetId, shift) })
  const { namedRanges } = recordOf(book)
  const [here, elsewhere] = [
    namedRanges.filter((named) => (named.range?.sheetId ?? 0) === sheetId),
    namedRanges.filter((named) => (named.range?.sheetId ?? 0) !== sheetId),
  ]
  if (here.length > 0) changeRecord(book, { namedRanges: [...elsewhere, ...withShiftedRange(here, shift)] })
  shiftFormulas(book, sheet.title, shift)
}

function withShiftedRange<T extends { readonly range?: DimensionRangeLike }>(owners: readonly T[], shift: Shift): T[] {
  return owners.flatMap((owner) => {
    if (!owner.range) return [owner]
    const range = shiftRange(owner.range, shift)
    return range ? [{ ...owner, range }] : []
  })
}

type DimensionRangeLike = Parameters<typeof shiftRange>[0] | undefined

/** The formats and rules of one row or column, by position across it. */
function formatsAt(book: Book, sheet: SheetRecord, dimension: Span['dimension'], index: number): Map<number, Cell> {
  const rows = rowsOf(book, sheet.sheetId)
  const cells: (readonly [number, Cell | null | undefined])[] =
    dimension === 'ROWS'
      ? [...(rows.get(String(index)) ?? []).entries()]
      : usedRows(rows).map((row) => [row, rows.get(String(row))?.[index]])
  const formats = new Map<number, Cell>()
  for (const [position, cell] of cells)
    if (cell?.f || cell?.rule)
      formats.set(position, { ...(cell.f && { f: cell.f }), ...(cell.rule && { rule: cell.rule }) })
  return formats
}

function fill(book: Book, sheet: SheetRecord, { dimension, at, count }: Shift, template: Map<number, Cell>): void {
  const rows = rowsOf(book, sheet.sheetId)
  const across = [...template.keys()]
  if (dimension === 'ROWS') {
    const cells = Array.from({ length: Math.max(0, ...across.map((column) => column + 1)) }, (_, c) => template.get(c))
    for (let row = at; row < at + count; row++) setRow(rows, row, cells)
    return
  }
  for (const row of across) {
    const cells = [...(rows.get(String(row)) ?? [])]
    for (let column = at; column < at + count; column++) cells[column] = template.get(row) ?? null
    setRow(rows, row, cells)
  }
}
