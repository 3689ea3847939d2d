// Which days the officers come to work: weekdays that are not on the office's list of holidays.
import { dayAfter, weekdayOf } from './wib'

export type Holidays = ReadonlySet<string>

/** The `count`-th working day after a day. */
export function workingDayAfter(day: string, count: number, holidays: Holidays): string {
  let current = day
  for (let left = count; left > 0; ) {
    current = dayAfter(current)
    if (isWorkingDay(current, holidays)) left -= 1
  }
  return current
}

function isWorkingDay(day: string, holidays: Holidays): boolean {
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6 && !holidays.has(day)
}
