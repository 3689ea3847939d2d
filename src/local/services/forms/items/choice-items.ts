// Questions answered by choosing: one of several, several, one of a list (developers.google.com/apps-script/reference/forms/list-item).
import { GoogleException, NotEmulatedError } from '../../../state/errors'
import { Choice, navigationOf } from '../choice'
import type { PageNavigationMember } from '../enums'
import { isPage } from '../form-store'
import { ItemResponse } from '../item-response'
import type { ChoiceRecord } from '../model'
import type { CheckboxValidation } from '../validation'
import { change, QuestionItem, recordOf } from './form-item'
import type { PageBreakItem } from './layout-items'

abstract class ChoiceItem extends QuestionItem {
  getChoices(): Choice[] {
    const { type, choices } = recordOf(this)
    return choices.map((choice) => new Choice(this.world, { formId: this.formId, type }, choice))
  }

  setChoices(choices: Choice[]): this {
    if (choices.length === 0) throw new GoogleException('Array is empty: choices')
    return offer(
      this,
      choices.map((choice) => choice.record),
    )
  }

  setChoiceValues(values: string[]): this {
    if (values.length === 0) throw new GoogleException('Array is empty: values')
    return offer(
      this,
      values.map((value) => ({ value, navigation: null })),
    )
  }
}

/** Refused in the words a script meets live: those of createChoice's reference never appear. */
function offer<I extends ChoiceItem>(item: I, choices: readonly ChoiceRecord[]): I {
  if (new Set(choices.map((choice) => choice.value)).size < choices.length)
    throw new GoogleException('Questions cannot have duplicate choice values.')
  refuseNavigation(item, choices, recordOf(item).other)
  return change(item, { choices })
}

/** All choices lead somewhere or none does, to pages of this form, and no "other" option stands beside them. */
function refuseNavigation(item: ChoiceItem, choices: readonly ChoiceRecord[], other: boolean): void {
  const leading = choices.flatMap(({ navigation }) => navigation ?? [])
  if (leading.length === 0) return
  const stray = leading.some((one) => one.type === 'GO_TO_PAGE' && !isPage(item.world, item.formId, one.page))
  if (leading.length < choices.length || other || stray) throw new GoogleException('Invalid data updating form.')
}

function showOther<I extends ChoiceItem>(item: I, enabled: boolean): I {
  refuseNavigation(item, recordOf(item).choices, enabled)
  return change(item, { other: enabled })
}

function newChoice(item: ChoiceItem, value: string, target?: unknown): Choice {
  const owner = { formId: item.formId, type: recordOf(item).type }
  const navigation = navigationOf(target, `${item.googleName}.createChoice`, value)
  return new Choice(item.world, owner, { value, navigation })
}

/** Refuses what the item does not offer, unless it has an "other" option. */
function choiceResponse(item: ChoiceItem, answer: string | readonly string[]): ItemResponse {
  const { choices, other } = recordOf(item)
  const stranger = [answer].flat().find((value) => !choices.some((choice) => choice.value === value))
  if (stranger !== undefined && !other) throw new GoogleException(`Invalid response submitted to item: ${stranger}.`)
  return new ItemResponse(item.world, item.formId, item.itemId, answer)
}

/** One answer, which may lead to another page. */
abstract class SingleChoiceItem extends ChoiceItem {
  static readonly without: Readonly<Record<string, string>> = {
    createChoice: 'isCorrect (quizzes)',
  }

  createChoice(value: string): Choice
  createChoice(value: string, isCorrect: boolean): Choice
  createChoice(value: string, navigationItem: PageBreakItem): Choice
  createChoice(value: string, navigationType: PageNavigationMember): Choice
  createChoice(value: string, target?: unknown): Choice {
    return newChoice(this, value, target)
  }

  createResponse(response: string): ItemResponse {
    return choiceResponse(this, response)
  }
}

export class MultipleChoiceItem extends SingleChoiceItem {
  readonly googleName = 'MultipleChoiceItem'

  hasOtherOption(): boolean {
    return recordOf(this).other
  }

  showOtherOption(enabled: boolean): this {
    return showOther(this, enabled)
  }
}

export class ListItem extends SingleChoiceItem {
  readonly googleName = 'ListItem'
}

export class CheckboxItem extends ChoiceItem {
  static readonly without: Readonly<Record<string, string>> = {
    createChoice: 'isCorrect (quizzes)',
  }
  readonly googleName = 'CheckboxItem'

  createChoice(value: string): Choice
  createChoice(value: string, isCorrect: boolean): Choice
  createChoice(value: string, isCorrect?: boolean): Choice {
    if (isCorrect !== undefined) throw new NotEmulatedError('CheckboxItem.createChoice with isCorrect (quizzes)')
    return newChoice(this, value)
  }

  createResponse(responses: string[]): ItemResponse {
    return choiceResponse(this, [...responses])
  }

  hasOtherOption(): boolean {
    return recordOf(this).other
  }

  showOtherOption(enabled: boolean): this {
    return showOther(this, enabled)
  }

  setValidation(validation: CheckboxValidation): this {
    return change(this, { validation: validation.record })
  }

  clearValidation(): this {
    return change(this, { validation: null })
  }
}
