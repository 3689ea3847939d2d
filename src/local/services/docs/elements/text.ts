// A stretch of rich text: of one paragraph, or of everything in a container (developers.google.com/apps-script/reference/document/text).
import { GoogleException, NotEmulatedError } from '../../../state/errors'
import type { World } from '../../../state/world'
import { patternOf } from '../../base/search-pattern'
import { type AttributeMap, sharedText, textStyleOf } from '../attributes'
import { ElementType } from '../enums'
import type { TextStyle } from '../model/content'
import { detachedParagraph, type Home } from '../model/home'
import { needLength, orNull } from '../refusals'
import * as span from '../text-span'
import type { ContainerElement } from './container'
import { DocElement } from './element'
import { RangeElement } from './range-element'
import { wrap } from './registry'

/** Arguments of a setter that may begin with a range of offsets. */
type Ranged<V> = [value: V] | [startOffset: number, endOffsetInclusive: number, value: V]

export class Text extends DocElement {
  readonly googleName = 'Text'
  static override readonly without: Readonly<Record<string, string>> = {
    copy: 'letters of several paragraphs',
    deleteText: 'letters of several paragraphs',
    findText: '\\p{…} and named groups',
    insertText: 'a place between paragraphs',
    replaceText: '\\p{…} and named groups',
    setAttributes: 'text direction, code',
    setText: 'text over several paragraphs',
  }

  /** `part` is the text element's place among the parts of paragraph `id`, or "all" for everything under `id`. */
  constructor(
    world: World,
    home: Home,
    id: string,
    private readonly part: number | 'all',
    /** A copy that stands in no paragraph. */
    private readonly isAlone = false,
  ) {
    super(world, home, id)
  }

  getType() {
    return ElementType.TEXT
  }

  override getParent(): ContainerElement {
    return (this.isAlone ? null : wrap(this.world, this.home, this.id)) as ContainerElement
  }

  override getNextSibling(): DocElement {
    return this.#sibling(1)
  }

  override getPreviousSibling(): DocElement {
    return this.#sibling(-1)
  }

  /** Only of letters within one paragraph. */
  override copy(): this {
    const pieces = span.inlinesOf(this.home.content(), this.#span())
    if (pieces.length !== 1) throw new NotEmulatedError('Text.copy over several paragraphs')
    const { home, id } = detachedParagraph(this.home.content(), pieces[0] ?? [])
    return new Text(this.world, home, id, 'all', true) as this
  }

  removeFromParent(): this {
    return this.setText('')
  }

  editAsText(): Text {
    return this
  }

  getText(): string {
    return span.spanText(this.home.content(), this.#span())
  }

  setText(text: string): this {
    const end = this.getText().length
    return this.#change((draft, at) => span.replaceInSpan(draft, at, 0, end, text))
  }

  appendText(text: string): this {
    return this.insertText(this.getText().length, text)
  }

  insertText(offset: number, text: string): this {
    const { length } = this.getText()
    if (offset < 0 || offset > length)
      throw new GoogleException(`Index (${offset}) must be less than or equal to the content length (${length}).`)
    return this.#change((draft, at) => span.replaceInSpan(draft, at, offset, offset, text))
  }

  deleteText(startOffset: number, endOffsetInclusive: number): this {
    return this.#change((draft, at) => span.replaceInSpan(draft, at, startOffset, endOffsetInclusive + 1, ''))
  }

  findText(searchPattern: string, from?: RangeElement | null): RangeElement {
    const least = from ? from.getEndOffsetInclusive() + 1 : 0
    const matches = [...this.getText().matchAll(patternOf(searchPattern))]
    const match = matches.find(({ index, 0: found }) => index >= least && found !== '')
    const letters = match && { start: match.index, end: match.index + match[0].length - 1 }
    return orNull(letters && new RangeElement(this.world, this, letters))
  }

  replaceText(searchPattern: string, replacement: string): this {
    const text = replacement.replace(/\n/g, '\r')
    const found = [...this.getText().matchAll(patternOf(searchPattern))].filter(([letters]) => letters !== '').reverse()
    return this.#change((draft, at) => {
      for (const { index, 0: letters } of found) span.replaceInSpan(draft, at, index, index + letters.length, text)
    })
  }

