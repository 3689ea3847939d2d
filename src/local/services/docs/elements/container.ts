// Elements that hold other elements: children, text and search (developers.google.com/apps-script/reference/document/container-element).
import { GoogleException } from '../../../state/errors'
import type { GoogleEnumMember } from '../../../state/google-object'
import { patternOf } from '../../base/search-pattern'
import type { ElementTypeName } from '../enums'
import type { ParagraphNode } from '../model/content'
import { paragraphParts, textOf } from '../model/inlines'
import { nodeOf, paragraphsUnder } from '../model/tree'
import { needIndex, orNull } from '../refusals'
import { replaceInParagraph } from '../text-search'
import { DocElement, placeOf } from './element'
import { RangeElement } from './range-element'
import { wrap } from './registry'
import { Text } from './text'

export abstract class ContainerElement extends DocElement {
  static override readonly without: Readonly<Record<string, string>> = {
    findText: '\\p{…} and named groups',
    replaceText: '\\p{…} and named groups',
    setAttributes: 'text direction, code',
  }

  getNumChildren(): number {
    return nodeOf(this.home.content(), this.id).children.length
  }

  getChild(childIndex: number): DocElement {
    const { children } = nodeOf(this.home.content(), this.id)
    return wrap(this.world, this.home, children[needIndex(childIndex, children.length)] ?? '')
  }

  getChildIndex(child: DocElement): number {
    const index = nodeOf(this.home.content(), this.id).children.indexOf(placeOf(child).id)
    if (index < 0 || placeOf(child).home !== this.home)
      throw new GoogleException('Element does not contain the specified child element.')
    return index
  }

  /** Paragraphs are joined by newlines. */
  getText(): string {
    return paragraphsUnder(this.home.content(), this.id)
      .map(({ inlines }) => textOf(inlines))
      .join('\n')
  }

  editAsText(): Text {
    return new Text(this.world, this.home, this.id, 'all')
  }

  findText(searchPattern: string, from?: RangeElement | null): RangeElement {
    const pattern = patternOf(searchPattern)
    const paragraphs = paragraphsUnder(this.home.content(), this.id)
    const after = from ? placeOf(from.getElement()).id : undefined
    const start = paragraphs.findIndex(({ id }) => id === after)
    for (const [index, paragraph] of paragraphs.slice(Math.max(0, start)).entries()) {
      const least = index === 0 && from && start >= 0 ? from.getEndOffsetInclusive() + 1 : 0
      const found = this.#find(paragraph, pattern, least)
      if (found) return found
    }
    return null as unknown as RangeElement
  }

  /** Offsets in the result are those of the paragraph's whole text. */
  #find(paragraph: ParagraphNode, pattern: RegExp, least: number): RangeElement | undefined {
    const match = [...textOf(paragraph.inlines).matchAll(pattern)].find(
      ({ index, 0: found }) => index >= least && found !== '',
    )
    if (!match) return undefined
    const single = paragraphParts(paragraph.inlines).length === 1
    const text = new Text(this.world, this.home, paragraph.id, single ? 0 : 'all')
    return new RangeElement(this.world, text, { start: match.index, end: match.index + match[0].length - 1 })
  }

  /** Those below it in reading order, the element itself left out; offsets of the result are -1. */
  findElement(elementType: GoogleEnumMember<ElementTypeName>, from?: RangeElement | null): RangeElement {
    const all = [...descendants(this)]
    const start = from ? all.findIndex((element) => isSame(element, from.getElement())) + 1 : 0
    const found = all.slice(start).find((element) => element.getType() === elementType)
    return orNull(found && new RangeElement(this.world, found, undefined))
  }

  /** null where the letters differ, or lead nowhere. */
  getLinkUrl(): string {
    return this.editAsText().getLinkUrl()
  }

  setLinkUrl(url: string): this {
    this.editAsText().setLinkUrl(url)
    return this
  }

  replaceText(searchPattern: string, replacement: string): this {
    const pattern = patternOf(searchPattern)
    this.home.edit((draft) => {
      for (const paragraph of paragraphsUnder(draft, this.id))
        replaceInParagraph(draft, paragraph, pattern, replacement)
    })
    return this
  }
}

function* descendants(element: DocElement): Generator<DocElement> {
  if (!(element instanceof ContainerElement)) return
  const count = element.getNumChildren()
  for (let index = 0; index < count; index += 1) {
    const child = element.getChild(index)
    yield child
    yield* descendants(child)
  }
}

function isSame(one: DocElement, other: DocElement): boolean {
  const [a, b] = [placeOf(one), placeOf(other)]
  return a.home === b.home && a.id === b.id && a.part === b.part
}
