// Drives pdfmake's layout and pdfkit synchronously: getAs in Apps Script does not wait, and pdfmake's own front door does.
import { createRequire } from 'node:module'
import type { Content, DocumentDefinition, Layout, Run } from './definition'
import { DEFAULT_FONT, FONTS } from './fonts'
import { type FontDocument, lendFonts } from './shared-fonts'

interface PdfKitDocument extends FontDocument {
  end(): void
  read(): Uint8Array | null
}

interface LayoutBuilder {
  writer: { context(): { y: number } }
  registerTableLayouts(layouts: object): void
  layoutDocument(
    content: object,
    pdf: PdfKitDocument,
    styles: object,
    defaultStyle: object,
    ...rest: unknown[]
  ): LaidPage[]
}

/** The parts of pdfmake 0.3 its own printer is made of; all of them are synchronous. */
interface Pdfmake {
  PDFDocument: new (
    fonts: object,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
  ) => PdfKitDocument
  LayoutBuilder: new (size: object, margins: object, svg: object) => LayoutBuilder
  SVGMeasure: new () => object
  Renderer: new (pdf: PdfKitDocument) => { renderPages(pages: object[]): void }
  TextInlines: new (
    pdf: PdfKitDocument,
  ) => {
    buildInlines(texts: object[], stack: object): { maxWidth: number }
  }
  StyleContextStack: new (styles: object, defaultStyle: object) => object
  tableLayouts: object
}

const require = createRequire(import.meta.url)
let loaded: Pdfmake | undefined

function pdfmake(): Pdfmake {
  const part = (name: string) => require(`pdfmake/js/${name}`).default
  loaded ??= {
    PDFDocument: part('PDFDocument'),
    LayoutBuilder: part('LayoutBuilder'),
    SVGMeasure: part('SVGMeasure'),
    Renderer: part('Renderer'),
    TextInlines: part('TextInlines'),
    StyleContextStack: part('StyleContextStack'),
    tableLayouts: require('pdfmake/js/tableLayouts').tableLayouts,
  }
  return loaded
}

const DEFAULT_STYLE = { font: DEFAULT_FONT, fontSize: 11 }

function newPdf(options: object): PdfKitDocument {
  const { PDFDocument } = pdfmake()
  const open = () => new PDFDocument(FONTS, {}, {}, {}, { autoFirstPage: false, font: null, ...options })
  const pdf = open()
  lendFonts(
    pdf,
    Object.values(FONTS).flatMap((files) => Object.values(files)),
    open,
  )
  return pdf
}

function newBuilder(size: { width: number; height: number }, margins: object): LayoutBuilder {
  const { LayoutBuilder, SVGMeasure, tableLayouts } = pdfmake()
  const builder = new LayoutBuilder(size, margins, new SVGMeasure())
  builder.registerTableLayouts(tableLayouts)
  return builder
}

/** A line of text as laid out, in pieces that are not broken further. */
export interface LaidLine {
  readonly inlines: readonly (Pick<Run, 'text' | 'of' | 'isMark'> & { readonly lineEnd?: boolean })[]
}

interface LaidPage {
  readonly items: readonly { readonly type: string; readonly item: object }[]
}

/** The lines of each page; headers and footers are among them. */
export function linesOfPages(definition: DocumentDefinition): LaidLine[][] {
  const { pages } = layOut(definition)
  return pages.map(({ items }) => items.filter(({ type }) => type === 'line').map(({ item }) => item as LaidLine))
}

export function renderPdf(definition: DocumentDefinition): Uint8Array {
  const { pdf, pages } = layOut(definition)
  const { Renderer } = pdfmake()
  new Renderer(pdf).renderPages(pages)
  pdf.end()
  const chunks: Uint8Array[] = []
  for (let chunk = pdf.read(); chunk !== null; chunk = pdf.read()) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function layOut(definition: DocumentDefinition): { pdf: PdfKitDocument; pages: LaidPage[] } {
  const { page, margins, content, header, footer, background, info } = definition
  const pdf = newPdf({ size: [page.width, page.height], info, lang: 'id-ID', displayTitle: true })
  const pages = newBuilder(page, margins).layoutDocument(
    { stack: content },
    pdf,
    {},
    DEFAULT_STYLE,
    background,
    header,
    footer,
  )
  return { pdf, pages }
}

/** A copy to be used up; the functions of table layouts are shared. */
function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copyOf(member)])) as T
}

const NO_MARGINS = { left: 0, top: 0, right: 0, bottom: 0 }
/** High enough for anything measured to stay on one page. */
const ENDLESS = 1_000_000

let ruler: { readonly pdf: PdfKitDocument; readonly inlines: InstanceType<Pdfmake['TextInlines']> } | undefined

/** Only measured with, never written: one serves every document. */
function theRuler(): NonNullable<typeof ruler> {
  if (!ruler) {
    const pdf = newPdf({})
    ruler = { pdf, inlines: new (pdfmake().TextInlines)(pdf) }
  }
  return ruler
}

/** Measuring lays out a copy: content is used up by layout. */
export const layout: Layout = {
  height: (content: Content, width: number) => {
    const builder = newBuilder({ width, height: ENDLESS }, NO_MARGINS)
    builder.layoutDocument({ stack: [copyOf(content)] }, theRuler().pdf, {}, DEFAULT_STYLE)
    return builder.writer.context().y
  },
  textWidth: (runs) => {
    const { StyleContextStack } = pdfmake()
    return theRuler().inlines.buildInlines(copyOf(runs) as object[], new StyleContextStack({}, DEFAULT_STYLE)).maxWidth
  },
}
