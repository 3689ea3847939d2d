// A stretch of rich text: of one paragraph, or of everything in a container (developers.google.com/apps-script/reference/document/text).
import { NotEmulatedError } from '../../../state/errors'
import type { World } from '../../../state/world'
import { type AttributeMap, sharedText, textStyleOf } from '../attributes'
import { ElementType } from '../enums'
import type { TextStyle } from '../model/content'
import type { Home } from '../model/home'
import { needNumber, needText, orNull, wrongArguments } from '../refusals'
import { patternOf } from '../text-search'
import * as span from '../text-span'
import type { ContainerElement } from './container'
import { DocElement } from './element'
import { wrap } from './registry'

/** Arguments of a setter that may begin with a range of offsets. */
type Ranged<V> = [value: V] | [startOffset: number, endOffsetInclusive: number, value: V]

export class Text extends DocElement {
  readonly googleName = 'Text'

  /** `part` is the text element's place among the parts of paragraph `id`, or "all" for everything under `id`. */
  constructor(
    world: World,
    home: Home,
    id: string,
    private readonly part: number | 'all',
  ) {
    super(world, home, id)
  }

  getType() {
    return ElementType.TEXT
  }

  override getParent(): ContainerElement {
    return wrap(this.world, this.home, this.id) as ContainerElement
  }

  override getNextSibling(): DocElement {
    throw new NotEmulatedError('Text.getNextSibling')
  }

  override getPreviousSibling(): DocElement {
    throw new NotEmulatedError('Text.getPreviousSibling')
  }

  override copy(): this {
    throw new NotEmulatedError('Text.copy')
  }

  editAsText(): Text {
    return this
  }

  getText(): string {
    return span.spanText(this.home.content(), this.#span())
  }

  setText(text: string): this {
    needText('Text.setText', text)
    const end = this.getText().length
    return this.#change((draft, at) => span.replaceInSpan(draft, at, 0, end, text))
  }

  appendText(text: string): this {
    return this.insertText(this.getText().length, needText('Text.appendText', text))
  }

  insertText(offset: number, text: string): this {
    needNumber('Text.insertText', offset, [offset, text])
    needText('Text.insertText', text, [offset, text])
    return this.#change((draft, at) => span.replaceInSpan(draft, at, offset, offset, text))
  }

  deleteText(startOffset: number, endOffsetInclusive: number): this {
    const args = [startOffset, endOffsetInclusive]
    for (const offset of args) needNumber('Text.deleteText', offset, args)
    return this.#change((draft, at) => span.replaceInSpan(draft, at, startOffset, endOffsetInclusive + 1, ''))
  }

  replaceText(searchPattern: string, replacement: string): this {
    const pattern = patternOf(needText('Text.replaceText', searchPattern, [searchPattern, replacement]))
    const text = needText('Text.replaceText', replacement, [searchPattern, replacement]).replace(/\n/g, '\r')
    const matches = [...this.getText().matchAll(pattern)].filter(([found]) => found !== '').reverse()
    return this.#change((draft, at) => {
      for (const { index, 0: found } of matches) span.replaceInSpan(draft, at, index, index + found.length, text)
    })
  }

  isBold(offset?: number | null): boolean {
    return this.#read('bold', offset) as boolean
  }

  isItalic(offset?: number | null): boolean {
    return this.#read('italic', offset) as boolean
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
    return this.#set('setBold', 'bold', args)
  }

  setItalic(...args: Ranged<boolean>): this {
    return this.#set('setItalic', 'italic', args)
  }

  setUnderline(...args: Ranged<boolean>): this {
    return this.#set('setUnderline', 'underline', args)
  }

  setStrikethrough(...args: Ranged<boolean>): this {
    return this.#set('setStrikethrough', 'strikethrough', args)
  }

  setFontFamily(...args: Ranged<string>): this {
    return this.#set('setFontFamily', 'fontFamily', args)
  }

  setFontSize(...args: Ranged<number>): this {
    return this.#set('setFontSize', 'fontSize', args)
  }

  setForegroundColor(...args: Ranged<string>): this {
    return this.#set('setForegroundColor', 'color', args)
  }

  setBackgroundColor(...args: Ranged<string>): this {
    return this.#set('setBackgroundColor', 'background', args)
  }

  setLinkUrl(...args: Ranged<string>): this {
    return this.#set('setLinkUrl', 'link', args)
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

  #set(member: string, key: keyof TextStyle, args: readonly unknown[]): this {
    if (args.length !== 1 && args.length !== 3) throw wrongArguments(`Text.${member}`, args)
    const [start, end] = args.length === 3 ? (args as number[]) : []
    const look = { [key]: checked(`Text.${member}`, key, args.at(-1), args) }
    return this.#change((draft, at) => span.styleSpan(draft, at, look, start, end))
  }
}

const TYPES: Partial<Record<keyof TextStyle, string>> = { fontSize: 'number', fontFamily: 'string', color: 'string' }

/** null takes the letters' own value away; a wrong type is refused. */
function checked(member: string, key: keyof TextStyle, value: unknown, args: readonly unknown[]): unknown {
  if (value === null) return undefined
  const type = TYPES[key] ?? (key === 'link' || key === 'background' ? 'string' : 'boolean')
  if (typeof value !== type) throw wrongArguments(member, args)
  return value
}
