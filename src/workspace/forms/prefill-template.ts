// Makes a form's pre-filled link once, with sentinels for the answers; every later link replaces them without a call.

import { sentinelOf } from '../../core/intake/prefill'
import { prefilledQuestionsOf, QUESTIONS } from '../../core/intake/questions'
import type { FormKey } from '../../core/intake/submission'
import type { Form, Item } from './form-types'

/**
 * The sentinels pass no validation, and whether Google checks one here is not documented: the questions concerned are
 * freed of theirs, and the caller sets them again.
 */
export function makePrefillTemplate(form: Form, key: FormKey, items: ReadonlyMap<string, Item>): string {
  const response = form.createResponse()
  for (const question of prefilledQuestionsOf(key)) {
    const item = items.get(question)
    if (!item) throw new Error(`form ${key} has no item for ${question}`)
    const isParagraph = QUESTIONS[key].some((each) => each.key === question && each.kind === 'paragraph')
    const typed = isParagraph ? item.asParagraphTextItem() : item.asTextItem()
    typed.clearValidation()
    response.withItemResponse(typed.createResponse(sentinelOf(question)))
  }
  return response.toPrefilledUrl()
}
