// Deletes and moves the items of a form; a page that others lead to stays.
import { GoogleException } from '../../state/errors'
import type { World } from '../../state/world'
import { changeForm, formOf, itemOf } from './form-store'
import { FormItem } from './items/form-item'
import type { ItemRecord, Navigation } from './model'

/** The index of the item a script names by index or by handle; throws when there is none, as Google documents. */
export function positionOf(world: World, formId: string, target: number | FormItem): number {
  const { items } = formOf(world, formId)
  if (target instanceof FormItem) return items.indexOf(itemOf(world, formId, target.itemId))
  if (!items[target]) throw new GoogleException('Invalid argument: index')
  return target
}

/** A page break that a choice or another break leads to cannot go: live, Google refuses it with its general error. */
export function deleteItemAt(world: World, formId: string, index: number): void {
  const { items } = formOf(world, formId)
  const gone = items[index]
  if (items.some((item) => item !== gone && leadsTo(item, gone?.id)))
    throw new GoogleException('Invalid data updating form.')
  changeForm(world, formId, { items: items.filter((item) => item !== gone) })
}

function leadsTo(item: ItemRecord, page: number | undefined): boolean {
  const ways: (Navigation | null)[] = [item.goTo, ...item.choices.map((choice) => choice.navigation)]
  return ways.some((way) => way?.type === 'GO_TO_PAGE' && way.page === page)
}

/** Moves the item at `from` so that it stands at `to`; gives its ID. */
export function moveItemTo(world: World, formId: string, from: number, to: number): number {
  const { items } = formOf(world, formId)
  const moved = items[from]
  if (!moved || !items[to]) throw new GoogleException('Invalid argument: index')
  const others = items.filter((item) => item !== moved)
  changeForm(world, formId, { items: [...others.slice(0, to), moved, ...others.slice(to)] })
  return moved.id
}
