// Counts the whole register anew from a few of its columns: what the counters should say.
import type { CaseStatus, ItemStatus, Task, TaskStatus } from '../case/case'
import type { StepNumber } from '../sop/steps'
import { caseStatusLabels, codeFromLabel, itemStatusLabels, taskStatusLabels } from '../text/labels'
import type { Day } from '../time/day'
import { fieldFromCell } from './cells'
import { columnRange } from './picked-columns'
import type { CellValue, RangeRequest, Tab } from './tabs'
import { caseFact, type Fact, itemFacts, type Tally, tallyOf, taskFacts } from './tally'

type Column = readonly CellValue[]

const COLUMNS: readonly (readonly [Tab, string])[] = [
  ['CASES', 'status'],
  ['ITEMS', 'status'],
  ['ITEMS', 'grounds'],
  ['TASKS', 'status'],
  ['TASKS', 'step'],
  ['TASKS', 'agency'],
  ['TASKS', 'dueOn'],
  ['TASKS', 'daysLate'],
  ['TASKS', 'daysTaken'],
]

export function registerRanges(): RangeRequest[] {
  return COLUMNS.map(([tab, key]) => columnRange(tab, key))
}

/** `columns` as read for `registerRanges()`. A row changed by hand beyond reading is not counted. */
export function tallyFrom(columns: readonly Column[]): Tally {
  const [cases = [], items = [], grounds = [], ...tasks] = columns
  return tallyOf([...caseFacts(cases), ...factsOfItems(items, grounds), ...factsOfTasks(tasks)])
}

function caseFacts(labels: Column): Fact[] {
  return labels.flatMap((label) => {
    const status = codeFromLabel<CaseStatus>(caseStatusLabels, String(label))
    return status ? [caseFact(status)] : []
  })
}

function factsOfItems(labels: Column, grounds: Column): Fact[] {
  return labels.flatMap((label, row) => {
    const status = codeFromLabel<ItemStatus>(itemStatusLabels, String(label))
    const codes = String(grounds[row] ?? '').split('; ')
    return status ? itemFacts({ status, test: { grounds: codes.filter(Boolean) } }) : []
  })
}

function factsOfTasks([labels = [], steps = [], agencies = [], due = [], late = [], taken = []]: readonly Column[]) {
  return labels.flatMap((label, row) => {
    const status = codeFromLabel<TaskStatus>(taskStatusLabels, String(label))
    if (!status) return []
    const agency = String(agencies[row] ?? '')
    const dueOn = due[row] ? (fieldFromCell('day', due[row]) as Day | undefined) : undefined
    const task: Pick<Task, 'status' | 'step' | 'dueOn' | 'daysLate'> = {
      status,
      step: Number(steps[row]) as StepNumber,
      dueOn,
      daysLate: Number(late[row] || 0),
    }
    const daysTaken = taken[row] === undefined || taken[row] === '' ? {} : { daysTaken: Number(taken[row]) }
    return taskFacts({ ...task, ...(agency ? { agency } : {}), ...daysTaken })
  })
}