  /** Where the look of the letters changes, beginning with 0; none for no letters. */
  getTextAttributeIndices(): number[] {
    return span.runStarts(this.home.content(), this.#span())
  }

  isBold(offset?: number | null): boolean {
    return this.#read('bold', offset) as boolean
  }

  isItalic(offset?: number | null): boolean {
    return this.#read('italic', offset) as boolean
  }

  isStrikethrough(offset?: number | null): boolean {
    return this.#read('strikethrough', offset) as boolean
  }

  isUnderline(offset?: number | null): boolean {
    return this.#read('underline', offset) as boolean
  }

  getFontFamily(offset?: number | null): string {
    return this.#read('fontFamily', offset) as string
  }

  getFontSize(offset?: number | null): number {
    return this.#read('fontSize', offset) as number
  }

  getForegroundColor(offset?: number | null): string {
    return this.#read('color', offset) as string
  }

  getBackgroundColor(offset?: number | null): string {
    return this.#read('background', offset) as string
  }

  getLinkUrl(offset?: number | null): string {
    return this.#read('link', offset) as string
  }

  setBold(...args: Ranged<boolean>): this {
    return this.#set('bold', args)
  }

  setItalic(...args: Ranged<boolean>): this {
    return this.#set('italic', args)
  }

  setUnderline(...args: Ranged<boolean>): this {
    return this.#set('underline', args)
  }

  setStrikethrough(...args: Ranged<boolean>): this {
    return this.#set('strikethrough', args)
  }

  setFontFamily(...args: Ranged<string>): this {
    return this.#set('fontFamily', args)
  }

  setFontSize(...args: Ranged<number>): this {
    needLength(args.at(-1) as number)
    return this.#set('fontSize', args)
  }

  setForegroundColor(...args: Ranged<string>): this {
    return this.#set('color', args)
  }

  setBackgroundColor(...args: Ranged<string>): this {
    return this.#set('background', args)
  }

  setLinkUrl(...args: Ranged<string>): this {
    return this.#set('link', args)
  }

  // biome-ignore lint/suspicious/noExplicitAny: Google declares the result so
  override getAttributes(offset?: number | null): any {
    return sharedText(span.stylesOf(this.home.content(), this.#span(), offset))
  }

  override setAttributes(...args: Ranged<AttributeMap>): this {
    const [start, end] = args.length === 3 ? args : []
    const look = textStyleOf(args.at(-1))
    return this.#change((draft, at) => span.styleSpan(draft, at, look, start, end))
  }

  #span(): span.Span {
    return { id: this.id, part: this.part }
  }

  #change(work: (draft: Parameters<typeof span.styleSpan>[0], at: span.Span) => void): this {
    this.home.edit((draft) => work(draft, this.#span()))
    return this
  }

  #read(key: keyof TextStyle, offset?: number | null): unknown {
    const [first = {}, ...rest] = span.stylesOf(this.home.content(), this.#span(), offset)
    return orNull(rest.every((style) => style[key] === first[key]) ? first[key] : undefined)
  }

  /** null takes the letters' own value away. */
  #set(key: keyof TextStyle, args: readonly unknown[]): this {
    const [start, end] = args.length === 3 ? (args as number[]) : []
    const value = args.at(-1) ?? undefined
    if (key === 'color' || key === 'background') refuseOddColor(value)
    const look = { [key]: value }
    return this.#change((draft, at) => span.styleSpan(draft, at, look, start, end))
  }

  #sibling(step: 1 | -1): DocElement {
    const parent = this.getParent()
    const index = this.part === 'all' ? -1 : this.part + step
    const exists = parent !== null && index >= 0 && index < parent.getNumChildren()
    return orNull(exists ? parent.getChild(index) : undefined)
  }
}

/** "#ff0000"; what Google makes of other words, its reference does not say. */
function refuseOddColor(color: unknown): void {
  if (color !== undefined && !/^#[0-9a-f]{6}$/i.test(String(color)))
    throw new NotEmulatedError(`a text with the colour "${String(color)}"`)
}

/** Whether a text or page break is a copy that stands in no paragraph. */
export function isAlone(part: DocElement): boolean {
  return (part as unknown as { isAlone: boolean }).isAlone
}
