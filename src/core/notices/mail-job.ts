// A mail still to be written: the facts for a row of the outbox, without a description, a consequence or a result.
import type { CaseNumber, ItemNumber, TaskKey } from '../case/case'
import type { FormKey } from '../intake/submission'
import type { ConfigurationProblem } from '../sop/configuration'
import type { AgencyCode } from '../sop/roles'
import type { StepNumber } from '../sop/steps'
import type { TaskChange } from '../text/notices/administration'
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
  | 'PAUSED'
  | 'RESUMED'
  | 'EXTENDED'
  | 'REASSIGNED'

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

/** What the administrator has made of a task. */
export interface TaskChanged {
  readonly kind: 'TASK_CHANGED'
  readonly change: TaskChange
  readonly case: CaseRef
  readonly step: StepNumber
  readonly agency?: AgencyCode
  readonly round: number
  readonly reason: string
  readonly dueOn?: Day
  readonly explanation: string
  readonly pausedUntil?: Day
  readonly items: readonly ItemRef[]
}

/** One task in a person's digest. */
export interface DigestLine {
  readonly case: CaseRef
  readonly key: TaskKey
  readonly step: StepNumber
  readonly agency?: AgencyCode
  readonly dueOn?: Day
  /** Working days from the due day to the day of the digest: negative before it. */
  readonly level?: number
  /** The due day before the calendar was changed; only where it was. */
  readonly movedFrom?: Day
  /** At step 3: the first item that waits for its test, and how many do. */
  readonly item?: ItemNumber
  readonly itemCount?: number
  /** Somebody stands in for the reader. */
  readonly isCopy?: boolean
}

/** The first lines of a list, how many there are, and how many of them are late. */
export interface DigestList {
  readonly lines: readonly DigestLine[]
  readonly count: number
  readonly late: number
}

/** A person's mail of the working day: everything that wants attention, most urgent first. */
export interface Digest {
  readonly kind: 'DIGEST'
  readonly day: Day
  /** Reminded of today for the first time at this level. */
  readonly due: DigestList
  /** Deadlines that a changed calendar has moved. */
  readonly moved: DigestList
  /** Other open work whose reminders were given before. */
  readonly others: DigestList
  /** Long overdue work of those below the reader. */
  readonly escalated: DigestList
  /** Work for which nobody is in office. */
  readonly vacant: DigestList
}

/** A collection round has begun: which case each unit got. */
export interface RoundOpened {
  readonly kind: 'ROUND_OPENED'
  readonly subject: string
  readonly at: Moment
  readonly cases: readonly { readonly number: CaseNumber; readonly agency: AgencyCode; readonly dueOn?: Day }[]
}

/** Before a changed calendar is applied. */
export interface CalendarPreview {
  readonly kind: 'CALENDAR_PREVIEW'
  readonly moves: readonly DigestLine[]
  readonly count: number
}

export interface ListPublished {
  readonly kind: 'LIST_PUBLISHED'
  readonly publishedOn: Day
  readonly orderedAt: Moment
}

/** The figures of a year are there. */
export interface ReportWritten {
  readonly kind: 'REPORT_WRITTEN'
  readonly year: number
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
  | TaskChanged
  | Digest
  | RoundOpened
  | CalendarPreview
  | ListPublished
  | ReportWritten
  | Problems
  | NoOfficer

export type MailJob = MailFacts & { readonly to: readonly string[]; readonly cc: readonly string[] }
