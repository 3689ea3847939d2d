// What a paragraph holds beside text: page breaks, and page numbers no script can touch.
import { GoogleException, NotEmulatedError } from '../../../state/errors'
import type { World } from '../../../state/world'
import { ElementType } from '../enums'
import type { Home } from '../model/home'
import { paragraphParts } from '../model/inlines'
import { change, nodeAs, nodeOf } from '../model/tree'
import { needIndex } from '../refusals'
import type { ContainerElement } from './container'
import { DocElement } from './element'
import { wrap } from './registry'
import { Text } from './text'

abstract class ParagraphPart extends DocElement {
  /** `id` is the paragraph's, `part` the place among its parts. */
  constructor(
    world: World,
    home: Home,
    id: string,
    private readonly part: number,
  ) {
    super(world, home, id)
  }

  override getParent(): ContainerElement {
    return wrap(this.world, this.home, this.id) as ContainerElement
  }

  override getNextSibling(): DocElement {
    return this.#neighbour(1)
  }

  override getPreviousSibling(): DocElement {
    return this.#neighbour(-1)
  }

  override copy(): this {
    throw new NotEmulatedError(`${this.googleName}.copy`)
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

class UnsupportedElement extends ParagraphPart {
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

/** Adds a page break at a place among the paragraph's parts; pages break only in the body. */
export function insertBreak(world: World, home: Home, paragraphId: string, at: number): PageBreak {
  home.edit((draft) => {
    const paragraph = nodeAs(draft, paragraphId, 'paragraph')
    if (nodeOf(draft, paragraph.parent ?? paragraphId).kind !== 'body' && paragraph.parent !== undefined)
      throw new GoogleException('PageBreaks can only be inserted in the document body.')
    const parts = paragraphParts(paragraph.inlines)
    needIndex(at, parts.length + 1)
    if (at !== parts.length) throw new NotEmulatedError('a page break before other text of its paragraph')
    const inlines = [...paragraph.inlines, { kind: 'pageBreak' as const, style: paragraph.mark }]
    change(draft, paragraph, { inlines })
  })
  return partOf(world, home, paragraphId, at) as PageBreak
}
