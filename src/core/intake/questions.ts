// What the six forms ask: the key, kind and page of every question in order; the words are in text/forms.
import type { RejectionCode } from '../case/rejection'
import { ITEM_FIELDS } from './item-fields'
import type { FormKey } from './submission'

/** text is one line; choice offers buttons of which one is chosen, list the same as a dropdown. */
export type QuestionKind = 'text' | 'paragraph' | 'date' | 'choice' | 'checkboxes' | 'list'

export interface Question {
  /** For example "item3.title"; the same key in two forms asks the same. */
  readonly key: string
  readonly kind: QuestionKind
  /** Key of the form's page, see PAGES. */
  readonly page: string
  /** Required by the form and by the script alike. */
  readonly required: boolean
  /** What an unanswered required question is refused with; ANSWER_MISSING unless stated. */
  readonly missing?: RejectionCode
}

/** Items with a page of their own in form 1; more go into the pasted table. */
export const ITEM_PAGES = 10

export const itemQuestion = (k: number, field: string): string => `item${k}.${field}`
export const itemPage = (k: number): string => `item${k}`
export const moreQuestion = (k: number): string => itemQuestion(k, 'more')

const numbers = Array.from({ length: ITEM_PAGES }, (_, index) => index + 1)

/** Keys of the pages of each form, in order. */
export const PAGES: Readonly<Record<FormKey, readonly string[]>> = {
  COLLECTION: ['general', ...numbers.map(itemPage), 'closing'],
  MEETING: ['general'],
  TEST: ['general', 'grounds', 'period', 'closing'],
  RECEIPT: ['general'],
  GUIDELINE: ['general'],
  ADMINISTRATION: ['general', 'pause', 'resume', 'extend', 'reassign', 'round', 'report'],
}

function ask(page: string, key: string, kind: QuestionKind): Question {
  return { key, kind, page, required: false }
}

function demand(page: string, key: string, kind: QuestionKind, missing?: RejectionCode): Question {
  return { key, kind, page, required: true, ...(missing ? { missing } : {}) }
}

function itemQuestions(k: number): readonly Question[] {
  const fields = ITEM_FIELDS.map((field) => ask(itemPage(k), itemQuestion(k, field.key), field.kind))
  // Steers the form only: the script takes the items that are filled in, whatever was chosen here.
  const more: Question = { ...ask(itemPage(k), moreQuestion(k), 'choice'), required: true }
  return k < ITEM_PAGES ? [...fields, more] : fields
}

export const QUESTIONS: Readonly<Record<FormKey, readonly Question[]>> = {
  COLLECTION: [
    ask('general', 'caseNumber', 'text'),
    ask('general', 'subject', 'text'),
    ask('general', 'startedOn', 'date'),
    ...numbers.flatMap(itemQuestions),
    ask('closing', 'table', 'paragraph'),
    ask('closing', 'note', 'paragraph'),
  ],
  MEETING: [
    demand('general', 'caseNumber', 'text'),
    demand('general', 'meetingDecision', 'choice'),
    demand('general', 'heldOn', 'date'),
    demand('general', 'meetingParticipants', 'paragraph'),
    ask('general', 'minutesLink', 'text'),
    ask('general', 'droppedItems', 'paragraph'),
    ask('general', 'reason', 'paragraph'),
  ],
  TEST: [
    demand('general', 'itemNumber', 'text'),
    demand('general', 'occasion', 'choice'),
    demand('general', 'outcome', 'choice'),
    ask('grounds', 'grounds', 'checkboxes'),
    ask('grounds', 'otherStatute', 'paragraph'),
    ask('grounds', 'ifDisclosed', 'paragraph'),
    ask('grounds', 'ifClosed', 'paragraph'),
    ask('grounds', 'publicInterest', 'paragraph'),
    ask('grounds', 'exemptParts', 'paragraph'),
    ask('period', 'periodKind', 'choice'),
    ask('period', 'years', 'text'),
    ask('period', 'untilDate', 'date'),
    ask('period', 'untilEvent', 'text'),
    demand('closing', 'testParticipants', 'paragraph'),
    ask('closing', 'testLink', 'text'),
    ask('closing', 'note', 'paragraph'),
  ],
  RECEIPT: [
    demand('general', 'caseNumber', 'text'),
    demand('general', 'receiptDecision', 'choice'),
    ask('general', 'returnedItems', 'paragraph'),
    ask('general', 'reason', 'paragraph'),
    ask('general', 'letterNumber', 'text'),
    ask('general', 'letterDay', 'date'),
  ],
  GUIDELINE: [
    demand('general', 'caseNumber', 'text'),
    demand('general', 'receivedOn', 'date'),
    demand('general', 'statement', 'choice', 'STATEMENT_MISSING'),
    ask('general', 'note', 'paragraph'),
  ],
  ADMINISTRATION: [
    demand('general', 'action', 'choice'),
    ask('pause', 'pausedTask', 'text'),
    ask('pause', 'pausedUntil', 'date'),
    ask('pause', 'pauseReason', 'paragraph'),
    ask('resume', 'resumedTask', 'text'),
    ask('resume', 'resumeReason', 'paragraph'),
    ask('extend', 'extendedTask', 'text'),
    ask('extend', 'extraDays', 'text'),
    ask('extend', 'extendReason', 'paragraph'),
    ask('reassign', 'reassignedTask', 'text'),
    ask('reassign', 'toAgency', 'list'),
    ask('reassign', 'reassignedItems', 'paragraph'),
    ask('reassign', 'reassignReason', 'paragraph'),
    ask('round', 'roundSubject', 'text'),
    ask('round', 'roundAgencies', 'checkboxes'),
    ask('report', 'reportYear', 'text'),
  ],
}

/** By which question each action of form 6 that concerns a task names it. */
export const TASK_QUESTIONS: Readonly<Record<string, string>> = {
  PAUSE: 'pausedTask',
  RESUME: 'resumedTask',
  EXTEND: 'extendedTask',
  REASSIGN: 'reassignedTask',
}

/** The questions that a mail's link fills in beforehand; each form is asked only for those it has. */
export const PREFILLED_QUESTIONS = ['caseNumber', 'itemNumber', 'subject', 'table'] as const
export type PrefilledQuestion = (typeof PREFILLED_QUESTIONS)[number]

export function prefilledQuestionsOf(form: FormKey): readonly PrefilledQuestion[] {
  return PREFILLED_QUESTIONS.filter((key) => QUESTIONS[form].some((question) => question.key === key))
}
