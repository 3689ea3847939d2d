// Paragraphs and list items (developers.google.com/apps-script/reference/document/paragraph and …/list-item).
import { GoogleException, NotEmulatedError } from '../../../state/errors'
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
import { NUMBERS } from '../model/blank'
import {
  GLYPHS,
  HEADINGS,
  type Inline,
  type ListLevel,
  type ParagraphNode,
  type ParagraphStyle,
} from '../model/content'
import { inlineAt, paragraphParts } from '../model/inlines'
import { difference } from '../model/looks'
import { change, nodeAs } from '../model/tree'
import { needDetached, needLength, needPlace, orNull } from '../refusals'
import { ContainerElement } from './container'
import { type DocElement, placeOf, removeElement } from './element'
import { insertBreak, type PageBreak, partOf } from './paragraph-parts'
import { registerElement } from './registry'
import { isAlone, type Text } from './text'

abstract class ParagraphElement extends ContainerElement {
  override getNumChildren(): number {
    return paragraphParts(this.#node().inlines).length
  }

  override getChild(childIndex: number): DocElement {
    return partOf(this.world, this.home, this.id, childIndex)
  }

  override getChildIndex(child: DocElement): number {
    const { id, home, part } = placeOf(child)
    if (id !== this.id || home !== this.home || typeof part !== 'number')
      throw new GoogleException('Element does not contain the specified child element.')
    return part
  }

  setText(text: string): void {
    this.#edit(({ inlines, mark }) => {
      const style = inlines[0]?.style ?? mark
      return { inlines: text === '' ? [] : [{ kind: 'text', text: text.replace(/\n/g, '\r'), style }] }
    })
  }

  /** The text put behind what is there; a handle on just that text. */
  appendText(text: string | Text): Text {
    return this.insertText(this.getNumChildren(), text)
  }

  /** A text element of its own before the child at that index, looking like the letters before it. */
  insertText(childIndex: number, text: string | Text): Text {
    const given = typeof text === 'string' ? undefined : lettersOf(text)
    this.#edit(({ inlines, mark }) => {
      const at = inlineAt(inlines, needPlace(childIndex, paragraphParts(inlines).length))
      const [before, after] = [inlines.slice(0, at), inlines.slice(at)]
      const style = (before.at(-1) ?? after[0])?.style ?? mark
      const added = given ?? [{ kind: 'text' as const, text: String(text).replace(/\n/g, '\r'), style }]
      return { inlines: [...before, ...apart(added, before.length > 0), ...apart(after, true)] }
    })
    return this.getChild(childIndex) as Text
  }

  appendPageBreak(pageBreak?: PageBreak | null): PageBreak {
    return insertBreak(this.world, this.home, this.id, this.getNumChildren(), pageBreak)
  }

  insertPageBreak(childIndex: number, pageBreak?: PageBreak | null): PageBreak {
    return insertBreak(this.world, this.home, this.id, childIndex, pageBreak)
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
    return this.#style({ alignment: alignmentOf(alignment) })
  }

  getHeading(): HeadingMember {
    return ParagraphHeading[this.#node().heading]
  }

  /** What the paragraph only repeats of its old named style gives way to the new one. */
  setHeading(heading: HeadingMember): this {
    const before = this.home.content().styles[this.#node().heading].paragraph
    return this.#edit(({ style }) => ({
      heading: memberName(HEADINGS, heading) ?? 'NORMAL',
      style: difference(style, before),
    }))
  }

  getIndentStart(): number {
    return orNull(this.#node().style.indentStart)
  }

  setIndentStart(indentStart: number): this {
    return this.#style({ indentStart: needLength(indentStart) })
  }

  getIndentFirstLine(): number {
    return orNull(this.#node().style.indentFirstLine)
  }

  setIndentFirstLine(indentFirstLine: number): this {
    return this.#style({ indentFirstLine: needLength(indentFirstLine) })
  }

  getIndentEnd(): number {
    return orNull(this.#node().style.indentEnd)
  }

  setIndentEnd(indentEnd: number): this {
    return this.#style({ indentEnd: needLength(indentEnd) })
  }

  getLineSpacing(): number {
    return orNull(this.#node().style.lineSpacing)
  }

  setLineSpacing(multiplier: number): this {
    return this.#style({ lineSpacing: needLength(multiplier) })
  }

  getSpacingBefore(): number {
    return orNull(this.#node().style.spacingBefore)
  }

  setSpacingBefore(spacingBefore: number): this {
    return this.#style({ spacingBefore: needLength(spacingBefore) })
  }

  getSpacingAfter(): number {
    return orNull(this.#node().style.spacingAfter)
  }

  setSpacingAfter(spacingAfter: number): this {
    return this.#style({ spacingAfter: needLength(spacingAfter) })
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
    if (!(Number.isInteger(nestingLevel) && nestingLevel >= 0 && nestingLevel <= 8))
      throw new NotEmulatedError(`ListItem.setNestingLevel with ${nestingLevel}`)
    return this.#setList({ level: nestingLevel })
  }

  getGlyphType(): GlyphMember {
    const { listId, level } = this.#list()
    return GlyphType[this.home.content().lists[listId]?.[level]?.glyph ?? 'BULLET']
  }

  /** The glyph belongs to the list's level: every item of it changes. */
  setGlyphType(glyphType: GlyphMember): this {
    const glyph = memberName(GLYPHS, glyphType) ?? 'BULLET'
    const { listId, level } = this.#list()
    this.home.edit((draft) => {
      const levels = Array.from({ length: 9 }, (_, at) => draft.lists[listId]?.[at] ?? NUMBERS[at] ?? PLAIN)
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

const PLAIN: ListLevel = { glyph: 'BULLET', format: '%' }

/** The letters of a detached text. */
function lettersOf(text: Text): readonly Inline[] {
  needDetached(isAlone(text))
  const { home, id } = placeOf(text)
  return nodeAs(home.content(), id, 'paragraph').inlines
}

/** The same letters, the first of them the beginning of a text element of its own. */
function apart(inlines: readonly Inline[], isApart: boolean): Inline[] {
  return inlines.map((inline, index) => {
    if (inline.kind !== 'text' || index > 0) return inline
    const { separate: _, ...rest } = inline
    return isApart ? { ...rest, separate: true } : rest
  })
}

registerElement('paragraph', (world, home, id) => new Paragraph(world, home, id))
registerElement('listItem', (world, home, id) => new ListItem(world, home, id))
