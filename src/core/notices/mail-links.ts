// The addresses a mail leads to, given when it is written out.
import type { PrefilledValues } from '../intake/prefill'
import { FORMS, type FormKey } from '../intake/submission'
import type { StepNumber } from '../sop/steps'

export interface DocumentLinks {
  readonly document: string
  readonly pdf: string
}

export interface MailLinks {
  /** The form with these answers filled in. */
  form(form: FormKey, values: PrefilledValues): string
  /** The form with the answers of this response filled in again. */
  refill(form: FormKey, responseId: string): string
  folder(id: string): string
  readonly register: string
  /** Where the list last published is; '' for what does not exist. */
  list(): DocumentLinks
  /** The same of a year's figures. */
  report(year: number): DocumentLinks
}

/** The form of a step. */
export function formOf(step: StepNumber): FormKey {
  return FORMS[step - 1] ?? 'COLLECTION'
}
