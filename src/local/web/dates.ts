// Days and times as people in the office read them, in the time zone of the script.

const LONG: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }
const SHORT: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' }
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }

interface Formats {
  readonly long: Intl.DateTimeFormat
  readonly short: Intl.DateTimeFormat
  readonly time: Intl.DateTimeFormat
}

/** By time zone. Each format takes tens of kilobytes the engine does not count, so they are made once. */
const known = new Map<string, Formats>()

function formatsFor(timeZone: string): Formats {
  const made = known.get(timeZone) ?? {
    long: new Intl.DateTimeFormat('id-ID', { ...LONG, timeZone }),
    short: new Intl.DateTimeFormat('id-ID', { ...SHORT, timeZone }),
    time: new Intl.DateTimeFormat('id-ID', { ...TIME, timeZone }),
  }
  known.set(timeZone, made)
  return made
}

/** "Senin, 9 November 2026 pukul 08.00" */
export function dayAndTime(instant: Date, timeZone: string): string {
  const { long, time } = formatsFor(timeZone)
  return `${long.format(instant)} pukul ${time.format(instant)}`
}

/** "9 Nov 2026 08.00" */
export function shortDay(instant: Date, timeZone: string): string {
  const { short, time } = formatsFor(timeZone)
  return `${short.format(instant)} ${time.format(instant)}`
}
