// The members all document elements share (developers.google.com/apps-script/reference/document/element).
import { GoogleException } from '../../../state/errors'
import { type GoogleEnumMember, GoogleObject } from '../../../state/google-object'
import type { World } from '../../../state/world'
import { type AttributeMap, readAttributes, writeAttributes } from '../attributes'
import { ElementType, type ElementTypeName } from '../enums'
import { detachedHome, type Home } from '../model/home'
import { copyInto, nodeOf, paragraphsUnder, remove } from '../model/tree'
import type { Body } from './body'
import type { ContainerElement } from './container'
import type { FooterSection, HeaderSection } from './header-footer'
import type { ListItem, Paragraph } from './paragraph'
import type { PageBreak } from './paragraph-parts'
import { wrap } from './registry'
import type { Table, TableCell, TableRow } from './table'
import type { Text } from './text'

export abstract class DocElement extends GoogleObject {
  static readonly without: Readonly<Record<string, string>> = {
    setAttributes: 'text direction, code',
  }

  constructor(
    world: World,
    protected readonly home: Home,
    protected readonly id: string,
  ) {
    super(world)
  }

  abstract getType(): GoogleEnumMember<ElementTypeName>

  getParent(): ContainerElement {
    const { parent } = nodeOf(this.home.content(), this.id)
    return (parent === undefined ? null : wrap(this.world, this.home, parent)) as ContainerElement
  }

  getNextSibling(): DocElement {
    return siblingOf(this.world, this, 1)
  }

  getPreviousSibling(): DocElement {
    return siblingOf(this.world, this, -1)
  }

  isAtDocumentEnd(): boolean {
    const content = this.home.content()
    const last = paragraphsUnder(content, content.body).at(-1)
    return paragraphsUnder(content, this.id).at(-1)?.id === last?.id
  }

  copy(): this {
    const source = this.home.content()
    const home = detachedHome(source)
    const id = home.edit((draft) => copyInto(draft, source, this.id))
    return wrap(this.world, home, id) as this
  }

  // biome-ignore lint/suspicious/noExplicitAny: Google declares the result so, and scripts index it by attribute
  getAttributes(): any {
    return readAttributes(this.home.content(), this.id)
  }

  setAttributes(attributes: AttributeMap): this {
    this.home.edit((draft) => writeAttributes(draft, this.id, attributes))
    return this
  }

  asBody(): Body {
    return cast(this, 'BODY_SECTION')
  }

  asFooterSection(): FooterSection {
    return cast(this, 'FOOTER_SECTION')
  }

  asHeaderSection(): HeaderSection {
    return cast(this, 'HEADER_SECTION')
  }

  asListItem(): ListItem {
    return cast(this, 'LIST_ITEM')
  }

  asPageBreak(): PageBreak {
    return cast(this, 'PAGE_BREAK')
  }

  asParagraph(): Paragraph {
    return cast(this, 'PARAGRAPH')
  }

  asTable(): Table {
    return cast(this, 'TABLE')
  }

  asTableCell(): TableCell {
    return cast(this, 'TABLE_CELL')
  }

  asTableRow(): TableRow {
    return cast(this, 'TABLE_ROW')
  }

  asText(): Text {
    return cast(this, 'TEXT')
  }
}

function cast<T>(element: DocElement, type: ElementTypeName): T {
  if (element.getType() !== ElementType[type])
    throw new GoogleException(`${element.getType()} can't be cast to ${type}.`)
  return element as unknown as T
}

/** Where an element lives, for the box itself. */
export function placeOf(element: DocElement): { home: Home; id: string; part?: number | 'all' } {
  return element as unknown as { home: Home; id: string; part?: number | 'all' }
}

export function isDetached(element: DocElement): boolean {
  const { home, id } = placeOf(element)
  return 'detached' in home && nodeOf(home.content(), id).parent === undefined
}

function siblingOf(world: World, element: DocElement, step: 1 | -1): DocElement {
  const { home, id } = placeOf(element)
  const content = home.content()
  const { parent } = nodeOf(content, id)
  const siblings = parent === undefined ? [] : nodeOf(content, parent).children
  const sibling = siblings[siblings.indexOf(id) + step]
  return (sibling === undefined ? null : wrap(world, home, sibling)) as DocElement
}

/** Takes an element out; Google keeps the last paragraph of a section or cell. */
export function removeElement(element: DocElement): void {
  const { home, id } = placeOf(element)
  home.edit((draft) => {
    const { kind, parent } = nodeOf(draft, id)
    const siblings = parent === undefined ? [] : nodeOf(draft, parent).children
    if (kind === 'paragraph' && siblings.at(-1) === id)
      throw new GoogleException("Can't remove the last paragraph in a document section.")
    remove(draft, id)
  })
}
