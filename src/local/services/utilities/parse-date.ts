// Reads a date by a Java SimpleDateFormat pattern, as Utilities.parseDate does, in English.
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { instantAt, isZone } from '../../state/zone'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
/** A quoted text, a doubled quote, a letter with its repetitions, or one other character. */
const PARTS = /''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']/g

/** What was read, by letter of the pattern; offsets in minutes. */
interface Read {
  y: number
  M: number
  d: number
  hour: number
  m: number
  s: number
  S: number
  isAfternoon?: boolean
  offset?: number
}

/**
 * Lenient, as in Java: the 32nd is the first of the month after, and what follows the pattern is left unread.
 * @param thisYear two digits mean a year from 80 before it to 20 after it
 */
export function parseDate(text: string, zone: string, pattern: string, thisYear: number): Date {
  if (!isZone(zone)) throw new NotEmulatedError(`Utilities.parseDate in time zone "${zone}"`)
  const read: Read = { y: 1970, M: 1, d: 1, hour: 0, m: 0, s: 0, S: 0 }
  let rest = text
  for (const [part, letter] of pattern.matchAll(PARTS)) {
    const taken = letter ? readField(part, rest, read) : readLiteral(part, rest)
    if (taken === undefined) throw new GoogleException(`Unparseable date: "${text}"`)
    if (part === 'yy' && taken === 2 && 2000 + read.y > thisYear + 20) read.y += 1900
    else if (part === 'yy' && taken === 2) read.y += 2000
    rest = rest.slice(taken)
  }
  return instantOf(read, zone)
}

function readLiteral(part: string, rest: string): number | undefined {
  const literal = part === "''" ? "'" : part.replace(/^'|'$/g, '').replace(/''/g, "'")
  return rest.startsWith(literal) ? literal.length : undefined
}

/** How many characters the field took; undefined when it is not there. */
function readField(part: string, rest: string, read: Read): number | undefined {
  const letter = part.charAt(0)
  if (letter === 'E') return rest.match(/^[A-Za-z]{3,}/)?.[0].length
  if (letter === 'a') return readHalf(rest, read)
  if (letter === 'M' && part.length > 2) return readMonth(rest, read)
  if (letter === 'Z' || letter === 'X' || letter === 'z') return readOffset(rest, read)
  if (!'yMdHhKkmsS'.includes(letter)) throw new NotEmulatedError(`Utilities.parseDate with the letter ${letter}`)
  const [digits] = rest.match(/^\d+/) ?? []
  if (digits === undefined) return undefined
  // Fields that touch, as in yyyyMMdd, are as long as their letters; others take every digit.
  const used = digits.length > part.length && part.length > 1 ? digits.slice(0, part.length) : digits
  keepNumber(letter, Number(used), read)
  return used.length
}

function readHalf(rest: string, read: Read): number | undefined {
  const [half] = rest.match(/^[AP]M/i) ?? []
  if (half === undefined) return undefined
  read.isAfternoon = half.toUpperCase() === 'PM'
  return half.length
}

function keepNumber(letter: string, value: number, read: Read): void {
  if (letter === 'k') read.hour = value % 24
  else if (letter === 'h') read.hour = value % 12
  else if (letter === 'H' || letter === 'K') read.hour = value
  else read[letter as 'y' | 'M' | 'd' | 'm' | 's' | 'S'] = value
}

function readMonth(rest: string, read: Read): number | undefined {
  const [name] = rest.match(/^[A-Za-z]+/) ?? []
  const month = MONTHS.findIndex((known) => name && [known, known.slice(0, 3)].some((one) => same(one, name)))
  if (name === undefined || month < 0) return undefined
  read.M = month + 1
  return name.length
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function readOffset(rest: string, read: Read): number | undefined {
  const [whole, sign, hours, minutes] = rest.match(/^(?:Z|(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?|GMT|UTC)/) ?? []
  if (whole === undefined) return undefined
  read.offset = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
  return whole.length
}

function instantOf({ y, M, d, hour, m, s, S, isAfternoon, offset }: Read, zone: string): Date {
  const local = new Date(0)
  local.setUTCFullYear(y, M - 1, d)
  local.setUTCHours(hour + (isAfternoon && hour < 12 ? 12 : 0), m, s, S)
  if (offset !== undefined) return new Date(local.getTime() - offset * 60_000)
  return new Date(instantAt(zone, local.getTime()))
}
