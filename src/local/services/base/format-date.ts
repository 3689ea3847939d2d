// Writes a date by a Java SimpleDateFormat pattern in a time zone, as Utilities.formatDate does, in English.
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { offsetAt, type WallTime, wallTime } from '../../state/zone'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
/** Java's short names where Intl has none in English. */
const ZONE_NAMES: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

interface Moment extends WallTime {
  readonly instant: number
  readonly zone: string
}

/** One letter of a pattern, repeated `width` times, written out. */
type Field = (moment: Moment, width: number) => string

const number =
  (value: (moment: Moment) => number): Field =>
  (moment, width) =>
    String(value(moment)).padStart(width, '0')

const FIELDS: Readonly<Record<string, Field>> = {
  G: (m) => (m.year > 0 ? 'AD' : 'BC'),
  y: (m, width) => yearText(m.year, width),
  Y: (m, width) => yearText(week(m).year, width),
  w: number((m) => week(m).week),
  W: number((m) => Math.floor((m.day - 1 + weekday({ ...m, day: 1 })) / 7) + 1),
  F: number((m) => Math.floor((m.day - 1) / 7) + 1),
  M: month,
  L: month,
  d: number((m) => m.day),
  D: number(dayOfYear),
  E: (m, width) => shortUnder4(WEEKDAYS[weekday(m)] ?? '', width),
  u: number((m) => weekday(m) || 7),
  a: (m) => (m.hour < 12 ? 'AM' : 'PM'),
  H: number((m) => m.hour),
  k: number((m) => m.hour || 24),
  K: number((m) => m.hour % 12),
  h: number((m) => m.hour % 12 || 12),
  m: number((m) => m.minute),
  s: number((m) => m.second),
  S: number((m) => m.millisecond),
  z: zoneName,
  Z: (m) => offset(m, '', 2),
  X: isoOffset,
}

/** A quoted text, a doubled quote, a letter with its repetitions, or anything else. */
const PARTS = /''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g

/** Before this day Java counts by the Julian calendar. */
const GREGORIAN_SINCE = Date.UTC(1582, 9, 15)

export function formatDate(instant: number, zone: string, pattern: string): string {
  if (instant < GREGORIAN_SINCE) throw new NotEmulatedError('Utilities.formatDate of a day before 15 October 1582')
  if (offsetAt(zone, instant) === undefined) throw new NotEmulatedError(`Utilities.formatDate in time zone "${zone}"`)
  const moment = { ...wallTime(zone, instant), instant, zone }
  return pattern.replace(PARTS, (part) => formatPart(part, moment))
}

function formatPart(part: string, moment: Moment): string {
  if (part === "''") return "'"
  if (part === "'") throw new GoogleException('Unterminated quote')
  if (part.startsWith("'")) return part.slice(1, -1).replace(/''/g, "'")
  const letter = part.charAt(0)
  if (!/[A-Za-z]/.test(letter)) return part
  const field = FIELDS[letter]
  if (!field) throw new GoogleException(`Illegal pattern character '${letter}'`)
  return field(moment, part.length)
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

function yearText(year: number, width: number): string {
  return width === 2 ? pad(year % 100, 2) : pad(year, width)
}

function dayOfYear({ year, month, day }: Moment): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000 + 1
}

/** As Java counts weeks in English: they begin on Sunday, and the one 1 January falls in is the first. */
function week(moment: Moment): { year: number; week: number } {
  const { year, month, day } = moment
  const saturday = new Date(Date.UTC(year, month - 1, day + 6 - weekday(moment)))
  if (saturday.getUTCFullYear() > year) return { year: year + 1, week: 1 }
  const firstWeekday = weekday({ ...moment, month: 1, day: 1 })
  return { year, week: Math.floor((dayOfYear(moment) - 1 + firstWeekday) / 7) + 1 }
}

function month(moment: Moment, width: number): string {
  return width < 3 ? pad(moment.month, width) : shortUnder4(MONTHS[moment.month - 1] ?? '', width)
}

function shortUnder4(name: string, width: number): string {
  return width < 4 ? name.slice(0, 3) : name
}

function weekday(moment: Moment): number {
  return new Date(Date.UTC(moment.year, moment.month - 1, moment.day)).getUTCDay()
}

function zoneName(moment: Moment, width: number): string {
  if (width > 3) throw new NotEmulatedError('Utilities.formatDate with zzzz')
  const known = ZONE_NAMES[moment.zone]
  if (known) return known
  if (!offsetAt(moment.zone, moment.instant)) return moment.zone === 'UTC' ? 'UTC' : 'GMT'
  if (/^(GMT|UTC)/.test(moment.zone)) return `GMT${offset(moment, ':', 2)}`
  const format = new Intl.DateTimeFormat('en-US', { timeZone: moment.zone, timeZoneName: 'short' })
  return format.formatToParts(moment.instant).find((part) => part.type === 'timeZoneName')?.value ?? moment.zone
}

function isoOffset(moment: Moment, width: number): string {
  if (!offsetAt(moment.zone, moment.instant)) return 'Z'
  if (width > 3) throw new GoogleException('invalid ISO 8601 format: length=4')
  return offset(moment, width === 3 ? ':' : '', width === 1 ? 1 : 2)
}

/** "+0700", "+07:00" or, with one part, "+07". */
function offset(moment: Moment, separator: string, parts: 1 | 2): string {
  const minutes = Math.round((offsetAt(moment.zone, moment.instant) ?? 0) / 60_000)
  const hours = `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60), 2)}`
  return parts === 1 ? hours : `${hours}${separator}${pad(Math.abs(minutes) % 60, 2)}`
}
