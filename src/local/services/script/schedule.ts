// When a clock trigger fires: the next instant after a given one (developers.google.com/apps-script/reference/script/clock-trigger-builder).
import { instantAt, wallTime } from '../../state/zone'

export type Schedule =
  | { readonly kind: 'interval'; readonly everyMs: number; readonly from: number }
  /** `near`: up to a quarter of an hour before or after. */
  | { readonly kind: 'once'; readonly at: number; readonly near?: true }
  | CalendarSchedule

/** Once on a day: every so many days or weeks, or on a day of every month. */
export interface CalendarSchedule {
  readonly kind: 'days' | 'weeks' | 'months'
  readonly every: number
  /** 0 for Sunday to 6; of a weekly schedule. */
  readonly weekday?: number
  /** 1 to 31, of a monthly schedule; a month that has no such day is left out. */
  readonly monthDay?: number
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
  if (schedule.kind === 'once') {
    const at = schedule.at + (schedule.near ? nearness(seed) * MINUTE_MS : 0)
    return at > after ? at : undefined
  }
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

function isDue({ kind, every, weekday, monthDay, firstDay }: CalendarSchedule, day: number): boolean {
  if (day < firstDay) return false
  if (kind === 'months') return new Date(day * DAY_MS).getUTCDate() === monthDay
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
  const shifted = startOfHour + minute + nearness(seed)
  return Math.min(Math.max(shifted, 0), 24 * 60 - 1)
}

/** Minutes from -15 to 15, always the same for one seed. */
function nearness(seed: string): number {
  return (hash(seed) % 31) - 15
}

function hash(text: string): number {
  let value = 0
  for (const letter of text) value = (value * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003
  return value
}
