// What a file of proposals holds: a row as typed, and the same as one item of a case with the result of its test.
import type { Column } from './columns'

/** A row as typed, blanks at both ends removed. */
export interface Proposal {
  /** The line of the file on which the row begins; the header is line 1. */
  readonly line: number
  readonly cells: Readonly<Record<Column, string>>
}

export type Outcome = 'EXEMPT' | 'PARTLY_EXEMPT' | 'OPEN' | 'INCOMPLETE'
export type PeriodKind = 'YEARS' | 'UNTIL_DATE' | 'UNTIL_EVENT' | 'PERSON_BOUND'

export interface Period {
  readonly kind: PeriodKind
  readonly years: string
  /** YYYY-MM-DD. */
  readonly until: string
  readonly event: string
}

export interface ProposedItem {
  readonly line: number
  readonly agency: string
  readonly title: string
  readonly description: string
  readonly source: string
  readonly form: string
  readonly outcome: Outcome
  /** Codes such as "h.4". */
  readonly grounds: readonly string[]
  readonly otherStatute: string
  readonly ifDisclosed: string
  readonly ifClosed: string
  readonly publicInterest: string
  readonly exemptParts: string
  readonly period?: Period
}

/** The rows of one label in the column berkas, in the order of the file. */
export interface ProposedCase {
  readonly label: string
  readonly subject: string
  readonly items: readonly ProposedItem[]
}
