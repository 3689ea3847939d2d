// A submission as the office takes it in: who sent which form when, with the answers by question key.
import type { Moment } from '../time/moment'

export const FORMS = ['COLLECTION', 'MEETING', 'TEST', 'RECEIPT', 'GUIDELINE', 'ADMINISTRATION'] as const
/** Forms 1 to 5 in order, one a step, and the administrator's. */
export type FormKey = (typeof FORMS)[number]

/** An unanswered question is absent or ''. Choices hold the words of the form. */
export type Answers = Readonly<Record<string, string | readonly string[]>>

export interface RawSubmission {
  readonly form: FormKey
  readonly responseId: string
  readonly submittedAt: Moment
  /** The respondent's address, '' when the form did not collect it. */
  readonly sender: string
  readonly answers: Answers
}

/** Tells two submissions apart, and an edited one from its first version. */
export function submissionKey(submission: Pick<RawSubmission, 'form' | 'responseId' | 'submittedAt'>): string {
  return `${submission.form}:${submission.responseId}:${submission.submittedAt}`
}
