// Custom menus of the spreadsheet, kept so that a page can show them and run their items
// (developers.google.com/apps-script/reference/base/menu).
import { GoogleException } from '../../state/errors'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { checkArgs } from './signature'

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
    checkArgs('Menu.addItem', [caption, functionName], ['string', 'string'])
    this.#entries.push({ kind: 'item', caption, functionName })
    return this
  }

  addSeparator(): this {
    this.#entries.push({ kind: 'separator' })
    return this
  }

  addSubMenu(menu: Menu): this {
    checkArgs('Menu.addSubMenu', [menu], ['object'])
    this.#entries.push({ kind: 'menu', menu: recordOf(menu) })
    return this
  }

  addToUi(): void {
    if (this.#entries.length === 0) throw new GoogleException('Menus must have at least one item.')
    this.world.store.collection<MenuRecord>('menus').set(this.#caption, recordOf(this))
  }

  static readonly content = (menu: Menu): MenuRecord => ({ caption: menu.#caption, entries: [...menu.#entries] })
}

function recordOf(menu: Menu): MenuRecord {
  return Menu.content(menu)
}
