// A respondent's answers by the titles on the page, turned into answers by item ID.
import { LocalError } from '../../state/errors'
import { type Answer, type Answers, type FormRecord, type ItemRecord, isQuestion } from './model'

/** One answer; several to checkboxes; one a row to a grid; several a row to a checkbox grid. */
export type AnswersByTitle = Readonly<Record<string, Answer>>

/** Empty answers are kept, as ''. @throws LocalError ERR_UNKNOWN_QUESTION (with the titles there are) */
export function answersById(form: FormRecord, byTitle: AnswersByTitle): Answers {
  return Object.fromEntries(
    Object.entries(byTitle).map(([title, answer]) => {
      const item = questionTitled(form, title)
      return [String(item.id), asSent(item, answer)]
    }),
  )
}

export function withoutEmpty(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => [answer].flat(2).some((one) => one !== '')))
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

function asSent(item: ItemRecord, answer: Answer): Answer {
  if (item.type === 'GRID') return [answer].flat(2)
  if (item.type === 'CHECKBOX_GRID') return [answer].flat().map((row) => [row].flat().filter((one) => one !== ''))
  const values = [answer].flat(2).map((value) => String(value).replaceAll('\r\n', '\n'))
  if (item.type === 'CHECKBOX') return values.filter((value) => value !== '')
  const [first = ''] = values
  if (values.length > 1) throw new LocalError('ERR_UNKNOWN_QUESTION', `"${item.title}" takes one answer, not several`)
  return first
}
