// What intake must know beside the answers: the units, the grounds, the day, and the words of the choices.
import type { Agency } from '../sop/agencies'
import type { Ground } from '../sop/grounds'
import type { Day } from '../time/day'

/** Question key → words shown on the form → code, as text/forms gives it. */
export type ChoiceLabels = Readonly<Record<string, Readonly<Record<string, string>>>>

export interface IntakeContext {
  readonly agencies: readonly Agency[]
  readonly grounds: readonly Ground[]
  readonly today: Day
  readonly labels: ChoiceLabels
}
