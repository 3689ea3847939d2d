// The parts of pdfmake 0.3 its own printer is made of, all of them synchronous: getAs in Apps Script does not wait, and pdfmake's front door does.
import { createRequire } from 'node:module'
import type { Cell, TableBlock } from './definition'
import type { FontDocument } from './shared-fonts'

/** An object of the PDF; what is written into one becomes a stream. */
interface PdfReference {
  write(text: string): void
  end(): void
}

export interface PdfKitDocument extends FontDocument {
  /** The page that is written on, with what stands on it so far. */
  readonly page: {
    content: PdfReference
    readonly dictionary: { readonly data: { Contents: PdfReference | readonly PdfReference[] } }
  }
  ref(): PdfReference
  addPage(options: { size: readonly [number, number] }): void
  /** Goes back to a page; counted from 0. */
  switchToPage(index: number): void
  end(): void
  read(): Uint8Array | null
}

export type LaidItem =
  | { readonly type: 'line'; readonly item: LaidLine }
  | { readonly type: 'vector'; readonly item: object }
  | { readonly type: 'beginVerticalAlignment' | 'endVerticalAlignment'; readonly item: object }

/** A piece of a line that is not broken further. */
export interface LaidInline {
  readonly text: string
  readonly width: number
  readonly lineEnd?: boolean
  readonly font: object
  readonly fontSize: number
  readonly color: string
  readonly link: string | null
  readonly background: string | null
  readonly decoration: readonly string[] | null
  readonly characterSpacing: number
  readonly opacity: number
  readonly sup: boolean
  readonly sub: boolean
  /** Set where the pieces of a line are moved apart. */
  readonly justifyShift?: number
  readonly of?: string
  readonly isMark?: boolean
}

export interface LaidLine {
  readonly x: number
  readonly y: number
  inlines: readonly LaidInline[]
}

export interface LaidPage {
  items: LaidItem[]
  readonly pageSize: { readonly width: number; readonly height: number }
}

interface DocumentContext {
  readonly page: number
  readonly pages: LaidPage[]
  readonly y: number
  /** How many items at the beginning of each page are its background. */
  readonly backgroundLength: number[]
  addListener(event: 'pageAdded', heard: () => void): void
}

interface Writer {
  /** Where something is written that must stay together, a context of its own; the page's is the first on the stack. */
  context(): DocumentContext
  readonly contextStack: readonly DocumentContext[]
  addPage(size: object, orientation: null, margins: object): void
}

export interface TableNode {
  readonly table: {
    body: Cell[][]
    readonly widths: readonly { readonly width: number }[]
    readonly headerRows?: number
  }
  readonly layout: TableBlock['layout']
}

export interface Styles {
  styleOverrides: object[]
  clone(): Styles
}

export interface DocMeasure {
  styleStack: Styles
  measureBlock(block: object): object
  measureTable(node: object): object
}

interface Row {
  readonly tableNode?: TableNode
  readonly rowIndex: number
}

export interface DocPreprocessor {
  preprocessBlock(block: object): object
  preprocessTable(node: object): object
}

export interface LayoutBuilder {
  docPreprocessor: DocPreprocessor
  docMeasure: DocMeasure
  writer: Writer
  readonly tableLayouts: object
  readonly nestedLevel: number
  /** Everything laid out so far, which pdfmake keeps for rules of page breaks that are not used here. */
  linearNodeList: object[]
  verticalAlignmentItemStack: object[]
  registerTableLayouts(layouts: object): void
  addBackground(background: unknown): void
  processNode(node: object): void
  processRow(row: Row): { positions: object[] }
  addHeadersAndFooters(header: unknown, footer: unknown): void
}

export interface Renderer {
  renderLine(line: LaidLine, x: number, y: number): void
  renderVector(vector: object): void
  beginVerticalAlignment(item: object): void
  endVerticalAlignment(item: object): void
}

export interface StylesClass {
  new (styles: object, defaultStyle: object): Styles & { getProperty(name: string): unknown }
}

interface Pdfmake {
  readonly PDFDocument: new (
    fonts: object,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
  ) => PdfKitDocument
  readonly LayoutBuilder: new (size: object, margins: object, svg: object) => LayoutBuilder
  readonly DocPreprocessor: new () => LayoutBuilder['docPreprocessor']
  readonly DocMeasure: new (
    pdf: PdfKitDocument,
    styles: object,
    defaultStyle: object,
    svg: object,
    tableLayouts: object,
  ) => DocMeasure
  readonly DocumentContext: new () => DocumentContext
  readonly PageElementWriter: new (context: DocumentContext) => Writer
  readonly SVGMeasure: new () => object
  readonly Renderer: new (pdf: PdfKitDocument) => Renderer
  readonly TextInlines: new (
    pdf: PdfKitDocument,
  ) => {
    buildInlines(texts: object[], stack: object): { maxWidth: number }
  }
  readonly StyleContextStack: StylesClass
  readonly tableLayouts: object
}

const require = createRequire(import.meta.url)
let loaded: Pdfmake | undefined

export function pdfmake(): Pdfmake {
  const part = (name: string) => require(`pdfmake/js/${name}`).default
  loaded ??= {
    PDFDocument: part('PDFDocument'),
    LayoutBuilder: part('LayoutBuilder'),
    DocPreprocessor: part('DocPreprocessor'),
    DocMeasure: part('DocMeasure'),
    DocumentContext: part('DocumentContext'),
    PageElementWriter: part('PageElementWriter'),
    SVGMeasure: part('SVGMeasure'),
    Renderer: part('Renderer'),
    TextInlines: part('TextInlines'),
    StyleContextStack: part('StyleContextStack'),
    tableLayouts: require('pdfmake/js/tableLayouts').tableLayouts,
  }
  return loaded
}
