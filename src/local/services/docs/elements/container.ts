// Elements that hold other elements: children, text and search (developers.google.com/apps-script/reference/document/container-element).
import { GoogleException } from '../../../state/errors'
import type { ParagraphNode } from '../model/content'
import { paragraphParts, textOf } from '../model/inlines'
import { nodeOf, paragraphsUnder } from '../model/tree'
import { needIndex, needText, wrongArguments } from '../refusals'
import { patternOf, replaceInParagraph } from '../text-search'
import { DocElement, placeOf } from './element'
import { RangeElement } from './range-element'
import { wrap } from './registry'
import { Text } from './text'

export abstract class ContainerElement extends DocElement {
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
    const pattern = patternOf(needText(`${this.googleName}.findText`, searchPattern))
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
    return new RangeElement(this.world, text, match.index, match.index + match[0].length - 1)
  }

  replaceText(searchPattern: string, replacement: string): this {
    const args = [searchPattern, replacement]
    if (args.some((value) => typeof value !== 'string')) throw wrongArguments(`${this.googleName}.replaceText`, args)
    const pattern = patternOf(searchPattern)
    this.home.edit((draft) => {
      for (const paragraph of paragraphsUnder(draft, this.id))
        replaceInParagraph(draft, paragraph, pattern, replacement)
    })
    return this
  }
}
