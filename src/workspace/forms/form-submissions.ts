// Reads submissions from each form's own store, by item ID: titles and positions may change, IDs do not.
import { MAX_LINK, prefilledLink } from '../../core/intake/prefill'
import { PREFILLED_QUESTIONS } from '../../core/intake/questions'
import { type Answers, type FormKey, type RawSubmission, submissionKey } from '../../core/intake/submission'
import type { Known, Memory, Slice, Submissions } from '../../core/office/ports'
import { addMinutes, type Moment } from '../../core/time/moment'
import { momentFrom } from '../clock'
import type { Form, FormResponse } from './form-types'
import { demandForm, type InstalledForm } from './installed-form'

/** The office's zone, which knows no summer time. */
const UTC_OFFSET = '+07:00'

/** A slice ends after so many responses, known or not, and after so many new ones: either takes some twenty seconds. */
const MOST_LOOKED_AT = 1000
const MOST_FOUND = 50
/** More than this many edited responses in a row are not reckoned with. */
const AS_MANY_EDITED = 20

export class FormSubmissions implements Submissions {
  constructor(private readonly memory: Memory) {}

  find(form: FormKey, responseId: string): RawSubmission | undefined {
    const installed = demandForm(this.memory, form)
    const response = responseWithId(FormApp.openById(installed.id), responseId)
    return response && submissionFrom(form, response, questionsById(installed))
  }

  /** Answers are read only of what is new: reading them takes a call for each question. */
  since(form: FormKey, since: Moment | undefined, known: Known): Slice {
    const installed = demandForm(this.memory, form)
    const opened = FormApp.openById(installed.id)
    const responses = since ? opened.getResponses(new Date(`${since}${UTC_OFFSET}`)) : opened.getResponses()
    const questions = questionsById(installed)
    const found: RawSubmission[] = []
    const moments: Moment[] = []
    for (const response of responses) {
      if (moments.length >= MOST_LOOKED_AT || found.length >= MOST_FOUND) {
        const reached = momentReached(moments)
        if (since === undefined || reached > since) return { found: oldestFirst(found), reached }
      }
      const identity = identityOf(response)
      moments.push(identity.submittedAt)
      if (!known.has(submissionKey({ form, ...identity }))) found.push(submissionFrom(form, response, questions))
    }
    return { found: oldestFirst(found) }
  }

  refillLink(form: FormKey, responseId: string): string {
    const installed = demandForm(this.memory, form)
    const response = responseWithId(FormApp.openById(installed.id), responseId)
    const link = response?.toPrefilledUrl() ?? installed.url
    if (link.length <= MAX_LINK || !response) return link
    return prefilledLink(
      installed.prefill,
      shortAnswers(submissionFrom(form, response, questionsById(installed)).answers),
    )
  }
}

/**
 * Responses come in the order of time, but one that was edited may have kept its place and bear a later time: the
 * earliest of some is no later than what comes after them. Moments know no fractions of a second.
 */
function momentReached(moments: readonly Moment[]): Moment {
  const [earliest] = moments.slice(-AS_MANY_EDITED).sort()
  return addMinutes(earliest as Moment, -1)
}

function oldestFirst(found: readonly RawSubmission[]): RawSubmission[] {
  return [...found].sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : Number(a.submittedAt > b.submittedAt)))
}

/** Google's words for a missing response are documented nowhere: before it counts as missing, all are looked through. */
function responseWithId(form: Form, id: string): FormResponse | undefined {
  try {
    return form.getResponse(id)
  } catch {
    return form.getResponses().find((response) => response.getId() === id)
  }
}

function questionsById({ items }: InstalledForm): ReadonlyMap<number, string> {
  return new Map(Object.entries(items).map(([key, id]) => [id, key]))
}

function submissionFrom(form: FormKey, response: FormResponse, questions: ReadonlyMap<number, string>): RawSubmission {
  const answers: Record<string, string | readonly string[]> = {}
  for (const itemResponse of response.getItemResponses()) {
    const question = questions.get(itemResponse.getItem().getId())
    // A question somebody added to the form is not the office's.
    if (question !== undefined) answers[question] = answerFrom(itemResponse.getResponse())
  }
  return {
    form,
    ...identityOf(response),
    sender: response.getRespondentEmail() ?? '',
    answers,
  }
}

function identityOf(response: FormResponse): Pick<RawSubmission, 'responseId' | 'submittedAt'> {
  return { responseId: response.getId(), submittedAt: momentFrom(response.getTimestamp()) }
}

function answerFrom(answer: unknown): string | readonly string[] {
  return Array.isArray(answer) ? answer.map(String) : String(answer ?? '')
}

function shortAnswers(answers: Answers) {
  return Object.fromEntries(
    PREFILLED_QUESTIONS.filter((question) => question !== 'table').map((question) => [
      question,
      String(answers[question] ?? ''),
    ]),
  )
}
