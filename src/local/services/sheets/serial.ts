// Serial numbers: days since 30 December 1899, the way a spreadsheet keeps a date (…/sheets/api/guides/formats#about_date_time_values).
import { NotEmulatedError } from '../../state/errors'

const DAY_MS = 86_400_000
const LAST_MS = 8.64e15 - DAY_MS
const EPOCH_MS = Date.UTC(1899, 11, 30)

/** A moment on a clock on the wall, in no time zone. Months from 1, weekdays from 0 = Sunday. */
export interface WallTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
  readonly milliseconds: number
}

export function wallTime(serial: number): WallTime {
  const date = new Date(wallOf(serial))
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
    milliseconds: date.getUTCMilliseconds(),
  }
}

/** Undefined for a day the calendar does not have, such as 31 February. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return (date.getTime() - EPOCH_MS) / DAY_MS
}

/** Beyond the days JavaScript knows (a day is left for the time zones) Google has another way to show numbers. */
function wallOf(serial: number): number {
  const wall = EPOCH_MS + Math.round(serial * DAY_MS)
  if (!(Math.abs(wall) <= LAST_MS)) throw new NotEmulatedError(`the number ${serial} as a date`)
  return wall
}

/** The instant at which the wall clock of `timeZone` shows this serial number. */
export function instantOfSerial(serial: number, timeZone: string): Date {
  const wall = wallOf(serial)
  const guess = wall - offsetAt(wall, timeZone)
  return new Date(wall - offsetAt(guess, timeZone))
}

/** What the wall clock of `timeZone` shows at this instant, as a serial number. */
export function serialOfInstant(instant: Date, timeZone: string): number {
  const ms = instant.getTime()
  return (ms + offsetAt(ms, timeZone) - EPOCH_MS) / DAY_MS
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function offsetAt(ms: number, timeZone: string): number {
  let clock = clocks.get(timeZone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    clocks.set(timeZone, clock)
  }
  const parts = Object.fromEntries(clock.formatToParts(ms).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name })
    return true
  } catch {
    return false
  }
}
