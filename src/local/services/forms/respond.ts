// A respondent's side of a form: submits a response and edits one, by the titles on the page.
import { GoogleException, LocalError } from '../../state/errors'
import { files } from '../../state/files'
import type { World } from '../../state/world'
import { allForms, formOf, hasForm, responsesOf } from './form-store'
import { type Answer, type FormRecord, type ItemRecord, isQuestion } from './model'
import { keepResponse, responseOf } from './responses'

export type AnswersByTitle = Readonly<Record<string, string | readonly string[]>>

/**
 * Submits a response as the respondent `by`, a verified address, which the form tells the script only when it collects
 * addresses. Required questions, validations and offered choices are deliberately not enforced: the page checks them in
 * the browser, a crafted request skips the page, and the script must stand what then arrives. Fires no trigger itself.
 * @param formIdOrTitle the form's ID, its title, or else its file name
 * @param answersByTitle by question title; a day as "YYYY-MM-DD"; empty answers count as none
 * @throws LocalError ERR_UNKNOWN_FORM, ERR_UNKNOWN_QUESTION (with the titles there are)
 * @throws GoogleException what the page says of a closed form, or to somebody who may not answer twice
 */
export function recordResponse(
  world: World,
  formIdOrTitle: string,
  answersByTitle: AnswersByTitle,
  by: string,
): { formId: string; responseId: string } {
  const form = findForm(world, formIdOrTitle)
  const answers = answersById(form, answersByTitle)
  refuseClosed(world, form)
  if (
    form.oneResponsePerUser &&
    responsesOf(world, form.id)
      .values()
      .some((one) => one.by === by)
  )
    throw new GoogleException("You've already responded\nYou can fill out this form only once.")
  const kept = keepResponse(world, form, { answers: withoutEmpty(answers), email: emailOf(form, by), by })
  return { formId: form.id, responseId: kept.id }
}

/**
 * Edits a response: the ID stays, the timestamp and the address become those of the edit (Form.getEditResponseUrl).
 * Answers not named stay; an empty answer removes one.
 */
export function editResponse(
  world: World,
  formIdOrTitle: string,
  responseId: string,
  answersByTitle: AnswersByTitle,
  by: string,
): { formId: string; responseId: string } {
  const form = findForm(world, formIdOrTitle)
  const changed = answersById(form, answersByTitle)
  refuseClosed(world, form)
  if (!form.responseEdits) throw new GoogleException('Editing form responses is disabled.')
  const before = responseOf(world, form.id, responseId)
  const answers = withoutEmpty({ ...before.answers, ...changed })
  const timestamp = world.now().toISOString()
  responsesOf(world, form.id).set(responseId, { ...before, answers, timestamp, email: emailOf(form, by), by })
  return { formId: form.id, responseId }
}

function emailOf(form: FormRecord, by: string): string {
  return form.emailCollection === 'DO_NOT_COLLECT' ? '' : by
}

/** The form of that ID, title or file name that is not in the trash. */
function findForm(world: World, idOrTitle: string): FormRecord {
  const drive = files(world)
  const living = allForms(world).filter((form) => drive.get(form.id)?.trashed === false)
  if (hasForm(world, idOrTitle) && living.some((form) => form.id === idOrTitle)) return formOf(world, idOrTitle)
  const titled = living.filter((form) => form.title === idOrTitle)
  const named = titled.length > 0 ? titled : living.filter((form) => drive.get(form.id)?.name === idOrTitle)
  const [found] = named
  if (found && named.length === 1) return found
  const known = living.map((form) => `"${form.title || drive.get(form.id)?.name}"`).join(', ') || 'none'
  const problem = found ? `${named.length} forms are called "${idOrTitle}"` : `there is no form "${idOrTitle}"`
  throw new LocalError('ERR_UNKNOWN_FORM', `${problem}; the forms: ${known}`)
}

function refuseClosed(world: World, form: FormRecord): void {
  if (form.acceptingResponses) return
  throw new GoogleException(closedMessage(world, form))
}

/** What the page shows instead of a form that takes no responses; the owner's own message only on a published form. */
export function closedMessage(world: World, form: FormRecord): string {
  if (form.published && form.closedMessage) return form.closedMessage
  const title = form.title || files(world).get(form.id)?.name
  return `The form ${title} is no longer accepting responses.\nTry contacting the owner of the form if you think this is a mistake.`
}

function answersById(form: FormRecord, byTitle: AnswersByTitle): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(byTitle).map(([title, answer]) => {
      const item = questionTitled(form, title)
      return [String(item.id), asSent(item, answer)]
    }),
  )
}

function questionTitled(form: FormRecord, title: string): ItemRecord {
  const questions = form.items.filter(isQuestion)
  const titled = questions.filter((item) => item.title === title)
  const [found] = titled
  if (found && titled.length === 1) return found
  const problem = found ? `${titled.length} questions are called "${title}"` : `there is no question "${title}"`
  const titles = questions.map((item) => `"${item.title}"`).join(', ')
  throw new LocalError('ERR_UNKNOWN_QUESTION', `${problem} on the form "${form.title}"; its questions: ${titles}`)
}

function asSent(item: ItemRecord, answer: string | readonly string[]): Answer {
  const values = [answer].flat().map((value) => String(value).replaceAll('\r\n', '\n'))
  if (item.type === 'CHECKBOX') return values.filter((value) => value !== '')
  const [first = ''] = values
  if (values.length > 1) throw new LocalError('ERR_UNKNOWN_QUESTION', `"${item.title}" takes one answer, not several`)
  return first
}

function withoutEmpty(answers: Readonly<Record<string, Answer>>): Record<string, Answer> {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.length > 0))
}
