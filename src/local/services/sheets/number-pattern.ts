// Shows a number by a pattern, or as it comes (developers.google.com/workspace/sheets/api/guides/formats#number_format_patterns).
import { NotEmulatedError } from '../../state/errors'
import type { Locale } from './locale'

interface Section {
  readonly prefix: string
  readonly suffix: string
  /** Digit places before the separator, after it, and of the exponent; undefined without any digit place. */
  readonly digits: { readonly whole: string; readonly fraction: string; readonly exponent: number } | undefined
  readonly grouped: boolean
  /** What the number is multiplied by first: 100 for each %, 1/1000 for each trailing comma. */
  readonly factor: number
  /** Whether "@" shows the value as it comes. */
  readonly text: boolean
}

/** A number nobody gave a format to: up to ten digits, very large and very small ones with an exponent. */
export function formatPlain(value: number, locale: Locale): string {
  return plain(value).replace('.', locale.decimal)
}

function plain(value: number): string {
  const size = Math.abs(value)
  if (Number.isInteger(value) && size < 1e15) return String(value)
  if (size >= 1e15 || size < 1e-9) {
    const [mantissa = '0', power = '0'] = value.toExponential(5).split('e')
    const exponent = Number(power)
    return `${Number(mantissa)}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
  }
  return size >= 1e10 ? String(Math.round(value)) : unscientific(Number(value.toPrecision(10)))
}

function unscientific(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(19).replace(/0+$/, '') : text
}

const sections = new Map<string, readonly Section[]>()

/** Patterns have up to three sections for numbers: positive; negative; zero. */
export function formatByPattern(value: number, pattern: string, locale: Locale): string {
  let parsed = sections.get(pattern)
  if (!parsed) {
    parsed = splitSections(pattern).map((section) => parseSection(section, pattern))
    sections.set(pattern, parsed)
  }
  const [positive, negative, zero] = parsed
  if (!positive) return formatPlain(value, locale)
  if (value < 0 && negative) return showSection(-value, negative, locale)
  if (value === 0 && zero) return showSection(0, zero, locale)
  const minus = value < 0 ? '-' : ''
  return minus + showSection(Math.abs(value), positive, locale)
}

/** Semicolons inside quotes or after a backslash divide nothing. */
function splitSections(pattern: string): string[] {
  const parts = ['']
  for (const piece of pattern.match(/"[^"]*"|\\.|[\s\S]/g) ?? [])
    if (piece === ';') parts.push('')
    else parts[parts.length - 1] += piece
  return parts.slice(0, 3)
}

function parseSection(section: string, pattern: string): Section {
  if (/\[[<>=]/.test(section)) throw new NotEmulatedError(`the number format ${pattern} with a condition`)
  const literals: string[] = []
  // Quoted and escaped text is set aside behind private-use marks, so that what is left is only digit places and signs.
  const bare = section.replace(/\[[^\]]*\]/g, '').replace(/"([^"]*)"|\\(.)|_(.)|\*./g, (_, quoted, escaped, blank) => {
    literals.push(quoted ?? escaped ?? (blank ? ' ' : ''))
    return String.fromCharCode(0xe000 + literals.length - 1)
  })
  const [, before = '', body = '', after = ''] =
    /^((?:[^0#?.,]|[.,](?![0#?]))*)((?:[0#?,]*[0#?][0#?,]*)?(?:\.[0#?]*)?,*(?:E[+-]?0+)?)([\s\S]*)$/i.exec(bare) ?? []
  if (/[0#?]/.test(after)) throw new NotEmulatedError(`the number format ${pattern}`)
  const restore = (text: string) =>
    text.replace(/[\ue000-\uf8ff]/g, (mark) => literals[mark.charCodeAt(0) - 0xe000] ?? '')
  const scaling = /,+$/.exec(body.split(/E/i)[0] ?? '')?.[0].length ?? 0
  const percents = (before + after).split('%').length - 1
  return {
    prefix: restore(before),
    suffix: restore(after),
    digits: digitsOf(body),
    grouped: /[0#?],+[0#?]/.test(body),
    factor: 100 ** percents / 1000 ** scaling,
    text: (before + after).includes('@'),
  }
}

function digitsOf(body: string): Section['digits'] {
  if (!/[0#?]/.test(body)) return undefined
  const [mantissa = '', exponent = ''] = body.split(/E[+-]?/i)
  const [whole = '', fraction = ''] = mantissa.replaceAll(',', '').split('.')
  return { whole, fraction, exponent: exponent.length }
}

function showSection(value: number, section: Section, locale: Locale): string {
  if (section.text) return (section.prefix + section.suffix).replace('@', formatPlain(value, locale))
  return section.prefix + (section.digits ? showDigits(value * section.factor, section, locale) : '') + section.suffix
}

function showDigits(value: number, { digits, grouped }: Section, locale: Locale): string {
  const { whole = '0', fraction = '', exponent = 0 } = digits ?? {}
  const power = exponent > 0 && value !== 0 ? Math.floor(Math.log10(value)) : 0
  const [units = '0', decimals = ''] = rounded(value / 10 ** power, fraction.length).split('.')
  const padded = (units === '0' && !whole.includes('0') ? '' : units).padStart(countZeros(whole), '0')
  const grouping = grouped ? padded.replace(/\B(?=(\d{3})+$)/g, locale.group) : padded
  const kept = trimOptional(decimals, fraction)
  const tail = exponent > 0 ? `E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(exponent, '0')}` : ''
  return grouping + (kept ? locale.decimal + kept : '') + tail
}

/** Rounds half away from zero on the decimal notation, as people do: 1.005 with two places is 1.01. */
function rounded(value: number, places: number): string {
  const text = String(value)
  if (text.includes('e')) return value.toFixed(places)
  return Number(`${Math.round(Number(`${text}e${places}`))}e-${places}`).toFixed(places)
}

function countZeros(places: string): number {
  const first = places.indexOf('0')
  return first < 0 ? 0 : places.length - first
}

/** Zeros at the end are dropped where the pattern has # or ?. */
function trimOptional(decimals: string, places: string): string {
  let length = decimals.length
  while (length > 0 && places[length - 1] !== '0' && decimals[length - 1] === '0') length--
  return decimals.slice(0, length)
}
