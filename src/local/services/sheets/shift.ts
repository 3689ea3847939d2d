// How ranges and indexes move when rows or columns are inserted or deleted.
import type { GridRange } from './schema/cells'

/** `count` rows or columns inserted before `at`, or, when negative, deleted from `at` on. */
export interface Shift {
  readonly dimension: 'ROWS' | 'COLUMNS'
  readonly at: number
  readonly count: number
}

/** The range after the shift; undefined when everything in it was deleted. */
export function shiftRange(range: GridRange, shift: Shift): GridRange | undefined {
  const rows = shift.dimension === 'ROWS'
  const start = rows ? range.startRowIndex : range.startColumnIndex
  const end = rows ? range.endRowIndex : range.endColumnIndex
  const newStart = start === undefined ? undefined : shiftIndex(start, shift)
  const newEnd = end === undefined ? undefined : shiftEnd(end, shift)
  if (newEnd !== undefined && newEnd <= (newStart ?? 0)) return undefined
  return rows
    ? { ...range, startRowIndex: newStart, endRowIndex: newEnd }
    : { ...range, startColumnIndex: newStart, endColumnIndex: newEnd }
}

export function shiftRanges(ranges: readonly GridRange[], shift: Shift): GridRange[] {
  return ranges.map((range) => shiftRange(range, shift)).filter((range) => range !== undefined)
}

/** Where a row or column is afterwards; a deleted one is where the next one came to lie. */
export function shiftIndex(start: number, { at, count }: Shift): number {
  if (count > 0) return start >= at ? start + count : start
  return start < at ? start : Math.max(at, start + count)
}

function shiftEnd(end: number, { at, count }: Shift): number {
  if (count > 0) return end > at ? end + count : end
  return end <= at ? end : Math.max(at, end + count)
}

/** Properties kept by index, moved along; those of deleted rows or columns are gone. */
export function shiftIndexes<T>(byIndex: Readonly<Record<string, T>>, { at, count }: Shift): Record<string, T> {
  const moved = Object.entries(byIndex).flatMap(([key, value]) => {
    const index = Number(key)
    if (index < at) return [[key, value] as const]
    if (count < 0 && index < at - count) return []
    return [[String(index + count), value] as const]
  })
  return Object.fromEntries(moved)
}
