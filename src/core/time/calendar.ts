// Which days an office works: its week, the holidays with their legal basis, and how far they are known.
import { addDays, type Day, weekdayOf } from './day'
import { dayOf, type Moment, minutesOf } from './moment'

export type HolidayKind = 'NATIONAL' | 'JOINT_LEAVE' | 'LOCAL'

export interface Holiday {
  readonly day: Day
  readonly name: string
  readonly kind: HolidayKind
  readonly legalBasis: string
}

export interface Calendar {
  /** Units of the city work five or six days a week. */
  readonly daysPerWeek: 5 | 6
  readonly holidays: ReadonlyMap<Day, Holiday>
  /** The last day the holidays are known for; nothing is counted beyond it. */
  readonly knownUntil: Day
  /** Minutes after midnight at which the office closes: what arrives later arrives on the next working day. */
  readonly closesAt: number
  /** Whether the first counted day is the working day after receipt, or the day of receipt itself. */
  readonly firstDay: 'NEXT_WORKING_DAY' | 'DAY_OF_RECEIPT'
}

/** Days on which the clock of one piece of work stands still, the first and the last included. */
export interface Pause {
  readonly from: Day
  readonly until: Day
}

/** Why a day is not worked: undefined for a working day. */
export function restOf(calendar: Calendar, day: Day): 'WEEKEND' | Holiday | undefined {
  const holiday = calendar.holidays.get(day)
  if (holiday) return holiday
  const weekday = weekdayOf(day)
  if (weekday === 0 || (weekday === 6 && calendar.daysPerWeek === 5)) return 'WEEKEND'
  return undefined
}

export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  return restOf(calendar, day) === undefined
}

export function isPaused(pauses: readonly Pause[], day: Day): boolean {
  return pauses.some(({ from, until }) => from <= day && day <= until)
}

/** How many working days lie after `from`, up to and including `to`, without those paused; 0 when `to` is not later. */
export function workingDaysAfter(calendar: Calendar, from: Day, to: Day, pauses: readonly Pause[] = []): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(calendar, day) && !isPaused(pauses, day)) count += 1
  return count
}

/** The working day something counts for that arrives at `at`: a later one after office hours and on a free day. */
export function countsFor(calendar: Calendar, at: Moment): Day {
  const day = dayOf(at)
  return isWorkingDay(calendar, day) && minutesOf(at) < calendar.closesAt ? day : nextWorkingDay(calendar, day)
}

/** The first working day after `day`; beyond the last known day simply the next one. */
function nextWorkingDay(calendar: Calendar, day: Day): Day {
  let next = addDays(day, 1)
  while (!isWorkingDay(calendar, next) && next <= calendar.knownUntil) next = addDays(next, 1)
  return next
}
