// What a form is made of, page by page: everything its builder needs, so that the builder knows no Indonesian.
import { PAGES, QUESTIONS, type Question, type QuestionKind } from '../../intake/questions'
import type { FormKey } from '../../intake/submission'
import { formTitles, questionTitle } from './titles'

/** A fixed choice; `leadsTo` names the page that follows when it is chosen. */
export interface Choice {
  readonly label: string
  readonly leadsTo?: string
}

/** Fixed words, or the labels of what the tabs OPD and Dasar Hukum hold. */
export type Choices = readonly Choice[] | 'AGENCIES' | 'GROUNDS'

/** Checked by the form before it is sent; the script checks again. */
export type Validation =
  /** A regular expression (RE2) that the whole answer matches. */
  | { readonly kind: 'PATTERN'; readonly pattern: string; readonly message: string }
  | { readonly kind: 'MAX_LENGTH'; readonly max: number; readonly message: string }

interface QuestionDefinition {
  readonly key: string
  readonly kind: QuestionKind
  readonly title: string
  readonly help: string
  readonly required: boolean
  /** For choice, checkboxes and list. */
  readonly choices?: Choices
  /** For text and paragraph. */
  readonly validation?: Validation
}

interface PageDefinition {
  readonly key: string
  /** The first page carries the form's own title and description instead. */
  readonly title: string
  readonly help: string
  /** Nothing follows it, whatever stands behind it on the form. */
  readonly isLast: boolean
  readonly questions: readonly QuestionDefinition[]
}

export interface FormDefinition {
  readonly key: FormKey
  readonly title: string
  readonly description: string
  /** Shown once the form is sent. */
  readonly confirmation: string
  /** Shown while the form takes no answers. */
  readonly closed: string
  readonly pages: readonly PageDefinition[]
}

export interface QuestionText {
  readonly help: string
  readonly choices?: Choices
  readonly validation?: Validation
}

/** The texts of one form; pages and questions by key. */
export interface FormTexts {
  readonly description: string
  readonly confirmation: string
  readonly pages: Readonly<Record<string, { readonly title: string; readonly help: string; readonly isLast?: boolean }>>
  readonly questions: Readonly<Record<string, QuestionText>>
}

const CLOSED =
  'Formulir ini sedang tidak menerima jawaban. Silakan menghubungi PPID Utama, Dinas Komunikasi dan Informatika Kota Pontianak.'

/** Joins what is asked (intake/questions) with how it is worded. */
export function defineForm(form: FormKey, texts: FormTexts): FormDefinition {
  return {
    key: form,
    title: formTitles[form],
    description: texts.description,
    confirmation: texts.confirmation,
    closed: CLOSED,
    pages: PAGES[form].map((page) => ({
      key: page,
      title: texts.pages[page]?.title ?? '',
      help: texts.pages[page]?.help ?? '',
      isLast: texts.pages[page]?.isLast ?? false,
      questions: QUESTIONS[form].filter((question) => question.page === page).map((one) => worded(form, one, texts)),
    })),
  }
}

function worded(form: FormKey, question: Question, texts: FormTexts): QuestionDefinition {
  const text = texts.questions[question.key]
  if (!text) throw new Error(`form ${form} has no text for ${question.key}`)
  const { key, kind, required } = question
  return { key, kind, required, title: questionTitle(form, key), ...text }
}

/** The choices of a fixed list, in the order of its labels. */
export function choicesOf(labels: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.values(labels).map((label) => ({ label }))
}
