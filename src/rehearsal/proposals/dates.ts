// Dates as people and sheets write them, read as YYYY-MM-DD.

const MONTHS = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
]

/** Reads 2031-12-31, 31/12/2031, 31-12-2031 and "31 Desember 2031", with or without a weekday; undefined for no real day. */
export function isoDay(text: string): string | undefined {
  const trimmed = text.trim()
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed)
  if (iso) return realDay(iso[1], iso[2], iso[3])
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed)
  if (local) return realDay(local[3], local[2], local[1])
  const worded = /^(?:\p{L}+,\s*)?(\d{1,2})\s+(\p{L}+)\s+(\d{4})$/u.exec(trimmed)
  const month = MONTHS.indexOf(worded?.[2]?.toLowerCase() ?? '') + 1
  return worded && month > 0 ? realDay(worded[3], String(month), worded[1]) : undefined
}

/** The same date some years later, for comparing; 29 February may be named in a year that has none. */
export function yearsLater(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
}

function realDay(year = '', month = '', date = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const instant = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(iso) ? iso : undefined
}
