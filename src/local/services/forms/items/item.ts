// Item: any item of a form, to be turned into its own kind (developers.google.com/apps-script/reference/forms/item).
import type { World } from '../../../state/world'
import type { ItemKind } from '../model'
import { bindItemOpener } from '../open-item'
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice-items'
import { DateItem, DateTimeItem, DurationItem, TimeItem } from './date-time-items'
import { FormItem, recordOf, wrongKind } from './form-item'
import { CheckboxGridItem, GridItem } from './grid-items'
import { PageBreakItem, SectionHeaderItem } from './layout-items'
import { RatingItem, ScaleItem } from './scale-items'
import { ParagraphTextItem, TextItem } from './text-items'

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
  asTimeItem(): TimeItem {
    return as(this, 'TIME', TimeItem)
  }
  asDateTimeItem(): DateTimeItem {
    return as(this, 'DATETIME', DateTimeItem)
  }
  asDurationItem(): DurationItem {
    return as(this, 'DURATION', DurationItem)
  }
  asScaleItem(): ScaleItem {
    return as(this, 'SCALE', ScaleItem)
  }
  asRatingItem(): RatingItem {
    return as(this, 'RATING', RatingItem)
  }
  asGridItem(): GridItem {
    return as(this, 'GRID', GridItem)
  }
  asCheckboxGridItem(): CheckboxGridItem {
    return as(this, 'CHECKBOX_GRID', CheckboxGridItem)
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
  if (found !== kind) throw wrongKind(found)
  return new Kind(item.world, item.formId, item.itemId)
}

bindItemOpener((world, formId, itemId) => new Item(world, formId, itemId))
