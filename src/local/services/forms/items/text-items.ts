// Questions answered by typing: one line or a paragraph (developers.google.com/apps-script/reference/forms/text-item).
import { ItemResponse } from '../item-response'
import type { ParagraphTextValidation, TextValidation } from '../validation'
import { change, QuestionItem, recordOf } from './form-item'

export class TextItem extends QuestionItem {
  readonly googleName = 'TextItem'

  createResponse(response: string): ItemResponse {
    return textResponse(this, response)
  }

  /** A validation without a rule removes the one there was. */
  setValidation(validation: TextValidation): this {
    return change(this, { validation: validation.record })
  }

  clearValidation(): this {
    return change(this, { validation: null })
  }
}

export class ParagraphTextItem extends QuestionItem {
  readonly googleName = 'ParagraphTextItem'

  createResponse(response: string): ItemResponse {
    return textResponse(this, response)
  }

  setValidation(validation: ParagraphTextValidation): this {
    return change(this, { validation: validation.record })
  }

  clearValidation(): this {
    return change(this, { validation: null })
  }
}

/** Not held against the validation: that is the respondent's page's, not the script's. */
function textResponse(item: TextItem | ParagraphTextItem, response: string): ItemResponse {
  recordOf(item)
  return new ItemResponse(item.world, item.formId, item.itemId, response)
}
