// A calendar day as plain text "YYYY-MM-DD": sortable, free of time zones, and the same on every machine.

/** For example "2026-11-13". Made only by `parseDay`, `dayFromSerial` and `addDays`. */
export type Day = string & { readonly __brand: 'Day' }

/** Sheets counts days from 30 December 1899 (developers.google.com/workspace/sheets/api/guides/formats). */
const SHEETS_EPOCH = -25_569

/** Reads "2026-11-13" or, as officers type it, "13/11/2026" and "13-11-2026". Undefined for what is no real day. */
export function parseDay(text: string): Day | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim())
  if (local) return realDay(Number(local[3]), Number(local[2]), Number(local[1]))
  return undefined
}

/** A day known to be well formed, for tables written in code. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`not a day: ${text}`)
  return parsed
}

function realDay(year: number, month: number, date: number): Day | undefined {
  const candidate = dayFromEpoch(epochFromParts(year, month, date))
  return candidate === isoText(year, month, date) ? candidate : undefined
}

/** Days since 1 January 1970, by integer arithmetic on the proleptic Gregorian calendar. */
function epochFromParts(year: number, month: number, date: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function dayFromEpoch(epoch: number): Day {
  const shifted = epoch + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return isoText(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date) as Day
}

function isoText(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

function epochOf(value: Day): number {
  return epochFromParts(yearOf(value), monthOf(value), dateOf(value))
}

export const yearOf = (value: Day): number => Number(value.slice(0, 4))
/** 1 to 12. */
export const monthOf = (value: Day): number => Number(value.slice(5, 7))
export const dateOf = (value: Day): number => Number(value.slice(8, 10))

export function addDays(value: Day, days: number): Day {
  return dayFromEpoch(epochOf(value) + days)
}

/** The same date `years` later; 29 February becomes 28 February where there is none. */
export function addYears(value: Day, years: number): Day {
  const year = yearOf(value) + years
  return realDay(year, monthOf(value), dateOf(value)) ?? day(isoText(year, 2, 28))
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: Day, to: Day): number {
  return epochOf(to) - epochOf(from)
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(value: Day): number {
  return (((epochOf(value) + 4) % 7) + 7) % 7
}

/** The number a spreadsheet shows as this day. */
export function serialFromDay(value: Day): number {
  return epochOf(value) - SHEETS_EPOCH
}

export function dayFromSerial(serial: number): Day {
  return dayFromEpoch(Math.floor(serial) + SHEETS_EPOCH)
}
