// The number format a formula's value is shown in when its cell has none: that of a date function, or that of the cell the
// formula begins with (a best guess at what Google does, for the plain cases only).
import type { Locale } from '../locale'
import type { NumberFormat } from '../schema/cells'
import { type Token, tabNamed, tokensOf } from './tokens'

export interface NamedCell {
  /** Title of the tab, if the formula names one. */
  readonly tab: string | undefined
  readonly row: number
  readonly column: number
}

/** The one cell a formula such as "=A1" or "='Tab'!A1" names and does nothing with. */
export function cellNamedBy(formula: string, decimal: string): NamedCell | undefined {
  const tokens = meantBy(formula, decimal)
  const named = firstCell(tokens)
  return named && tokens.length === (named.tab === undefined ? 1 : 2) ? named : undefined
}

export function formatNamedBy(
  formula: string,
  locale: Locale,
): NamedCell | { readonly numberFormat: NumberFormat } | undefined {
  const tokens = meantBy(formula, locale.decimal)
  const [first] = tokens
  if (!first) return undefined
  if (first.kind === 'function') {
    const end = closingOf(tokens)
    if (!onlyNumbersAdded(tokens.slice(end + 1))) return undefined
    const numberFormat = formatOfFunction(first.text.toUpperCase(), locale)
    if (numberFormat) return { numberFormat }
    return /^(SUM|MIN|MAX|AVERAGE|MEDIAN|INDEX)$/i.test(first.text) ? firstCell(tokens.slice(2)) : undefined
  }
  const named = firstCell(tokens)
  return named && onlyNumbersAdded(tokens.slice(named.tab === undefined ? 1 : 2)) ? named : undefined
}

function meantBy(formula: string, decimal: string): Token[] {
  return tokensOf(formula, decimal).filter((token) => token.kind !== 'blank')
}

function formatOfFunction(name: string, locale: Locale): NumberFormat | undefined {
  if (name === 'DATE' || name === 'TODAY') return { type: 'DATE', pattern: locale.date }
  if (name === 'NOW') return { type: 'DATE_TIME', pattern: locale.dateTime }
  return name === 'TIME' ? { type: 'TIME', pattern: locale.time } : undefined
}

/** Where the bracket that opens after the first word is closed. */
function closingOf(tokens: readonly Token[]): number {
  let depth = 0
  for (let place = 1; place < tokens.length; place++) {
    const { kind, text } = tokens[place] as Token
    if (kind !== 'sign') continue
    if (text === '(') depth++
    else if (text === ')' && --depth === 0) return place
  }
  return tokens.length
}

/** A date and a number of days is a date again; a date less a date is a number. */
function onlyNumbersAdded(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.kind === 'number' || token.text === '+' || token.text === '-')
}

function firstCell(tokens: readonly Token[]): NamedCell | undefined {
  const [first, second] = tokens
  const tab = first?.kind === 'tab' ? tabNamed(first) : undefined
  const reference = tab === undefined ? first : second
  if (reference?.kind !== 'cell' && reference?.kind !== 'area') return undefined
  const match = /^\$?([A-Za-z]{1,3})\$?(\d*)/.exec(reference.text)
  return match ? { tab, row: Number(match[2] || 1) - 1, column: columnOf(match[1] ?? 'A') } : undefined
}

function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
