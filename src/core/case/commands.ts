// What an officer can ask for: one validated command per form.
import type { AgencyCode } from '../sop/roles'
import type { Day } from '../time/day'
import type { CaseNumber, Guideline, Handover, ItemDraft, ItemNumber, Meeting, TaskKey, TestFindings } from './case'

/** A period as the officer chose it; the end is computed when the result is recorded. */
export type RequestedPeriod =
  | { readonly kind: 'YEARS'; readonly years: number }
  | { readonly kind: 'UNTIL_DATE'; readonly until: Day }
  | { readonly kind: 'UNTIL_EVENT'; readonly event: string }
  | { readonly kind: 'PERSON_BOUND' }

/** Form 1. Without a case number it opens a case; with one it corrects a returned draft or adds items. */
export interface SubmitDraft {
  readonly type: 'SubmitDraft'
  readonly caseNumber?: CaseNumber
  readonly subject: string
  readonly startedOn: Day | undefined
  readonly items: readonly ItemDraft[]
  /** There is nothing to exempt: the officer says so. */
  readonly nil: boolean
  readonly note: string
}

/** Form 2. */
export interface DecideMeeting {
  readonly type: 'DecideMeeting'
  readonly caseNumber: CaseNumber
  readonly decision: 'FORWARD' | 'RETURN' | 'STOP'
  readonly meeting: Meeting
  readonly droppedItems: readonly ItemNumber[]
  readonly reason: string
}

/** Form 3, one item at a time. */
export interface RecordTest extends TestFindings {
  readonly type: 'RecordTest'
  readonly itemNumber: ItemNumber
  readonly period?: RequestedPeriod
}

/** Form 4. */
export interface ReceiveResults {
  readonly type: 'ReceiveResults'
  readonly caseNumber: CaseNumber
  readonly decision: 'ACCEPT' | 'RETURN'
  readonly returnedItems: readonly ItemNumber[]
  readonly reason: string
  readonly handover: Handover
}

/** Form 5. */
export interface AdoptGuideline {
  readonly type: 'AdoptGuideline'
  readonly caseNumber: CaseNumber
  readonly guideline: Guideline
  readonly note: string
}

/** Form 6: the clock of a task stands still from today. */
export interface PauseTask {
  readonly type: 'PauseTask'
  readonly taskKey: TaskKey
  /** The last day of the pause. */
  readonly until: Day
  readonly reason: string
}

/** Form 6: a pause ends today. */
export interface ResumeTask {
  readonly type: 'ResumeTask'
  readonly taskKey: TaskKey
  readonly reason: string
}

/** Form 6. */
export interface ExtendTask {
  readonly type: 'ExtendTask'
  readonly taskKey: TaskKey
  /** Working days. */
  readonly days: number
  readonly reason: string
}

/** Form 6: items in the wrong house go to another unit; all that are untested where none is named. */
export interface ReassignItems {
  readonly type: 'ReassignItems'
  readonly taskKey: TaskKey
  readonly items: readonly ItemNumber[]
  readonly agency: AgencyCode
  readonly reason: string
}

/** Form 6: each of these units is asked for its draft. */
export interface OpenRound {
  readonly type: 'OpenRound'
  readonly subject: string
  readonly agencies: readonly AgencyCode[]
}

/** Form 6: the figures of a year, as a document. */
interface OrderReport {
  readonly type: 'OrderReport'
  readonly year: number
}

/** What the administrator does to one task of a case. */
export type TaskCommand = PauseTask | ResumeTask | ExtendTask | ReassignItems
/** Commands about one case. */
export type CaseCommand = SubmitDraft | DecideMeeting | RecordTest | ReceiveResults | AdoptGuideline | TaskCommand
export type Command = CaseCommand | OpenRound | OrderReport
