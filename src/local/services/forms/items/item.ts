// Item: any item of a form, to be turned into its own kind (developers.google.com/apps-script/reference/forms/item).
import type { World } from '../../../state/world'
import type { ItemKind } from '../model'
import { bindItemOpener } from '../open-item'
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice-items'
import { FormItem, recordOf, wrongKind } from './form-item'
import { PageBreakItem, SectionHeaderItem } from './layout-items'
import { DateItem, ParagraphTextItem, TextItem } from './text-items'

export class Item extends FormItem {
  readonly googleName = 'Item'

  asTextItem(): TextItem {
    return as(this, 'TEXT', TextItem)
  }
  asParagraphTextItem(): ParagraphTextItem {
    return as(this, 'PARAGRAPH_TEXT', ParagraphTextItem)
  }
  asMultipleChoiceItem(): MultipleChoiceItem {
    return as(this, 'MULTIPLE_CHOICE', MultipleChoiceItem)
  }
  asCheckboxItem(): CheckboxItem {
    return as(this, 'CHECKBOX', CheckboxItem)
  }
  asListItem(): ListItem {
    return as(this, 'LIST', ListItem)
  }
  asDateItem(): DateItem {
    return as(this, 'DATE', DateItem)
  }
  asPageBreakItem(): PageBreakItem {
    return as(this, 'PAGE_BREAK', PageBreakItem)
  }
  asSectionHeaderItem(): SectionHeaderItem {
    return as(this, 'SECTION_HEADER', SectionHeaderItem)
  }
}

function as<T>(item: Item, kind: ItemKind, Kind: new (world: World, form: string, id: number) => T): T {
  const found = recordOf(item).type
  if (found !== kind) throw wrongKind(found, kind)
  return new Kind(item.world, item.formId, item.itemId)
}

bindItemOpener((world, formId, itemId) => new Item(world, formId, itemId))
