// To whom notices go: the addresses of the officers in a role that day, each once.
import { normalisedAddress } from '../sop/address'
import { type Configuration, type Officer, officersFor } from '../sop/configuration'
import type { AgencyCode, Role } from '../sop/roles'
import type { Day } from '../time/day'
import type { MailFacts, MailJob } from './mail-job'

export function addressesOf(
  configuration: Pick<Configuration, 'officers'>,
  roles: readonly Role[],
  today: Day,
  agency?: AgencyCode,
): readonly string[] {
  return unique(roles.flatMap((role) => officersFor(configuration, role, agency, today)))
}

/** Where nobody keeps the register, PPID Utama answers for it. */
export function administrators(configuration: Pick<Configuration, 'officers'>, today: Day): readonly string[] {
  const keepers = addressesOf(configuration, ['ADMIN'], today)
  return keepers.length > 0 ? keepers : addressesOf(configuration, ['LEAD_PPID'], today)
}

/** One address a person, however it was typed. */
function unique(officers: readonly Officer[]): readonly string[] {
  return [...new Map(officers.map(({ email }) => [normalisedAddress(email), email.trim()])).values()]
}

/** No mail where nobody would receive it. */
export function addressed(facts: MailFacts, to: readonly string[], cc: readonly string[] = []): readonly MailJob[] {
  return to.length > 0 ? [{ ...facts, to, cc: cc.filter((address) => !to.includes(address)) }] : []
}
