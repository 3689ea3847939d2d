// Opens the generic Item behind an answer: bound when the item classes load, since items and answers name each other.
import type { World } from '../../state/world'
import type { Item } from './items/item'

type Opener = (world: World, formId: string, itemId: number) => Item

let opener: Opener | undefined

export function bindItemOpener(open: Opener): void {
  opener = open
}

export function openItem(world: World, formId: string, itemId: number): Item {
  if (!opener) throw new Error('the item classes are not loaded')
  return opener(world, formId, itemId)
}
