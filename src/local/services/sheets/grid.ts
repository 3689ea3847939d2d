// Reads and writes the cells of a tab row by row, so that a change touches only the rows it changes.
import type { Collection } from '../../state/store'
import type { Area } from './area'
import { type Book, type Cell, type Row, rowsOf, type SheetRecord } from './book'

/** Whether the cell has a value or a formula; formats, notes and rules alone do not count as data. */
export function hasData(cell: Cell | null | undefined): boolean {
  return cell != null && (cell.v !== undefined || cell.x !== undefined)
}

type Members = { readonly [K in keyof Cell]: Cell[K] | undefined }

/** The cell without members that say nothing; null when nothing is left. Spelled out, for it runs once per cell written. */
export function tidy({ v, x, f, note, rule }: Members): Cell | null {
  if (f === undefined && note === undefined && rule === undefined) {
    if (x !== undefined) return { x }
    return v === undefined ? null : { v }
  }
  return {
    ...(v !== undefined && { v }),
    ...(x !== undefined && { x }),
    ...(f !== undefined && { f }),
    ...(note !== undefined && { note }),
    ...(rule !== undefined && { rule }),
  }
}

export function sameCell(a: Cell | null, b: Cell | null): boolean {
  if (a === b) return true
  return a !== null && b !== null && a.v === b.v && a.x === b.x && a.f === b.f && a.note === b.note && a.rule === b.rule
}

export function setRow(rows: Collection<Row>, index: number, cells: readonly (Cell | null | undefined)[]): void {
  const key = String(index)
  let length = cells.length
  while (length > 0 && !cells[length - 1]) length--
  if (length === 0) {
    if (rows.has(key)) rows.delete(key)
    return
  }
  const kept: (Cell | null)[] = []
  for (let column = 0; column < length; column++) kept.push(cells[column] ?? null)
  rows.set(key, kept)
}

/** Replaces every cell of the rectangle by what `change` makes of it. */
export function changeCells(
  book: Book,
  area: Area,
  change: (cell: Cell | null, row: number, column: number) => Cell | null,
): void {
  const rows = rowsOf(book, area.sheetId)
  for (let row = area.top; row < area.bottom; row++) {
    const before = rows.get(String(row)) ?? []
    const after = [...before]
    let changed = false
    for (let column = area.left; column < area.right; column++) {
      const was = before[column] ?? null
      const is = change(was, row, column)
      if (sameCell(is, was)) continue
      while (after.length < column) after.push(null)
      after[column] = is
      changed = true
    }
    if (changed) setRow(rows, row, after)
  }
}

/** The rows of the rectangle, each from its left edge, as long as there is anything; blank rows are empty. */
export function* rowsIn(book: Book, area: Area): Generator<readonly (Cell | null)[]> {
  const rows = rowsOf(book, area.sheetId)
  for (let row = area.top; row < area.bottom; row++) {
    const cells = rows.get(String(row)) ?? []
    yield area.left === 0 && cells.length <= area.right ? cells : cells.slice(area.left, area.right)
  }
}

/** Row indexes that have a record, ascending. */
export function usedRows(rows: Collection<Row>): number[] {
  return rows
    .keys()
    .map(Number)
    .sort((a, b) => a - b)
}

interface RowCount {
  readonly version: number
  readonly height: number
  readonly count: number
}

const rowCounts = new WeakMap<Collection<Row>, RowCount>()

/** How many rows reach down to the last with data; 0 for an empty tab. Kept, and carried on as rows change. */
export function dataRowCount(book: Book, { sheetId, gridProperties }: SheetRecord): number {
  const rows = rowsOf(book, sheetId)
  const height = gridProperties.rowCount
  const known = rowCounts.get(rows)
  if (known && known.version === rows.version && known.height === height) return known.count
  const count = (known && carriedOn(rows, known, height)) ?? countDataRows(rows, height)
  rowCounts.set(rows, { version: rows.version, height, count })
  return count
}

/** Undefined when the last row with data may have gone, or what changed is not known. */
function carriedOn(rows: Collection<Row>, known: RowCount, height: number): number | undefined {
  const changed = rows.changedSince(known.version)
  if (!changed || height < known.height) return undefined
  let { count } = known
  for (const key of changed) {
    const index = Number(key)
    if (rows.get(key)?.some(hasData)) count = Math.max(count, index + 1)
    else if (index === known.count - 1) return undefined
  }
  return count
}

function countDataRows(rows: Collection<Row>, height: number): number {
  if (rows.size * 8 < height) {
    let last = 0
    for (const key of rows.keys()) if (Number(key) >= last && rows.look(key)?.some(hasData)) last = Number(key) + 1
    return last
  }
  for (let row = height; row > 0; row--) if (rows.look(String(row - 1))?.some(hasData)) return row
  return 0
}

/** How many columns reach right to the last with data; 0 for an empty tab. Rows are read until one fills the grid's width. */
export function dataColumnCount(book: Book, { sheetId, gridProperties }: SheetRecord): number {
  const rows = rowsOf(book, sheetId)
  let last = 0
  for (const key of rows.keys()) {
    const row = rows.get(key) ?? []
    for (let column = row.length; column > last; column--)
      if (hasData(row[column - 1])) {
        last = column
        break
      }
    if (last >= gridProperties.columnCount) break
  }
  return last
}
