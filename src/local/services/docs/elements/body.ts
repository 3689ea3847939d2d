// The body of a document, with its page (developers.google.com/apps-script/reference/document/body). Lengths are points.
import { ElementType } from '../enums'
import type { PageStyle } from '../model/content'
import { addParagraph, attach, nodeOf } from '../model/tree'
import { needDetached, needLength, needPlace } from '../refusals'
import { insertBreak, type PageBreak } from './paragraph-parts'
import { registerElement } from './registry'
import { Section } from './section'
import { isAlone } from './text'

export class Body extends Section {
  readonly googleName = 'Body'

  override toString(): string {
    return 'DocumentBodySection'
  }

  getType() {
    return ElementType.BODY_SECTION
  }

  appendPageBreak(pageBreak?: PageBreak | null): PageBreak {
    return this.insertPageBreak(this.getNumChildren(), pageBreak)
  }

  /** The break comes in a paragraph of its own. */
  insertPageBreak(childIndex: number, pageBreak?: PageBreak | null): PageBreak {
    if (pageBreak) needDetached(isAlone(pageBreak))
    const paragraph = this.home.edit((draft) => {
      needPlace(childIndex, nodeOf(draft, this.id).children.length)
      const id = addParagraph(draft)
      attach(draft, this.id, childIndex, id)
      return id
    })
    return insertBreak(this.world, this.home, paragraph, 0, undefined)
  }

  getPageWidth(): number {
    return this.home.content().page.width
  }

  getPageHeight(): number {
    return this.home.content().page.height
  }

  getMarginTop(): number {
    return this.home.content().page.marginTop
  }

  getMarginRight(): number {
    return this.home.content().page.marginRight
  }

  getMarginBottom(): number {
    return this.home.content().page.marginBottom
  }

  getMarginLeft(): number {
    return this.home.content().page.marginLeft
  }

  setPageWidth(pageWidth: number): this {
    return this.#page('width', pageWidth)
  }

  setPageHeight(pageHeight: number): this {
    return this.#page('height', pageHeight)
  }

  setMarginTop(marginTop: number): this {
    return this.#page('marginTop', marginTop)
  }

  setMarginRight(marginRight: number): this {
    return this.#page('marginRight', marginRight)
  }

  setMarginBottom(marginBottom: number): this {
    return this.#page('marginBottom', marginBottom)
  }

  setMarginLeft(marginLeft: number): this {
    return this.#page('marginLeft', marginLeft)
  }

  #page(key: keyof PageStyle, value: number): this {
    this.home.edit((draft) => {
      draft.page = { ...draft.page, [key]: needLength(value) }
    })
    return this
  }
}

registerElement('body', (world, home, id) => new Body(world, home, id))
