// Custom menus of the spreadsheet, kept so that a page can show them and run their items
// (developers.google.com/apps-script/reference/base/menu).
import { GoogleException } from '../../state/errors'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'

/** Collection "menus", by caption: what addToUi put into the menu bar of the active spreadsheet. */
export interface MenuRecord {
  readonly caption: string
  readonly entries: readonly MenuEntry[]
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuRecord }

export class Menu extends GoogleObject {
  readonly googleName = 'Menu'
  readonly #caption: string
  readonly #entries: MenuEntry[] = []

  constructor(world: World, caption: string) {
    super(world)
    this.#caption = caption
  }

  addItem(caption: string, functionName: string): this {
    this.#entries.push({ kind: 'item', caption, functionName })
    return this
  }

  addSeparator(): this {
    this.#entries.push({ kind: 'separator' })
    return this
  }

  addSubMenu(menu: Menu): this {
    this.#entries.push({ kind: 'menu', menu: recordOf(menu) })
    return this
  }

  addToUi(): void {
    if (this.#entries.length === 0) throw new GoogleException('Menus must have at least one item.')
    menus(this.world).set(this.#caption, recordOf(this))
  }

  static readonly content = (menu: Menu): MenuRecord => ({ caption: menu.#caption, entries: [...menu.#entries] })
}

function recordOf(menu: Menu): MenuRecord {
  return Menu.content(menu)
}

/** An entry of the older Spreadsheet.addMenu; null draws a line. */
export interface LegacyItem {
  readonly name: string
  readonly functionName: string
}

export function keepMenu(world: World, caption: string, items: readonly (LegacyItem | null)[]): void {
  const entries = items.map(
    (item): MenuEntry =>
      item ? { kind: 'item', caption: item.name, functionName: item.functionName } : { kind: 'separator' },
  )
  menus(world).set(caption, { caption, entries })
}

export function removeMenu(world: World, caption: string): void {
  menus(world).delete(caption)
}

/** The menus put into the bar of the active spreadsheet, in the order they were added. */
export function menusOf(world: World): MenuRecord[] {
  return menus(world).values()
}

/** A spreadsheet that is opened anew begins without the menus it had. */
export function forgetMenus(world: World): void {
  world.store.drop('menus')
}

function menus(world: World) {
  return world.store.collection<MenuRecord>('menus')
}
