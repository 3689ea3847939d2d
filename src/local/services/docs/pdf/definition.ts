// The words of pdfmake's document definition this renderer uses. Lengths are points.
import type { Font } from './fonts'

export interface Run {
  text: string
  font?: Font
  fontSize?: number
  bold?: boolean
  italics?: boolean
  decoration?: ('underline' | 'lineThrough')[]
  color?: string
  background?: string
  link?: string
  lineHeight?: number
  alignment?: 'left' | 'center' | 'right' | 'justify'
  characterSpacing?: number
  opacity?: number
  sup?: boolean
  sub?: boolean
  preserveLeadingSpaces?: boolean
  preserveTrailingSpaces?: boolean
  /** Kept on one line, as one word. */
  noWrap?: boolean
  /** The paragraph of the body it is part of; the engine hands it on to every line. */
  of?: string
  /** Stands for the end of that paragraph, and is no letter of it. */
  isMark?: boolean
}

/** Left, top, right, bottom. */
type Margins = [number, number, number, number]

export interface TextBlock {
  text: Run[]
  alignment?: 'left' | 'center' | 'right' | 'justify'
  leadingIndent?: number
  preserveLeadingSpaces?: boolean
  lineHeight?: number
  margin?: Margins
  width?: number | '*'
  unbreakable?: boolean
}

export interface Line {
  canvas: { type: 'line'; x1: number; y1: number; x2: number; y2: number; lineWidth: number; lineColor: string }[]
  margin?: Margins
}

export interface Columns {
  columns: (TextBlock & { width: number | '*' })[]
  columnGap: number
  margin?: Margins
}

interface Stack {
  stack: Content[]
  margin?: Margins
  unbreakable?: boolean
  pageBreak?: 'before'
}

export interface Cell {
  stack?: Content[]
  /** How the stack is made once the row is measured; until then it is not there. */
  later?: (() => Content[]) | undefined
  colSpan?: number
  rowSpan?: number
  fillColor?: string
  verticalAlignment?: 'top' | 'middle' | 'bottom'
  border?: [boolean, boolean, boolean, boolean]
  borderColor?: [string, string, string, string]
}

export interface TableBlock {
  table: {
    widths: number[]
    body: Cell[][]
    headerRows: number
    keepWithHeaderRows?: number
    dontBreakRows: boolean
    heights: (number | 'auto')[]
  }
  layout: {
    hLineWidth(line: number): number
    vLineWidth(line: number): number
    paddingLeft(column: number): number
    paddingRight(column: number): number
    paddingTop(row: number): number
    paddingBottom(row: number): number
  }
  margin?: Margins
}

export type Content = TextBlock | Line | Columns | Stack | TableBlock

/** A header or footer for one page of so many. */
export type PagePart = (page: number, pages: number) => Content | undefined

export interface DocumentDefinition {
  readonly page: { readonly width: number; readonly height: number }
  readonly margins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
  readonly content: readonly Content[]
  readonly header: PagePart
  readonly footer: PagePart
  /** Laid out with the page itself, when the number of pages is not yet known. */
  readonly background: (page: number) => Content | undefined
  readonly info: {
    readonly Title: string
    readonly CreationDate: Date
    readonly Producer: string
    readonly Creator: string
  }
}

/** Measures content with the fonts it will be printed in. */
export interface Layout {
  height(content: Content, width: number): number
  textWidth(runs: readonly Run[]): number
}
