// The shape of a document as it is kept: one record with page, named styles and a flat map of elements. Lengths are points.

export interface TextStyle {
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly underline?: boolean | undefined
  readonly strikethrough?: boolean | undefined
  readonly fontFamily?: string | undefined
  readonly fontSize?: number | undefined
  /** "#rrggbb" */
  readonly color?: string | undefined
  /** "#rrggbb" behind the letters */
  readonly background?: string | undefined
  readonly link?: string | undefined
}

export type Alignment = 'left' | 'center' | 'right' | 'justify'

/** A line; width 0 is no line. */
export interface Border {
  readonly width: number
  readonly color: string
  /** Distance between a paragraph and its line. */
  readonly padding?: number | undefined
}

export interface TabStop {
  readonly offset: number
  readonly alignment: 'left' | 'center' | 'right'
}

export interface ParagraphStyle {
  readonly alignment?: Alignment | undefined
  /** Both indents are measured from the margin, as Google does. */
  readonly indentStart?: number | undefined
  readonly indentFirstLine?: number | undefined
  readonly indentEnd?: number | undefined
  /** 1 is single. */
  readonly lineSpacing?: number | undefined
  readonly spacingBefore?: number | undefined
  readonly spacingAfter?: number | undefined
  readonly borderTop?: Border | undefined
  readonly borderBottom?: Border | undefined
  readonly keepWithNext?: boolean | undefined
  readonly keepLinesTogether?: boolean | undefined
  readonly pageBreakBefore?: boolean | undefined
  readonly tabStops?: readonly TabStop[] | undefined
}

export interface TextInline {
  readonly kind: 'text'
  /** A line break within the paragraph is "\r", as DocumentApp shows it. */
  readonly text: string
  readonly style: TextStyle
  /** A text element of its own, though it follows another text. */
  readonly separate?: boolean
}

/** A number the layout fills in: of the page, or of all pages. */
export interface FieldInline {
  readonly kind: 'field'
  readonly field: 'PAGE_NUMBER' | 'PAGE_COUNT'
  readonly style: TextStyle
}

interface PageBreakInline {
  readonly kind: 'pageBreak'
  readonly style: TextStyle
}

export type Inline = TextInline | FieldInline | PageBreakInline

export const HEADINGS = [
  'NORMAL',
  'HEADING1',
  'HEADING2',
  'HEADING3',
  'HEADING4',
  'HEADING5',
  'HEADING6',
  'TITLE',
  'SUBTITLE',
] as const
export type Heading = (typeof HEADINGS)[number]

interface NodeBase {
  readonly id: string
  /** Undefined for a section and for the root of a detached copy. */
  readonly parent: string | undefined
  readonly children: readonly string[]
}

interface SectionNode extends NodeBase {
  readonly kind: 'body' | 'header' | 'footer'
}

export interface ParagraphNode extends NodeBase {
  readonly kind: 'paragraph'
  readonly heading: Heading
  readonly style: ParagraphStyle
  readonly inlines: readonly Inline[]
  /** How the end of the paragraph is written: the height of an empty one, and what text put into it looks like. */
  readonly mark: TextStyle
  readonly list?: { readonly listId: string; readonly level: number } | undefined
}

export interface TableNode extends NodeBase {
  readonly kind: 'table'
  /** Columns of null share what is left of the width; in JSON a list cannot hold undefined. */
  readonly columnWidths: readonly (number | null)[]
  readonly border: Border
  readonly alignment: 'left' | 'center' | 'right'
  readonly indent: number
}

export interface RowNode extends NodeBase {
  readonly kind: 'row'
  readonly minHeight: number
  /** Repeated at the top of each page. */
  readonly header: boolean
  readonly cantSplit: boolean
}

export type Side = 'top' | 'right' | 'bottom' | 'left'
export type VerticalAlign = 'top' | 'middle' | 'bottom'

export interface CellStyle {
  readonly background?: string | undefined
  readonly verticalAlign?: VerticalAlign | undefined
  readonly padding?: Partial<Record<Side, number>> | undefined
  /** Where they differ from the table's border. */
  readonly borders?: Partial<Record<Side, Border>> | undefined
}

export interface CellNode extends NodeBase {
  readonly kind: 'cell'
  readonly style: CellStyle
  readonly columnSpan: number
  readonly rowSpan: number
  /** Hidden behind a cell that spans over it. */
  readonly covered: boolean
}

export type Node = SectionNode | ParagraphNode | TableNode | RowNode | CellNode
export type BlockNode = ParagraphNode | TableNode

export interface PageStyle {
  readonly width: number
  readonly height: number
  readonly marginTop: number
  readonly marginRight: number
  readonly marginBottom: number
  readonly marginLeft: number
  readonly marginHeader: number
  readonly marginFooter: number
}

export interface NamedStyle {
  readonly text: TextStyle
  readonly paragraph: ParagraphStyle
}

export const GLYPHS = [
  'BULLET',
  'HOLLOW_BULLET',
  'SQUARE_BULLET',
  'NUMBER',
  'LATIN_UPPER',
  'LATIN_LOWER',
  'ROMAN_UPPER',
  'ROMAN_LOWER',
] as const
export type Glyph = (typeof GLYPHS)[number]

export interface ListLevel {
  readonly glyph: Glyph
  /** "%" stands for the number: "%.", "(%)". */
  readonly format: string
}

export interface DocumentContent {
  readonly page: PageStyle
  readonly styles: Readonly<Record<Heading, NamedStyle>>
  readonly lists: Readonly<Record<string, readonly ListLevel[]>>
  readonly body: string
  readonly header?: string | undefined
  readonly footer?: string | undefined
  readonly firstPageHeader?: string | undefined
  readonly firstPageFooter?: string | undefined
  /** The first page shows its own header and footer, or none. */
  readonly differentFirstPage: boolean
  readonly nodes: Readonly<Record<string, Node>>
  /** The number of the next element. */
  readonly next: number
}
