// The request that sorts the rows of a range by columns: numbers, then texts, then booleans, blanks last.
import { NotEmulatedError } from '../../../state/errors'
import { InvalidArgument } from '../api-error'
import { areaOf } from '../area'
import { type Book, type Cell, rowsOf } from '../book'
import { rowsIn, setRow } from '../grid'
import { valueIn } from '../render'
import type { GridRange } from '../schema/cells'
import type { SortSpec } from '../schema/spreadsheets'

interface SortRange {
  readonly range?: GridRange | undefined
  readonly sortSpecs?: SortSpec[] | undefined
}

export function sortRange(book: Book, { range, sortSpecs = [] }: SortRange): void {
  const area = areaOf(book, range)
  if (sortSpecs.length === 0) throw new InvalidArgument('At least one sortSpec must be provided.')
  for (const spec of sortSpecs) {
    if (spec.foregroundColorStyle || spec.backgroundColorStyle) throw new NotEmulatedError('sortRange by colour')
    const column = spec.dimensionIndex ?? 0
    if (column < area.left || column >= area.right)
      throw new InvalidArgument(`dimensionIndex[${column}] is outside the range.`)
  }
  const sorted = [...rowsIn(book, area)].map((row) => [...row]).sort((a, b) => compareRows(a, b, sortSpecs, area.left))
  const rows = rowsOf(book, area.sheetId)
  sorted.forEach((cells, index) => {
    const before = rows.get(String(area.top + index)) ?? []
    const width = area.right - area.left
    const here = Array.from({ length: width }, (_, column) => cells[column] ?? null)
    const head = Array.from({ length: area.left }, (_, column) => before[column] ?? null)
    setRow(rows, area.top + index, [...head, ...here, ...before.slice(area.right)])
  })
}

type Cells = readonly (Cell | null)[]

function compareRows(a: Cells, b: Cells, specs: readonly SortSpec[], left: number): number {
  for (const { dimensionIndex = 0, sortOrder } of specs) {
    const one = valueIn(a[dimensionIndex - left])
    const other = valueIn(b[dimensionIndex - left])
    if (one === undefined || other === undefined) {
      if (one !== other) return one === undefined ? 1 : -1
      continue
    }
    const order = compareValues(one, other)
    if (order !== 0) return sortOrder === 'DESCENDING' ? -order : order
  }
  return 0
}

const KINDS = ['number', 'string', 'boolean']

function compareValues(a: string | number | boolean, b: string | number | boolean): number {
  const kinds = KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b)
  if (kinds !== 0) return kinds
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'en', { sensitivity: 'base' })
  return Number(a) - Number(b)
}
