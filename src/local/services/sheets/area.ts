// A rectangle of cells inside one tab, and how the API's ranges become one.
import { printArea } from './a1'
import { InvalidArgument } from './api-error'
import type { Book, SheetRecord } from './book'
import type { GridRange } from './schema/cells'
import { sheetWith } from './tabs'

/** Zero-based, end exclusive, inside the grid of its tab. */
export interface Area {
  readonly sheetId: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** A rectangle whose open sides are undefined, as it was asked for. */
export interface OpenArea {
  readonly top: number | undefined
  readonly bottom: number | undefined
  readonly left: number | undefined
  readonly right: number | undefined
}

/**
 * Cuts what was asked for to the grid. Observed of the API: a range that begins outside the grid is refused, one that
 * begins inside and ends outside is taken as far as the grid goes.
 */
export function withinGrid(sheet: SheetRecord, asked: OpenArea): Area {
  const { rowCount, columnCount } = sheet.gridProperties
  const { top = 0, left = 0, bottom = rowCount, right = columnCount } = asked
  const outside = (at: number, size: number) => at < 0 || at >= size
  if (outside(top, rowCount) || outside(left, columnCount))
    throw new InvalidArgument(
      `Range (${printArea(sheet.title, asked)}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
    )
  return {
    sheetId: sheet.sheetId,
    top,
    left,
    bottom: Math.max(top, Math.min(bottom, rowCount)),
    right: Math.max(left, Math.min(right, columnCount)),
  }
}

/** The cells a GridRange means; throws as the API does for a tab or a corner that does not exist. */
export function areaOf(book: Book, range: GridRange | undefined): Area {
  if (!range) throw new InvalidArgument('range is required.')
  return withinGrid(sheetWith(book, range.sheetId), openAreaOf(range))
}

function openAreaOf(range: GridRange): OpenArea {
  const { startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right } = range
  return { top, bottom, left, right }
}

export function gridRangeOf(area: Area): Required<GridRange> {
  return {
    sheetId: area.sheetId,
    startRowIndex: area.top,
    endRowIndex: area.bottom,
    startColumnIndex: area.left,
    endColumnIndex: area.right,
  }
}

export function wholeArea(sheet: SheetRecord): Area {
  return withinGrid(sheet, { top: 0, bottom: undefined, left: 0, right: undefined })
}

export function cellCount(area: Area): number {
  return (area.bottom - area.top) * (area.right - area.left)
}

export function overlap(a: Area, b: Area): boolean {
  return a.sheetId === b.sheetId && a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.sheetId === inner.sheetId &&
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom &&
    outer.left <= inner.left &&
    outer.right >= inner.right
  )
}
