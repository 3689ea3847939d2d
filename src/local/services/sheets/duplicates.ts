// Removes rows that repeat an earlier one, inside a range.
import { NotEmulatedError } from '../../state/errors'
import type { Area } from './area'
import type { Book, Cell } from './book'
import { changeCells, rowsIn } from './grid'
import { scriptValueReader } from './range-values'

/** The rows below move up; answers how many stay. Columns to compare are those of the tab, whose first is 1, as observed. */
export function dropDuplicates(book: Book, area: Area, columnsToCompare?: readonly number[]): number {
  const read = scriptValueReader(book)
  const width = area.right - area.left
  const compared =
    columnsToCompare?.map((column) => column - 1 - area.left) ?? Array.from({ length: width }, (_, index) => index)
  if (compared.some((column) => column < 0 || column >= width))
    throw new NotEmulatedError('Range.removeDuplicates of columns outside the range')
  const seen = new Set<string>()
  const kept: (readonly (Cell | null)[])[] = []
  for (const row of rowsIn(book, area)) {
    if (row.some((cell) => cell?.x !== undefined))
      throw new NotEmulatedError('Range.removeDuplicates over cells with formulas')
    const key = JSON.stringify(compared.map((column) => comparable(read(row[column] ?? null))))
    if (!seen.has(key)) kept.push([...row])
    seen.add(key)
  }
  changeCells(book, area, (_, row, column) => kept[row - area.top]?.[column - area.left] ?? null)
  return kept.length
}

function comparable(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value
}
