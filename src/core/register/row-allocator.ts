// Gives each new row its place below the last one of its tab.
import { cellsFromRecord, type TabRecord } from './cells'
import type { GrowingTab } from './index-of'
import type { CellValue, RowChange } from './tabs'

export class RowAllocator {
  private readonly last: Record<GrowingTab, number>

  constructor(lastRow: Readonly<Record<GrowingTab, number>>) {
    this.last = { ...lastRow }
  }

  /** The change that writes `record` into the next free row of `tab`. */
  add(tab: GrowingTab, record: TabRecord, notes: ReadonlyMap<number, string> = new Map()): RowChange {
    this.last[tab] += 1
    const cells = new Map<number, CellValue>()
    cellsFromRecord(tab, record).forEach((value, index) => {
      if (value !== '') cells.set(index, value)
    })
    return { tab, row: this.last[tab], isNew: true, cells, notes }
  }
}
