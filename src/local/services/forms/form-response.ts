// FormResponse: a response as submitted, or one a script puts together (developers.google.com/apps-script/reference/forms/form-response).
import { GoogleException } from '../../state/errors'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { mismatch } from '../base/mismatch'
import { formOf, responsesOf } from './form-store'
import { ItemResponse } from './item-response'
import { FormItem } from './items/form-item'
import { type Answer, type ItemKind, isQuestion, type ResponseRecord } from './model'
import { prefilledUrl } from './prefill'
import { keepResponse } from './responses'

/** Of these kinds an unanswered question appears with '' among the item responses; of the others it does not appear. */
const EMPTY_WHEN_UNANSWERED: ReadonlySet<ItemKind> = new Set(['TEXT', 'PARAGRAPH_TEXT', 'DATE'])

export class FormResponse extends GoogleObject {
  readonly googleName = 'FormResponse'
  /** Answers of a response that is not submitted yet, by item ID. */
  readonly #draft: Record<string, Answer> = {}
  readonly #responseId: string | undefined
  #submitted = false

  constructor(
    world: World,
    readonly formId: string,
    responseId?: string,
  ) {
    super(world)
    this.#responseId = responseId
  }

  /** Null before it is submitted; Google's types leave null out. */
  getId(): string {
    return this.#responseId ?? (null as never)
  }

  /** When it was submitted, or last edited; null before. */
  getTimestamp(): Date {
    const record = this.#record()
    return record ? new Date(record.timestamp) : (null as never)
  }

  /** '' when the form did not collect addresses; null before it is submitted. */
  getRespondentEmail(): string {
    return this.#record()?.email ?? (null as never)
  }

  getItemResponses(): ItemResponse[] {
    const answers = this.#answers()
    return formOf(this.world, this.formId)
      .items.filter(isQuestion)
      .flatMap((item) => {
        const answer = answers[item.id] ?? (EMPTY_WHEN_UNANSWERED.has(item.type) ? '' : undefined)
        return answer === undefined ? [] : [new ItemResponse(this.world, this.formId, item.id, answer)]
      })
  }

  /** Null when the question was not answered; Google's types leave null out. */
  getResponseForItem(item: FormItem): ItemResponse {
    if (!(item instanceof FormItem)) throw mismatch('FormApp.FormResponse.getResponseForItem', [item])
    const answer = this.#answers()[item.itemId]
    return answer === undefined ? (null as never) : new ItemResponse(this.world, this.formId, item.itemId, answer)
  }

  withItemResponse(response: ItemResponse): this {
    if (!(response instanceof ItemResponse)) throw mismatch('FormApp.FormResponse.withItemResponse', [response])
    if (this.#responseId) throw new GoogleException('Cannot modify a response that has been submitted.')
    this.#draft[response.itemId] = response.answer
    return this
  }

  toPrefilledUrl(): string {
    return prefilledUrl(formOf(this.world, this.formId), this.#answers())
  }

  getEditResponseUrl(): string {
    if (!this.#responseId) throw new GoogleException('The response has not been submitted.')
    const { publishedId } = formOf(this.world, this.formId)
    return `https://docs.google.com/forms/d/e/${publishedId}/viewform?edit2=${this.#responseId}`
  }

  /**
   * Saves the response and fires no trigger (developers.google.com/apps-script/guides/triggers/installable). Unlike a
   * respondent's it carries no address: nobody signed in on the form's page.
   */
  submit(): FormResponse {
    const form = formOf(this.world, this.formId)
    if (this.#responseId || this.#submitted) throw new GoogleException('This response has already been submitted.')
    if (form.oneResponsePerUser)
      throw new GoogleException('Scripts cannot submit responses to a form limited to one response per user.')
    if (!form.acceptingResponses) throw new GoogleException('This form is currently not accepting responses.')
    this.#submitted = true
    const kept = keepResponse(this.world, form, { answers: this.#draft, email: '', by: this.world.owner })
    return new FormResponse(this.world, this.formId, kept.id)
  }

  #answers(): Readonly<Record<string, Answer>> {
    return this.#record()?.answers ?? this.#draft
  }

  #record(): ResponseRecord | undefined {
    if (!this.#responseId) return undefined
    const record = responsesOf(this.world, this.formId).get(this.#responseId)
    if (!record) throw new GoogleException('The response has been deleted.')
    return record
  }
}
