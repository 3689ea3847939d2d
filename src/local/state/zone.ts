// Wall-clock time in a time zone: what a clock shows there at an instant, and at which instant it shows that.

/** What a clock and a calendar on the wall show. `month` is 1 to 12. */
export interface WallTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
}

const MS_PER_MINUTE = 60_000
/** Offsets change at quarter hours at the finest, in every zone there is. */
const QUARTER_HOUR = 15 * MS_PER_MINUTE
const FIXED_ZONE = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/

const formats = new Map<string, Intl.DateTimeFormat | undefined>()
const offsets = new Map<string, number>()

/** The zone's offset from UTC in milliseconds at an instant; undefined for a zone that does not exist. */
export function offsetAt(zone: string, instant: number): number | undefined {
  const fixed = FIXED_ZONE.exec(zone)
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)
    return (fixed[1] === '-' ? -minutes : minutes) * MS_PER_MINUTE
  }
  const quarter = Math.floor(instant / QUARTER_HOUR) * QUARTER_HOUR
  const key = `${zone} ${quarter}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const format = formatOf(zone)
  if (!format) return undefined
  const offset = measure(format, quarter)
  if (offsets.size > 5000) offsets.clear()
  offsets.set(key, offset)
  return offset
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) formats.set(zone, createFormat(zone))
  return formats.get(zone)
}

function createFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    const numeric = 'numeric'
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    })
  } catch {
    return undefined
  }
}

function measure(format: Intl.DateTimeFormat, instant: number): number {
  const shown = Object.fromEntries(format.formatToParts(instant).map((part) => [part.type, part.value]))
  const part = (name: string) => Number(shown[name])
  const year = shown.era === 'BC' ? 1 - part('year') : part('year')
  const date = new Date(0)
  date.setUTCFullYear(year, part('month') - 1, part('day'))
  date.setUTCHours(part('hour'), part('minute'), part('second'))
  return date.getTime() - instant
}

/** What the clock of a zone shows at an instant; a zone that does not exist counts as UTC, as in Java. */
export function wallTime(zone: string, instant: number): WallTime {
  const shifted = new Date(instant + (offsetAt(zone, instant) ?? 0))
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    millisecond: shifted.getUTCMilliseconds(),
  }
}

/** The instant a zone's clock shows `local`, itself written as the milliseconds UTC would show it at. */
export function instantAt(zone: string, local: number): number {
  const guess = local - (offsetAt(zone, local) ?? 0)
  return local - (offsetAt(zone, guess) ?? 0)
}

export function isZone(zone: string): boolean {
  return FIXED_ZONE.test(zone) || formatOf(zone) !== undefined
}
