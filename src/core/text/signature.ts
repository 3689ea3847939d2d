// How the history names who acted: the address, and for a substitute in whose stead.
import { normalisedAddress } from '../sop/address'
import type { Configuration } from '../sop/configuration'
import { officersFor, type Post } from '../sop/officers'
import type { Day } from '../time/day'
import { roleLabels } from './labels'
import { standingLabels } from './sheet'

/** "plh.dinkes@… (Plh. PPID Pendukung (OPD) DINKES, 800/12/2026)"; the bare address for whoever holds one of the posts. */
export function signatureOf(
  configuration: Pick<Configuration, 'officers'>,
  posts: readonly Post[],
  address: string,
  today: Day,
): string {
  const own = posts
    .flatMap((post) => officersFor(configuration, post, today))
    .filter((officer) => normalisedAddress(officer.email) === normalisedAddress(address))
  const [standIn] = own
  if (!standIn || own.some(({ standing }) => standing === 'DEFINITIVE')) return address
  const { standing, role, agency, letter } = standIn
  const post = [standingLabels[standing], roleLabels[role], agency].filter(Boolean).join(' ')
  return `${address} (${[post, letter].filter(Boolean).join(', ')})`
}
