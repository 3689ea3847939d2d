// What stands against going on from a page of a form, or against sending the whole, in the words of the page.
import { isAddress } from '../../services/base/accounts'
import type { FormRecord } from '../../services/forms/model'
import { problemsWith } from '../../services/forms/page-checks'
import type { FormView } from '../../services/forms/read-model'
import type { Draft } from './drafts'
import { badEmail, missingEmail, problemWords } from './problem-words'
import { formsWords as words } from './words'

export interface PageProblem {
  /** The ID of the item, or EMAIL. */
  readonly key: string
  readonly label: string
  readonly message: string
}

/** The field for the respondent's address, on the first page. */
export const EMAIL = 'surel'

interface Checked {
  readonly form: FormRecord
  readonly view: FormView
  readonly draft: Draft
}

/** @param met indexes of the sections to check */
export function problemsOn({ form, view, draft }: Checked, met: readonly number[]): PageProblem[] {
  const items = view.sections.flatMap((section) => section.items)
  const found = problemsWith(form, draft.answers, met).flatMap((problem) => {
    const item = items.find(({ id }) => id === problem.itemId)
    return item ? [{ key: String(item.id), label: item.title, message: problemWords(item, problem) }] : []
  })
  const asksEmail = view.emailCollection === 'RESPONDER_INPUT' && met.includes(0)
  return [...(asksEmail ? emailProblem(draft.emailAddress) : []), ...found]
}

function emailProblem(typed: string): PageProblem[] {
  const label = words.emailLabel
  if (typed === '') return [{ key: EMAIL, label, message: missingEmail }]
  return isAddress(typed) ? [] : [{ key: EMAIL, label, message: badEmail }]
}
