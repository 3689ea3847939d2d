// Which kind of Google's items asks each kind of question, and how one is added.
import type { Form, Item } from './form-types'
import type { WantedItem } from './wanted-items'

type Kind = WantedItem['kind']

export function isOfKind(item: Item, kind: Kind): boolean {
  return item.getType() === typeOf(kind)
}

function typeOf(kind: Kind) {
  const { ItemType } = FormApp
  switch (kind) {
    case 'page':
      return ItemType.PAGE_BREAK
    case 'text':
      return ItemType.TEXT
    case 'paragraph':
      return ItemType.PARAGRAPH_TEXT
    case 'date':
      return ItemType.DATE
    case 'choice':
      return ItemType.MULTIPLE_CHOICE
    case 'checkboxes':
      return ItemType.CHECKBOX
    case 'list':
      return ItemType.LIST
  }
}

/** Named at once, so that an execution that dies leaves an item that is found again. */
export function addItem(form: Form, kind: Kind, title: string): Item {
  const added = newItem(form, kind).setTitle(title)
  return form.getItemById(added.getId())
}

function newItem(form: Form, kind: Kind) {
  switch (kind) {
    case 'page':
      return form.addPageBreakItem()
    case 'text':
      return form.addTextItem()
    case 'paragraph':
      return form.addParagraphTextItem()
    case 'date':
      return form.addDateItem()
    case 'choice':
      return form.addMultipleChoiceItem()
    case 'checkboxes':
      return form.addCheckboxItem()
    case 'list':
      return form.addListItem()
  }
}

/** The item as a question, which can be required; undefined for a page break. */
export function asQuestion(item: Item, kind: Kind) {
  switch (kind) {
    case 'page':
      return undefined
    case 'text':
      return item.asTextItem()
    case 'paragraph':
      return item.asParagraphTextItem()
    case 'date':
      return item.asDateItem()
    case 'choice':
      return item.asMultipleChoiceItem()
    case 'checkboxes':
      return item.asCheckboxItem()
    case 'list':
      return item.asListItem()
  }
}
