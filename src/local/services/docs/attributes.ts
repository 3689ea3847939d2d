// Reads and writes an element's attributes, keyed by the names of DocumentApp.Attribute.
import { NotEmulatedError } from '../../state/errors'
import {
  alignmentMember,
  alignmentOf,
  GlyphType,
  memberName,
  ParagraphHeading,
  verticalMember,
  verticalOf,
} from './enums'
import {
  type CellNode,
  type DocumentContent,
  HEADINGS,
  type PageStyle,
  type ParagraphNode,
  type ParagraphStyle,
  type TextStyle,
} from './model/content'
import { styleRange, textOf, withLook } from './model/inlines'
import { change, type Draft, nodeAs, nodeOf, paragraphsUnder } from './model/tree'
import { needLength } from './refusals'
import { setTableBorder, setWidthOfCell } from './table-changes'

/** By attribute name; null takes the element's own value away. */
// biome-ignore lint/suspicious/noExplicitAny: Google declares attribute values so
export type AttributeMap = any

const TEXT: Readonly<Record<string, keyof TextStyle>> = {
  BACKGROUND_COLOR: 'background',
  BOLD: 'bold',
  FONT_FAMILY: 'fontFamily',
  FONT_SIZE: 'fontSize',
  FOREGROUND_COLOR: 'color',
  ITALIC: 'italic',
  LINK_URL: 'link',
  STRIKETHROUGH: 'strikethrough',
  UNDERLINE: 'underline',
}

const PARAGRAPH: Readonly<Record<string, keyof ParagraphStyle>> = {
  HORIZONTAL_ALIGNMENT: 'alignment',
  INDENT_END: 'indentEnd',
  INDENT_FIRST_LINE: 'indentFirstLine',
  INDENT_START: 'indentStart',
  LINE_SPACING: 'lineSpacing',
  SPACING_AFTER: 'spacingAfter',
  SPACING_BEFORE: 'spacingBefore',
}

const PAGE: Readonly<Record<string, keyof PageStyle>> = {
  MARGIN_BOTTOM: 'marginBottom',
  MARGIN_LEFT: 'marginLeft',
  MARGIN_RIGHT: 'marginRight',
  MARGIN_TOP: 'marginTop',
  PAGE_HEIGHT: 'height',
  PAGE_WIDTH: 'width',
}

const SECTIONS: ReadonlySet<string> = new Set(['body', 'header', 'footer'])

const PADDINGS = { PADDING_BOTTOM: 'bottom', PADDING_LEFT: 'left', PADDING_RIGHT: 'right', PADDING_TOP: 'top' } as const

type Attributes = Record<string, unknown>

/** Text attributes are null where the letters differ. */
export function readAttributes(content: DocumentContent, id: string): Attributes {
  const node = nodeOf(content, id)
  const text = textAttributes(paragraphsUnder(content, id))
  switch (node.kind) {
    case 'body':
      return { ...text, ...pick(PAGE, content.page) }
    case 'paragraph':
      return { ...text, ...paragraphAttributes(content, node) }
    case 'table':
      return { ...text, BORDER_WIDTH: node.border.width, BORDER_COLOR: node.border.color }
    case 'row':
      return { ...text, MINIMUM_HEIGHT: node.minHeight }
    case 'cell':
      return { ...text, ...cellAttributes(node) }
    default:
      return text
  }
}

function pick<S>(names: Readonly<Record<string, keyof S>>, from: S): Attributes {
  return Object.fromEntries(Object.entries(names).map(([name, key]) => [name, from[key] ?? null]))
}

/** The attributes that all the letters of these styles share. */
export function sharedText(styles: readonly TextStyle[]): Attributes {
  const [first = {}, ...rest] = styles
  const shared = (key: keyof TextStyle) => (rest.every((style) => style[key] === first[key]) ? first[key] : undefined)
  return Object.fromEntries(Object.entries(TEXT).map(([name, key]) => [name, shared(key) ?? null]))
}

function textAttributes(paragraphs: readonly ParagraphNode[]): Attributes {
  return sharedText(
    paragraphs.flatMap(({ inlines, mark }) => (inlines.length === 0 ? [mark] : inlines.map(({ style }) => style))),
  )
}

function paragraphAttributes(content: DocumentContent, { style, heading, list }: ParagraphNode): Attributes {
  const glyph = list && content.lists[list.listId]?.[list.level]?.glyph
  return {
    ...pick(PARAGRAPH, style),
    HORIZONTAL_ALIGNMENT: style.alignment ? alignmentMember(style.alignment) : null,
    HEADING: ParagraphHeading[heading],
    LEFT_TO_RIGHT: style.alignment ? true : null,
    ...(list ? { LIST_ID: list.listId, NESTING_LEVEL: list.level, GLYPH_TYPE: GlyphType[glyph ?? 'BULLET'] } : {}),
  }
}

