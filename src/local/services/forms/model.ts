// What the box keeps of a form: its settings, its items in order, and its responses.
import type { PermissionRecord } from '../../state/files'

/** The kinds of item that can be made; others are not emulated. */
export type ItemKind =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'MULTIPLE_CHOICE'
  | 'CHECKBOX'
  | 'LIST'
  | 'DATE'
  | 'TIME'
  | 'DATETIME'
  | 'DURATION'
  | 'SCALE'
  | 'RATING'
  | 'GRID'
  | 'CHECKBOX_GRID'
  | 'PAGE_BREAK'
  | 'SECTION_HEADER'

export type Navigation =
  | { readonly type: 'CONTINUE' | 'RESTART' | 'SUBMIT' }
  | { readonly type: 'GO_TO_PAGE'; readonly page: number }

export interface ChoiceRecord {
  readonly value: string
  readonly navigation: Navigation | null
}

export interface ValidationRecord {
  /** The builder's method, e.g. "requireNumberBetween". */
  readonly rule: string
  readonly arguments: readonly (string | number)[]
  /** Shown to a respondent whose answer does not pass; "" for Google's own message. */
  readonly helpText: string
}

export interface GridRow {
  readonly label: string
  /** Each row of a grid has a number of its own in a pre-filled address. */
  readonly entry: number
}

export interface Scale {
  readonly lower: number
  readonly upper: number
  readonly leftLabel: string
  readonly rightLabel: string
}

type RatingIcon = 'STAR' | 'HEART' | 'THUMB_UP'

export interface Rating {
  readonly levels: number
  readonly icon: RatingIcon
}

export interface ItemRecord {
  readonly id: number
  /** The number of the item in a pre-filled address, which is not its ID. */
  readonly entry: number
  readonly type: ItemKind
  readonly title: string
  readonly helpText: string
  readonly required: boolean
  readonly choices: readonly ChoiceRecord[]
  readonly other: boolean
  readonly includesYear: boolean
  readonly validation: ValidationRecord | null
  /** Of a page break: what follows the page BEFORE it. */
  readonly goTo: Navigation
  /** Of a grid. */
  readonly rows?: readonly GridRow[]
  readonly columns?: readonly string[]
  readonly scale?: Scale
  readonly rating?: Rating
}

export type EmailCollection = 'DO_NOT_COLLECT' | 'VERIFIED' | 'RESPONDER_INPUT'

export interface FormRecord {
  readonly id: string
  /** The ID in the address respondents open. */
  readonly publishedId: string
  readonly title: string
  readonly description: string
  readonly published: boolean
  readonly acceptingResponses: boolean
  readonly emailCollection: EmailCollection
  readonly responseEdits: boolean
  readonly oneResponsePerUser: boolean
  readonly confirmationMessage: string
  readonly closedMessage: string
  readonly respondAgainLink: boolean
  readonly progressBar: boolean
  readonly publishingSummary: boolean
  readonly shuffleQuestions: boolean
  readonly items: readonly ItemRecord[]
}

/**
 * Several answers to a checkbox item, one a row to a grid, several a row to a checkbox grid, one to any other: a day as
 * "YYYY-MM-DD", a time as "HH:mm", both as "YYYY-MM-DD HH:mm", a duration as "HH:mm:ss", a scale and a rating in digits.
 */
export type Answer = string | readonly string[] | readonly (readonly string[])[]

/** By item ID; unanswered items are absent. */
export type Answers = Readonly<Record<string, Answer>>

export interface ResponseRecord {
  readonly id: string
  /** ISO 8601; of the last submission, when the response was edited. */
  readonly timestamp: string
  /** "" when the form did not collect it. */
  readonly email: string
  /** Who sent it, whether or not the form tells: one response a person is counted by this. */
  readonly by: string
  readonly answers: Answers
}

export function isQuestion(item: ItemRecord): boolean {
  return item.type !== 'PAGE_BREAK' && item.type !== 'SECTION_HEADER'
}

/** Whether somebody was made a respondent of the form, and not more. */
export function isPublishedReader(permission: PermissionRecord): boolean {
  return permission.view === 'published'
}
