// Deletes and moves the items of a form, and mends the navigation that named what was deleted.
import { GoogleException } from '../../state/errors'
import type { World } from '../../state/world'
import { mismatch } from '../base/mismatch'
import { changeForm, formOf, itemOf } from './form-store'
import { FormItem } from './items/form-item'
import type { ItemRecord, Navigation } from './model'

/** The index of the item a script names by index or by handle; throws when there is none, as Google documents. */
export function positionOf(world: World, formId: string, target: unknown, method: string): number {
  const { items } = formOf(world, formId)
  if (target instanceof FormItem) return items.indexOf(itemOf(world, formId, target.itemId))
  if (typeof target !== 'number') throw mismatch(`FormApp.Form.${method}`, [target])
  if (!items[target]) throw new GoogleException('Invalid argument: index')
  return target
}

export function deleteItemAt(world: World, formId: string, index: number): void {
  const { items } = formOf(world, formId)
  const gone = items[index]?.id
  changeForm(world, formId, {
    items: items.filter((item) => item.id !== gone).map((item) => withoutPage(item, gone)),
  })
}

function withoutPage(item: ItemRecord, page: number | undefined): ItemRecord {
  const names = (navigation: Navigation | null) => navigation?.type === 'GO_TO_PAGE' && navigation.page === page
  const choices = item.choices.map((choice) =>
    names(choice.navigation) ? { ...choice, navigation: { type: 'CONTINUE' as const } } : choice,
  )
  return { ...item, choices, goTo: names(item.goTo) ? { type: 'CONTINUE' } : item.goTo }
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
