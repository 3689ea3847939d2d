// Keeps the tab Ringkasan current: how much work is open, where, what is late, and what came out of the tests.
import type { ItemStatus } from '../case/case'
import { CLOSED_STATUSES } from '../case/case'
import { cellsFromRecord } from '../register/cells'
import { columnIndex } from '../register/columns'
import type { CellValue, RangeRequest, RowChange, Tab } from '../register/tabs'
import { STEPS } from '../sop/steps'
import { momentText } from '../text/dates'
import { caseStatusLabels, itemStatusLabels, stepLabel, taskStatusLabels } from '../text/labels'
import { summaryWords } from '../text/state'
import { serialFromDay } from '../time/day'
import { dayOf } from '../time/moment'
import type { Desk } from './desk'
import { summaryKeys } from './memory-keys'
import type { Ports } from './ports'

/** The cells of one column, from the first row below the header. */
type Column = readonly CellValue[]
type Figure = readonly [topic: string, value: number | string]

const columnOf = (tab: Tab, key: string): RangeRequest => {
  const column = columnIndex(tab, key)
  return { tab, fromRow: 2, fromColumn: column, toColumn: column }
}

/** Read and written only when the history has grown, or a day begun, since the figures were last made. */
export function refreshSummary(ports: Ports, desk: Desk): void {
  const version = `${desk.index.lastRow.HISTORY} ${dayOf(desk.now)}`
  if (ports.memory.get(summaryKeys.lastRow) === version) return
  const columns = ports.sheet.readColumns([
    columnOf('CASES', 'status'),
    columnOf('ITEMS', 'status'),
    columnOf('TASKS', 'status'),
    columnOf('TASKS', 'step'),
    columnOf('TASKS', 'dueOn'),
    columnOf('TASKS', 'daysLate'),
  ])
  const [cases = [], items = [], tasks = [], steps = [], due = [], late = []] = columns.map(([only = []]) => only)
  const figures = [
    [summaryWords.asOf, momentText(desk.now)] as const,
    ...caseFigures(cases),
    ...taskFigures(openTasks({ tasks, steps, due, late }), desk),
    ...itemFigures(items),
    [summaryWords.exempt, desk.index.lastRow.EXEMPTIONS - 1] as const,
  ]
  ports.sheet.write(figures.map(figureRow))
  ports.memory.set(summaryKeys.lastRow, version)
}

function figureRow([topic, value]: Figure, index: number): RowChange {
  const cells = cellsFromRecord('SUMMARY', { topic, value, note: '' })
  return { tab: 'SUMMARY', row: index + 2, isNew: false, cells: new Map<number, CellValue>(cells.entries()) }
}

function caseFigures(labels: Column): Figure[] {
  const closedLabels: readonly CellValue[] = CLOSED_STATUSES.map((status) => caseStatusLabels[status])
  const statuses = labels.filter((label) => label !== '')
  const closed = statuses.filter((status) => closedLabels.includes(status)).length
  return [
    [summaryWords.openCases, statuses.length - closed],
    [summaryWords.closedCases, closed],
  ]
}

/** What is counted of a task that is open. */
interface OpenTask {
  readonly step: CellValue
  readonly dueOn: CellValue
  readonly isLate: boolean
}

type TaskColumns = Readonly<Record<'tasks' | 'steps' | 'due' | 'late', Column>>

function openTasks({ tasks, steps, due, late }: TaskColumns): OpenTask[] {
  return tasks.flatMap((status, row) => {
    if (status !== taskStatusLabels.OPEN) return []
    return [{ step: steps[row] ?? '', dueOn: due[row] ?? '', isLate: Number(late[row] || 0) > 0 }]
  })
}

function taskFigures(open: readonly OpenTask[], { now }: Desk): Figure[] {
  const today = serialFromDay(dayOf(now))
  const week = today + 7
  const isDueSoon = ({ dueOn }: OpenTask) => typeof dueOn === 'number' && dueOn >= today && dueOn <= week
  return [
    [summaryWords.openTasks, open.length],
    [summaryWords.lateTasks, open.filter(({ isLate }) => isLate).length],
    [summaryWords.dueThisWeek, open.filter(isDueSoon).length],
    ...STEPS.map(({ number }): Figure => {
      const count = open.filter(({ step }) => Number(step) === number).length
      return [summaryWords.openAtStep(stepLabel(number)), count]
    }),
  ]
}

function itemFigures(labels: Column): Figure[] {
  const statuses = labels.filter((label) => label !== '')
  const counted = (Object.keys(itemStatusLabels) as ItemStatus[]).map((status): Figure => {
    const label = itemStatusLabels[status]
    return [summaryWords.itemsWith(label), statuses.filter((each) => each === label).length]
  })
  return [[summaryWords.items, statuses.length], ...counted]
}
