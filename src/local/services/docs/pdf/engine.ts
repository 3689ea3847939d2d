// Drives pdfmake's layout and pdfkit synchronously, page by page.
import type { Content, DocumentDefinition, Layout } from './definition'
import { FONTS } from './fonts'
import { joinWords } from './join-words'
import { layOutBlocks } from './lay-out'
import { type LaidItem, type LaidLine, type PdfKitDocument, pdfmake, type Renderer } from './pdfmake'
import { lendFonts } from './shared-fonts'
import { newStyles } from './styles'

function newPdf(options: object): PdfKitDocument {
  const { PDFDocument } = pdfmake()
  const open = () => new PDFDocument(FONTS, {}, {}, {}, { autoFirstPage: false, font: null, ...options })
  const pdf = open()
  lendFonts(pdf, open)
  return pdf
}

/** The lines of each page's body. */
export function linesOfPages({ content, ...paper }: DocumentDefinition): LaidLine[][] {
  const pages: LaidLine[][] = []
  layOutBlocks(content, theRuler().pdf, paper, ({ items }) => {
    pages.push(items.flatMap((laid) => (laid.type === 'line' ? laid.item : [])))
  })
  return pages
}

export function renderPdf({ content, header, footer, info, ...paper }: DocumentDefinition): Uint8Array {
  const { width, height } = paper.page
  // Pages stay open until their number is known, which the headers and footers tell.
  const options = { size: [width, height], info, lang: 'id-ID', displayTitle: true, bufferPages: true }
  const pdf = newPdf(options)
  const { Renderer } = pdfmake()
  const renderer = new Renderer(pdf)
  const written: Uint8Array[] = []
  const laid = layOutBlocks(content, pdf, paper, ({ items }) => {
    pdf.addPage({ size: [width, height] })
    renderItems(renderer, items)
    endBody(pdf)
    takeWritten(pdf, written)
  })
  laid.headersAndFooters(header, footer).forEach(({ items }, index) => {
    pdf.switchToPage(index)
    renderItems(renderer, items)
  })
  pdf.end()
  takeWritten(pdf, written)
  return Buffer.concat(written)
}

/** What is read in one piece is copied out of the compressor's buffers, each of which is far larger than a page. */
function takeWritten(pdf: PdfKitDocument, written: Uint8Array[]): void {
  for (let piece = pdf.read(); piece !== null; piece = pdf.read()) written.push(piece)
}

function renderItems(renderer: Renderer, items: readonly LaidItem[]): void {
  for (const { type, item } of items) {
    if (type === 'line') {
      item.inlines = joinWords(item.inlines)
      renderer.renderLine(item, item.x, item.y)
    } else if (type === 'vector') renderer.renderVector(item)
    else renderer[type](item)
  }
}

/**
 * Hundreds of open pages would take the memory of all that stands on them: their bodies end at once, and header and
 * footer get a stream of their own behind (ISO 32000-1, 7.7.3.3, Contents), which begins with something, or would be none.
 */
function endBody(pdf: PdfKitDocument): void {
  const { page } = pdf
  const body = page.content
  body.end()
  page.content = pdf.ref()
  page.content.write('')
  page.dictionary.data.Contents = [body, page.content]
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

let ruler: { readonly pdf: PdfKitDocument; readonly inlines: { buildInlines: BuildInlines } } | undefined
type BuildInlines = (texts: object[], stack: object) => { maxWidth: number }

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
    const paper = { page: { width, height: ENDLESS }, margins: NO_MARGINS }
    return layOutBlocks([copyOf(content)], theRuler().pdf, paper, () => {}).y
  },
  textWidth: (runs) => theRuler().inlines.buildInlines(copyOf(runs) as object[], newStyles()).maxWidth,
}
