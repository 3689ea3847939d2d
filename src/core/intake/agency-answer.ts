// Which unit is meant by a label of the form, a code, a name or a short name.
import type { Agency } from '../sop/agencies'
import type { AgencyCode } from '../sop/roles'
import { sameWords } from './wording'

const WAYS_OF_NAMING: readonly ((agency: Agency) => string)[] = [
  (agency) => agency.code,
  (agency) => `${agency.code}${agency.name}`,
  (agency) => agency.name,
  (agency) => agency.shortName,
]

/** Codes go before names, so that a unit whose short name is another's code is never taken for it. */
export function findAgency(agencies: readonly Agency[], typed: string): AgencyCode | undefined {
  const wanted = sameWords(typed)
  if (wanted === '') return undefined
  for (const naming of WAYS_OF_NAMING) {
    const found = agencies.find((agency) => sameWords(naming(agency)) === wanted)
    if (found) return found.code
  }
  return undefined
}
