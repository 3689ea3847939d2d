// Opens, finishes and cancels the tasks of a case; every deadline is set here, from the moment the work arrives.
import { type Configuration, stepOf } from '../sop/configuration'
import type { AgencyCode } from '../sop/roles'
import type { StepNumber } from '../sop/steps'
import { type Calendar, workingDaysAfter } from '../time/calendar'
import { countedFrom, type DueDate, firstCountedDay, workingDaysLate, workingDaysTaken } from '../time/due-date'
import { dayOf, type Moment } from '../time/moment'
import type { CaseNumber, Task } from './case'
import type { DecisionContext } from './context'
import type { CaseEvent, MovedDeadline } from './events'
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

/** Collecting has one task at a time: the service officer's, or in a collection round the unit's. */
export function openCollection(tasks: Tasks): Task | undefined {
  return tasks.find((task) => task.status === 'OPEN' && task.step === 1)
}

/** The unit a collection round asked for this draft. */
export function askedAgency(tasks: Tasks): AgencyCode | undefined {
  return tasks.find((task) => task.step === 1 && task.agency !== undefined)?.agency
}

type Deadline = Pick<Task, 'step' | 'receivedAt' | 'term' | 'extension' | 'pauses' | 'countedFrom'>

/** Only free days and pauses move a deadline: hours, start rule and term are those of the day the work began. */
function deadlineOf(task: Deadline, calendar: Calendar, configuration: Pick<Configuration, 'steps'>): DueDate {
  const first = task.countedFrom ?? firstCountedDay(calendar, task.receivedAt)
  const term = task.term || stepOf(configuration, task.step).workingDays
  return countedFrom(calendar, first, term + task.extension, task.pauses)
}

/** The task's deadline counted anew with these changes, and how late that makes it today. */
export function movedDeadline(
  task: Task,
  changes: Partial<Pick<Deadline, 'extension' | 'pauses'>>,
  { configuration, at }: Pick<DecisionContext, 'configuration' | 'at'>,
): MovedDeadline {
  const calendar = configuration.calendarOf(task.agency)
  const { day, count } = deadlineOf({ ...task, ...changes }, calendar, configuration)
  const daysLate = day === undefined ? 0 : workingDaysAfter(calendar, day, dayOf(at))
  return { key: task.key, dueOn: day, count, daysLate }
}

/** Opens the next round of a piece of work; deadlines are counted on the calendar of the unit that must act. */
export function openTask(number: CaseNumber, tasks: Tasks, work: Work, context: DecisionContext): CaseEvent {
  const { step, agency, folder, receivedAt = context.at } = work
  const round = tasks.filter((task) => task.step === step && task.agency === agency).length + 1
  const { configuration } = context
  const calendar = configuration.calendarOf(agency)
  const terms = {
    step,
    receivedAt,
    countedFrom: firstCountedDay(calendar, receivedAt),
    term: stepOf(configuration, step).workingDays,
    extension: 0,
    pauses: [],
  }
  const due = deadlineOf(terms, calendar, configuration)
  const task: Task = {
    key: taskKey(number, step, agency, round),
    caseNumber: number,
    ...(agency === undefined ? {} : { agency }),
    round,
    ...terms,
    dueOn: due.day,
    count: due.count,
    status: 'OPEN',
    daysLate: 0,
    told: {},
    ...(folder === undefined ? {} : { folder }),
  }
  return { type: 'TaskOpened', task }
}

/** No event when the work is not open: a register mended by hand must not stop a decision. */
export function finishTask(task: Task | undefined, context: DecisionContext): readonly CaseEvent[] {
  if (!task) return []
  const calendar = context.configuration.calendarOf(task.agency)
  const daysLate = task.dueOn ? workingDaysLate(calendar, task.dueOn, context.at) : 0
  const daysTaken = workingDaysTaken(calendar, task.receivedAt, context.at, task.pauses)
  return [{ type: 'TaskFinished', key: task.key, daysLate, daysTaken }]
}

export function cancelTasks(tasks: Tasks): readonly CaseEvent[] {
  return tasks.filter((task) => task.status === 'OPEN').map((task) => ({ type: 'TaskCancelled', key: task.key }))
}
