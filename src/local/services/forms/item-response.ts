// ItemResponse: the answer to one question (developers.google.com/apps-script/reference/forms/item-response).
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import type { Item } from './items/item'
import type { Answer } from './model'
import { openItem } from './open-item'

export class ItemResponse extends GoogleObject {
  readonly googleName = 'ItemResponse'

  constructor(
    world: World,
    readonly formId: string,
    readonly itemId: number,
    readonly answer: Answer,
  ) {
    super(world)
  }

  getItem(): Item {
    return openItem(this.world, this.formId, this.itemId)
  }

  /** A string; for a checkbox item an array; a date as "YYYY-MM-DD". */
  getResponse(): string | string[] | string[][] {
    return typeof this.answer === 'string' ? this.answer : [...this.answer]
  }
}
