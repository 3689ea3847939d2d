// FormResponse: a response as submitted, or one a script puts together (developers.google.com/apps-script/reference/forms/form-response).
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { formOf } from './form-store'
import { ItemResponse } from './item-response'
import type { FormItem } from './items/form-item'
import { type Answer, type Answers, type ItemKind, isQuestion, type ResponseRecord } from './model'
import { editUrl, prefilledUrl } from './prefill'
import { keepResponse } from './responses'

/** Of these kinds an unanswered question appears with '' among the item responses; of the others it does not appear. */
const EMPTY_WHEN_UNANSWERED: ReadonlySet<ItemKind> = new Set(['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME'])

/** A submitted one is what was read when it was fetched: what happens to the response afterwards does not show in it. */
export class FormResponse extends GoogleObject {
  static readonly differs: Readonly<Record<string, string>> = {
    submit: 'enforces no required question: Google does not say whether it does',
  }
  readonly googleName = 'FormResponse'
  /** Answers of a response that is not submitted yet, by item ID. */
  readonly #draft: Record<string, Answer> = {}
  readonly #record: ResponseRecord | undefined
  #submitted = false

  constructor(
    world: World,
    readonly formId: string,
    record?: ResponseRecord,
  ) {
    super(world)
    this.#record = record
  }

  /** Null before it is submitted; Google's types leave null out. */
  getId(): string {
    return this.#record?.id ?? (null as never)
  }

  /** When it was submitted, or last edited; null before. */
  getTimestamp(): Date {
    return this.#record ? new Date(this.#record.timestamp) : (null as never)
  }

  /** '' when the form did not collect addresses; null before it is submitted. */
  getRespondentEmail(): string {
    return this.#record?.email ?? (null as never)
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
    const answer = this.#answers()[item.itemId]
    return answer === undefined ? (null as never) : new ItemResponse(this.world, this.formId, item.itemId, answer)
  }

  /** A later answer to the same item takes the place of the earlier. Google says it cannot affect stored responses. */
  withItemResponse(response: ItemResponse): this {
    if (this.#record) throw new GoogleException('Cannot modify a response that has been submitted.')
    if (response.formId !== this.formId) throw new NotEmulatedError('withItemResponse with an answer to another form')
    this.#draft[response.itemId] = response.answer
    return this
  }

  toPrefilledUrl(): string {
    return prefilledUrl(formOf(this.world, this.formId), this.#answers())
  }

  /** Null before it is submitted. Where edits are not allowed, the address leads to a page that says so. */
  getEditResponseUrl(): string {
    if (!this.#record) return null as never
    return editUrl(formOf(this.world, this.formId), this.#record.id)
  }

  /**
   * Saves the response and fires no trigger (developers.google.com/apps-script/guides/triggers/installable). A form that
   * collects addresses takes none from a script, which has no way to give one: met live, in no reference.
   */
  submit(): FormResponse {
    const form = formOf(this.world, this.formId)
    if (this.#record || this.#submitted) throw new GoogleException('This response has already been submitted.')
    if (form.oneResponsePerUser)
      throw new GoogleException('Scripts cannot submit responses to a form limited to one response per user.')
    if (!form.acceptingResponses) throw new GoogleException('This form is currently not accepting responses.')
    if (form.emailCollection !== 'DO_NOT_COLLECT') throw new GoogleException('Invalid data updating form.')
    this.#submitted = true
    const kept = keepResponse(this.world, form, { answers: this.#draft, email: '', by: this.world.owner })
    return new FormResponse(this.world, this.formId, kept)
  }

  #answers(): Answers {
    return this.#record?.answers ?? this.#draft
  }
}
