// Reads a number as a person types it in the spreadsheet's locale: grouping, percent, currency, exponent.
import type { Locale } from './locale'
import type { NumberFormat } from './schema/cells'

export interface ParsedNumber {
  readonly value: number
  /** The format the way of typing suggests; none for a bare number. */
  readonly format: NumberFormat | undefined
}

/** A spreadsheet keeps fifteen digits of a typed number: the sixteenth digit of an identity number is lost. */
const DIGITS_KEPT = 15

export function parseNumber(text: string, locale: Locale): ParsedNumber | undefined {
  const { bare, currency, percent } = withoutSigns(text.trim(), locale)
  const match = numberShape(locale).exec(bare)
  if (!match) return undefined
  const [, minus = '', whole = '', fraction = '', exponent = ''] = match
  if (whole === '' && fraction === '') return undefined
  const digits = whole.replaceAll(locale.group, '')
  const read = Number(`${minus === '-' ? '-' : ''}${digits || '0'}.${fraction || '0'}${exponent}`)
  const kept = Number(read.toPrecision(DIGITS_KEPT))
  const value = percent ? Number((kept / 100).toPrecision(DIGITS_KEPT)) : kept
  if (!Number.isFinite(value)) return undefined
  const grouped = whole.includes(locale.group)
  return { value, format: suggested({ currency, percent, grouped, decimals: fraction !== '', exponent }, locale) }
}

function withoutSigns(text: string, { currency: sign }: Locale) {
  const currency = new RegExp(`^[+-]?\\s*${sign.replace('$', '\\$')}\\s*`, 'i').exec(text)?.[0]
  const percent = text.endsWith('%')
  const minus = currency?.startsWith('-') ? '-' : ''
  const rest = currency ? minus + text.slice(currency.length) : text
  return { bare: percent ? rest.slice(0, -1).trim() : rest, currency: currency !== undefined, percent }
}

/** Groups must be of three digits: "1.5" is no number where "." groups thousands. */
function numberShape({ decimal, group }: Locale): RegExp {
  const [d, g] = [`\\${decimal}`, `\\${group}`]
  return new RegExp(`^([+-]?)(\\d{1,3}(?:${g}\\d{3})+|\\d*)(?:${d}(\\d*))?(e[+-]?\\d{1,3})?$`, 'i')
}

interface Typed {
  readonly currency: boolean
  readonly percent: boolean
  readonly grouped: boolean
  readonly decimals: boolean
  readonly exponent: string
}

function suggested(typed: Typed, { currency }: Locale): NumberFormat | undefined {
  const places = typed.decimals ? '.00' : ''
  if (typed.percent) return { type: 'PERCENT', pattern: `0${places}%` }
  if (typed.currency) return { type: 'CURRENCY', pattern: `"${currency}"#,##0${places}` }
  if (typed.exponent) return { type: 'SCIENTIFIC', pattern: '0.00E+00' }
  return typed.grouped ? { type: 'NUMBER', pattern: `#,##0${places}` } : undefined
}
