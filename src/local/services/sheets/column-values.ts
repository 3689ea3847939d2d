// Keeps the plain values of columns that are read again and again, and follows the rows that change.
import type { Collection } from '../../state/store'
import type { Row } from './book'
import type { CellValue } from './render'

interface Column {
  version: number
  /** By row; '' for an empty cell. Not to be changed by whoever is given it. */
  readonly values: CellValue[]
  /** Rows whose cell holds a formula: what it comes to is not kept. */
  readonly formulas: Set<number>
  /** How many of the values are not empty, and how many bytes these are, roughly, as JSON. */
  cells: number
  bytes: number
}

export type KeptColumn = Readonly<Pick<Column, 'cells' | 'bytes'>> & { readonly values: readonly CellValue[] }

const kept = new WeakMap<Collection<Row>, Map<number, Column>>()

/** The values of one column from the top; undefined while a formula is among them. */
export function columnValues(rows: Collection<Row>, column: number): KeptColumn | undefined {
  keepColumns(rows, [column])
  const found = kept.get(rows)?.get(column)
  return found?.formulas.size === 0 ? found : undefined
}

/** Brings columns up to date together, so that rows kept on disk are read once for all of them. */
export function keepColumns(rows: Collection<Row>, wanted: readonly number[]): void {
  const columns = kept.get(rows) ?? new Map<number, Column>()
  kept.set(rows, columns)
  const fresh: [number, Column][] = []
  for (const column of wanted) {
    const known = columns.get(column)
    const changed = known && rows.changedSince(known.version)
    for (const key of changed ?? []) if (known) put(known, Number(key), rows.get(key), column)
    if (known && changed) known.version = rows.version
    else fresh.push([column, { version: rows.version, values: [], formulas: new Set(), cells: 0, bytes: 0 }])
  }
  if (fresh.length === 0) return
  for (const key of rows.keys()) {
    const row = rows.look(key)
    for (const [column, values] of fresh) put(values, Number(key), row, column)
  }
  for (const [column, values] of fresh) columns.set(column, values)
}

function put(kept: Column, index: number, row: Row | undefined, column: number): void {
  const { values, formulas } = kept
  while (values.length <= index) values.push('')
  const cell = row?.[column]
  count(kept, values[index] ?? '', -1)
  values[index] = cell?.v ?? ''
  count(kept, values[index] ?? '', 1)
  if (cell?.x === undefined) formulas.delete(index)
  else formulas.add(index)
}

function count(kept: Column, value: CellValue, by: 1 | -1): void {
  if (value === '') return
  kept.cells += by
  kept.bytes += by * bytesOf(value)
}

/** As many bytes, roughly, as the value has in JSON. */
export function bytesOf(value: CellValue): number {
  return (typeof value === 'string' ? value.length : 8) + 3
}
