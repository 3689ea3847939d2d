// What the rehearsal learns from the sheet once the office is set up: codes, holidays, and who acts in which role.
import type { Google } from '../google'
import { isoDay } from '../proposals/dates'
import { RehearsalStopped } from '../stopped'
import { nationalHoliday, playWords, roleWords, tabs } from '../words/play'
import { cellUnder, recordsOf } from './records'
import type { Holidays } from './working-days'

export interface Office {
  readonly agencies: ReadonlySet<string>
  readonly staffedAgencies: ReadonlySet<string>
  readonly grounds: ReadonlySet<string>
  readonly holidays: Holidays
  /** Years whose national holidays are entered. */
  readonly knownYears: readonly number[]
  readonly serviceOfficer: string
  readonly leadPpid: string
  /** Address by the code of the unit. */
  readonly unitPpid: ReadonlyMap<string, string>
}

export function readOffice(google: Google): Office {
  const officers = recordsOf(google, tabs.officers).map((record) => ({
    email: cellUnder(record, 'surel'),
    role: cellUnder(record, 'peran'),
    agency: cellUnder(record, 'opd'),
  }))
  const first = (role: string): string => {
    const found = officers.find((officer) => officer.role.startsWith(role) && officer.email !== '')
    if (!found) throw new RehearsalStopped(playWords.noOfficer(role))
    return found.email
  }
  const units = officers.filter(({ role }) => role.startsWith(roleWords.unitPpid))
  // The first officer of a unit acts: later rows are deputies.
  const unitPpid = new Map([...units].reverse().map(({ agency, email }) => [agency, email]))
  return {
    agencies: codesOn(google, tabs.agencies),
    staffedAgencies: new Set(unitPpid.keys()),
    grounds: codesOn(google, tabs.grounds),
    holidays: holidaysOf(google),
    knownYears: knownYearsOf(google),
    serviceOfficer: first(roleWords.serviceOfficer),
    leadPpid: first(roleWords.leadPpid),
    unitPpid,
  }
}

function codesOn(google: Google, tab: string): Set<string> {
  return new Set(recordsOf(google, tab).map((record) => cellUnder(record, 'kode')))
}

function holidaysOf(google: Google): Set<string> {
  const days = recordsOf(google, tabs.holidays).map((record) => isoDay(cellUnder(record, 'tanggal')))
  return new Set(days.filter((day) => day !== undefined))
}

/** A single local day does not make a year known. */
function knownYearsOf(google: Google): number[] {
  const national = recordsOf(google, tabs.holidays).filter((record) => cellUnder(record, 'jenis') === nationalHoliday)
  const years = national.map((record) => isoDay(cellUnder(record, 'tanggal'))?.slice(0, 4))
  return [...new Set(years.filter((year) => year !== undefined).map(Number))].sort((a, b) => a - b)
}
