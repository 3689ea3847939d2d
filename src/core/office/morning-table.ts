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
import { pickedRanges } from '../register/picked-columns'
import { type StoredTally, storedTally, tallyRanges } from '../register/stored-tally'
import type { CellValue, RangeRequest, RowChange } from '../register/tabs'
import { taskFromRecord } from '../register/task-row'
import type { ConfigurationProblem } from '../sop/configuration'
import { itemStatusLabels, taskStatusLabels } from '../text/labels'
import { tabTitles } from '../text/sheet'
import { isWorkingDay } from '../time/calendar'
import type { Day } from '../time/day'
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
  /** Drive folder of its case. */
  readonly caseFolder: string
  readonly item: Pick<DigestLine, 'item' | 'itemCount'> | undefined
}

export interface MorningTable {
  readonly desk: Desk
  /** Open tasks only. */
  readonly tasks: readonly MorningTask[]
  readonly tally: StoredTally
  /** Open work changed by hand beyond reading: left out, and named by its cell. */
  readonly unreadable: readonly ConfigurationProblem[]
  /** Somebody was told of a task today already. */
  readonly isSecondRun: boolean
  /** The nearest deadline and the lateness of each case with open tasks, where they differ from what stands there. */
  caseChanges(): RowChange[]
}

const RANGES = (): RangeRequest[] => [
  { tab: 'TASKS', fromRow: 2, fromColumn: 0, toColumn: lastColumn('TASKS') },
  { tab: 'CASES', fromRow: 2, fromColumn: 0, toColumn: columnIndex('CASES', 'dueOn') },
  ...pickedRanges('CASES', ['folders']),
  ...pickedRanges('ITEMS', ['number', 'agency', 'status']),
  ...tallyRanges(),
]

export function openMorning(ports: Ports): MorningTable {
  const { desk, extra } = openDeskWith(ports, RANGES())
  const [
    taskColumns = [],
    caseColumns = [],
    [folders = []] = [],
    [numbers = []] = [],
    [agencies = []] = [],
    [statuses = []] = [],
    ...ofTally
  ] = extra
  const cases = rowsFromColumns(caseColumns)
  const subjectColumn = columnIndex('CASES', 'subject')
  const facts = new Map(
    cases.map((cells, index) => [
      String(cells[0]),
      { subject: String(cells[subjectColumn] ?? ''), caseFolder: String(folders[index] ?? '').split(' ')[0] ?? '' },
    ]),
  )
  const items = untestedItems(numbers, agencies, statuses)
  const status = columnIndex('TASKS', 'status')
  const unreadable: ConfigurationProblem[] = []
  const open = rowsFromColumns(taskColumns).flatMap((cells, index) => {
    // Most of a register is done: only what is open is looked at closely.
    if (cells[status] === taskStatusLabels.DONE || cells[status] === taskStatusLabels.CANCELLED) return []
    const before = readTask(cells, index + 2, unreadable)
    return before?.status === 'OPEN' ? [{ row: index + 2, cells, before }] : []
  })
  const isSecondRun = open.some(({ before }) => isTold(before, dayOf(desk.now)))
  const tasks = open.map((each) =>
    morningTask(each, facts.get(each.before.caseNumber) ?? NO_CASE, items, isSecondRun, desk),
  )
  const tally = storedTally(ofTally.map(rowsFromColumns))
  return { desk, tasks, tally, unreadable, isSecondRun, caseChanges: () => caseChangesOf(cases, tasks) }
}

/** A task whose case somebody deleted. */
const NO_CASE = { subject: '', caseFolder: '' } as const

function isTold({ told }: Task, today: Day): boolean {
  return [told.on, told.escalatedOn, told.vacantOn].includes(today)
}

/** A row changed by hand beyond reading is skipped and named; the others are looked at all the same. */
function readTask(cells: Row, row: number, unreadable: ConfigurationProblem[]): Task | undefined {
  if (cells.every((cell) => cell === '')) return undefined
  try {
    return taskFromRecord(recordFromCells('TASKS', cells))
  } catch {
    unreadable.push({ cell: `'${tabTitles.TASKS}'!A${row}`, code: 'ROW_UNREADABLE', value: String(cells[0] ?? '') })
    return undefined
  }
}

function morningTask(
  { row, cells, before }: Pick<MorningTask, 'row' | 'cells' | 'before'>,
  of: Pick<MorningTask, 'subject' | 'caseFolder'>,
  items: ReadonlyMap<string, readonly string[]>,
  isSecondRun: boolean,
  { configuration, now }: Desk,
): MorningTask {
  const meta = { at: now, by: '' }
  const calendar = configuration.calendarOf(before.agency)
  const move = movedDeadline(before, {}, { configuration, at: now })
  // People are told of a moved deadline the same day: none is moved on a free day, or once they had their digest.
  const isMoved = move.dueOn !== before.dueOn && isWorkingDay(calendar, dayOf(now)) && !isSecondRun
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
    ...of,
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
