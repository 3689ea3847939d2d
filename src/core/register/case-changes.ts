// What must be written so that the sheet shows the case as it now is: changed cells of known rows, and new rows.
import type { CaseFile } from '../case/case'
import type { Moment } from '../time/moment'
import { caseRecord } from './case-row'
import { cellsFromRecord, type TabRecord, textOf } from './cells'
import { itemRecord } from './item-row'
import type { LoadedCase, StoredRow } from './loaded-case'
import type { RowAllocator } from './row-allocator'
import type { CellValue, RowChange, Tab } from './tabs'
import { taskRecord } from './task-row'

/** Changes for the case, its items and its tasks; only cells whose value differs. */
export function caseChanges(loaded: LoadedCase, after: CaseFile, at: Moment, rows: RowAllocator): RowChange[] {
  const { number } = after.case
  const known = loaded.stored
  return [
    ...change('CASES', known.CASES.get(number), caseRecord(after, at), rows),
    ...after.items.flatMap((item) => change('ITEMS', known.ITEMS.get(item.number), itemRecord(item, number), rows)),
    ...after.tasks.flatMap((task) => {
      const stored = known.TASKS.get(task.key)
      const explanation = stored && textOf(stored.record, 'explanation')
      return change('TASKS', stored, taskRecord(task, explanation), rows)
    }),
  ]
}

function change(
  tab: 'CASES' | 'ITEMS' | 'TASKS',
  stored: StoredRow | undefined,
  record: TabRecord,
  rows: RowAllocator,
): RowChange[] {
  if (!stored) return [rows.add(tab, record)]
  const changed = changedCells(tab, stored.cells, record)
  return changed.size === 0 ? [] : [{ tab, row: stored.row, isNew: false, cells: changed }]
}

/** The cells in which a row as read differs from the record it should hold. */
export function changedCells(tab: Tab, before: readonly CellValue[], record: TabRecord): Map<number, CellValue> {
  const changed = new Map<number, CellValue>()
  cellsFromRecord(tab, record).forEach((value, index) => {
    if (!isSame(before[index] ?? '', value)) changed.set(index, value)
  })
  return changed
}

/** Serial numbers of moments are binary fractions: equal to the second is equal. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 0.000_005
  return a === b
}
