// A mail still to be written: the facts for a row of the outbox, without a description, a consequence or a result.
import type { CaseNumber, ItemNumber } from '../case/case'
import type { FormKey } from '../intake/submission'
import type { ConfigurationProblem } from '../sop/configuration'
import type { AgencyCode } from '../sop/roles'
import type { StepNumber } from '../sop/steps'
import type { Day } from '../time/day'
import type { Moment } from '../time/moment'

export interface CaseRef {
  readonly number: CaseNumber
  readonly subject: string
}

export interface ItemRef {
  readonly number: ItemNumber
  readonly title: string
}

/** Work for the next actor; with a reason when it came back. */
export interface TaskAssigned {
  readonly kind: 'TASK_ASSIGNED'
  readonly case: CaseRef
  readonly step: StepNumber
  readonly agency?: AgencyCode
  readonly round: number
  readonly receivedAt: Moment
  /** The working day the receipt counts for. */
  readonly countedFrom: Day
  /** Undefined where the calendar does not reach so far. */
  readonly dueOn?: Day
  /** How the day was counted; empty where the task was opened earlier. */
  readonly explanation: string
  /** Drive folder ID. */
  readonly folder: string
  /** What the work is about; at step 3 each gets its own link, elsewhere the first ones are listed. */
  readonly items: readonly ItemRef[]
  readonly itemCount: number
  /** The items join work that is open already. */
  readonly isAddition: boolean
  readonly reason?: string
}

/** What a receipt is given for. */
export type ReceiptOf =
  | 'DRAFT_OPENED'
  | 'DRAFT_CONTINUED'
  | 'NIL'
  | 'FORWARDED'
  | 'RETURNED'
  | 'STOPPED'
  | 'TESTED'
  | 'ACCEPTED'
  | 'RESULTS_RETURNED'
  | 'ADOPTED'

/** What follows a submission: a step, its unit, its day. */
export interface NextStep {
  readonly step: StepNumber
  readonly agency?: AgencyCode
  readonly dueOn?: Day
}

export interface Receipt {
  readonly kind: 'RECEIPT'
  readonly of: ReceiptOf
  readonly at: Moment
  readonly case: CaseRef
  readonly item?: ItemRef
  /** Items taken in, forwarded or returned. */
  readonly itemCount: number
  /** Items corrected by a draft, or dropped by a meeting. */
  readonly otherCount: number
  /** Items the unit has yet to test. */
  readonly remaining: number
  readonly next: readonly NextStep[]
}

export interface CaseNotice {
  readonly kind: 'CASE_STOPPED' | 'NIL_REPORTED' | 'CASE_ADOPTED'
  readonly case: CaseRef
  readonly folder: string
  readonly reason?: string
  /** Items of an adopted case that were never tested for want of material. */
  readonly incomplete?: readonly ItemRef[]
}

export interface ItemIncomplete {
  readonly kind: 'ITEM_INCOMPLETE'
  readonly case: CaseRef
  readonly item: ItemRef
  readonly agency: AgencyCode
  readonly folder: string
}

export interface Refused {
  readonly kind: 'REFUSED'
  readonly form: FormKey
  /** Of the response to fill in again; '' where the mail does not go to its sender. */
  readonly responseId: string
  /** What is wrong and what to do, one fault each. */
  readonly sentences: readonly string[]
}

export interface LateWork {
  readonly case: CaseRef
  readonly step: StepNumber
  readonly agency?: AgencyCode
  readonly dueOn?: Day
  readonly daysLate: number
}

export interface Overdue {
  readonly kind: 'OVERDUE'
  /** PERSON lists one officer's own work, ADMIN everybody's. */
  readonly for: 'PERSON' | 'ADMIN'
  readonly work: readonly LateWork[]
  readonly workCount: number
}

export interface ListPublished {
  readonly kind: 'LIST_PUBLISHED'
  readonly publishedOn: Day
  readonly orderedAt: Moment
}

export interface Problems {
  readonly kind: 'PROBLEMS'
  readonly cells: readonly ConfigurationProblem[]
  /** Work of the outbox that keeps failing, documents refused for a placeholder among it. */
  readonly stuck: readonly { readonly key: string; readonly error: string }[]
  readonly cellCount: number
  readonly stuckCount: number
}

export interface NoOfficer {
  readonly kind: 'NO_OFFICER'
  readonly case: CaseRef
  readonly step: StepNumber
  readonly agency?: AgencyCode
}

export type MailFacts =
  | TaskAssigned
  | Receipt
  | CaseNotice
  | ItemIncomplete
  | Refused
  | Overdue
  | ListPublished
  | Problems
  | NoOfficer

export type MailJob = MailFacts & { readonly to: readonly string[]; readonly cc: readonly string[] }
