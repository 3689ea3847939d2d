// The tally as it stands on the tab Hitungan, and which of its cells a change writes; its size is not the register's.
import type { Row } from './cells'
import { columnIndex, lastColumn } from './columns'
import type { CellValue, RangeRequest, RowChange } from './tabs'
import { difference, type Fact, factFrom, partsOf, plus, type Tally } from './tally'

export interface StoredTally {
  readonly counts: Tally
  /** Where each fact stands, those that hold no longer included. */
  readonly rows: ReadonlyMap<Fact, number>
  /** Rows that hold nothing readable. */
  readonly spoilt: readonly number[]
  readonly lastRow: number
  /** The last row of the tab Ringkasan that holds anything. */
  readonly lastFigure: number
}

export function tallyRanges(): RangeRequest[] {
  return [
    { tab: 'TALLY', fromRow: 2, fromColumn: 0, toColumn: lastColumn('TALLY') },
    { tab: 'SUMMARY', fromRow: 2, fromColumn: 0, toColumn: 0 },
  ]
}

/** `ranges` as read for `tallyRanges()`, row by row. */
export function storedTally([tally = [], figures = []]: readonly (readonly Row[])[]): StoredTally {
  const counts = new Map<Fact, number>()
  const rows = new Map<Fact, number>()
  const spoilt: number[] = []
  const countColumn = columnIndex('TALLY', 'count')
  tally.forEach((cells, index) => {
    const count = cells[countColumn]
    const fact = factFrom(Array.from({ length: countColumn }, (_, column) => String(cells[column] ?? '')))
    if (!cells[0] || !isCount(count) || rows.has(fact)) spoilt.push(index + 2)
    else {
      rows.set(fact, index + 2)
      if (count > 0) counts.set(fact, count)
    }
  })
  return { counts, rows, spoilt, lastRow: tally.length + 1, lastFigure: figures.length + 1 }
}

const isCount = (value: CellValue | undefined): value is number => Number.isInteger(value) && Number(value) >= 0

/** Counters that change, and new facts: in rows that are free, and only then below the last one. */
export function tallyChanges(stored: StoredTally, change: Tally): RowChange[] {
  const after = plus(stored.counts, change)
  const cells = new Map<number, ReadonlyMap<number, CellValue>>()
  for (const row of stored.spoilt) cells.set(row, rowCells('', ''))
  const fresh: Fact[] = []
  for (const fact of difference(stored.counts, after).keys()) {
    const row = stored.rows.get(fact)
    if (row === undefined) fresh.push(fact)
    else cells.set(row, new Map([[lastColumn('TALLY'), after.get(fact) ?? 0]]))
  }
  const free = [...stored.spoilt, ...[...stored.rows].flatMap(([fact, row]) => (after.has(fact) ? [] : [row]))]
  fresh.forEach((fact, index) => {
    const row = free[index] ?? stored.lastRow + 1 + index - free.length
    cells.set(row, rowCells(fact, after.get(fact) ?? 0))
  })
  return [...cells].map(([row, written]) => ({ tab: 'TALLY', row, isNew: row > stored.lastRow, cells: written }))
}

function rowCells(fact: Fact, count: CellValue): ReadonlyMap<number, CellValue> {
  const last = lastColumn('TALLY')
  const parts = partsOf(fact)
  return new Map(
    Array.from({ length: last + 1 }, (_, column) => [column, column === last ? count : (parts[column] ?? '')]),
  )
}
