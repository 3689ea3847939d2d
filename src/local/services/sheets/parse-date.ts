// Reads a date or a time as a person types it in the spreadsheet's locale.
import type { Locale } from './locale'
import type { NumberFormat } from './schema/cells'
import { serialOfDay } from './serial'

export interface ParsedDate {
  readonly serial: number
  readonly format: NumberFormat
}

const TIME = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s*([ap])\.?m\.?)?$/i
const ISO_DAY = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/
const NUMERIC_DAY = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/
const DAY_MONTH_NAME = /^(\d{1,2})[\s-]+(\p{L}+)\.?[\s,-]+(\d{4})$/u
const DAY_OF_THIS_YEAR = /^(\d{1,2})([-/])(\d{1,2})$/
const DAY_MONTH_NAME_ALONE = /^(\d{1,2})([\s-])\s*(\p{L}+)\.?$/u
const MONTH_NAME_DAY_ALONE = /^(\p{L}+)\.?\s+(\d{1,2})$/u
const MONTH_OF_YEAR = /^(\p{L}+)\.?\s+(\d{4})$/u
/** More hours than a day has are a duration. */
const DURATION = /^(\d{2,4}):(\d{2})(?::(\d{2}))?$/
const MONTH_NAME_DAY = /^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})$/u

/** @param year the one a day without a year falls in */
export function parseDate(text: string, locale: Locale, year: number): ParsedDate | undefined {
  const trimmed = text.trim()
  const time = parseTime(trimmed)
  if (time !== undefined) return { serial: time, format: { type: 'TIME', pattern: locale.time } }
  const day = parseDay(trimmed, locale) ?? parseDuration(trimmed) ?? parsePartialDay(trimmed, locale, year)
  if (day) return day
  const split = /^(.*\d)\s+(\d{1,2}[:.]\d{2}.*)$/.exec(trimmed)
  const dayPart = split && parseDay(split[1] ?? '', locale)
  const timePart = split ? parseTime(split[2] ?? '') : undefined
  if (!dayPart || timePart === undefined) return undefined
  const pattern = dayPart.format.pattern === ISO_PATTERN ? `${ISO_PATTERN} hh:mm:ss` : locale.dateTime
  return { serial: dayPart.serial + timePart, format: { type: 'DATE_TIME', pattern } }
}

const ISO_PATTERN = 'yyyy-mm-dd'

/** The fraction of a day. A point between hours and minutes needs am, pm or seconds, or it would be a number. */
function parseTime(text: string): number | undefined {
  const match = TIME.exec(text)
  if (!match || (!text.includes(':') && match[3] === undefined && match[4] === undefined)) return undefined
  const [, hour = '', minute = '', second = '0', half] = match
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour)
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  return (hours * 3600 + Number(minute) * 60 + Number(second)) / 86_400
}

function parseDay(text: string, locale: Locale): ParsedDate | undefined {
  const iso = ISO_DAY.exec(text)
  if (iso) return day(iso[1], iso[2], iso[3], ISO_PATTERN)
  const numeric = NUMERIC_DAY.exec(text)
  if (numeric) {
    const [, first, , second, year] = numeric
    return locale.dayFirst ? day(year, second, first, locale.date) : day(year, first, second, locale.date)
  }
  const dayFirst = DAY_MONTH_NAME.exec(text)
  if (dayFirst) return day(dayFirst[3], monthNamed(dayFirst[2], locale), dayFirst[1], 'd mmm yyyy')
  const monthFirst = MONTH_NAME_DAY.exec(text)
  if (monthFirst) return day(monthFirst[3], monthNamed(monthFirst[1], locale), monthFirst[2], 'mmm d, yyyy')
  return undefined
}

function parseDuration(text: string): ParsedDate | undefined {
  const match = DURATION.exec(text)
  if (!match || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return undefined
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)
  return { serial: seconds / 86_400, format: { type: 'TIME', pattern: '[h]:mm:ss' } }
}

/** "9/11", "9-Nov" and "Nov 9" are days of this year, "Nov 2026" is the first of that month. */
function parsePartialDay(text: string, locale: Locale, year: number): ParsedDate | undefined {
  const [, first, , second] = DAY_OF_THIS_YEAR.exec(text) ?? []
  if (first !== undefined && second !== undefined)
    return locale.dayFirst ? day(String(year), second, first, 'd/m') : day(String(year), first, second, 'm/d')
  const dayFirst = DAY_MONTH_NAME_ALONE.exec(text)
  if (dayFirst)
    return day(String(year), monthNamed(dayFirst[3], locale), dayFirst[1], dayFirst[2] === '-' ? 'd-mmm' : 'd mmm')
  const monthFirst = MONTH_NAME_DAY_ALONE.exec(text)
  if (monthFirst) return day(String(year), monthNamed(monthFirst[1], locale), monthFirst[2], 'mmm d')
  const month = MONTH_OF_YEAR.exec(text)
  return month ? day(month[2], monthNamed(month[1], locale), '1', 'mmm yyyy') : undefined
}

function day(year = '', month = '', dayOfMonth = '', pattern: string): ParsedDate | undefined {
  const serial = serialOfDay(fullYear(year), Number(month), Number(dayOfMonth))
  return serial === undefined ? undefined : { serial, format: { type: 'DATE', pattern } }
}

function fullYear(text: string): number {
  const year = Number(text)
  if (text.length > 2) return year
  return year < 50 ? 2000 + year : 1900 + year
}

/** The number of the month, or '0' for a word that names none. */
function monthNamed(word = '', { months, shortMonths }: Locale): string {
  const wanted = word.toLowerCase()
  const is = (name: string) => name.toLowerCase() === wanted
  return String(1 + Math.max(months.findIndex(is), shortMonths.findIndex(is)))
}
