// Makes a context's Date follow the box's clock and the script's time zone, wherever the machine stands.
import { formatDate } from '../services/base/format-date'
import { instantAt, offsetAt } from '../state/zone'

/** On Google the local time of a script's dates is the time zone of its manifest; in Node it is the machine's. */
export function followClock(RealmDate: DateConstructor, zone: string, now: () => number): DateConstructor {
  const parse = zonedParse(RealmDate, zone)
  const utc = RealmDate.UTC
  replaceMembers(RealmDate, zone)
  const clocked: DateConstructor = new Proxy(RealmDate, {
    apply: () => new RealmDate(now()).toString(),
    construct: (target, args, newTarget) =>
      Reflect.construct(target, [timeOf(args)], newTarget === clocked ? target : newTarget),
    get: (target, name) => (name === 'now' ? now : name === 'parse' ? parse : Reflect.get(target, name)),
  })
  define(RealmDate.prototype, { constructor: clocked })
  return clocked

  function timeOf(args: unknown[]): unknown {
    const [first] = args
    if (args.length === 0) return now()
    if (args.length === 1) return typeof first === 'string' ? parse(first) : first
    return instantAt(zone, utc(...(args as [number, number])))
  }
}

/** Texts that say their offset, and dates alone, which are UTC, need no zone. */
const SAYS_ITS_ZONE = /^\d{4}(-\d{2}(-\d{2})?)?$|(Z|GMT|UTC|[+-]\d{2}:?\d{2})(\s*\([^)]*\))?$/i

/** Reads other texts as the machine's local time, and takes what the machine's clock would show as shown in the zone. */
function zonedParse(RealmDate: DateConstructor, zone: string): (text: string) => number {
  const { parse } = RealmDate
  return (text) => {
    const instant = parse(text)
    if (Number.isNaN(instant) || SAYS_ITS_ZONE.test(text.trim())) return instant
    return instantAt(zone, instant - new Date(instant).getTimezoneOffset() * 60_000)
  }
}

type DateMethod = (this: Date, ...args: never[]) => unknown

/** Every member of Date.prototype that knows of a local time. */
function replaceMembers({ prototype }: DateConstructor, zone: string): void {
  const shown = (date: Date) => new Date(date.getTime() + (offsetAt(zone, date.getTime()) ?? 0))
  const getter = (read: (local: Date) => number): DateMethod =>
    function () {
      return read(shown(this))
    }
  const setter = (set: 'FullYear' | 'Month' | 'Date' | 'Hours' | 'Minutes' | 'Seconds'): DateMethod =>
    function (...args) {
      const local = Number.isNaN(this.getTime()) && set === 'FullYear' ? new Date(0) : shown(this)
      const change = local[`setUTC${set}`] as (...values: unknown[]) => number
      return this.setTime(instantAt(zone, change.apply(local, args)))
    }
  define(prototype, {
    getFullYear: getter((local) => local.getUTCFullYear()),
    getYear: getter((local) => local.getUTCFullYear() - 1900),
    getMonth: getter((local) => local.getUTCMonth()),
    getDate: getter((local) => local.getUTCDate()),
    getDay: getter((local) => local.getUTCDay()),
    getHours: getter((local) => local.getUTCHours()),
    getMinutes: getter((local) => local.getUTCMinutes()),
    getSeconds: getter((local) => local.getUTCSeconds()),
    setFullYear: setter('FullYear'),
    setMonth: setter('Month'),
    setDate: setter('Date'),
    setHours: setter('Hours'),
    setMinutes: setter('Minutes'),
    setSeconds: setter('Seconds'),
  } satisfies Record<string, DateMethod>)
  replaceTexts(prototype, zone)
}

function replaceTexts(prototype: Date, zone: string): void {
  const { toLocaleString: both, toLocaleDateString: date, toLocaleTimeString: time } = prototype
  const text = (pattern: string, tail = ''): DateMethod =>
    function () {
      const instant = this.getTime()
      return Number.isNaN(instant)
        ? 'Invalid Date'
        : formatDate(instant, zone, pattern) + (tail && ` (${longName(zone, instant)})`)
    }
  const inZone = (original: Date['toLocaleString']): DateMethod =>
    function (locales?: string, options?: Intl.DateTimeFormatOptions) {
      return original.call(this, locales, { timeZone: zone, ...options })
    }
  define(prototype, {
    getTimezoneOffset: function () {
      return -(offsetAt(zone, this.getTime()) ?? Number.NaN) / 60_000
    },
    toString: text("EEE MMM dd yyyy HH:mm:ss 'GMT'Z", 'zone'),
    toDateString: text('EEE MMM dd yyyy'),
    toTimeString: text("HH:mm:ss 'GMT'Z", 'zone'),
    toLocaleString: inZone(both),
    toLocaleDateString: inZone(date),
    toLocaleTimeString: inZone(time),
  } satisfies Record<string, DateMethod>)
}

function longName(timeZone: string, instant: number): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' })
  return format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}

/** As the language defines its own members: not listed by `for … in`. */
function define(target: object, members: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false })
}
