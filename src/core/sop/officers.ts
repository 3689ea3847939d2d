// Who is in office on a day: for a step, for a unit, in whose stead, and above whom.

import type { Day } from '../time/day'
import { type Configuration, type Officer, stepOf } from './configuration'
import type { AgencyCode, Role } from './roles'
import type { StepNumber } from './steps'

type Officers = Pick<Configuration, 'officers'>

/** A post: a role, of one unit where the role is the unit's. */
export interface Post {
  readonly role: Role
  readonly agency?: AgencyCode
}

/** Whose work a step is: its actor's, or the unit's where a collection round asks units for their drafts. */
export function postFor(
  configuration: Pick<Configuration, 'steps'>,
  { step, agency }: { readonly step: StepNumber; readonly agency?: AgencyCode },
): Post {
  return agency === undefined ? { role: stepOf(configuration, step).actor } : { role: 'UNIT_PPID', agency }
}

/** Everybody who may act for this post on this day, substitutes among them. */
export function officersFor({ officers }: Officers, { role, agency }: Post, today: Day): readonly Officer[] {
  return officers.filter((officer) => officer.role === role && isOfUnit(officer, agency) && isInOffice(officer, today))
}

/** Units have a PPID each, and may have a head each; the other roles are the city's. */
function isOfUnit(officer: Officer, agency: AgencyCode | undefined): boolean {
  return !isUnitRole(officer.role) || officer.agency === agency
}

export const isUnitRole = (role: Role): boolean => role === 'UNIT_PPID' || role === 'SUPERVISOR'

export function isInOffice(officer: Officer, today: Day): boolean {
  return (!officer.from || officer.from <= today) && (!officer.until || today <= officer.until)
}

export interface Addressees {
  readonly to: readonly Officer[]
  /** Those in whose stead others act, while they are in office. */
  readonly cc: readonly Officer[]
}

/** Work goes to whoever stands in (Plh., Plt.), with a copy to the principal. */
export function addresseesFor(configuration: Officers, post: Post, today: Day): Addressees {
  const officers = officersFor(configuration, post, today)
  const standIns = officers.filter(({ standing }) => standing === 'PLH' || standing === 'PLT')
  if (standIns.length === 0) return { to: officers, cc: [] }
  return { to: standIns, cc: officers.filter((officer) => !standIns.includes(officer)) }
}

/**
 * Who is told when work of this post is long overdue: the unit's head where one is entered, else PPID Utama; above
 * PPID Utama its supervisor (Atasan PPID).
 */
export function superiorsOf(configuration: Officers, { role, agency }: Post, today: Day): readonly Officer[] {
  const inOffice = (post: Post) => addresseesFor(configuration, post, today).to
  if (role === 'LEAD_PPID') return inOffice({ role: 'SUPERVISOR' })
  const heads = agency === undefined ? [] : inOffice({ role: 'SUPERVISOR', agency })
  return heads.length > 0 ? heads : inOffice({ role: 'LEAD_PPID' })
}
