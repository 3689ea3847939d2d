// A respondent's side of a form: submits a response and edits one, by the titles on the page.
import { GoogleException, LocalError } from '../../state/errors'
import { files } from '../../state/files'
import type { World } from '../../state/world'
import { type AnswersByTitle, answersById, withoutEmpty } from './answers-by-title'
import { allForms, formOf, hasForm, responsesOf } from './form-store'
import type { Answers, FormRecord } from './model'
import { hasResponded, keepResponse, responseOf } from './responses'
import { answersMet, walk } from './sections'

export type { AnswersByTitle } from './answers-by-title'

/** Whoever answers: the account signed in, or the account with what it types and how it sends. */
export type Respondent =
  | string
  | {
      readonly account: string
      /** The address typed where the form asks for one: any address. The account's own unless given. */
      readonly typed?: string
      /** A request of one's own making, which passes by the page: answers on pages that were skipped are stored too. */
      readonly crafted?: boolean
    }

interface Sent {
  readonly formId: string
  readonly responseId: string
}

/**
 * Submits a response. Required questions, validations and offered choices are deliberately not enforced: the page checks
 * them in the browser (problemsWith), a crafted request skips the page, and the script must stand what then arrives.
 * Answers on pages the answers do not lead through are not stored. Fires no trigger itself.
 * @param formIdOrTitle the form's ID, its title, or else its file name
 * @param answersByTitle by question title, as the Answer of each kind of item; empty answers count as none
 * @param by the form tells the script of it only when it collects addresses: the account's when it collects verified
 *   ones, the typed one when respondents type it
 * @throws LocalError ERR_UNKNOWN_FORM, ERR_UNKNOWN_QUESTION (with the titles there are), ERR_ENDLESS_FORM
 * @throws GoogleException what the page says of a closed form, or to somebody who may not answer twice
 */
export function recordResponse(
  world: World,
  formIdOrTitle: string,
  answersByTitle: AnswersByTitle,
  by: Respondent,
): Sent {
  const form = findForm(world, formIdOrTitle)
  return recordAnswers(world, form.id, answersById(form, answersByTitle), by)
}

/** The same by item ID, for a page that has the items before it. */
export function recordAnswers(world: World, formId: string, answers: Answers, by: Respondent): Sent {
  const form = formOf(world, formId)
  refuseClosed(world, form)
  const account = accountOf(by)
  if (form.oneResponsePerUser && hasResponded(world, formId, account))
    throw new GoogleException("You've already responded\nYou can fill out this form only once.")
  const stored = storedAnswers(form, answers, by)
  const kept = keepResponse(world, form, { answers: stored, email: emailOf(form, by), by: account })
  return { formId, responseId: kept.id }
}

/**
 * Edits a response as whoever has its address can (FormResponse.getEditResponseUrl): the ID stays, the timestamp and the
 * address become those of the edit. Answers not named stay; an empty answer removes one; answers on pages the edited
 * answers no longer lead through are gone. Fires no trigger itself.
 * @throws as recordResponse does; GoogleException where edits are not allowed, or the response is gone
 */
export function editResponse(
  world: World,
  formIdOrTitle: string,
  responseId: string,
  answersByTitle: AnswersByTitle,
  by: Respondent,
): Sent {
  const form = findForm(world, formIdOrTitle)
  const { answers } = responseOf(world, form.id, responseId)
  return editAnswers(world, form.id, responseId, { ...answers, ...answersById(form, answersByTitle) }, by)
}

/** The same by item ID, with all answers as they stand on the page. */
export function editAnswers(world: World, formId: string, responseId: string, answers: Answers, by: Respondent): Sent {
  const form = formOf(world, formId)
  refuseClosed(world, form)
  if (!form.responseEdits) throw new GoogleException('Editing form responses is disabled.')
  const before = responseOf(world, formId, responseId)
  responsesOf(world, formId).set(responseId, {
    ...before,
    answers: storedAnswers(form, answers, by),
    timestamp: world.now().toISOString(),
    email: emailOf(form, by),
    by: accountOf(by),
  })
  return { formId, responseId }
}

function storedAnswers(form: FormRecord, answers: Answers, by: Respondent): Answers {
  const given = withoutEmpty(answers)
  if (typeof by !== 'string' && by.crafted) return given
  const { sections, ends } = walk(form, given)
  if (!ends)
    throw new LocalError('ERR_ENDLESS_FORM', `these answers lead round in a circle on the form "${form.title}"`)
  return answersMet(form, given, sections)
}

function accountOf(by: Respondent): string {
  return typeof by === 'string' ? by : by.account
}

/** Verified addresses are the account's, whatever is typed; typed ones are whatever was typed. */
function emailOf(form: FormRecord, by: Respondent): string {
  if (form.emailCollection === 'DO_NOT_COLLECT') return ''
  if (form.emailCollection === 'VERIFIED' || typeof by === 'string') return accountOf(by)
  return by.typed ?? by.account
}

/** The form of that ID, title or file name that is not in the trash. */
function findForm(world: World, idOrTitle: string): FormRecord {
  if (hasForm(world, idOrTitle) && isLiving(world, idOrTitle)) return formOf(world, idOrTitle)
  const drive = files(world)
  const living = allForms(world).filter((form) => isLiving(world, form.id))
  const titled = living.filter((form) => form.title === idOrTitle)
  const named = titled.length > 0 ? titled : living.filter((form) => drive.get(form.id)?.name === idOrTitle)
  const [found] = named
  if (found && named.length === 1) return found
  const known = living.map((form) => `"${form.title || drive.get(form.id)?.name}"`).join(', ') || 'none'
  const problem = found ? `${named.length} forms are called "${idOrTitle}"` : `there is no form "${idOrTitle}"`
  throw new LocalError('ERR_UNKNOWN_FORM', `${problem}; the forms: ${known}`)
}

function isLiving(world: World, formId: string): boolean {
  return files(world).get(formId)?.trashed === false
}

/** Whether respondents can send it: a form in the trash shows nobody its questions. */
export function isOpen(world: World, form: FormRecord): boolean {
  return form.acceptingResponses && isLiving(world, form.id)
}

function refuseClosed(world: World, form: FormRecord): void {
  if (!isOpen(world, form)) throw new GoogleException(closedMessage(world, form))
}

/** What the page shows instead of a form that takes no responses; the owner's own message only on a published form. */
export function closedMessage(world: World, form: FormRecord): string {
  if (!isLiving(world, form.id)) return "We're sorry. This document is in the trash."
  if (form.published && form.closedMessage) return form.closedMessage
  const title = form.title || files(world).get(form.id)?.name
  return `The form ${title} is no longer accepting responses.\nTry contacting the owner of the form if you think this is a mistake.`
}
