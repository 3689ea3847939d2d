// The tab Petugas: who may act, for which unit, in whose stead, and when.
import type { Agency } from '../sop/agencies'
import type { Officer, Standing } from '../sop/configuration'
import { isUnitRole } from '../sop/officers'
import type { Role } from '../sop/roles'
import { codeFromLabel, roleLabels } from '../text/labels'
import { standingLabels } from '../text/sheet'
import type { ConfigurationRow } from './configuration-row'

const EMAIL = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/

export function officersFrom(rows: readonly ConfigurationRow[], agencies: readonly Agency[]): Officer[] {
  const officers: Officer[] = []
  for (const row of rows) {
    const officer = officerFrom(row, agencies)
    if (!officer) continue
    // Of two substitutes on one day nobody could say who is meant: the first one entered is.
    if (isStandIn(officer) && officers.some((other) => overlap(officer, other)))
      row.complain('from', 'STANDIN_OVERLAPS')
    else officers.push(officer)
  }
  return officers
}

function officerFrom(row: ConfigurationRow, agencies: readonly Agency[]): Officer | undefined {
  const email = row.text('email')
  const role = codeFromLabel<Role>(roleLabels, row.text('role'))
  const agency = row.text('agency').toUpperCase()
  if (!EMAIL.test(email)) return refuse(row, 'email', 'EMAIL_INVALID')
  if (!role) return refuse(row, 'role', 'ROLE_UNKNOWN')
  const isOfUnit = role === 'UNIT_PPID' || (isUnitRole(role) && agency !== '')
  if (isOfUnit && !agencies.some((known) => known.code === agency)) return refuse(row, 'agency', 'AGENCY_UNKNOWN')
  const standing = row.isBlank('standing')
    ? 'DEFINITIVE'
    : codeFromLabel<Standing>(standingLabels, row.text('standing'))
  if (!standing) return refuse(row, 'standing', 'VALUE_UNKNOWN')
  const term = termFrom(row, standing)
  if (!term) return undefined
  const letter = row.text('letter')
  return {
    email,
    role,
    ...(isOfUnit ? { agency } : {}),
    position: row.text('position'),
    standing,
    ...term,
    ...(letter ? { letter } : {}),
  }
}

/** A date that cannot be read might have ended the appointment: the row is not used until it is mended. */
function termFrom(row: ConfigurationRow, standing: Standing): Pick<Officer, 'from' | 'until'> | undefined {
  for (const key of ['from', 'until'] as const)
    if (!row.isBlank(key) && !row.day(key)) return refuse(row, key, 'DAY_INVALID')
  const from = row.day('from')
  const until = row.day('until')
  if (from && until && until < from) return refuse(row, 'until', 'DAYS_REVERSED')
  if (isStandIn({ standing })) {
    if (!from) return refuse(row, 'from', 'STANDIN_UNDATED')
    if (!until) return refuse(row, 'until', 'STANDIN_UNDATED')
    // The letter is wanted on paper, but work does not wait for it.
    if (row.isBlank('letter')) row.complain('letter', 'VALUE_MISSING')
  }
  return { ...(from ? { from } : {}), ...(until ? { until } : {}) }
}

const isStandIn = ({ standing }: Pick<Officer, 'standing'>): boolean => standing === 'PLH' || standing === 'PLT'

function overlap(one: Officer, other: Officer): boolean {
  const isSamePost = one.role === other.role && one.agency === other.agency && isStandIn(other)
  return isSamePost && (one.from ?? '') <= (other.until ?? '') && (other.from ?? '') <= (one.until ?? '')
}

function refuse(row: ConfigurationRow, key: string, code: Parameters<ConfigurationRow['complain']>[1]): undefined {
  row.complain(key, code)
}
