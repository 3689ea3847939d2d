// Every morning: flags open tasks past their day, in Tugas and Register, writes the history and tells the people once.
import type { Task } from '../case/case'
import { codedError } from '../case/coded-error'
import type { CaseEvent } from '../case/events'
import { flagOverdue, type LateTask } from '../case/overdue'
import { overdueNotices } from '../notices/overdue'
import { changedCells } from '../register/case-changes'
import { type Row, recordFromCells, textOf } from '../register/cells'
import { columnIndex, lastColumn } from '../register/columns'
import { historyRecords } from '../register/history-row'
import { RowAllocator } from '../register/row-allocator'
import type { RowChange } from '../register/tabs'
import { taskFromRecord, taskRecord } from '../register/task-row'
import { lateText } from '../text/labels'
import { dayOf } from '../time/moment'
import { enqueue } from './commit'
import { type Desk, openDesk } from './desk'
import { deliver, deliverDue, readOutbox } from './outbox'
import type { Ports } from './ports'
import { problemJobs } from './problems'
import { reportState } from './state-report'
import { refreshSummary } from './summary'

/** @throws code REGISTER_BUSY when others kept the register busy: the run then counts as failed, and is not shown as done */
export function morning(ports: Ports): void {
  const flagged = ports.mutex.alone(() => flagLateWork(ports))
  if (!flagged) throw codedError('REGISTER_BUSY')
  deliver(ports, flagged.value.desk, flagged.value.jobs)
  const desk = openDesk(ports)
  const state = deliverDue(ports, desk)
  refreshSummary(ports, desk)
  reportState(ports, desk, 'MORNING', state)
}

type FlagsByKey = ReadonlyMap<string, LateTask>

interface TaskRow {
  readonly row: number
  readonly cells: Row
  readonly task: Task
}

/** One read of the desk, one of the tasks, one of unfinished work if there is any, one write. */
function flagLateWork(ports: Ports) {
  const desk = openDesk(ports)
  const [taskCells = [], caseCells = []] = ports.sheet.read([
    { tab: 'TASKS', fromRow: 2, fromColumn: 0, toColumn: lastColumn('TASKS') },
    { tab: 'CASES', fromRow: 2, fromColumn: 0, toColumn: columnIndex('CASES', 'late') },
  ])
  const rows = taskRows(ports, taskCells)
  const today = dayOf(desk.now)
  const late = flagOverdue(
    rows.map(({ task }) => task),
    today,
    desk.configuration.calendarOf,
  )
  const subjects = new Map(
    caseCells.map((cells) => [String(cells[0]), String(cells[columnIndex('CASES', 'subject')] ?? '')]),
  )
  const allocator = new RowAllocator(desk.index.lastRow)
  const flagOf = new Map(late.map((flag) => [flag.key, flag]))
  const flags = rows.flatMap((row) => flagChange(row, flagOf) ?? [])
  const lateTasks = rows.flatMap(({ task }) => {
    const flag = flagOf.get(task.key)
    return flag?.isNew
      ? [{ task: { ...task, daysLate: flag.daysLate }, subject: subjects.get(task.caseNumber) ?? '' }]
      : []
  })
  const notices = overdueNotices(lateTasks, desk.configuration, today)
  const jobs = notices.map((notice, index) => ({
    key: `MAIL/OVERDUE-${index + 1}/${today}`,
    kind: 'MAIL' as const,
    caseNumber: '' as const,
    payload: notice,
  }))
  const problems = problemJobs(ports, desk, readOutbox(ports, desk))
  const queued = enqueue([...jobs, ...problems.jobs], desk.now, allocator)
  const changes = [
    ...flags,
    ...caseFlags(rows, flagOf, caseCells),
    ...historyOf(
      lateTasks.map(({ task }) => task),
      desk,
      allocator,
    ),
    ...queued.changes,
  ]
  if (changes.length > 0) ports.sheet.write(changes)
  problems.remember()
  return { desk, jobs: queued.jobs }
}

/** A row changed by hand beyond reading is skipped and logged; the others are looked at all the same. */
function taskRows(ports: Ports, cells: readonly Row[]): TaskRow[] {
  return cells.flatMap((row, index) => {
    try {
      return [{ row: index + 2, cells: row, task: taskFromRecord(recordFromCells('TASKS', row)) }]
    } catch (error) {
      ports.log.error(`TASKS row ${index + 2}: ${(error as Error).message}`)
      return []
    }
  })
}

function flagChange({ row, cells, task }: TaskRow, late: FlagsByKey): RowChange | undefined {
  const flag = late.get(task.key)
  if (!flag || flag.daysLate === task.daysLate) return undefined
  const explanation = textOf(recordFromCells('TASKS', cells), 'explanation')
  return {
    tab: 'TASKS',
    row,
    isNew: false,
    cells: changedCells('TASKS', cells, taskRecord({ ...task, daysLate: flag.daysLate }, explanation)),
  }
}

/** The most overdue open task speaks for its case. */
function caseFlags(rows: readonly TaskRow[], late: FlagsByKey, caseCells: readonly Row[]): RowChange[] {
  const worst = new Map<string, number>()
  for (const { task } of rows) {
    const days = late.get(task.key)?.daysLate ?? 0
    if (days > 0) worst.set(task.caseNumber, Math.max(days, worst.get(task.caseNumber) ?? 0))
  }
  const column = columnIndex('CASES', 'late')
  return caseCells.flatMap((cells, index) => {
    const text = lateText(worst.get(String(cells[0])) ?? 0)
    if (text === '' || text === String(cells[column] ?? '')) return []
    return [{ tab: 'CASES' as const, row: index + 2, isNew: false, cells: new Map([[column, text]]) }]
  })
}

function historyOf(tasks: readonly Task[], desk: Desk, allocator: RowAllocator): RowChange[] {
  return tasks.flatMap(({ key, caseNumber, daysLate }) => {
    const event: CaseEvent = { type: 'TaskOverdue', key, daysLate }
    const records = historyRecords([event], { at: desk.now, by: '', caseNumber })
    return records.map((record) => allocator.add('HISTORY', record))
  })
}
