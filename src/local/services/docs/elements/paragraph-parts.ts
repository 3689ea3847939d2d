// What a paragraph holds beside text: page breaks, and page numbers no script can touch.
import { GoogleException } from '../../../state/errors'
import type { World } from '../../../state/world'
import { ElementType } from '../enums'
import { detachedParagraph, type Home } from '../model/home'
import { inlineAt, paragraphParts } from '../model/inlines'
import { change, nodeAs, nodeOf } from '../model/tree'
import { needDetached, needIndex, needPlace } from '../refusals'
import type { ContainerElement } from './container'
import { DocElement } from './element'
import { wrap } from './registry'
import { isAlone, Text } from './text'

abstract class ParagraphPart extends DocElement {
  /** `id` is the paragraph's, `part` the place among its parts. */
  constructor(
    world: World,
    home: Home,
    id: string,
    protected readonly part: number,
    /** A copy that stands in no paragraph. */
    protected readonly isAlone = false,
  ) {
    super(world, home, id)
  }

  override getParent(): ContainerElement {
    return (this.isAlone ? null : wrap(this.world, this.home, this.id)) as ContainerElement
  }

  override getNextSibling(): DocElement {
    return this.#neighbour(1)
  }

  override getPreviousSibling(): DocElement {
    return this.#neighbour(-1)
  }

  override copy(): this {
    const { inlines } = nodeAs(this.home.content(), this.id, 'paragraph')
    const copied = inlines[inlineAt(inlines, this.part)]
    const { home, id } = detachedParagraph(this.home.content(), copied ? [copied] : [])
    const Same = this.constructor as new (world: World, home: Home, id: string, part: number, isAlone: boolean) => this
    return new Same(this.world, home, id, 0, true)
  }

  removeFromParent(): this {
    this.home.edit((draft) => {
      const paragraph = nodeAs(draft, this.id, 'paragraph')
      const segment = paragraphParts(paragraph.inlines)[this.part]
      if (!segment || segment.kind === 'text')
        throw new GoogleException('The element is no longer part of the document.')
      change(draft, paragraph, { inlines: paragraph.inlines.filter((_, index) => index !== segment.index) })
    })
    return this
  }

  #neighbour(step: 1 | -1): DocElement {
    const index = this.part + step
    const { inlines } = nodeAs(this.home.content(), this.id, 'paragraph')
    const exists = index >= 0 && index < paragraphParts(inlines).length
    return (exists ? partOf(this.world, this.home, this.id, index) : null) as DocElement
  }
}

export class PageBreak extends ParagraphPart {
  readonly googleName = 'PageBreak'

  getType() {
    return ElementType.PAGE_BREAK
  }
}

export class UnsupportedElement extends ParagraphPart {
  readonly googleName = 'UnsupportedElement'

  getType() {
    return ElementType.UNSUPPORTED
  }
}

/** The `index`-th part of a paragraph. */
export function partOf(world: World, home: Home, paragraphId: string, index: number): DocElement {
  const parts = paragraphParts(nodeAs(home.content(), paragraphId, 'paragraph').inlines)
  const part = parts[needIndex(index, parts.length)]
  if (part?.kind === 'text') return new Text(world, home, paragraphId, index)
  if (part?.kind === 'pageBreak') return new PageBreak(world, home, paragraphId, index)
  return new UnsupportedElement(world, home, paragraphId, index)
}

/** Adds a page break at a place among the paragraph's parts, fresh or a detached copy; pages break only in the body. */
export function insertBreak(
  world: World,
  home: Home,
  paragraphId: string,
  at: number,
  copy: PageBreak | null | undefined,
): PageBreak {
  if (copy) needDetached(isAlone(copy))
  home.edit((draft) => {
    const { parent, mark, inlines } = nodeAs(draft, paragraphId, 'paragraph')
    if (parent !== undefined && nodeOf(draft, parent).kind !== 'body')
      throw new GoogleException('PageBreaks can only be inserted in the document body.')
    const place = inlineAt(inlines, needPlace(at, paragraphParts(inlines).length))
    const added = [...inlines.slice(0, place), { kind: 'pageBreak' as const, style: mark }, ...inlines.slice(place)]
    change(draft, nodeAs(draft, paragraphId, 'paragraph'), { inlines: added })
  })
  return partOf(world, home, paragraphId, at) as PageBreak
}
