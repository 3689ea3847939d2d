// Form: its items and responses (developers.google.com/apps-script/reference/forms/form).
import type { World } from '../../state/world'
import { mismatch } from '../base/mismatch'
import { ItemType, type ItemTypeMember } from './enums'
import { FormResponse } from './form-response'
import { FormSettings } from './form-settings'
import { appendItem, formOf, responsesOf } from './form-store'
import { deleteItemAt, moveItemTo, positionOf } from './item-order'
import { CheckboxItem, ListItem, MultipleChoiceItem } from './items/choice-items'
import type { FormItem } from './items/form-item'
import { Item } from './items/item'
import { PageBreakItem, SectionHeaderItem } from './items/layout-items'
import { DateItem, ParagraphTextItem, TextItem } from './items/text-items'
import { responseOf, responsesSince } from './responses'

/** Not emulated, and said so when used: destinations, quizzes, grids, scales, times, durations, images, videos, ratings. */
export class Form extends FormSettings {
  readonly googleName = 'Form'

  addTextItem(): TextItem {
    return new TextItem(this.world, this.formId, appendItem(this.world, this.formId, 'TEXT'))
  }
  addParagraphTextItem(): ParagraphTextItem {
    return new ParagraphTextItem(this.world, this.formId, appendItem(this.world, this.formId, 'PARAGRAPH_TEXT'))
  }
  addMultipleChoiceItem(): MultipleChoiceItem {
    return new MultipleChoiceItem(this.world, this.formId, appendItem(this.world, this.formId, 'MULTIPLE_CHOICE'))
  }
  addCheckboxItem(): CheckboxItem {
    return new CheckboxItem(this.world, this.formId, appendItem(this.world, this.formId, 'CHECKBOX'))
  }
  addListItem(): ListItem {
    return new ListItem(this.world, this.formId, appendItem(this.world, this.formId, 'LIST'))
  }
  addDateItem(): DateItem {
    return new DateItem(this.world, this.formId, appendItem(this.world, this.formId, 'DATE'))
  }
  addPageBreakItem(): PageBreakItem {
    return new PageBreakItem(this.world, this.formId, appendItem(this.world, this.formId, 'PAGE_BREAK'))
  }
  addSectionHeaderItem(): SectionHeaderItem {
    return new SectionHeaderItem(this.world, this.formId, appendItem(this.world, this.formId, 'SECTION_HEADER'))
  }

  getItems(): Item[]
  getItems(itemType: ItemTypeMember): Item[]
  getItems(itemType?: ItemTypeMember): Item[] {
    if (itemType !== undefined && !Object.values(ItemType).includes(itemType))
      throw mismatch('FormApp.Form.getItems', [itemType])
    return formOf(this.world, this.formId)
      .items.filter((item) => !itemType || item.type === itemType.name())
      .map((item) => new Item(this.world, this.formId, item.id))
  }

  /** Null when there is no such item; Google's types leave null out. */
  getItemById(id: number): Item {
    const found = formOf(this.world, this.formId).items.some((item) => item.id === Number(id))
    return found ? new Item(this.world, this.formId, Number(id)) : (null as never)
  }

  deleteItem(index: number): void
  deleteItem(item: FormItem): void
  deleteItem(target: number | FormItem): void {
    deleteItemAt(this.world, this.formId, positionOf(this.world, this.formId, target, 'deleteItem'))
  }

  moveItem(from: number, to: number): Item
  moveItem(item: FormItem, toIndex: number): Item
  moveItem(target: number | FormItem, toIndex: number): Item {
    const from = positionOf(this.world, this.formId, target, 'moveItem')
    return new Item(this.world, this.formId, moveItemTo(this.world, this.formId, from, toIndex))
  }

  createResponse(): FormResponse {
    return new FormResponse(this.world, this.formId)
  }

  getResponse(responseId: string): FormResponse {
    return new FormResponse(this.world, this.formId, responseOf(this.world, this.formId, responseId).id)
  }

  getResponses(): FormResponse[]
  getResponses(timestamp: Date): FormResponse[]
  getResponses(timestamp?: Date): FormResponse[] {
    if (timestamp !== undefined && !(timestamp instanceof Date))
      throw mismatch('FormApp.Form.getResponses', [timestamp])
    const found = responsesSince(this.world, this.formId, timestamp)
    // Reading a response takes 20 to 60 ms (platform research §2, an estimate).
    this.world.meter.charge({ ms: found.length * MS_PER_RESPONSE })
    return found.map((one) => new FormResponse(this.world, this.formId, one.id))
  }

  deleteResponse(responseId: string): this {
    responsesOf(this.world, this.formId).delete(responseOf(this.world, this.formId, responseId).id)
    return this
  }

  deleteAllResponses(): this {
    const responses = responsesOf(this.world, this.formId)
    for (const id of responses.keys()) responses.delete(id)
    return this
  }
}

const MS_PER_RESPONSE = 40

/** The form as a script may hold it, for the `source` of a trigger's event. */
export function formById(world: World, formId: string): Form {
  return new Form(world, formOf(world, formId).id)
}

/** The response as a script may hold it, for the `response` of a trigger's event. */
export function formResponse(world: World, formId: string, responseId: string): FormResponse {
  return new FormResponse(world, formOf(world, formId).id, responseOf(world, formId, responseId).id)
}
