// The tab Hari Libur: which days are not worked, and up to which day that is known.
import type { Settings } from '../sop/configuration'
import { codeFromLabel } from '../text/labels'
import { holidayKindLabels } from '../text/sheet'
import type { Calendar, Holiday, HolidayKind } from '../time/calendar'
import { type Day, day, yearOf } from '../time/day'
import type { ConfigurationRow } from './configuration-row'

/**
 * The joint decrees of 2025 to 2027 name 17 or 18 national holidays a year. Whoever is still typing them in must not
 * have deadlines counted on half a year.
 */
const FEWEST_NATIONAL = 15
/** National holidays whose date never changes, as far as the decrees of 2025 to 2027 agree. */
const FIXED = ['01-01', '05-01', '06-01', '08-17', '12-25']

/** The city's calendar for a five-day week; units that work six days differ only in that. */
export function calendarFrom(rows: readonly ConfigurationRow[], settings: Settings): Calendar {
  const holidays = new Map<Day, Holiday>()
  const firstRows = new Map<number, ConfigurationRow>()
  for (const row of rows) {
    const date = row.day('day')
    if (!date) row.complain('day', 'DAY_INVALID')
    else if (holidays.has(date)) row.complain('day', 'DAY_REPEATED')
    else {
      const named = codeFromLabel<HolidayKind>(holidayKindLabels, row.text('kind'))
      // The day is free all the same: it may only not count for a whole year.
      if (!named) row.complain('kind', 'VALUE_UNKNOWN')
      const kind = named ?? 'LOCAL'
      holidays.set(date, { day: date, name: row.text('name'), kind, legalBasis: row.text('legalBasis') })
      if (kind === 'NATIONAL' && !firstRows.has(yearOf(date))) firstRows.set(yearOf(date), row)
    }
  }
  const { closesAt, firstDay } = settings
  return { daysPerWeek: 5, holidays, knownUntil: knownUntil(holidays, firstRows), closesAt, firstDay }
}

/** The end of the last of the years that are entered without a gap, from the first one on. */
function knownUntil(holidays: ReadonlyMap<Day, Holiday>, firstRows: ReadonlyMap<number, ConfigurationRow>): Day {
  const years = [...firstRows.keys()].sort((a, b) => a - b)
  const complete = years.filter((year) => {
    const isComplete = isWhole(year, holidays)
    if (!isComplete) firstRows.get(year)?.complain('day', 'YEAR_INCOMPLETE')
    return isComplete
  })
  const [first = 1] = complete
  const gap = complete.findIndex((year, index) => year !== first + index)
  const last = gap < 0 ? (complete[complete.length - 1] ?? 1) : first + gap - 1
  return day(`${String(last).padStart(4, '0')}-12-31`)
}

function isWhole(year: number, holidays: ReadonlyMap<Day, Holiday>): boolean {
  const national = [...holidays.values()].filter(({ day: on, kind }) => kind === 'NATIONAL' && yearOf(on) === year)
  const isThere = (date: string) => holidays.get(`${year}-${date}` as Day)?.kind === 'NATIONAL'
  return national.length >= FEWEST_NATIONAL && FIXED.every(isThere)
}
