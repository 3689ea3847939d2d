// Questions answered by typing: one line, a paragraph, a date (developers.google.com/apps-script/reference/forms/text-item).
import { wallTime } from '../../../state/zone'
import { mismatch } from '../../base/mismatch'
import { ItemResponse } from '../item-response'
import type { ParagraphTextValidation, TextValidation } from '../validation'
import { change, QuestionItem, recordOf } from './form-item'

export class TextItem extends QuestionItem {
  readonly googleName = 'TextItem'

  createResponse(response: string): ItemResponse {
    return textResponse(this, response)
  }

  /** Null, or a validation without a rule, removes the validation there was. */
  setValidation(validation: TextValidation | null): this {
    return change(this, { validation: validation?.record ?? null })
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

  setValidation(validation: ParagraphTextValidation | null): this {
    return change(this, { validation: validation?.record ?? null })
  }

  clearValidation(): this {
    return change(this, { validation: null })
  }
}

function textResponse(item: TextItem | ParagraphTextItem, response: unknown): ItemResponse {
  if (typeof response !== 'string') throw mismatch(`FormApp.${item.googleName}.createResponse`, [response])
  recordOf(item)
  return new ItemResponse(item.world, item.formId, item.itemId, response)
}

export class DateItem extends QuestionItem {
  readonly googleName = 'DateItem'

  /** Takes the day the instant falls on in the script's time zone. */
  createResponse(response: Date): ItemResponse {
    if (!(response instanceof Date) || Number.isNaN(response.getTime()))
      throw mismatch('FormApp.DateItem.createResponse', [response])
    const { year, month, day } = wallTime(this.world.timeZone, response.getTime())
    const parts = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')]
    return new ItemResponse(this.world, this.formId, this.itemId, parts.join('-'))
  }

  includesYear(): boolean {
    return recordOf(this).includesYear
  }

  setIncludesYear(enableYear: boolean): this {
    return change(this, { includesYear: Boolean(enableYear) })
  }
}
