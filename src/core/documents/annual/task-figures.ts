// The figures of a year about tasks: how many were finished and how punctually, what was left, what was paused or extended.
import type { Configuration } from '../../sop/configuration'
import { STEPS, type StepNumber } from '../../sop/steps'
import { workingDaysAfter } from '../../time/calendar'
import { type Day, yearOf } from '../../time/day'
import { medianOf } from '../../time/median'
import { dayOf } from '../../time/moment'
import type { CountedTask } from './counted'

export interface Punctuality {
  readonly finished: number
  readonly onTime: number
}

/** Done in the year, whenever they were received; cancelled tasks are no work done. */
export function finishedIn(tasks: readonly CountedTask[], year: number): readonly CountedTask[] {
  return tasks.filter(
    ({ status, finishedAt }) => status === 'DONE' && finishedAt !== undefined && yearOf(dayOf(finishedAt)) === year,
  )
}

/** On time as it was judged when the task was finished. */
export function punctualityOf(finished: readonly CountedTask[]): Punctuality {
  return { finished: finished.length, onTime: finished.filter(({ daysLate }) => daysLate === 0).length }
}

export interface StepFigures extends Punctuality {
  readonly step: StepNumber
  /** Working days; undefined where nothing was finished. */
  readonly average: number | undefined
  readonly median: number | undefined
  /** Received and not finished on the last day counted, and those of them whose due day was past. */
  readonly open: number
  readonly overdue: number
}

export function stepFigures(
  tasks: readonly CountedTask[],
  year: number,
  until: Day,
  calendarOf: Configuration['calendarOf'],
): readonly StepFigures[] {
  return STEPS.map(({ number: step }) => {
    const own = tasks.filter((task) => task.step === step)
    const finished = finishedIn(own, year)
    // A register of an older version kept no days.
    const days = finished.flatMap(({ daysTaken }) => daysTaken ?? [])
    const open = own.filter((task) => isOpenOn(task, until))
    const isOverdue = ({ agency, dueOn }: CountedTask) =>
      dueOn !== undefined && workingDaysAfter(calendarOf(agency), dueOn, until) > 0
    return {
      step,
      ...punctualityOf(finished),
      average: days.length > 0 ? days.reduce((sum, each) => sum + each, 0) / days.length : undefined,
      median: medianOf(days.map((each) => [each, 1])),
      open: open.length,
      overdue: open.filter(isOverdue).length,
    }
  })
}

/** What was finished later was still open then. */
function isOpenOn({ receivedAt, status, finishedAt }: CountedTask, day: Day): boolean {
  return dayOf(receivedAt) <= day && (finishedAt === undefined ? status === 'OPEN' : dayOf(finishedAt) > day)
}

export interface ChangeFigures {
  readonly step: StepNumber
  readonly pausedTasks: number
  readonly pauses: number
  readonly extendedTasks: number
  /** Working days added to them. */
  readonly daysAdded: number
}

/** A pause counts in the year it began, an extension, which keeps no date of its own, in the year the task was received. */
export function changeFigures(tasks: readonly CountedTask[], year: number): readonly ChangeFigures[] {
  return STEPS.map(({ number: step }) => {
    const own = tasks.filter((task) => task.step === step)
    const pauses = own.map((task) => task.pauses.filter(({ from }) => yearOf(from) === year).length)
    const extended = own.filter(({ extension, receivedAt }) => extension > 0 && yearOf(dayOf(receivedAt)) === year)
    return {
      step,
      pausedTasks: pauses.filter((count) => count > 0).length,
      pauses: pauses.reduce((sum, count) => sum + count, 0),
      extendedTasks: extended.length,
      daysAdded: extended.reduce((sum, { extension }) => sum + extension, 0),
    }
  })
}
