// The fields that describe one item, on its page of form 1 and as the columns of the pasted table.
import type { ItemDraft } from '../case/case'

export interface ItemField {
  readonly key: keyof ItemDraft
  readonly kind: 'text' | 'paragraph' | 'list'
}

/** In the order of the page, and of the table's columns when it has no header row. */
export const ITEM_FIELDS: readonly ItemField[] = [
  { key: 'agency', kind: 'list' },
  { key: 'title', kind: 'text' },
  { key: 'description', kind: 'paragraph' },
  { key: 'source', kind: 'text' },
  { key: 'form', kind: 'text' },
  { key: 'link', kind: 'text' },
]

/** An item as typed, before anything is checked; '' where nothing was typed. */
export type TypedItem = Readonly<Record<keyof ItemDraft, string>>
