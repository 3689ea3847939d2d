// Questions answered by choosing: one of several, several, one of a list (developers.google.com/apps-script/reference/forms/list-item).
import { GoogleException, NotEmulatedError } from '../../../state/errors'
import { mismatch } from '../../base/mismatch'
import { Choice, navigationOf } from '../choice'
import type { PageNavigationMember } from '../enums'
import { ItemResponse } from '../item-response'
import type { Answer, ChoiceRecord } from '../model'
import type { CheckboxValidation } from '../validation'
import { change, QuestionItem, recordOf } from './form-item'
import type { PageBreakItem } from './layout-items'

abstract class ChoiceItem extends QuestionItem {
  getChoices(): Choice[] {
    const { type, choices } = recordOf(this)
    return choices.map((choice) => new Choice(this.world, { formId: this.formId, type }, choice))
  }

  setChoices(choices: Choice[]): this {
    if (!Array.isArray(choices) || choices.some((choice) => !(choice instanceof Choice)))
      throw mismatch(`FormApp.${this.googleName}.setChoices`, [choices])
    if (choices.length === 0) throw new GoogleException('Array is empty: choices')
    return offer(
      this,
      choices.map((choice) => choice.record),
    )
  }

  setChoiceValues(values: string[]): this {
    if (!Array.isArray(values)) throw mismatch(`FormApp.${this.googleName}.setChoiceValues`, [values])
    if (values.length === 0) throw new GoogleException('Array is empty: values')
    return offer(
      this,
      values.map((value) => ({ value: String(value), navigation: null })),
    )
  }
}

function offer<I extends ChoiceItem>(item: I, choices: readonly ChoiceRecord[]): I {
  const navigating = choices.filter((choice) => choice.navigation)
  if (new Set(choices.map((choice) => choice.value)).size < choices.length)
    throw new GoogleException('Questions cannot have duplicate choice values.')
  // The reference of createChoice(value, navigationItem); the wording of the error is not documented.
  if (navigating.length > 0 && navigating.length < choices.length)
    throw new GoogleException(
      'Choices that use page navigation cannot be combined in the same item with choices that do not use page navigation.',
    )
  return change(item, { choices })
}

function newChoice(item: ChoiceItem, value: unknown, target?: unknown): Choice {
  const member = `${item.googleName}.createChoice`
  if (typeof value !== 'string') throw mismatch(`FormApp.${member}`, target === undefined ? [value] : [value, target])
  const owner = { formId: item.formId, type: recordOf(item).type }
  return new Choice(item.world, owner, { value, navigation: navigationOf(target, member, value) })
}

/** Refuses what the item does not offer, unless it has an "other" option. */
function choiceResponse(item: ChoiceItem, answer: Answer): ItemResponse {
  const { choices, other } = recordOf(item)
  const stranger = [answer].flat().find((value) => !choices.some((choice) => choice.value === value))
  if (stranger !== undefined && !other) throw new GoogleException(`Invalid response submitted to item: ${stranger}.`)
  return new ItemResponse(item.world, item.formId, item.itemId, answer)
}

/** One answer, which may lead to another page. */
abstract class SingleChoiceItem extends ChoiceItem {
  createChoice(value: string): Choice
  createChoice(value: string, isCorrect: boolean): Choice
  createChoice(value: string, navigationItem: PageBreakItem): Choice
  createChoice(value: string, navigationType: PageNavigationMember): Choice
  createChoice(value: string, target?: unknown): Choice {
    return newChoice(this, value, target)
  }

  createResponse(response: string): ItemResponse {
    if (typeof response !== 'string') throw mismatch(`FormApp.${this.googleName}.createResponse`, [response])
    return choiceResponse(this, response)
  }
}

export class MultipleChoiceItem extends SingleChoiceItem {
  readonly googleName = 'MultipleChoiceItem'

  hasOtherOption(): boolean {
    return recordOf(this).other
  }

  showOtherOption(enabled: boolean): this {
    return change(this, { other: Boolean(enabled) })
  }
}

export class ListItem extends SingleChoiceItem {
  readonly googleName = 'ListItem'
}

export class CheckboxItem extends ChoiceItem {
  readonly googleName = 'CheckboxItem'

  createChoice(value: string): Choice
  createChoice(value: string, isCorrect: boolean): Choice
  createChoice(value: string, isCorrect?: boolean): Choice {
    if (isCorrect !== undefined) throw new NotEmulatedError('CheckboxItem.createChoice with isCorrect (quizzes)')
    return newChoice(this, value)
  }

  createResponse(responses: string[]): ItemResponse {
    if (!Array.isArray(responses)) throw mismatch('FormApp.CheckboxItem.createResponse', [responses])
    return choiceResponse(this, responses.map(String))
  }

  hasOtherOption(): boolean {
    return recordOf(this).other
  }

  showOtherOption(enabled: boolean): this {
    return change(this, { other: Boolean(enabled) })
  }

  setValidation(validation: CheckboxValidation | null): this {
    return change(this, { validation: validation?.record ?? null })
  }

  clearValidation(): this {
    return change(this, { validation: null })
  }
}
