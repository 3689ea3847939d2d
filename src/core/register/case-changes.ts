// What must be written so that the sheet shows the case as it now is: changed cells of known rows, and new rows.
import type { CaseFile, Task } from '../case/case'
import type { Moment } from '../time/moment'
import { caseRecord, dueNoteOf } from './case-row'
import { cellsFromRecord, type Row, type TabRecord } from './cells'
import { columnIndex } from './columns'
import { itemRecord } from './item-row'
import type { LoadedCase, StoredRow } from './loaded-case'
import type { RowAllocator } from './row-allocator'
import type { CellValue, RowChange, Tab } from './tabs'
import { noteOf, taskRecord } from './task-row'

type CaseTab = 'CASES' | 'ITEMS' | 'TASKS'

/** Changes for the case, its items and its tasks; only cells whose value differs. */
export function caseChanges(loaded: LoadedCase, after: CaseFile, at: Moment, rows: RowAllocator): RowChange[] {
  const { number } = after.case
  const known = loaded.stored
  return [
    ...change('CASES', known.CASES.get(number), caseRecord(after, at), rows, dueNoteOf(after.tasks)),
    ...after.items.flatMap((item) => change('ITEMS', known.ITEMS.get(item.number), itemRecord(item, number), rows)),
    ...after.tasks.flatMap((task) => change('TASKS', known.TASKS.get(task.key), taskRecord(task), rows, noteOf(task))),
  ]
}

/** The changed cells of a task whose row was read; none when nothing differs. */
export function taskChange(row: number, cells: Row, task: Task): RowChange[] {
  return known('TASKS', row, cells, taskRecord(task), noteOf(task))
}

function change(
  tab: CaseTab,
  stored: StoredRow | undefined,
  record: TabRecord,
  rows: RowAllocator,
  dueNote?: string,
): RowChange[] {
  return stored
    ? known(tab, stored.row, stored.cells, record, dueNote)
    : [rows.add(tab, record, dueNote ? new Map([[columnIndex(tab, 'dueOn'), dueNote]]) : undefined)]
}

function known(tab: Tab, row: number, before: Row, record: TabRecord, dueNote: string | undefined): RowChange[] {
  const cells = changedCells(tab, before, record)
  if (cells.size === 0) return []
  const due = dueNote === undefined ? undefined : columnIndex(tab, 'dueOn')
  // A date that is written takes its explanation along.
  const notes = due !== undefined && cells.has(due) ? new Map([[due, dueNote ?? '']]) : new Map<number, string>()
  return [{ tab, row, isNew: false, cells, notes }]
}

/** The cells in which a row as read differs from the record it should hold; of the columns asked for, or all. */
export function changedCells(
  tab: Tab,
  before: Row,
  record: TabRecord,
  keys?: readonly string[],
): Map<number, CellValue> {
  const changed = new Map<number, CellValue>()
  const asked = keys?.map((key) => columnIndex(tab, key))
  cellsFromRecord(tab, record).forEach((value, index) => {
    if (asked?.includes(index) === false) return
    if (!isSame(before[index] ?? '', value)) changed.set(index, value)
  })
  return changed
}

/** Serial numbers of moments are binary fractions: equal to the second is equal. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 0.000_005
  return a === b
}
