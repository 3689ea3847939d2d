// When a clock trigger fires: the next instant after a given one (developers.google.com/apps-script/reference/script/clock-trigger-builder).
import { instantAt, wallTime } from '../../state/zone'

export type Schedule =
  | { readonly kind: 'interval'; readonly everyMs: number; readonly from: number }
  | { readonly kind: 'once'; readonly at: number }
  | CalendarSchedule

/** Once on a day, every so many days or weeks. */
export interface CalendarSchedule {
  readonly kind: 'days' | 'weeks'
  readonly every: number
  /** 0 for Sunday to 6; of a weekly schedule. */
  readonly weekday?: number
  readonly hour?: number
  readonly minute?: number
  readonly zone: string
  /** The day counting begins with, as days since 1970 on the zone's calendar. */
  readonly firstDay: number
}

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/**
 * The first instant after `after` at which a trigger fires, undefined when it has no more.
 * Google picks a minute within the hour asked for and keeps it; here it follows from `seed`, the trigger's own ID.
 */
export function nextFiring(schedule: Schedule, after: number, seed: string): number | undefined {
  if (schedule.kind === 'once') return schedule.at > after ? schedule.at : undefined
  if (schedule.kind === 'interval') {
    const passed = Math.floor((after - schedule.from) / schedule.everyMs)
    return schedule.from + (passed + 1) * schedule.everyMs
  }
  return nextOnCalendar(schedule, after, seed)
}

function nextOnCalendar(schedule: CalendarSchedule, after: number, seed: string): number {
  const minuteOfDay = minuteFor(schedule, seed)
  for (let day = dayOf(schedule.zone, after) - 1; ; day++) {
    if (!isDue(schedule, day)) continue
    const instant = instantAt(schedule.zone, day * DAY_MS + minuteOfDay * MINUTE_MS)
    if (instant > after) return instant
  }
}

function isDue({ kind, every, weekday, firstDay }: CalendarSchedule, day: number): boolean {
  if (day < firstDay) return false
  if (kind === 'days') return (day - firstDay) % every === 0
  // 1970 began on a Thursday.
  const onWeekday = (((day + 4) % 7) + 7) % 7 === weekday
  return onWeekday && Math.floor((day - firstDay) / 7) % every === 0
}

/** The day on the zone's calendar, as days since 1970. */
export function dayOf(zone: string, instant: number): number {
  const { year, month, day } = wallTime(zone, instant)
  return Date.UTC(year, month - 1, day) / DAY_MS
}

/** Within the hour; near a minute means up to a quarter of an hour before or after it. */
function minuteFor({ hour, minute }: CalendarSchedule, seed: string): number {
  const chance = hash(seed)
  const startOfHour = (hour ?? Math.floor(chance / 60) % 24) * 60
  if (minute === undefined) return startOfHour + (chance % 60)
  const shifted = startOfHour + minute + (chance % 31) - 15
  return Math.min(Math.max(shifted, 0), 24 * 60 - 1)
}

function hash(text: string): number {
  let value = 0
  for (const letter of text) value = (value * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003
  return value
}
