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

  /**
   * A string; for a checkbox item an array; for a grid one string a row, for a checkbox grid one array a row, and '' for a
   * row without an answer.
   */
  getResponse(): string | string[] | string[][] {
    if (typeof this.answer === 'string') return this.answer
    const rows: (string | string[])[] = this.answer.map((row) => {
      if (typeof row === 'string') return row
      return row.length === 0 ? '' : [...row]
    })
    return rows as string[] | string[][]
  }
}
