// The request that sorts the rows of a range by columns: numbers, then texts, then booleans, blanks last.
import { NotEmulatedError } from '../../../state/errors'
import { InvalidArgument } from '../api-error'
import { areaOf } from '../area'
import { type Book, rowsOf } from '../book'
import { hyperlinkOf } from '../formula'
import { rowsIn, setRow } from '../grid'
import { type CellValue, rendererOf } from '../render'
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
  const unsorted = [...rowsIn(book, area)].map((row) => [...row])
  if (unsorted.some((row) => row.some((cell) => cell?.x !== undefined && !hyperlinkOf(cell.x))))
    throw new NotEmulatedError('sortRange over cells with formulas')
  const read = rendererOf(book).value
  const keyed = unsorted.map((cells) => ({
    cells,
    keys: sortSpecs.map(({ dimensionIndex = 0 }) => read(cells[dimensionIndex - area.left])),
  }))
  const sorted = keyed.sort((a, b) => compareKeys(a.keys, b.keys, sortSpecs)).map(({ cells }) => cells)
  const rows = rowsOf(book, area.sheetId)
  sorted.forEach((cells, index) => {
    const before = rows.get(String(area.top + index)) ?? []
    const width = area.right - area.left
    const here = Array.from({ length: width }, (_, column) => cells[column] ?? null)
    const head = Array.from({ length: area.left }, (_, column) => before[column] ?? null)
    setRow(rows, area.top + index, [...head, ...here, ...before.slice(area.right)])
  })
}

type Key = CellValue | undefined

/** Blanks stay last, whichever the order. */
function compareKeys(a: readonly Key[], b: readonly Key[], specs: readonly SortSpec[]): number {
  for (let place = 0; place < specs.length; place++) {
    const [one, other] = [a[place], b[place]]
    if (one === undefined || other === undefined) {
      if (one !== other) return one === undefined ? 1 : -1
      continue
    }
    const order = compareValues(one, other)
    if (order !== 0) return specs[place]?.sortOrder === 'DESCENDING' ? -order : order
  }
  return 0
}

const KINDS = ['number', 'string', 'boolean']

function compareValues(a: CellValue, b: CellValue): number {
  const kinds = KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b)
  if (kinds !== 0) return kinds
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'en', { sensitivity: 'base' })
  return Number(a) - Number(b)
}
