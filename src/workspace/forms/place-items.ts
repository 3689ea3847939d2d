// Gives every wanted item its place on the form: found by ID, else by kind and title, else added; nothing is removed.
import type { Form, Item } from './form-types'
import { addItem, isOfKind } from './item-kinds'
import type { WantedItem } from './wanted-items'

export interface PlacedItems {
  readonly items: ReadonlyMap<string, Item>
  readonly added: number
  readonly moved: number
  /** Items that nobody asked for, perhaps with answers: left where they are. */
  readonly extra: readonly Item[]
}

/** @param knownIds item ID by key, from an earlier set-up */
export function placeItems(
  form: Form,
  wanted: readonly WantedItem[],
  knownIds: Readonly<Record<string, number>>,
): PlacedItems {
  const unclaimed = new Map(form.getItems().map((item) => [item.getId(), item]))
  const order = [...unclaimed.keys()]
  const found = new Map<string, Item>()
  const claim = (key: string, item: Item | undefined) => {
    if (!item) return
    found.set(key, item)
    unclaimed.delete(item.getId())
  }
  for (const { key, kind } of wanted) claim(key, ofKind(unclaimed.get(knownIds[key] ?? -1), kind))
  // An execution may have died between adding an item and noting its ID, or even naming it.
  for (const each of wanted)
    if (!found.has(each.key))
      claim(
        each.key,
        [...unclaimed.values()].find((item) => looksLike(item, each)),
      )
  const missing = wanted.filter(({ key }) => !found.has(key))
  for (const each of missing) {
    const item = addItem(form, each.kind, each.title)
    found.set(each.key, item)
    order.push(item.getId())
  }
  const ids = wanted.map(({ key }) => found.get(key)?.getId() ?? -1)
  return { items: found, added: missing.length, moved: putInOrder(form, ids, order), extra: [...unclaimed.values()] }
}

function ofKind(item: Item | undefined, kind: WantedItem['kind']): Item | undefined {
  return item && isOfKind(item, kind) ? item : undefined
}

function looksLike(item: Item, { kind, title }: WantedItem): boolean {
  if (!isOfKind(item, kind)) return false
  const present = item.getTitle()
  return present === title || present === ''
}

/** Moves only what stands in the wrong place; `order` is the form's own, extra items included. */
function putInOrder(form: Form, wanted: readonly number[], order: number[]): number {
  const ours = new Set(wanted)
  let moves = 0
  let previous = -1
  wanted.forEach((id, position) => {
    if (order.filter((each) => ours.has(each))[position] !== id) {
      const from = order.indexOf(id)
      form.moveItem(from, previous + 1)
      order.splice(from, 1)
      order.splice(previous + 1, 0, id)
      moves += 1
    }
    previous = order.indexOf(id)
  })
  return moves
}
