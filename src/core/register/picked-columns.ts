// Reads some columns of a tab, and no others, as records: a register is too long to be read whole for a few dates.
import { recordFromCells, type TabRecord } from './cells'
import { columnIndex } from './columns'
import type { CellValue, RangeRequest, Tab } from './tabs'

/** One column, below its header. */
export function columnRange(tab: Tab, key: string): RangeRequest {
  const place = columnIndex(tab, key)
  return { tab, fromRow: 2, fromColumn: place, toColumn: place }
}

export function pickedRanges(tab: Tab, keys: readonly string[]): RangeRequest[] {
  return keys.map((key) => columnRange(tab, key))
}

/** `columns` as read for `pickedRanges(tab, keys)`, one record a row. */
export function pickedRecords(
  tab: Tab,
  keys: readonly string[],
  columns: readonly (readonly (readonly CellValue[])[])[],
): TabRecord[] {
  const places = keys.map((key) => columnIndex(tab, key))
  const height = Math.max(0, ...columns.map(([only = []]) => only.length))
  return Array.from({ length: height }, (_, row) => {
    const cells: CellValue[] = []
    places.forEach((place, index) => {
      cells[place] = columns[index]?.[0]?.[row] ?? ''
    })
    return recordFromCells(tab, cells)
  })
}
