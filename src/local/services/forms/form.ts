// Form: its items and responses (developers.google.com/apps-script/reference/forms/form).
import { MS_PER_RESPONSE } from '../../state/latencies'
import type { World } from '../../state/world'
import type { ItemTypeMember } from './enums'
import { FormResponse } from './form-response'
import { FormSettings } from './form-settings'
import { appendItem, formOf, responsesOf } from './form-store'
import { deleteItemAt, moveItemTo, positionOf } from './item-order'
import { CheckboxItem, ListItem, MultipleChoiceItem } from './items/choice-items'
import { DateItem, DateTimeItem, DurationItem, TimeItem } from './items/date-time-items'
import type { FormItem } from './items/form-item'
import { CheckboxGridItem, GridItem, newGrid } from './items/grid-items'
import { Item } from './items/item'
import { PageBreakItem, SectionHeaderItem } from './items/layout-items'
import { NEW_RATING, NEW_SCALE, RatingItem, ScaleItem } from './items/scale-items'
import { ParagraphTextItem, TextItem } from './items/text-items'
import { responseOf, responsesSince } from './responses'

/** Not emulated, and said so when used: destinations, quizzes, images, videos. */
export class Form extends FormSettings {
  readonly googleName = 'Form'

  addTextItem(): TextItem {
    return new TextItem(this.world, this.formId, appendItem(this.world, this.formId, { type: 'TEXT' }))
  }
  addParagraphTextItem(): ParagraphTextItem {
    return new ParagraphTextItem(
      this.world,
      this.formId,
      appendItem(this.world, this.formId, { type: 'PARAGRAPH_TEXT' }),
    )
  }
  addMultipleChoiceItem(): MultipleChoiceItem {
    return new MultipleChoiceItem(
      this.world,
      this.formId,
      appendItem(this.world, this.formId, { type: 'MULTIPLE_CHOICE' }),
    )
  }
  addCheckboxItem(): CheckboxItem {
    return new CheckboxItem(this.world, this.formId, appendItem(this.world, this.formId, { type: 'CHECKBOX' }))
  }
  addListItem(): ListItem {
    return new ListItem(this.world, this.formId, appendItem(this.world, this.formId, { type: 'LIST' }))
  }
  addDateItem(): DateItem {
    return new DateItem(this.world, this.formId, appendItem(this.world, this.formId, { type: 'DATE' }))
  }
  addTimeItem(): TimeItem {
    return new TimeItem(this.world, this.formId, appendItem(this.world, this.formId, { type: 'TIME' }))
  }
  addDateTimeItem(): DateTimeItem {
    return new DateTimeItem(this.world, this.formId, appendItem(this.world, this.formId, { type: 'DATETIME' }))
  }
  addDurationItem(): DurationItem {
    return new DurationItem(this.world, this.formId, appendItem(this.world, this.formId, { type: 'DURATION' }))
  }
  addScaleItem(): ScaleItem {
    return new ScaleItem(
      this.world,
      this.formId,
      appendItem(this.world, this.formId, { type: 'SCALE', scale: NEW_SCALE }),
    )
  }
  addRatingItem(): RatingItem {
    return new RatingItem(
      this.world,
      this.formId,
      appendItem(this.world, this.formId, { type: 'RATING', rating: NEW_RATING }),
    )
  }
  addGridItem(): GridItem {
    return new GridItem(
      this.world,
      this.formId,
      appendItem(this.world, this.formId, { type: 'GRID', ...newGrid(this.world) }),
    )
  }
  addCheckboxGridItem(): CheckboxGridItem {
    return new CheckboxGridItem(
      this.world,
      this.formId,
      appendItem(this.world, this.formId, { type: 'CHECKBOX_GRID', ...newGrid(this.world) }),
    )
  }
  addPageBreakItem(): PageBreakItem {
    return new PageBreakItem(this.world, this.formId, appendItem(this.world, this.formId, { type: 'PAGE_BREAK' }))
  }
  addSectionHeaderItem(): SectionHeaderItem {
    return new SectionHeaderItem(
      this.world,
      this.formId,
      appendItem(this.world, this.formId, { type: 'SECTION_HEADER' }),
    )
  }

  getItems(): Item[]
  getItems(itemType: ItemTypeMember): Item[]
  getItems(itemType?: ItemTypeMember): Item[] {
    return formOf(this.world, this.formId)
      .items.filter((item) => !itemType || item.type === itemType.name())
      .map((item) => new Item(this.world, this.formId, item.id))
  }

  /** Null when there is no such item; Google's types leave null out. */
  getItemById(id: number): Item {
    const found = formOf(this.world, this.formId).items.some((item) => item.id === id)
    return found ? new Item(this.world, this.formId, id) : (null as never)
  }

  deleteItem(index: number): void
  deleteItem(item: FormItem): void
  deleteItem(target: number | FormItem): void {
    deleteItemAt(this.world, this.formId, positionOf(this.world, this.formId, target))
  }

  moveItem(from: number, to: number): Item
  moveItem(item: FormItem, toIndex: number): Item
  moveItem(target: number | FormItem, toIndex: number): Item {
    const from = positionOf(this.world, this.formId, target)
    return new Item(this.world, this.formId, moveItemTo(this.world, this.formId, from, toIndex))
  }

  createResponse(): FormResponse {
    return new FormResponse(this.world, this.formId)
  }

  getResponse(responseId: string): FormResponse {
    return new FormResponse(this.world, this.formId, responseOf(this.world, this.formId, responseId))
  }

  getResponses(): FormResponse[]
  getResponses(timestamp: Date): FormResponse[]
  getResponses(timestamp?: Date): FormResponse[] {
    const found = responsesSince(this.world, this.formId, timestamp)
    // Reading a response takes 20 to 60 ms (platform research §2, an estimate).
    this.world.meter.charge({ ms: found.length * MS_PER_RESPONSE })
    return found.map((one) => new FormResponse(this.world, this.formId, one))
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

/** The form as a script may hold it, for the `source` of a trigger's event. */
export function formById(world: World, formId: string): Form {
  return new Form(world, formOf(world, formId).id)
}

/** The response as a script may hold it, for the `response` of a trigger's event. */
export function formResponse(world: World, formId: string, responseId: string): FormResponse {
  return new FormResponse(world, formOf(world, formId).id, responseOf(world, formId, responseId))
}