function cellAttributes({ style }: CellNode): Attributes {
  const paddings = Object.entries(PADDINGS).map(([name, side]) => [name, style.padding?.[side] ?? null])
  return {
    ...Object.fromEntries(paddings),
    BACKGROUND_COLOR: style.background ?? null,
    VERTICAL_ALIGNMENT: style.verticalAlign ? verticalMember(style.verticalAlign) : null,
  }
}

export function writeAttributes(draft: Draft, id: string, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) writeAttribute(draft, id, name, value ?? undefined)
}

function writeAttribute(draft: Draft, id: string, name: string, value: unknown): void {
  if (typeof value === 'number') needLength(value)
  const { kind } = nodeOf(draft, id)
  if (writeOwn(draft, id, name, value)) return
  const text = TEXT[name]
  if (!text || (text === 'background' && (kind === 'table' || kind === 'row')))
    throw new NotEmulatedError(`setAttributes with ${name} on a ${kind}`)
  for (const paragraph of paragraphsUnder(draft, id)) styleText(draft, paragraph, { [text]: value })
}

/** Whether the attribute is one of the element itself, not of the text in it. */
function writeOwn(draft: Draft, id: string, name: string, value: unknown): boolean {
  const { kind } = nodeOf(draft, id)
  if (kind === 'cell') return writeCell(draft, id, name, value)
  if (kind === 'paragraph') return writeParagraph(draft, id, name, value)
  const page = PAGE[name]
  if (kind === 'table' && name === 'BORDER_WIDTH') setTableBorder(draft, id, { width: Number(value ?? 0) })
  else if (kind === 'table' && name === 'BORDER_COLOR') setTableBorder(draft, id, { color: String(value ?? '#000000') })
  else if (kind === 'row' && name === 'MINIMUM_HEIGHT')
    change(draft, nodeAs(draft, id, 'row'), { minHeight: Number(value ?? 0) })
  else if (kind === 'body' && page) draft.page = { ...draft.page, [page]: Number(value) }
  // Google passes over what is a paragraph's where a whole section is meant.
  else return SECTIONS.has(kind) && (name in PARAGRAPH || name === 'HEADING')
  return true
}

function writeCell(draft: Draft, id: string, name: string, value: unknown): boolean {
  const cell = nodeAs(draft, id, 'cell')
  const style = (what: CellNode['style']) => change(draft, cell, { style: { ...cell.style, ...what } })
  const side = PADDINGS[name as keyof typeof PADDINGS]
  if (side) style({ padding: { ...cell.style.padding, [side]: value } })
  else if (name === 'BACKGROUND_COLOR') style({ background: value as string | undefined })
  else if (name === 'VERTICAL_ALIGNMENT') style({ verticalAlign: verticalOf(value) })
  else if (name === 'WIDTH') setWidthOfCell(draft, id, Number(value))
  else return false
  return true
}

function writeParagraph(draft: Draft, id: string, name: string, value: unknown): boolean {
  const paragraph = nodeAs(draft, id, 'paragraph')
  const key = PARAGRAPH[name]
  if (name === 'HEADING') change(draft, paragraph, { heading: memberName(HEADINGS, value) ?? 'NORMAL' })
  else if (key === 'alignment')
    change(draft, paragraph, { style: { ...paragraph.style, alignment: alignmentOf(value) } })
  else if (key) change(draft, paragraph, { style: { ...paragraph.style, [key]: value } })
  else return false
  return true
}

/** Gives the whole paragraph, its end included, a look. */
function styleText(draft: Draft, paragraph: ParagraphNode, look: TextStyle): void {
  const { length } = textOf(paragraph.inlines)
  const inlines = styleRange(paragraph.inlines, 0, length, look)
  change(draft, paragraph, { inlines, mark: withLook(paragraph.mark, look) })
}

/** The text style an attribute map asks for; refuses what is no attribute of letters. */
export function textStyleOf(attributes: Attributes): TextStyle {
  const entries = Object.entries(attributes).map(([name, value]) => {
    const key = TEXT[name]
    if (!key) throw new NotEmulatedError(`Text.setAttributes with ${name}`)
    return [key, typeof value === 'number' ? needLength(value) : (value ?? undefined)]
  })
  return Object.fromEntries(entries)
}
