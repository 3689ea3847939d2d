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

/** Several answers to a checkbox item, one to any other; a day as "YYYY-MM-DD". */
export type Answer = string | readonly string[]

export interface ResponseRecord {
  readonly id: string
  /** ISO 8601; of the last submission, when the response was edited. */
  readonly timestamp: string
  /** "" when the form did not collect it. */
  readonly email: string
  /** Who sent it, whether or not the form tells: one response a person is counted by this. */
  readonly by: string
  /** By item ID; unanswered items are absent. */
  readonly answers: Readonly<Record<string, Answer>>
}

export function isQuestion(item: ItemRecord): boolean {
  return item.type !== 'PAGE_BREAK' && item.type !== 'SECTION_HEADER'
}

/** Whether somebody was made a respondent of the form, and not more. */
export function isPublishedReader(permission: PermissionRecord): boolean {
  return permission.view === 'published'
}
