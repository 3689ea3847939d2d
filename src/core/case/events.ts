// What has happened to a case: past facts, the rows of its history.
import type { AgencyCode } from '../sop/roles'
import type { Pause } from '../time/calendar'
import type { Day } from '../time/day'
import type { CountedDay } from '../time/due-date'
import type {
  CaseNumber,
  Guideline,
  Handover,
  Item,
  ItemDraft,
  ItemNumber,
  Meeting,
  Task,
  TaskKey,
  TestResult,
} from './case'

export interface CaseOpened {
  readonly type: 'CaseOpened'
  readonly number: CaseNumber
  readonly subject: string
  readonly startedOn: Day
  readonly note: string
  readonly folders: readonly string[]
  /** Opened for a collection round: this unit is asked for its draft first. */
  readonly askedOf?: AgencyCode
}

/** A deadline counted anew, with what it makes of lateness today. */
export interface MovedDeadline {
  readonly key: TaskKey
  readonly dueOn: Day | undefined
  readonly count: readonly CountedDay[]
  readonly daysLate: number
}

export type CaseEvent =
  | CaseOpened
  /** With a note only where the items join a case that is already open. */
  | { readonly type: 'ItemsProposed'; readonly items: readonly Item[]; readonly note?: string }
  | { readonly type: 'ItemCorrected'; readonly number: ItemNumber; readonly draft: ItemDraft }
  | { readonly type: 'DraftResubmitted'; readonly subject: string; readonly note: string }
  | { readonly type: 'NilReported' }
  | {
      readonly type: 'DraftReturned'
      readonly items: readonly ItemNumber[]
      readonly reason: string
      readonly meeting: Meeting
    }
  | { readonly type: 'ItemsDropped'; readonly items: readonly ItemNumber[]; readonly reason: string }
  | { readonly type: 'ItemsForwarded'; readonly items: readonly ItemNumber[]; readonly meeting: Meeting }
  | { readonly type: 'CaseStopped'; readonly reason: string; readonly meeting: Meeting }
  | { readonly type: 'ItemTested'; readonly number: ItemNumber; readonly result: TestResult }
  | { readonly type: 'UnitFinished'; readonly agency: AgencyCode; readonly round: number }
  | { readonly type: 'TestingFinished' }
  | { readonly type: 'ResultsReturned'; readonly items: readonly ItemNumber[]; readonly reason: string }
  | { readonly type: 'ResultsAccepted'; readonly handover: Handover }
  | { readonly type: 'GuidelineAdopted'; readonly guideline: Guideline; readonly note: string }
  | { readonly type: 'TaskOpened'; readonly task: Task }
  /** Finally so many working days late, whenever it was last flagged. */
  | { readonly type: 'TaskFinished'; readonly key: TaskKey; readonly daysLate: number; readonly daysTaken: number }
  | { readonly type: 'TaskCancelled'; readonly key: TaskKey }
  | { readonly type: 'TaskOverdue'; readonly key: TaskKey; readonly daysLate: number }
  | ({ readonly type: 'TaskPaused'; readonly pause: Pause; readonly reason: string } & MovedDeadline)
  /** The pause ended before its last day; undefined where it never began. */
  | ({ readonly type: 'TaskResumed'; readonly lastPaused: Day | undefined; readonly reason: string } & MovedDeadline)
  | ({ readonly type: 'TaskExtended'; readonly days: number; readonly reason: string } & MovedDeadline)
  /** The calendar was changed. */
  | ({ readonly type: 'DeadlineMoved'; readonly from: Day | undefined } & MovedDeadline)
  /** Items found in the wrong house go to another unit. */
  | {
      readonly type: 'ItemsReassigned'
      readonly items: readonly ItemNumber[]
      readonly from: AgencyCode
      readonly to: AgencyCode
      readonly reason: string
    }
