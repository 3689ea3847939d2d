// Shows a number in a cell by the cell's number format and the spreadsheet's locale.
import { formatDate } from './date-pattern'
import type { Locale } from './locale'
import { formatByPattern, formatPlain } from './number-pattern'
import type { NumberFormat } from './schema/cells'

const DATE_TYPES = new Set(['DATE', 'TIME', 'DATE_TIME'])

export function isDateFormat(format: NumberFormat | undefined): boolean {
  return format?.type !== undefined && DATE_TYPES.has(format.type)
}

/** The pattern in force: the cell's own, or the one its type has by default in this locale. */
export function patternOf(format: NumberFormat, locale: Locale): string {
  if (format.pattern) return format.pattern
  switch (format.type) {
    case 'DATE':
      return locale.date
    case 'TIME':
      return locale.time
    case 'DATE_TIME':
      return locale.dateTime
    case 'PERCENT':
      return '0.00%'
    case 'CURRENCY':
      return `"${locale.currency}"#,##0.00`
    case 'SCIENTIFIC':
      return '0.00E+00'
    case 'TEXT':
      return '@'
    default:
      return ''
  }
}

export function formatNumber(value: number, format: NumberFormat | undefined, locale: Locale): string {
  if (!format) return formatPlain(value, locale)
  const pattern = patternOf(format, locale)
  if (isDateFormat(format)) return formatDate(value, pattern, locale)
  if (pattern === '' || pattern === '@' || pattern === 'General') return formatPlain(value, locale)
  return formatByPattern(value, pattern, locale)
}

/** The type a bare pattern has, as Range.setNumberFormat and typed formats need it. */
export function formatOfPattern(pattern: string): NumberFormat | undefined {
  if (pattern === '' || pattern.toLowerCase() === 'general') return undefined
  const bare = pattern.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, '')
  if (bare === '@') return { type: 'TEXT', pattern }
  const date = /[yd]|m{3,}/i.test(bare)
  const time = /[hs]/i.test(bare)
  if (date || time || /^m+$/i.test(bare)) return { type: date && time ? 'DATE_TIME' : time ? 'TIME' : 'DATE', pattern }
  if (bare.includes('%')) return { type: 'PERCENT', pattern }
  return { type: /E[+-]0/i.test(bare) ? 'SCIENTIFIC' : 'NUMBER', pattern }
}
