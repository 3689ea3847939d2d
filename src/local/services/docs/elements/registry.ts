// Finds the class for an element of the model; each class enters itself, so that the classes need not import one another.
import type { World } from '../../../state/world'
import type { Node } from '../model/content'
import type { Home } from '../model/home'
import { nodeOf } from '../model/tree'
import type { DocElement } from './element'

export type ElementKind = Node['kind'] | 'listItem'
export type ElementMaker = (world: World, home: Home, id: string) => DocElement

const makers = new Map<ElementKind, ElementMaker>()

export function registerElement(kind: ElementKind, make: ElementMaker): void {
  makers.set(kind, make)
}

/** A handle on an element. */
export function wrap(world: World, home: Home, id: string): DocElement {
  const node = nodeOf(home.content(), id)
  const kind = node.kind === 'paragraph' && node.list ? 'listItem' : node.kind
  const make = makers.get(kind)
  if (!make) throw new Error(`no class is registered for ${kind}`)
  return make(world, home, id)
}
