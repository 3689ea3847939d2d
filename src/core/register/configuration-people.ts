// The tabs Petugas and Hari Libur: who may act, and which days are worked.
import type { Agency } from '../sop/agencies'
import type { Officer, Settings } from '../sop/configuration'
import type { Role } from '../sop/roles'
import { codeFromLabel, roleLabels } from '../text/labels'
import { holidayKindLabels, standingLabels } from '../text/sheet'
import type { Calendar, Holiday, HolidayKind } from '../time/calendar'
import { type Day, day, yearOf } from '../time/day'
import type { ConfigurationRow } from './configuration-row'

const EMAIL = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/

export function officersFrom(rows: readonly ConfigurationRow[], agencies: readonly Agency[]): Officer[] {
  return rows.flatMap((row) => officerFrom(row, agencies) ?? [])
}

function officerFrom(row: ConfigurationRow, agencies: readonly Agency[]): Officer | undefined {
  const email = row.text('email')
  const role = codeFromLabel<Role>(roleLabels, row.text('role'))
  const agency = row.text('agency').toUpperCase()
  if (!EMAIL.test(email)) return refuse(row, 'email', 'EMAIL_INVALID')
  if (!role) return refuse(row, 'role', 'ROLE_UNKNOWN')
  if (role === 'UNIT_PPID' && !agencies.some((known) => known.code === agency))
    return refuse(row, 'agency', 'AGENCY_UNKNOWN')
  // A date that cannot be read might have ended the appointment: the row is not used until it is mended.
  if (!row.isBlank('from') && !row.day('from')) return refuse(row, 'from', 'DAY_INVALID')
  if (!row.isBlank('until') && !row.day('until')) return refuse(row, 'until', 'DAY_INVALID')
  const from = row.day('from')
  const until = row.day('until')
  return {
    email,
    role,
    ...(role === 'UNIT_PPID' ? { agency } : {}),
    position: row.text('position'),
    standing: codeFromLabel<Officer['standing']>(standingLabels, row.text('standing')) ?? 'DEFINITIVE',
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  }
}

function refuse(row: ConfigurationRow, key: string, code: Parameters<ConfigurationRow['complain']>[1]): undefined {
  row.complain(key, code)
}

/** The city's calendar for a five-day week; units that work six days differ only in that. */
export function calendarFrom(rows: readonly ConfigurationRow[], settings: Settings): Calendar {
  const holidays = new Map<Day, Holiday>()
  for (const row of rows) {
    const date = row.day('day')
    if (!date) row.complain('day', 'DAY_INVALID')
    else if (holidays.has(date)) row.complain('day', 'DAY_REPEATED')
    else {
      const kind = codeFromLabel<HolidayKind>(holidayKindLabels, row.text('kind')) ?? 'LOCAL'
      holidays.set(date, { day: date, name: row.text('name'), kind, legalBasis: row.text('legalBasis') })
    }
  }
  const { closesAt, firstDay } = settings
  return { daysPerWeek: 5, holidays, knownUntil: knownUntil(holidays), closesAt, firstDay }
}

/** A year is known once its national holidays are entered; a single local day does not make it known. */
function knownUntil(holidays: ReadonlyMap<Day, Holiday>): Day {
  const years = [...holidays.values()].filter(({ kind }) => kind === 'NATIONAL').map((holiday) => yearOf(holiday.day))
  return day(`${String(Math.max(1, ...years)).padStart(4, '0')}-12-31`)
}
