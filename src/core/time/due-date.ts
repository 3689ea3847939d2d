// Counts a deadline in working days, and keeps the count day by day so that it can be explained.
import { type Calendar, countsFor, type Holiday, isPaused, type Pause, restOf, workingDaysAfter } from './calendar'
import { addDays, type Day } from './day'
import type { Moment } from './moment'

/** One day of the count: its number, or why it was skipped. */
export interface CountedDay {
  readonly day: Day
  readonly number?: number
  readonly skipped?: 'WEEKEND' | 'PAUSED' | Holiday
}

export interface DueDate {
  /** The work is due at the end of office hours of this day; undefined when the calendar does not reach so far. */
  readonly day: Day | undefined
  readonly count: readonly CountedDay[]
}

/** When work received at `receivedAt` with a term of `workingDays` is due. */
export function dueDate(
  calendar: Calendar,
  receivedAt: Moment,
  workingDays: number,
  pauses: readonly Pause[] = [],
): DueDate {
  return countedFrom(calendar, firstCountedDay(calendar, receivedAt), workingDays, pauses)
}

/** The day on which the count of work received at `receivedAt` begins, by the office hours and the start rule of today. */
export function firstCountedDay(calendar: Calendar, receivedAt: Moment): Day {
  const receivedOn = countsFor(calendar, receivedAt)
  return calendar.firstDay === 'DAY_OF_RECEIPT' ? receivedOn : addDays(receivedOn, 1)
}

/** The same count from a first day that is known: changed office hours do not judge an old receipt again. */
export function countedFrom(
  calendar: Calendar,
  first: Day,
  workingDays: number,
  pauses: readonly Pause[] = [],
): DueDate {
  const count: CountedDay[] = []
  let number = 0
  let day = first
  while (number < workingDays) {
    if (day > calendar.knownUntil) return { day: undefined, count }
    const skipped = restOf(calendar, day) ?? (isPaused(pauses, day) ? 'PAUSED' : undefined)
    if (skipped) count.push({ day, skipped })
    else count.push({ day, number: ++number })
    day = addDays(day, 1)
  }
  return { day: count[count.length - 1]?.day ?? first, count }
}

/** Working days from receipt to end, as the term counts them: what ends after hours took the next working day too. */
export function workingDaysTaken(
  calendar: Calendar,
  receivedAt: Moment,
  endedAt: Moment,
  pauses: readonly Pause[] = [],
): number {
  const from = countsFor(calendar, receivedAt)
  const first = calendar.firstDay === 'DAY_OF_RECEIPT' ? addDays(from, -1) : from
  return workingDaysAfter(calendar, first, countsFor(calendar, endedAt), pauses)
}

/** Working days by which work that ends at `endedAt` is late; 0 in time, which is before the end of hours on the due day. */
export function workingDaysLate(calendar: Calendar, dueOn: Day, endedAt: Moment): number {
  return workingDaysAfter(calendar, dueOn, countsFor(calendar, endedAt))
}
