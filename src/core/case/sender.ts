// Whether the sender of a form may act: known, in a role that may, of the unit, and in office that day.
import { normalisedAddress } from '../sop/address'
import type { Configuration, Officer } from '../sop/configuration'
import { isInOffice, isUnitRole, type Post } from '../sop/officers'
import type { Day } from '../time/day'
import type { Rejection } from './rejection'

type Officers = Pick<Configuration, 'officers'>

/** `posts` are those that may send the form, the usual one first; a unit's post without a unit means any unit's. */
export function checkSender(
  posts: readonly Post[],
  sender: string,
  configuration: Officers,
  today: Day,
): Rejection | undefined {
  const [usual] = posts
  if (!usual) throw new Error('a form nobody may send')
  const address = normalisedAddress(sender)
  if (address === '') return { code: 'SENDER_UNVERIFIED' }
  const known = configuration.officers.filter((officer) => normalisedAddress(officer.email) === address)
  if (known.length === 0) return { code: 'SENDER_UNKNOWN', details: { sender: address } }
  const inRole = known.filter((officer) => posts.some(({ role }) => role === officer.role))
  if (inRole.length === 0) return { code: 'SENDER_LACKS_ROLE', details: { sender: address, role: usual.role } }
  const holders = inRole.filter((officer) => posts.some((post) => holds(officer, post)))
  if (holders.length === 0) {
    const agency = posts.find((post) => post.agency !== undefined)?.agency ?? ''
    // With a second post the form is a draft's, which a round asked of a unit.
    const code = posts.length > 1 ? 'SENDER_NOT_ASKED' : 'SENDER_OTHER_AGENCY'
    return { code, details: { sender: address, agency } }
  }
  if (holders.some((officer) => isInOffice(officer, today))) return undefined
  return { code: 'SENDER_OUT_OF_DATES', details: { sender: address, ...termOf(holders) } }
}

/** Whether this address acts for units alone, and not for the service that may propose for all of them. */
export function isOnlyOfUnit({ officers }: Officers, sender: string, today: Day): boolean {
  const address = normalisedAddress(sender)
  return !officers.some(
    (officer) =>
      officer.role === 'SERVICE_OFFICER' && normalisedAddress(officer.email) === address && isInOffice(officer, today),
  )
}

function holds(officer: Officer, { role, agency }: Post): boolean {
  return officer.role === role && (!isUnitRole(role) || agency === undefined || officer.agency === agency)
}

/** The post and days of the last entry, as the office wrote it last. */
function termOf(officers: readonly Officer[]): Readonly<Record<string, string>> {
  const last = officers[officers.length - 1]
  if (!last) return {}
  const { role, agency, from, until } = last
  return { role, ...(agency ? { agency } : {}), ...(from ? { from } : {}), ...(until ? { until } : {}) }
}
