// Turns a text into what a spreadsheet makes of it when a person types it into a cell (valueInputOption USER_ENTERED).
import type { Locale } from './locale'
import { isDateFormat } from './number-format'
import { parseDate } from './parse-date'
import { parseNumber } from './parse-number'
import type { NumberFormat } from './schema/cells'

export interface Entered {
  readonly value?: string | number | boolean
  readonly formula?: string
  /** The number format the cell gets, if it had none. */
  readonly format?: NumberFormat | undefined
}

/** `current` is the number format the cell has: in a cell formatted as plain text, everything typed stays text. */
export function parseEntered(text: string, locale: Locale, current: NumberFormat | undefined, year: number): Entered {
  if (current?.type === 'TEXT') return { value: text }
  if (text.startsWith("'")) return { value: text.slice(1) }
  if (text.length > 1 && text.startsWith('=')) return { formula: text }
  if (/^(true|false)$/i.test(text.trim())) return { value: text.trim().toLowerCase() === 'true' }
  const number = parseNumber(text, locale)
  if (number) return { value: number.value, format: number.format }
  const date = parseDate(text, locale, year)
  if (date) return { value: date.serial, format: isDateFormat(current) ? undefined : date.format }
  if (text.length > 1 && text.startsWith('+')) return { formula: `=${text}` }
  return { value: text }
}
