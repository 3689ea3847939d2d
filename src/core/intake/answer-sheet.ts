// The answers of one submission, read question by question; every fault found on the way is kept.
import type { Outcome, Rejection, RejectionCode } from '../case/rejection'
import { type Day, parseDay } from '../time/day'
import type { IntakeContext } from './context'
import { isDriveLink } from './link'
import { QUESTIONS } from './questions'
import type { RawSubmission } from './submission'
import { oneLine, sameWords, saysNothing, tidy } from './wording'

/** Characters a heading and any other text may have; what is longer is no longer read by anyone. */
export const MAX_TITLE = 300
export const MAX_TEXT = 5000
/** How much of a wrong answer is told back. */
const MAX_QUOTE = 100

export class AnswerSheet {
  readonly faults: Rejection[] = []

  constructor(
    private readonly submission: RawSubmission,
    readonly context: IntakeContext,
  ) {}

  fault(code: RejectionCode, question?: string, details?: Rejection['details']): void {
    this.faults.push({ code, ...(question ? { question } : {}), ...(details ? { details } : {}) })
  }

  /** The typed words as they are, '' when unanswered. */
  raw(question: string): string {
    return this.all(question).join('; ')
  }

  /** With every blank as typed: in a pasted table they tell the columns apart. */
  unaltered(question: string): string {
    const answer = this.submission.answers[question]
    return typeof answer === 'string' ? answer : this.raw(question)
  }

  /** Every chosen box. */
  all(question: string): readonly string[] {
    const answer = this.submission.answers[question]
    const words = typeof answer === 'string' ? [answer] : (answer ?? [])
    return words
      .filter((word) => typeof word === 'string')
      .map(tidy)
      .filter((word) => word !== '')
  }

  isBlank(question: string): boolean {
    return this.all(question).length === 0
  }

  isEmpty(): boolean {
    return Object.keys(this.submission.answers).every((question) => this.isBlank(question))
  }

  /** One fault for each required question without an answer. */
  checkRequired(except: (question: string) => boolean = () => false): void {
    for (const question of QUESTIONS[this.submission.form])
      if (question.required && !except(question.key) && this.isBlank(question.key))
        this.fault(question.missing ?? 'ANSWER_MISSING', question.key)
  }

  text(question: string, max = MAX_TEXT): string {
    const text = this.raw(question)
    if (text.length > max) this.fault('TEXT_TOO_LONG', question, { max: String(max), length: String(text.length) })
    return text
  }

  /** A text in which a word for nothing counts as no answer. */
  substance(question: string): string {
    const text = this.text(question)
    return saysNothing(text) ? '' : text
  }

  heading(question: string): string {
    return oneLine(this.text(question, MAX_TITLE))
  }

  link(question: string): string {
    const link = this.raw(question)
    if (saysNothing(link)) return ''
    if (!isDriveLink(link)) this.fault('LINK_INVALID', question, { value: quoted(link) })
    return link
  }

  /** The code behind the chosen words; undefined when unanswered or unknown. */
  choice<Code extends string>(question: string): Code | undefined {
    const chosen = this.all(question)[0]
    if (chosen === undefined) return undefined
    const labels = Object.entries(this.context.labels[question] ?? {})
    const code = labels.find(([words]) => sameWords(words) === sameWords(chosen))?.[1]
    if (code === undefined) this.fault('CHOICE_UNKNOWN', question, { value: quoted(chosen) })
    // The labels of a question name its codes and no others: text/forms/choices keeps both together.
    return code as Code | undefined
  }

  day(question: string): Day | undefined {
    if (this.isBlank(question)) return undefined
    const day = parseDay(this.raw(question))
    if (!day) this.fault('DATE_INVALID', question, { value: quoted(this.raw(question)) })
    return day
  }

  /** A day on which something has happened already. */
  pastDay(question: string): Day | undefined {
    const day = this.day(question)
    if (day && day > this.context.today) this.fault('DATE_IN_FUTURE', question, { value: day })
    return day
  }

  /** The command, unless something was found wrong. */
  outcome<T>(build: () => T | undefined): Outcome<T> {
    if (this.faults.length > 0) return { ok: false, rejections: this.faults }
    const value = build()
    if (value === undefined) throw new Error(`READ_WITHOUT_FAULT:${this.submission.form}`)
    return { ok: true, value }
  }
}

/** Enough of a wrong answer to recognise it by. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}…` : line
}
