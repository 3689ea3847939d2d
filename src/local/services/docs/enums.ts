// The enumerations of DocumentApp, and how their members stand for values of the model.
import { googleEnum } from '../../state/google-object'
import { type Alignment, GLYPHS, HEADINGS, type VerticalAlign } from './model/content'

export const ElementType = googleEnum('ElementType', [
  'BODY_SECTION',
  'COMMENT_SECTION',
  'DATE',
  'DOCUMENT',
  'EQUATION',
  'EQUATION_FUNCTION',
  'EQUATION_FUNCTION_ARGUMENT_SEPARATOR',
  'EQUATION_SYMBOL',
  'FOOTER_SECTION',
  'FOOTNOTE',
  'FOOTNOTE_SECTION',
  'HEADER_SECTION',
  'HORIZONTAL_RULE',
  'INLINE_DRAWING',
  'INLINE_IMAGE',
  'LIST_ITEM',
  'PAGE_BREAK',
  'PARAGRAPH',
  'PERSON',
  'RICH_LINK',
  'TABLE',
  'TABLE_CELL',
  'TABLE_OF_CONTENTS',
  'TABLE_ROW',
  'TEXT',
  'UNSUPPORTED',
])
export const ParagraphHeading = googleEnum('ParagraphHeading', HEADINGS)
export const GlyphType = googleEnum('GlyphType', GLYPHS)
export const HorizontalAlignment = googleEnum('HorizontalAlignment', ['LEFT', 'CENTER', 'RIGHT', 'JUSTIFY'])
export const VerticalAlignment = googleEnum('VerticalAlignment', ['BOTTOM', 'CENTER', 'TOP'])
export const Attribute = googleEnum('Attribute', [
  'BACKGROUND_COLOR',
  'BOLD',
  'BORDER_COLOR',
  'BORDER_WIDTH',
  'CODE',
  'FONT_FAMILY',
  'FONT_SIZE',
  'FOREGROUND_COLOR',
  'HEADING',
  'HEIGHT',
  'HORIZONTAL_ALIGNMENT',
  'INDENT_END',
  'INDENT_FIRST_LINE',
  'INDENT_START',
  'ITALIC',
  'GLYPH_TYPE',
  'LEFT_TO_RIGHT',
  'LINE_SPACING',
  'LINK_URL',
  'LIST_ID',
  'MARGIN_BOTTOM',
  'MARGIN_LEFT',
  'MARGIN_RIGHT',
  'MARGIN_TOP',
  'NESTING_LEVEL',
  'MINIMUM_HEIGHT',
  'PADDING_BOTTOM',
  'PADDING_LEFT',
  'PADDING_RIGHT',
  'PADDING_TOP',
  'PAGE_HEIGHT',
  'PAGE_WIDTH',
  'SPACING_AFTER',
  'SPACING_BEFORE',
  'STRIKETHROUGH',
  'UNDERLINE',
  'VERTICAL_ALIGNMENT',
  'WIDTH',
])

export type ElementTypeName = keyof typeof ElementType
type MemberOf<E> = E[keyof E]
export type HeadingMember = MemberOf<typeof ParagraphHeading>
export type GlyphMember = MemberOf<typeof GlyphType>
export type AlignmentMember = MemberOf<typeof HorizontalAlignment>
export type VerticalMember = MemberOf<typeof VerticalAlignment>

const ALIGNMENTS = { left: 'LEFT', center: 'CENTER', right: 'RIGHT', justify: 'JUSTIFY' } as const
const VERTICALS = { bottom: 'BOTTOM', middle: 'CENTER', top: 'TOP' } as const

export function alignmentMember(alignment: Alignment): AlignmentMember {
  return HorizontalAlignment[ALIGNMENTS[alignment]]
}

export function verticalMember(align: VerticalAlign): VerticalMember {
  return VerticalAlignment[VERTICALS[align]]
}

/** The value a member stands for, or undefined for what is no member of that enumeration. */
export function alignmentOf(member: unknown): Alignment | undefined {
  return keyOf(ALIGNMENTS, member)
}

export function verticalOf(member: unknown): VerticalAlign | undefined {
  return keyOf(VERTICALS, member)
}

function keyOf<K extends string>(names: Readonly<Record<K, string>>, member: unknown): K | undefined {
  const name = String(member)
  return (Object.keys(names) as K[]).find((key) => names[key] === name)
}

/** The name of an enumeration's member, where it is one of `names`. */
export function memberName<N extends string>(names: readonly N[], member: unknown): N | undefined {
  return names.find((name) => name === String(member))
}
