// Turns the choices of a question into words, with the office's units and grounds where it offers those.
import type { Agency } from '../../sop/agencies'
import type { Ground } from '../../sop/grounds'
import { agencyLabel, groundLabel } from './choices'
import type { Choice, Choices } from './definition'

export interface Lists {
  readonly agencies: readonly Agency[]
  readonly grounds: readonly Ground[]
}

/** Google refuses a question without choices. */
const NONE_YET = '(daftar belum diisi)'

/** Each label once: Google refuses repeated ones. */
export function choicesFor(choices: Choices, lists: Lists): readonly Choice[] {
  if (choices !== 'AGENCIES' && choices !== 'GROUNDS') return choices
  const labels = choices === 'AGENCIES' ? lists.agencies.map(agencyLabel) : lists.grounds.map(groundLabel)
  const distinct = [...new Set(labels)]
  return (distinct.length > 0 ? distinct : [NONE_YET]).map((label) => ({ label }))
}
