// What is counted: berkas (case), butir (item) and tugas (task), and the states each can be in.
import type { AgencyCode } from '../sop/roles'
import type { StepNumber } from '../sop/steps'
import type { Pause } from '../time/calendar'
import type { Day } from '../time/day'
import type { CountedDay } from '../time/due-date'
import type { Moment } from '../time/moment'

/** "PPID-2026-0001" */
export type CaseNumber = string
/** "PPID-2026-0001/02" */
export type ItemNumber = string
/** "PPID-2026-0001#3-DINKES.1": case, step, unit where the step fans out, round. */
export type TaskKey = string

/**
 * ASKED waits for a unit's draft (collection round), COLLECTING for step 1 again (returned), DISCUSSING for step 2,
 * TESTING for step 3, RECEIVING for step 4, ADOPTING for step 5. ADOPTED, STOPPED and NIL (nothing to exempt) are
 * closed.
 */
export type CaseStatus =
  | 'ASKED'
  | 'COLLECTING'
  | 'DISCUSSING'
  | 'TESTING'
  | 'RECEIVING'
  | 'ADOPTING'
  | 'ADOPTED'
  | 'STOPPED'
  | 'NIL'

export interface Meeting {
  readonly heldOn: Day
  readonly participants: string
  readonly minutesLink: string
}

export interface Handover {
  readonly letterNumber: string
  readonly letterDay: Day | undefined
}

export interface Guideline {
  readonly receivedOn: Day
}

interface CaseFacts {
  readonly number: CaseNumber
  readonly subject: string
  readonly collectionStartedOn: Day
  readonly openedAt: Moment
  /** Address of the officer who submitted the draft. */
  readonly openedBy: string
  readonly note: string
  /** Drive folder IDs, planned when the case is opened: the case's own, then one per step. */
  readonly folders: readonly string[]
}

/** The state of a case is a union by status: what a status does not have cannot be asked for. */
export type Case = CaseFacts &
  (
    | { readonly status: 'ASKED' | 'COLLECTING' | 'DISCUSSING'; readonly reason?: string }
    | { readonly status: 'TESTING' | 'RECEIVING'; readonly meeting: Meeting }
    | { readonly status: 'ADOPTING'; readonly meeting: Meeting; readonly handover: Handover }
    | {
        readonly status: 'ADOPTED'
        readonly meeting: Meeting
        readonly handover: Handover
        readonly guideline: Guideline
      }
    | { readonly status: 'STOPPED'; readonly reason: string; readonly meeting?: Meeting }
    | { readonly status: 'NIL' }
  )

/**
 * PROPOSED waits for the meeting, NEEDS_CORRECTION for the service officer, FORWARDED for the unit's test.
 * EXEMPT, PARTLY_EXEMPT, OPEN and INCOMPLETE are results; DROPPED and STOPPED are ends without a test.
 */
export type ItemStatus =
  | 'PROPOSED'
  | 'NEEDS_CORRECTION'
  | 'FORWARDED'
  | 'EXEMPT'
  | 'PARTLY_EXEMPT'
  | 'OPEN'
  | 'INCOMPLETE'
  | 'DROPPED'
  | 'STOPPED'

/** What the draft says of one piece of information. */
export interface ItemDraft {
  readonly agency: AgencyCode
  readonly title: string
  readonly description: string
  /** The parent document and the part of it that is meant. */
  readonly source: string
  /** Printed, electronic, … as the officer words it. */
  readonly form: string
  readonly link: string
}

export interface Item extends ItemDraft {
  readonly number: ItemNumber
  readonly status: ItemStatus
  /** How often the item was handed to its unit. */
  readonly round: number
  /** Why it was last returned or dropped. */
  readonly reason?: string
  readonly test?: TestResult
}

export type TestOccasion = 'BEFORE_REQUEST' | 'ON_REQUEST' | 'BY_ORDER'
export type TestOutcome = 'EXEMPT' | 'PARTLY_EXEMPT' | 'OPEN' | 'INCOMPLETE'

/** How long an exemption lasts; always something a person can check against a date or an event. */
export type ExemptionPeriod =
  | { readonly kind: 'YEARS'; readonly years: number; readonly until: Day }
  | { readonly kind: 'UNTIL_DATE'; readonly until: Day }
  | { readonly kind: 'UNTIL_EVENT'; readonly event: string }
  | { readonly kind: 'PERSON_BOUND' }

/** What the unit wrote about one item on form 3. */
export interface TestFindings {
  readonly occasion: TestOccasion
  readonly outcome: TestOutcome
  /** Codes of Pasal 17, e.g. ["h.4"]. */
  readonly grounds: readonly string[]
  readonly otherStatute: string
  readonly ifDisclosed: string
  readonly ifClosed: string
  readonly publicInterest: string
  readonly exemptParts: string
  readonly participants: string
  readonly link: string
  readonly note: string
}

export interface TestResult extends TestFindings {
  readonly period?: ExemptionPeriod
  readonly testedAt: Moment
  readonly testedBy: string
}

export type TaskStatus = 'OPEN' | 'DONE' | 'CANCELLED'

/** What people were told of a task: each reminder is given once, however often the morning runs. */
export interface Told {
  /** The highest level of reminder given: working days after the due day, negative before it. */
  readonly level?: number
  readonly on?: Day
  /** When the superior was told that it is late. */
  readonly escalatedOn?: Day
  /** When the administrator was told that nobody is in office for it. */
  readonly vacantOn?: Day
}

export interface Task {
  readonly key: TaskKey
  readonly caseNumber: CaseNumber
  readonly step: StepNumber
  /** The unit that must act: at step 3, and at step 1 of a collection round. */
  readonly agency?: AgencyCode
  readonly round: number
  readonly receivedAt: Moment
  /** The first day that may count, by the office hours and the start rule when it began; older registers did not note it. */
  readonly countedFrom?: Day
  /** Working days the SOP gave for it when it began; 0 where an older register did not note it. */
  readonly term: number
  /** Working days added to the term. */
  readonly extension: number
  /** When its clock stood, or will stand, still. */
  readonly pauses: readonly Pause[]
  /** Undefined while the calendar does not reach so far. */
  readonly dueOn: Day | undefined
  /** How the date was counted; present where it was just counted. */
  readonly count?: readonly CountedDay[]
  /** How the date was counted, in words, as it stands on the sheet. */
  readonly explanation?: string
  readonly status: TaskStatus
  readonly finishedAt?: Moment
  readonly finishedBy?: string
  /** Working days past the due day, as last flagged; 0 while in time. Never judged again once it is done. */
  readonly daysLate: number
  /** Working days it took; only once it is done. */
  readonly daysTaken?: number
  readonly told: Told
  /** The Drive folder in which this task's papers are kept. */
  readonly folder?: string
}

/** One case with everything that belongs to it: what `decide` sees. */
export interface CaseFile {
  readonly case: Case
  readonly items: readonly Item[]
  readonly tasks: readonly Task[]
}

export const EXEMPT_STATUSES: readonly ItemStatus[] = ['EXEMPT', 'PARTLY_EXEMPT']
export const TESTED_STATUSES: readonly ItemStatus[] = ['EXEMPT', 'PARTLY_EXEMPT', 'OPEN', 'INCOMPLETE']
export const CLOSED_STATUSES: readonly CaseStatus[] = ['ADOPTED', 'STOPPED', 'NIL']
