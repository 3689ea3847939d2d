// What the morning looks at, in one read: every open task with its deadline counted anew, and the cases they belong to.
import type { Task } from '../case/case'
import type { CaseEvent } from '../case/events'
import { evolveTasks } from '../case/evolve-tasks'
import { flagOverdue } from '../case/overdue'
import { movedDeadline } from '../case/tasks'
import type { DigestLine } from '../notices/mail-job'
import { changedCells } from '../register/case-changes'
import { caseDeadlineRecord, dueNoteOf } from '../register/case-row'
import { type Row, recordFromCells, rowsFromColumns } from '../register/cells'
import { columnIndex, lastColumn } from '../register/columns'
import { type StoredTally, storedTally, tallyRanges } from '../register/stored-tally'
import type { CellValue, RangeRequest, RowChange } from '../register/tabs'
import { taskFromRecord } from '../register/task-row'
import { itemStatusLabels, taskStatusLabels } from '../text/labels'
import { isWorkingDay } from '../time/calendar'
import { dayOf } from '../time/moment'
import { type Desk, openDeskWith } from './desk'
import type { Ports } from './ports'

export interface MorningTask {
  readonly row: number
  readonly cells: Row
  readonly before: Task
  /** With the calendar as it is now, and flagged where it is late. */
  readonly after: Task
  readonly events: readonly CaseEvent[]
  readonly isMoved: boolean
  readonly subject: string
  readonly item: Pick<DigestLine, 'item' | 'itemCount'> | undefined
}

export interface MorningTable {
  readonly desk: Desk
  /** Open tasks only. */
  readonly tasks: readonly MorningTask[]
  readonly tally: StoredTally
  /** The nearest deadline and the lateness of each case with open tasks, where they differ from what stands there. */
  caseChanges(): RowChange[]
}

const column = (tab: 'ITEMS', key: string): RangeRequest => {
  const place = columnIndex(tab, key)
  return { tab, fromRow: 2, fromColumn: place, toColumn: place }
}

const RANGES = (): RangeRequest[] => [
  { tab: 'TASKS', fromRow: 2, fromColumn: 0, toColumn: lastColumn('TASKS') },
  { tab: 'CASES', fromRow: 2, fromColumn: 0, toColumn: columnIndex('CASES', 'dueOn') },
  column('ITEMS', 'number'),
  column('ITEMS', 'agency'),
  column('ITEMS', 'status'),
  ...tallyRanges(),
]

export function openMorning(ports: Ports): MorningTable {
  const { desk, extra } = openDeskWith(ports, RANGES())
  const [
    taskColumns = [],
    caseColumns = [],
    [numbers = []] = [],
    [agencies = []] = [],
    [statuses = []] = [],
    ...ofTally
  ] = extra
  const cases = rowsFromColumns(caseColumns)
  const subjectColumn = columnIndex('CASES', 'subject')
  const subjects = new Map(cases.map((cells) => [String(cells[0]), String(cells[subjectColumn] ?? '')]))
  const items = untestedItems(numbers, agencies, statuses)
  const status = columnIndex('TASKS', 'status')
  const tasks = rowsFromColumns(taskColumns).flatMap((cells, index) => {
    // Most of a register is done: only what is open is looked at closely.
    if (cells[status] === taskStatusLabels.DONE || cells[status] === taskStatusLabels.CANCELLED) return []
    const before = readTask(ports, cells, index + 2)
    if (before?.status !== 'OPEN') return []
    return [morningTask(index + 2, cells, before, subjects.get(before.caseNumber) ?? '', items, desk)]
  })
  const tally = storedTally(ofTally.map(rowsFromColumns))
  return { desk, tasks, tally, caseChanges: () => caseChangesOf(cases, tasks) }
}

/** A row changed by hand beyond reading is skipped and logged; the others are looked at all the same. */
function readTask(ports: Pick<Ports, 'log'>, cells: Row, row: number): Task | undefined {
  try {
    return taskFromRecord(recordFromCells('TASKS', cells))
  } catch (error) {
    ports.log.error(`TASKS row ${row}: ${(error as Error).message}`)
    return undefined
  }
}

function morningTask(
  row: number,
  cells: Row,
  before: Task,
  subject: string,
  items: ReadonlyMap<string, readonly string[]>,
  { configuration, now }: Desk,
): MorningTask {
  const meta = { at: now, by: '' }
  const calendar = configuration.calendarOf(before.agency)
  const move = movedDeadline(before, {}, { configuration, at: now })
  // People are told of a moved deadline the same day, so none is moved on a day they do not work.
  const isMoved = move.dueOn !== before.dueOn && isWorkingDay(calendar, dayOf(now))
  const moves: CaseEvent[] = isMoved ? [{ type: 'DeadlineMoved', from: before.dueOn, ...move }] : []
  const moved = moves.reduce((task, event) => evolveTasks([task], event, meta)[0] ?? task, before)
  const [late] = flagOverdue([moved], dayOf(now), configuration.calendarOf)
  const daysLate = late?.daysLate ?? 0
  const isNewlyLate = daysLate > 0 && before.daysLate === 0
  const overdue: CaseEvent[] = isNewlyLate ? [{ type: 'TaskOverdue', key: before.key, daysLate }] : []
  const waiting = items.get(`${before.caseNumber} ${before.agency}`)
  return {
    row,
    cells,
    before,
    after: { ...moved, daysLate },
    events: [...moves, ...overdue],
    isMoved,
    subject,
    item: before.step === 3 && waiting?.[0] ? { item: waiting[0], itemCount: waiting.length } : undefined,
  }
}

type Column = readonly CellValue[]

/** Numbers of the items that wait for their test, by case and unit. */
function untestedItems(numbers: Column, agencies: Column, statuses: Column): ReadonlyMap<string, readonly string[]> {
  const waiting = new Map<string, string[]>()
  numbers.forEach((number, row) => {
    if (statuses[row] !== itemStatusLabels.FORWARDED) return
    const of = `${String(number).split('/')[0]} ${agencies[row] ?? ''}`
    const known = waiting.get(of)
    if (known) known.push(String(number))
    else waiting.set(of, [String(number)])
  })
  return waiting
}

function caseChangesOf(cases: readonly Row[], tasks: readonly MorningTask[]): RowChange[] {
  const byCase = new Map<string, Task[]>()
  for (const { after } of tasks) {
    const known = byCase.get(after.caseNumber)
    if (known) known.push(after)
    else byCase.set(after.caseNumber, [after])
  }
  const due = columnIndex('CASES', 'dueOn')
  return cases.flatMap((cells, index) => {
    const open = byCase.get(String(cells[0]))
    if (!open) return []
    const changed = changedCells('CASES', cells, caseDeadlineRecord(open), ['late', 'dueOn'])
    if (changed.size === 0) return []
    const notes = changed.has(due) ? new Map([[due, dueNoteOf(open)]]) : new Map<number, string>()
    return [{ tab: 'CASES' as const, row: index + 2, isNew: false, cells: changed, notes }]
  })
}
