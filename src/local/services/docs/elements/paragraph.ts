// Paragraphs and list items (developers.google.com/apps-script/reference/document/paragraph and …/list-item).
import { NotEmulatedError } from '../../../state/errors'
import {
  type AlignmentMember,
  alignmentMember,
  alignmentOf,
  ElementType,
  type GlyphMember,
  GlyphType,
  type HeadingMember,
  memberName,
  ParagraphHeading,
} from '../enums'
import { BULLETS } from '../model/blank'
import { GLYPHS, HEADINGS, type ParagraphNode, type ParagraphStyle } from '../model/content'
import { paragraphParts, replaceRange } from '../model/inlines'
import { change, nodeAs } from '../model/tree'
import { needNumber, needText, orNull, wrongArguments } from '../refusals'
import { ContainerElement } from './container'
import { type DocElement, placeOf, removeElement } from './element'
import { insertBreak, type PageBreak, partOf } from './paragraph-parts'
import { registerElement } from './registry'
import type { Text } from './text'

abstract class ParagraphElement extends ContainerElement {
  override getNumChildren(): number {
    return paragraphParts(this.#node().inlines).length
  }

  override getChild(childIndex: number): DocElement {
    return partOf(this.world, this.home, this.id, childIndex)
  }

  override getChildIndex(child: DocElement): number {
    if (placeOf(child).id !== this.id) throw wrongArguments(`${this.googleName}.getChildIndex`, [child])
    return (child as unknown as { part: number }).part
  }

  setText(text: string): void {
    needText(`${this.googleName}.setText`, text)
    this.#edit(({ inlines, mark }) => {
      const style = inlines[0]?.style ?? mark
      return { inlines: text === '' ? [] : [{ kind: 'text', text: text.replace(/\n/g, '\r'), style }] }
    })
  }

  /** The text put behind what is there; a handle on just that text. */
  appendText(text: string): Text {
    if (typeof text !== 'string') throw new NotEmulatedError(`${this.googleName}.appendText with a Text`)
    this.#edit(({ inlines, mark }) => {
      const style = inlines.at(-1)?.style ?? mark
      return {
        inlines: [...inlines, { kind: 'text', text: text.replace(/\n/g, '\r'), style, separate: inlines.length > 0 }],
      }
    })
    return this.getChild(this.getNumChildren() - 1) as Text
  }

  insertText(childIndex: number, text: string): Text {
    if (typeof text !== 'string') throw new NotEmulatedError(`${this.googleName}.insertText with a Text`)
    if (childIndex === this.getNumChildren()) return this.appendText(text)
    if (childIndex !== 0) throw new NotEmulatedError(`${this.googleName}.insertText between texts`)
    this.#edit(({ inlines, mark }) => ({ inlines: replaceRange(inlines, 0, 0, text.replace(/\n/g, '\r'), { mark }) }))
    return this.getChild(0) as Text
  }

  appendPageBreak(pageBreak?: PageBreak | null): PageBreak {
    if (pageBreak) throw new NotEmulatedError(`${this.googleName}.appendPageBreak with a PageBreak`)
    return insertBreak(this.world, this.home, this.id, this.getNumChildren())
  }

  clear(): this {
    this.setText('')
    return this
  }

  removeFromParent(): this {
    removeElement(this)
    return this
  }

  getAlignment(): AlignmentMember {
    const { alignment } = this.#node().style
    return orNull(alignment && alignmentMember(alignment))
  }

  setAlignment(alignment: AlignmentMember): this {
    const value = alignmentOf(alignment)
    if (!value) throw wrongArguments(`${this.googleName}.setAlignment`, [alignment])
    return this.#style({ alignment: value })
  }

  getHeading(): HeadingMember {
    return ParagraphHeading[this.#node().heading]
  }

  setHeading(heading: HeadingMember): this {
    const value = memberName(HEADINGS, heading)
    if (!value) throw wrongArguments(`${this.googleName}.setHeading`, [heading])
    return this.#edit(() => ({ heading: value }))
  }

  getIndentStart(): number {
    return orNull(this.#node().style.indentStart)
  }

  setIndentStart(indentStart: number): this {
    return this.#style({ indentStart: needNumber(`${this.googleName}.setIndentStart`, indentStart) })
  }

  getIndentFirstLine(): number {
    return orNull(this.#node().style.indentFirstLine)
  }

  setIndentFirstLine(indentFirstLine: number): this {
    return this.#style({ indentFirstLine: needNumber(`${this.googleName}.setIndentFirstLine`, indentFirstLine) })
  }

  getIndentEnd(): number {
    return orNull(this.#node().style.indentEnd)
  }

  setIndentEnd(indentEnd: number): this {
    return this.#style({ indentEnd: needNumber(`${this.googleName}.setIndentEnd`, indentEnd) })
  }

  getLineSpacing(): number {
    return orNull(this.#node().style.lineSpacing)
  }

  setLineSpacing(multiplier: number): this {
    return this.#style({ lineSpacing: needNumber(`${this.googleName}.setLineSpacing`, multiplier) })
  }

  getSpacingBefore(): number {
    return orNull(this.#node().style.spacingBefore)
  }

  setSpacingBefore(spacingBefore: number): this {
    return this.#style({ spacingBefore: needNumber(`${this.googleName}.setSpacingBefore`, spacingBefore) })
  }

  getSpacingAfter(): number {
    return orNull(this.#node().style.spacingAfter)
  }

  setSpacingAfter(spacingAfter: number): this {
    return this.#style({ spacingAfter: needNumber(`${this.googleName}.setSpacingAfter`, spacingAfter) })
  }

  setLinkUrl(url: string): this {
    this.editAsText().setLinkUrl(url)
    return this
  }

  #node(): ParagraphNode {
    return nodeAs(this.home.content(), this.id, 'paragraph')
  }

  #style(style: ParagraphStyle): this {
    return this.#edit((paragraph) => ({ style: { ...paragraph.style, ...style } }))
  }

  #edit(work: (paragraph: ParagraphNode) => Partial<ParagraphNode>): this {
    this.home.edit((draft) => {
      const paragraph = nodeAs(draft, this.id, 'paragraph')
      change(draft, paragraph, work(paragraph))
    })
    return this
  }
}

export class Paragraph extends ParagraphElement {
  readonly googleName = 'Paragraph'

  getType() {
    return ElementType.PARAGRAPH
  }
}

export class ListItem extends ParagraphElement {
  readonly googleName = 'ListItem'

  getType() {
    return ElementType.LIST_ITEM
  }

  getListId(): string {
    return this.#list().listId
  }

  setListId(listItem: ListItem): this {
    const { listId } = listItem.#list()
    return this.#setList({ listId })
  }

  getNestingLevel(): number {
    return this.#list().level
  }

  setNestingLevel(nestingLevel: number): this {
    return this.#setList({ level: needNumber('ListItem.setNestingLevel', nestingLevel) })
  }

  getGlyphType(): GlyphMember {
    const { listId, level } = this.#list()
    return GlyphType[this.home.content().lists[listId]?.[level]?.glyph ?? 'BULLET']
  }

  /** The glyph belongs to the list's level: every item of it changes. */
  setGlyphType(glyphType: GlyphMember): this {
    const glyph = memberName(GLYPHS, glyphType)
    if (!glyph) throw wrongArguments('ListItem.setGlyphType', [glyphType])
    const { listId, level } = this.#list()
    this.home.edit((draft) => {
      const levels = [...(draft.lists[listId] ?? BULLETS)]
      levels[level] = { glyph, format: glyph.endsWith('BULLET') ? '%' : '%.' }
      draft.lists = { ...draft.lists, [listId]: levels }
    })
    return this
  }

  #list(): { listId: string; level: number } {
    const { list } = nodeAs(this.home.content(), this.id, 'paragraph')
    return list ?? { listId: '', level: 0 }
  }

  #setList(what: Partial<{ listId: string; level: number }>): this {
    this.home.edit((draft) => {
      change(draft, nodeAs(draft, this.id, 'paragraph'), { list: { ...this.#list(), ...what } })
    })
    return this
  }
}

registerElement('paragraph', (world, home, id) => new Paragraph(world, home, id))
registerElement('listItem', (world, home, id) => new ListItem(world, home, id))
