// What the yearly figures are counted from: dates, states and numbers of the register, and nothing of what it says.
import type { CaseNumber, CaseStatus, Item, Task } from '../../case/case'
import type { Day } from '../../time/day'

export interface CountedCase {
  readonly number: CaseNumber
  readonly status: CaseStatus
  readonly openedOn: Day
  readonly meetingOn: Day | undefined
  /** When it was adopted, stopped or reported nil; undefined while it runs. */
  readonly closedOn: Day | undefined
}

export interface CountedItem extends Pick<Item, 'agency' | 'status'> {
  readonly caseNumber: CaseNumber
  /** Codes of Pasal 17. */
  readonly grounds: readonly string[]
  /** Of the result that counts; undefined before the test. */
  readonly testedOn: Day | undefined
}

export type CountedTask = Pick<
  Task,
  | 'step'
  | 'agency'
  | 'receivedAt'
  | 'dueOn'
  | 'status'
  | 'finishedAt'
  | 'daysLate'
  | 'daysTaken'
  | 'extension'
  | 'pauses'
>

export interface CountedRegister {
  readonly cases: readonly CountedCase[]
  readonly items: readonly CountedItem[]
  readonly tasks: readonly CountedTask[]
}
