// What a new, blank document, paragraph and table look like: the defaults of Google Docs.
import type { Border, DocumentContent, Heading, ListLevel, NamedStyle, PageStyle, ParagraphNode } from './content'

/** A4 with margins of one inch, as Google Docs gives an account in Indonesia. */
const A4: PageStyle = {
  width: 595.28,
  height: 841.89,
  marginTop: 72,
  marginRight: 72,
  marginBottom: 72,
  marginLeft: 72,
  marginHeader: 36,
  marginFooter: 36,
}

function heading(fontSize: number, spacingBefore: number, spacingAfter: number, color?: string): NamedStyle {
  return { text: { fontSize, color }, paragraph: { spacingBefore, spacingAfter, keepWithNext: true } }
}

const STYLES: Record<Heading, NamedStyle> = {
  NORMAL: {
    text: { fontFamily: 'Arial', fontSize: 11, color: '#000000' },
    paragraph: { alignment: 'left', lineSpacing: 1.15, spacingBefore: 0, spacingAfter: 0 },
  },
  HEADING1: heading(20, 20, 6),
  HEADING2: heading(16, 18, 6),
  HEADING3: heading(14, 16, 4, '#434343'),
  HEADING4: heading(12, 14, 4, '#666666'),
  HEADING5: heading(11, 12, 4, '#666666'),
  HEADING6: { ...heading(11, 12, 4, '#666666'), text: { fontSize: 11, color: '#666666', italic: true } },
  TITLE: heading(26, 0, 3),
  SUBTITLE: heading(15, 0, 16, '#666666'),
}

export const NEW_TABLE_BORDER: Border = { width: 1, color: '#000000' }
/** Space between a cell's border and its text. */
export const CELL_PADDING = 5

export const BULLETS: readonly ListLevel[] = (['BULLET', 'HOLLOW_BULLET', 'SQUARE_BULLET'] as const).map((glyph) => ({
  glyph,
  format: '%',
}))

/** What the items a script adds are numbered by, level by level. */
export const NUMBERS: readonly ListLevel[] = Array.from({ length: 9 }, (_, level) => ({
  glyph: (['NUMBER', 'LATIN_LOWER', 'ROMAN_LOWER'] as const)[level % 3] ?? 'NUMBER',
  format: '%.',
}))

/** Shared by the thousands of elements of a long list that have none of their own. */
export const NO_STYLE = Object.freeze({})
export const NOTHING: readonly never[] = Object.freeze([])

export function emptyParagraph(id: string, parent: string | undefined): ParagraphNode {
  return {
    id,
    parent,
    kind: 'paragraph',
    heading: 'NORMAL',
    style: NO_STYLE,
    inlines: NOTHING,
    mark: NO_STYLE,
    children: NOTHING,
  }
}

/** A document without text: its body is one empty paragraph. */
export function blankDocument(): DocumentContent {
  return {
    page: A4,
    styles: STYLES,
    lists: {},
    body: 'body',
    differentFirstPage: false,
    nodes: {
      body: { id: 'body', parent: undefined, kind: 'body', children: ['e1'] },
      e1: emptyParagraph('e1', 'body'),
    },
    next: 2,
  }
}
