// Shows a serial number as a date or time by a pattern (developers.google.com/workspace/sheets/api/guides/formats#date_time_format_patterns).
import type { Locale } from './locale'
import { type WallTime, wallTime } from './serial'

type Token = {
  readonly kind: 'literal' | 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'period' | 'elapsed'
  readonly text: string
}

const TOKEN =
  /"[^"]*"|\\.|\[[Hh]+\]|\[[Mm]+\]|\[[Ss]+\]|[Aa][Mm]\/[Pp][Mm]|[Aa]\/[Pp]|[Yy]+|[Mm]+|[Dd]+|[Hh]+|[Ss]+|\.0+|[\s\S]/g

const KINDS: Readonly<Record<string, Token['kind']>> = {
  y: 'year',
  m: 'month',
  d: 'day',
  h: 'hour',
  s: 'second',
  a: 'period',
}

const tokenised = new Map<string, readonly Token[]>()

export function formatDate(serial: number, pattern: string, locale: Locale): string {
  let tokens = tokenised.get(pattern)
  if (!tokens) {
    tokens = markMinutes(tokensOf(pattern))
    tokenised.set(pattern, tokens)
  }
  const wall = wallTime(serial)
  const halfDay = tokens.some((token) => token.kind === 'period')
  return tokens.map((token) => show(token, wall, serial, locale, halfDay)).join('')
}

function tokensOf(pattern: string): Token[] {
  return (pattern.match(TOKEN) ?? []).map((text) => {
    if (text.startsWith('"')) return { kind: 'literal', text: text.slice(1, -1) }
    if (text.startsWith('\\')) return { kind: 'literal', text: text.slice(1) }
    if (/^\[[hms]/i.test(text)) return { kind: 'elapsed', text: text.slice(1, -1).toLowerCase() }
    if (/^\.0/.test(text)) return { kind: 'fraction', text }
    if (/^a(m\/pm|\/p)$/i.test(text)) return { kind: 'period', text }
    const kind = text.toLowerCase() === 'a' ? undefined : KINDS[text.charAt(0).toLowerCase()]
    return kind ? { kind, text: text.toLowerCase() } : { kind: 'literal', text }
  })
}

/** "m" is minutes after hours or before seconds, and months everywhere else. */
function markMinutes(tokens: readonly Token[]): Token[] {
  const timed = tokens.filter((token) => token.kind !== 'literal')
  return tokens.map((token) => {
    if (token.kind !== 'month' || token.text.length > 2) return token
    const place = timed.indexOf(token)
    const before = timed[place - 1]
    const after = timed[place + 1]
    const isMinute =
      before?.kind === 'hour' || (before?.kind === 'elapsed' && before.text.startsWith('h')) || after?.kind === 'second'
    return isMinute ? { kind: 'minute', text: token.text } : token
  })
}

function show(token: Token, wall: WallTime, serial: number, locale: Locale, halfDay: boolean): string {
  const padded = (value: number) => String(value).padStart(Math.min(token.text.length, 2), '0')
  switch (token.kind) {
    case 'literal':
      return token.text
    case 'year':
      return token.text.length <= 2 ? String(wall.year % 100).padStart(2, '0') : String(wall.year).padStart(4, '0')
    case 'month':
      return named(token.text.length, wall.month, locale.shortMonths[wall.month - 1], locale.months[wall.month - 1])
    case 'day':
      return token.text.length <= 2
        ? padded(wall.day)
        : ((token.text.length === 3 ? locale.shortDays : locale.days)[wall.weekday] ?? '')
    case 'hour':
      return padded(halfDay ? wall.hours % 12 || 12 : wall.hours)
    case 'minute':
      return padded(wall.minutes)
    case 'second':
      return padded(wall.seconds)
    case 'fraction':
      return (
        locale.decimal +
        String(wall.milliseconds)
          .padStart(3, '0')
          .padEnd(9, '0')
          .slice(0, token.text.length - 1)
      )
    case 'period':
      return dayPeriod(token.text, wall.hours < 12 ? 0 : 1, locale)
    case 'elapsed':
      return padded(Math.floor(serial * ({ h: 24, m: 1440, s: 86_400 }[token.text.charAt(0)] ?? 1) + 1e-9))
  }
}

function named(length: number, month: number, short = '', long = ''): string {
  if (length <= 2) return String(month).padStart(length, '0')
  if (length === 3) return short
  return length === 5 ? long.charAt(0) : long
}

/** "a/p" shows one letter, in the pattern's own case; "am/pm" the locale's word. */
function dayPeriod(token: string, half: 0 | 1, locale: Locale): string {
  if (token.length === 3) return token.split('/')[half] ?? ''
  return locale.dayPeriods[half]
}
