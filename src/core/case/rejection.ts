// Why a submission is refused: a value with a code, turned into an officer's sentence by core/text.

export type RejectionCode =
  // about the sender
  | 'SENDER_UNKNOWN' // not on the tab Petugas
  | 'SENDER_LACKS_ROLE'
  | 'SENDER_OTHER_AGENCY'
  | 'SENDER_NOT_ASKED' // a collection round asked another unit
  | 'SENDER_OUT_OF_DATES'
  | 'SENDER_UNVERIFIED' // the form gave no address
  // about the case
  | 'CASE_UNKNOWN'
  | 'ITEM_UNKNOWN'
  | 'ITEM_OF_OTHER_CASE'
  | 'WRONG_STEP'
  | 'ALREADY_DONE'
  | 'CASE_CLOSED'
  // about a task, and what the administrator does to it
  | 'TASK_UNKNOWN'
  | 'TASK_MALFORMED'
  | 'TASK_NOT_OPEN'
  | 'TASK_PAUSED'
  | 'TASK_NOT_PAUSED'
  | 'TASK_PAST_DUE' // a pause would change nothing
  | 'PAUSE_ENDED'
  | 'PAUSE_TOO_LONG'
  | 'EXTENSION_TOO_LONG'
  | 'TASK_NOT_A_TEST'
  | 'AGENCY_UNCHANGED'
  | 'NOTHING_TO_REASSIGN'
  | 'ROUND_OPEN_ALREADY'
  // about the answers
  | 'ANSWER_MISSING'
  | 'ANSWER_INVALID'
  | 'CHOICE_UNKNOWN'
  | 'NUMBER_MALFORMED'
  | 'DATE_INVALID'
  | 'DAYS_INVALID'
  | 'YEAR_INVALID' // details: the first and the last year that can be asked for
  | 'DATE_IN_FUTURE'
  | 'LINK_INVALID'
  | 'TEXT_TOO_LONG'
  | 'AGENCY_UNKNOWN'
  | 'ITEM_OF_OTHER_AGENCY'
  | 'TABLE_ROWS_BAD' // details: one entry per bad row
  | 'ITEM_REPEATED'
  | 'NOTHING_SUBMITTED' // neither items nor the word NIHIL
  | 'NIL_WITH_ITEMS'
  | 'TOO_MANY_ITEMS'
  | 'REASON_MISSING'
  | 'NOTHING_FORWARDED' // every item dropped: choose Hentikan
  | 'DROPPED_WITHOUT_FORWARD'
  | 'RETURNED_ITEMS_MISSING'
  | 'RETURNED_WITH_ACCEPT'
  | 'GROUND_MISSING'
  | 'GROUND_UNKNOWN'
  | 'GROUND_WITHOUT_EXEMPTION'
  | 'STATUTE_MISSING' // ground j without another law and its article
  | 'CONSEQUENCE_MISSING'
  | 'CONSEQUENCES_EQUAL'
  | 'PARTS_MISSING'
  | 'PERIOD_MISSING'
  | 'PERIOD_VAGUE'
  | 'PERIOD_TOO_LONG'
  | 'PERIOD_ENDED'
  | 'PERIOD_NOT_PERSON_BOUND'
  | 'STATEMENT_MISSING'
  // about the submission itself
  | 'SUBMISSION_EMPTY'

export interface Rejection {
  readonly code: RejectionCode
  /** Key of the question to mend, where there is one (see intake/questions). */
  readonly question?: string
  /** What the sentence needs: the number asked for, the row and column, the allowed values, … */
  readonly details?: Readonly<Record<string, string>>
  /** For TABLE_ROWS_BAD: the faults of each bad row of the pasted table. */
  readonly rows?: readonly RowFault[]
}

export interface RowFault {
  /** 1 for the first pasted row. */
  readonly row: number
  /** Key of the column, as in intake/item-table. */
  readonly column: string
  readonly code: RejectionCode
  readonly value: string
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly rejections: readonly Rejection[] }

export const accepted = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const refused = (
  ...rejections: readonly Rejection[]
): { readonly ok: false; readonly rejections: readonly Rejection[] } => ({
  ok: false,
  rejections,
})
