// Keeps the tab Ringkasan current: how much work is open, where, what is late, and what came out of the tests.
import type { ItemStatus, Task } from '../case/case'
import { CLOSED_STATUSES } from '../case/case'
import { cellsFromRecord, type Row, recordFromCells, textOf } from '../register/cells'
import { columnIndex, lastColumn } from '../register/columns'
import type { CellValue, RowChange } from '../register/tabs'
import { taskFromRecord } from '../register/task-row'
import { STEPS } from '../sop/steps'
import { momentText } from '../text/dates'
import { caseStatusLabels, itemStatusLabels, stepLabel } from '../text/labels'
import { summaryWords } from '../text/state'
import { addDays } from '../time/day'
import { dayOf } from '../time/moment'
import type { Desk } from './desk'
import { summaryKeys } from './memory-keys'
import type { Ports } from './ports'

type Figure = readonly [topic: string, value: number | string]

/** Read and written only when the history has grown, or a day begun, since the figures were last made. */
export function refreshSummary(ports: Ports, desk: Desk): void {
  const version = `${desk.index.lastRow.HISTORY} ${dayOf(desk.now)}`
  if (ports.memory.get(summaryKeys.lastRow) === version) return
  const [cases = [], items = [], tasks = []] = ports.sheet.read([
    { tab: 'CASES', fromRow: 2, fromColumn: 0, toColumn: columnIndex('CASES', 'status') },
    { tab: 'ITEMS', fromRow: 2, fromColumn: 0, toColumn: columnIndex('ITEMS', 'status') },
    { tab: 'TASKS', fromRow: 2, fromColumn: 0, toColumn: lastColumn('TASKS') },
  ])
  const figures = [
    [summaryWords.asOf, momentText(desk.now)] as const,
    ...caseFigures(cases),
    ...taskFigures(openTasks(tasks), desk),
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

function caseFigures(rows: readonly Row[]): Figure[] {
  const closedLabels = CLOSED_STATUSES.map((status) => caseStatusLabels[status])
  const statuses = rows.map((row) => textOf(recordFromCells('CASES', row), 'status')).filter(Boolean)
  const closed = statuses.filter((status) => closedLabels.includes(status)).length
  return [
    [summaryWords.openCases, statuses.length - closed],
    [summaryWords.closedCases, closed],
  ]
}

/** Rows changed by hand beyond reading are left out here; the morning names them in the log. */
function openTasks(rows: readonly Row[]): Task[] {
  return rows.flatMap((row) => {
    try {
      const task = taskFromRecord(recordFromCells('TASKS', row))
      return task.status === 'OPEN' ? [task] : []
    } catch {
      return []
    }
  })
}

function taskFigures(open: readonly Task[], { now }: Desk): Figure[] {
  const week = addDays(dayOf(now), 7)
  const isDueSoon = ({ dueOn }: Task) => dueOn !== undefined && dueOn >= dayOf(now) && dueOn <= week
  return [
    [summaryWords.openTasks, open.length],
    [summaryWords.lateTasks, open.filter((task) => task.daysLate > 0).length],
    [summaryWords.dueThisWeek, open.filter(isDueSoon).length],
    ...STEPS.map(({ number }): Figure => {
      const count = open.filter((task) => task.step === number).length
      return [summaryWords.openAtStep(stepLabel(number)), count]
    }),
  ]
}

function itemFigures(rows: readonly Row[]): Figure[] {
  const statuses = rows.map((row) => textOf(recordFromCells('ITEMS', row), 'status')).filter(Boolean)
  const counted = (Object.keys(itemStatusLabels) as ItemStatus[]).map((status): Figure => {
    const label = itemStatusLabels[status]
    return [summaryWords.itemsWith(label), statuses.filter((each) => each === label).length]
  })
  return [[summaryWords.items, statuses.length], ...counted]
}
