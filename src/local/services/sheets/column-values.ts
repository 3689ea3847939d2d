// Keeps the plain values of columns that are read again and again, and follows the rows that change.
import type { Collection } from '../../state/store'
import type { Row } from './book'
import type { CellValue } from './render'

interface Column {
  version: number
  /** By row; '' for an empty cell. */
  readonly values: CellValue[]
  /** Rows whose cell holds a formula: what it comes to is not kept. */
  readonly formulas: Set<number>
}

const kept = new WeakMap<Collection<Row>, Map<number, Column>>()

/** The values of one column from the top; undefined while a formula is among them. Not to be changed. */
export function columnValues(rows: Collection<Row>, column: number): readonly CellValue[] | undefined {
  const columns = kept.get(rows) ?? new Map<number, Column>()
  kept.set(rows, columns)
  const known = columns.get(column)
  const changed = known && rows.changedSince(known.version)
  if (known && changed) {
    for (const key of changed) put(known, Number(key), rows.get(key), column)
    known.version = rows.version
    return known.formulas.size === 0 ? known.values : undefined
  }
  const fresh: Column = { version: rows.version, values: [], formulas: new Set() }
  for (const [key, row] of rows.entries()) put(fresh, Number(key), row, column)
  columns.set(column, fresh)
  return fresh.formulas.size === 0 ? fresh.values : undefined
}

function put({ values, formulas }: Column, index: number, row: Row | undefined, column: number): void {
  while (values.length <= index) values.push('')
  const cell = row?.[column]
  values[index] = cell?.v ?? ''
  if (cell?.x === undefined) formulas.delete(index)
  else formulas.add(index)
}
