// Opens, finishes and cancels the tasks of a case; every deadline is set here, from the moment the work arrives.
import { stepOf } from '../sop/configuration'
import type { AgencyCode } from '../sop/roles'
import type { StepNumber } from '../sop/steps'
import { workingDaysAfter } from '../time/calendar'
import { dueDate } from '../time/due-date'
import { dayOf, type Moment } from '../time/moment'
import type { CaseNumber, Task } from './case'
import type { DecisionContext } from './context'
import type { CaseEvent } from './events'
import { taskKey } from './numbers'

export interface Work {
  readonly step: StepNumber
  readonly agency?: AgencyCode
  /** The moment of the decision, unless the work lay there before. */
  readonly receivedAt?: Moment
  readonly folder?: string
}

type Tasks = readonly Task[]

/** The task of this step, and of this unit at step 3, that is still to be done. */
export function openTaskOf(tasks: Tasks, step: StepNumber, agency?: AgencyCode): Task | undefined {
  return tasks.find((task) => task.status === 'OPEN' && task.step === step && task.agency === agency)
}

/** Opens the next round of a piece of work; deadlines are counted on the calendar of the unit that must act. */
export function openTask(number: CaseNumber, tasks: Tasks, work: Work, context: DecisionContext): CaseEvent {
  const { step, agency, folder, receivedAt = context.at } = work
  const round = tasks.filter((task) => task.step === step && task.agency === agency).length + 1
  const { configuration } = context
  const due = dueDate(configuration.calendarOf(agency), receivedAt, stepOf(configuration, step).workingDays)
  const task: Task = {
    key: taskKey(number, step, agency, round),
    caseNumber: number,
    step,
    ...(agency === undefined ? {} : { agency }),
    round,
    receivedAt,
    dueOn: due.day,
    count: due.count,
    status: 'OPEN',
    daysLate: 0,
    ...(folder === undefined ? {} : { folder }),
  }
  return { type: 'TaskOpened', task }
}

/** No event when the work is not open: a register mended by hand must not stop a decision. */
export function finishTask(task: Task | undefined, context: DecisionContext): readonly CaseEvent[] {
  if (!task) return []
  const calendar = context.configuration.calendarOf(task.agency)
  const daysLate = task.dueOn ? workingDaysAfter(calendar, task.dueOn, dayOf(context.at)) : 0
  return [{ type: 'TaskFinished', key: task.key, daysLate }]
}

export function cancelTasks(tasks: Tasks): readonly CaseEvent[] {
  return tasks.filter((task) => task.status === 'OPEN').map((task) => ({ type: 'TaskCancelled', key: task.key }))
}
