// A small office for tests of the core: its calendar, its officers, and the moment of a decision.
import type { DecisionContext } from '../../src/core/case/context'
import { AGENCIES } from '../../src/core/sop/agencies'
import type { Configuration, Officer } from '../../src/core/sop/configuration'
import { GROUNDS } from '../../src/core/sop/grounds'
import { seedHolidays } from '../../src/core/sop/holidays'
import { STEPS } from '../../src/core/sop/steps'
import type { Calendar } from '../../src/core/time/calendar'
import { day } from '../../src/core/time/day'
import { moment } from '../../src/core/time/moment'

/** The calendar of the city, closing at 16:00, known to the end of 2027. */
export const cityCalendar: Calendar = {
  daysPerWeek: 5,
  holidays: new Map(seedHolidays().map((holiday) => [holiday.day, holiday])),
  knownUntil: day('2027-12-31'),
  closesAt: 16 * 60,
  firstDay: 'NEXT_WORKING_DAY',
}

/** Units of the example that work on Saturdays. */
const SIX_DAY_AGENCIES = ['DISDIKBUD']

const officer = (email: string, role: Officer['role'], more: Partial<Officer> = {}): Officer => ({
  email: `${email}@contoh.pontianak.go.id`,
  role,
  position: email,
  standing: 'DEFINITIVE',
  ...more,
})

const officers: readonly Officer[] = [
  officer('bidang.pelayanan', 'SERVICE_OFFICER'),
  officer('ppid.utama', 'LEAD_PPID'),
  officer('ppid.dinkes', 'UNIT_PPID', { agency: 'DINKES' }),
  officer('ppid.disdikbud', 'UNIT_PPID', { agency: 'DISDIKBUD' }),
  officer('plh.dinkes', 'UNIT_PPID', {
    agency: 'DINKES',
    standing: 'PLH',
    from: day('2026-11-01'),
    until: day('2026-11-13'),
  }),
  officer('admin.register', 'ADMIN'),
]

export const configuration: Configuration = {
  settings: {
    letterhead: ['PEMERINTAH KOTA PONTIANAK'],
    place: 'Pontianak',
    signer: { position: 'PPID Utama', name: '', rank: '', nip: '' },
    letterNumberPattern: 'B/500.12/…/DISKOMINFO/2026',
    listTitle: 'DAFTAR INFORMASI YANG DIKECUALIKAN',
    closesAt: 16 * 60,
    firstDay: 'NEXT_WORKING_DAY',
    sixDayAgencies: SIX_DAY_AGENCIES,
    senderName: 'PPID Utama Kota Pontianak',
    reminders: { before: [1], onDueDay: true, firstLate: 1, everyLate: 2, escalateLate: 3 },
    mostPaused: 10,
    mostExtended: 5,
  },
  officers,
  agencies: AGENCIES,
  steps: STEPS,
  grounds: GROUNDS,
  problems: [],
  calendarOf: (agency) =>
    agency && SIX_DAY_AGENCIES.includes(agency) ? { ...cityCalendar, daysPerWeek: 6 } : cityCalendar,
}

/** A decision at this moment; the next case is number 1, and folders are planned as "folder-1", "folder-2", … */
export function contextAt(at: string, by = 'bidang.pelayanan@contoh.pontianak.go.id'): DecisionContext {
  return {
    at: moment(at),
    by,
    configuration,
    newCaseNumber: 'PPID-2026-0001',
    folderIds: ['folder-1', 'folder-2', 'folder-3', 'folder-4', 'folder-5', 'folder-6'],
  }
}
