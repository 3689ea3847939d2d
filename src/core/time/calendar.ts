// Which days an office works: its week, the holidays with their legal basis, and how far they are known.
import { addDays, type Day, weekdayOf } from './day'

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

/** How many working days lie after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysAfter(calendar: Calendar, from: Day, to: Day): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count += 1
  return count
}
