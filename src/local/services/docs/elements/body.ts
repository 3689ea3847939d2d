// The body of a document, with its page (developers.google.com/apps-script/reference/document/body). Lengths are points.
import { NotEmulatedError } from '../../../state/errors'
import { ElementType } from '../enums'
import type { PageStyle } from '../model/content'
import { addParagraph, attach, nodeOf } from '../model/tree'
import { needIndex, needNumber } from '../refusals'
import { insertBreak, type PageBreak } from './paragraph-parts'
import { registerElement } from './registry'
import { Section } from './section'

export class Body extends Section {
  readonly googleName = 'Body'

  getType() {
    return ElementType.BODY_SECTION
  }

  appendPageBreak(pageBreak?: PageBreak | null): PageBreak {
    return this.insertPageBreak(this.getNumChildren(), pageBreak)
  }

  /** The break comes in a paragraph of its own. */
  insertPageBreak(childIndex: number, pageBreak?: PageBreak | null): PageBreak {
    if (pageBreak) throw new NotEmulatedError('Body.insertPageBreak with a PageBreak')
    const paragraph = this.home.edit((draft) => {
      needIndex(childIndex, nodeOf(draft, this.id).children.length + 1)
      const id = addParagraph(draft)
      attach(draft, this.id, childIndex, id)
      return id
    })
    return insertBreak(this.world, this.home, paragraph, 0)
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
    return this.#page('setPageWidth', 'width', pageWidth)
  }

  setPageHeight(pageHeight: number): this {
    return this.#page('setPageHeight', 'height', pageHeight)
  }

  setMarginTop(marginTop: number): this {
    return this.#page('setMarginTop', 'marginTop', marginTop)
  }

  setMarginRight(marginRight: number): this {
    return this.#page('setMarginRight', 'marginRight', marginRight)
  }

  setMarginBottom(marginBottom: number): this {
    return this.#page('setMarginBottom', 'marginBottom', marginBottom)
  }

  setMarginLeft(marginLeft: number): this {
    return this.#page('setMarginLeft', 'marginLeft', marginLeft)
  }

  #page(member: string, key: keyof PageStyle, value: number): this {
    needNumber(`Body.${member}`, value)
    this.home.edit((draft) => {
      draft.page = { ...draft.page, [key]: value }
    })
    return this
  }
}

registerElement('body', (world, home, id) => new Body(world, home, id))
