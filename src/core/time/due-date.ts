// Counts a deadline in working days, and keeps the count day by day so that it can be explained.
import { type Calendar, type Holiday, isWorkingDay, restOf } from './calendar'
import { addDays, type Day } from './day'
import { dayOf, type Moment, minutesOf } from './moment'

/** One day of the count: its number, or why it was skipped. */
export interface CountedDay {
  readonly day: Day
  readonly number?: number
  readonly skipped?: 'WEEKEND' | Holiday
}

export interface DueDate {
  /** The work is due at the end of office hours of this day; undefined when the calendar does not reach so far. */
  readonly day: Day | undefined
  /** The working day the receipt counts for: later than the receipt itself after hours or on a free day. */
  readonly receivedOn: Day
  readonly count: readonly CountedDay[]
}

/** When work received at `receivedAt` with a term of `workingDays` is due. */
export function dueDate(calendar: Calendar, receivedAt: Moment, workingDays: number): DueDate {
  const receivedOn = effectiveReceipt(calendar, receivedAt)
  const count: CountedDay[] = []
  let number = 0
  let day = calendar.firstDay === 'DAY_OF_RECEIPT' ? receivedOn : addDays(receivedOn, 1)
  while (number < workingDays) {
    if (day > calendar.knownUntil) return { day: undefined, receivedOn, count }
    const skipped = restOf(calendar, day)
    if (skipped) count.push({ day, skipped })
    else count.push({ day, number: ++number })
    day = addDays(day, 1)
  }
  return { day: count[count.length - 1]?.day ?? receivedOn, receivedOn, count }
}

function effectiveReceipt(calendar: Calendar, receivedAt: Moment): Day {
  let day = dayOf(receivedAt)
  if (isWorkingDay(calendar, day) && minutesOf(receivedAt) < calendar.closesAt) return day
  do day = addDays(day, 1)
  while (!isWorkingDay(calendar, day) && day <= calendar.knownUntil)
  return day
}
