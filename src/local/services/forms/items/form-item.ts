// What every item of a form has: ID, place, title, help text (developers.google.com/apps-script/reference/forms/item).
import { GoogleException } from '../../../state/errors'
import { GoogleObject } from '../../../state/google-object'
import type { World } from '../../../state/world'
import { ItemType, type ItemTypeMember } from '../enums'
import { changeItem, duplicateItem, formOf, itemOf } from '../form-store'
import type { ItemKind, ItemRecord } from '../model'

export abstract class FormItem extends GoogleObject {
  constructor(
    override readonly world: World,
    readonly formId: string,
    readonly itemId: number,
  ) {
    super(world)
  }

  /** Stays the same however the item is renamed or moved. */
  getId(): number {
    return this.itemId
  }

  getTitle(): string {
    return recordOf(this).title
  }

  setTitle(title: string): this {
    return change(this, { title })
  }

  getHelpText(): string {
    return recordOf(this).helpText
  }

  setHelpText(text: string): this {
    return change(this, { helpText: text })
  }

  getType(): ItemTypeMember {
    return ItemType[recordOf(this).type]
  }

  getIndex(): number {
    const record = recordOf(this)
    return formOf(this.world, this.formId).items.indexOf(record)
  }

  /** A copy at the end of the form, with an ID of its own. */
  duplicate(): this {
    const Kind = this.constructor as new (world: World, formId: string, itemId: number) => this
    return new Kind(this.world, this.formId, duplicateItem(this.world, this.formId, this.itemId))
  }
}

/** An item a respondent answers. */
export abstract class QuestionItem extends FormItem {
  isRequired(): boolean {
    return recordOf(this).required
  }

  setRequired(enabled: boolean): this {
    return change(this, { required: enabled })
  }
}

/** The item's record, or Google's error when the item was deleted meanwhile. */
export function recordOf(item: FormItem): ItemRecord {
  return itemOf(item.world, item.formId, item.itemId)
}

export function change<I extends FormItem>(item: I, changes: Partial<ItemRecord>): I {
  changeItem(item.world, item.formId, item.itemId, changes)
  return item
}

/** The error of `asTextItem()` and its like on an item of another kind, as scripts meet it live. */
export function wrongKind(found: ItemKind): GoogleException {
  return new GoogleException(`Invalid conversion for item type: ${found}.`)
}
