// Whether the sender of a form may act at its step: known, in the role, of the unit, and in office that day.
import { normalisedAddress } from '../sop/address'
import { type Configuration, isInOffice, type Officer, stepOf } from '../sop/configuration'
import type { AgencyCode } from '../sop/roles'
import type { StepNumber } from '../sop/steps'
import type { Day } from '../time/day'
import type { Rejection } from './rejection'

/** `agency` is the unit of the item at step 3; without one (unknown item) the unit is not checked. */
export function checkSender(
  step: StepNumber,
  agency: AgencyCode | undefined,
  sender: string,
  configuration: Pick<Configuration, 'officers' | 'steps'>,
  today: Day,
): Rejection | undefined {
  const address = normalisedAddress(sender)
  if (address === '') return { code: 'SENDER_UNVERIFIED' }
  const known = configuration.officers.filter((officer) => normalisedAddress(officer.email) === address)
  if (known.length === 0) return { code: 'SENDER_UNKNOWN', details: { sender: address } }
  const { actor } = stepOf(configuration, step)
  const inRole = known.filter((officer) => officer.role === actor)
  if (inRole.length === 0) return { code: 'SENDER_LACKS_ROLE', details: { sender: address, role: actor } }
  const ofUnit = inRole.filter((officer) => isOfUnit(officer, agency))
  if (ofUnit.length === 0) return { code: 'SENDER_OTHER_AGENCY', details: { sender: address, agency: agency ?? '' } }
  if (ofUnit.some((officer) => isInOffice(officer, today))) return undefined
  return { code: 'SENDER_OUT_OF_DATES', details: { sender: address, ...termOf(ofUnit) } }
}

function isOfUnit(officer: Officer, agency: AgencyCode | undefined): boolean {
  return officer.role !== 'UNIT_PPID' || agency === undefined || officer.agency === agency
}

/** The days of the last entry, as the office wrote it last. */
function termOf(officers: readonly Officer[]): { readonly from?: Day; readonly until?: Day } {
  const last = officers[officers.length - 1]
  return { ...(last?.from ? { from: last.from } : {}), ...(last?.until ? { until: last.until } : {}) }
}
