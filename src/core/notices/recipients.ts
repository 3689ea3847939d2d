// To whom notices go: the addresses of the officers in a role that day, each once.
import { normalisedAddress } from '../sop/address'
import type { Configuration, Officer } from '../sop/configuration'
import { addresseesFor, officersFor, type Post } from '../sop/officers'
import type { AgencyCode, Role } from '../sop/roles'
import type { Day } from '../time/day'
import { administratorsInOffice } from './administrators'
import type { MailFacts, MailJob } from './mail-job'

type Officers = Pick<Configuration, 'officers'>

/** Everybody in these roles, principals and substitutes alike. */
export function addressesOf(
  configuration: Officers,
  roles: readonly Role[],
  today: Day,
  agency?: AgencyCode,
): readonly string[] {
  return unique(
    roles.flatMap((role) => officersFor(configuration, { role, ...(agency === undefined ? {} : { agency }) }, today)),
  )
}

export interface Addresses {
  readonly to: readonly string[]
  readonly cc: readonly string[]
}

/** Whoever acts for the post that day; a substitute's principal gets a copy. */
export function addressesFor(configuration: Officers, post: Post, today: Day): Addresses {
  const { to, cc } = addresseesFor(configuration, post, today)
  return { to: unique(to), cc: unique(cc) }
}

/** Where nobody keeps the register, PPID Utama answers for it. */
export function administrators(configuration: Officers, today: Day): readonly string[] {
  return unique(administratorsInOffice(configuration, today))
}

/** One address a person, however it was typed. */
function unique(officers: readonly Officer[]): readonly string[] {
  return [...new Map(officers.map(({ email }) => [normalisedAddress(email), email.trim()])).values()]
}

/** No mail where nobody would receive it. */
export function addressed(facts: MailFacts, to: readonly string[], cc: readonly string[] = []): readonly MailJob[] {
  return to.length > 0 ? [{ ...facts, to, cc: cc.filter((address) => !to.includes(address)) }] : []
}
