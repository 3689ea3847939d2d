// Lays blocks out one after the other and hands over every page that is complete: the longest document needs the memory of a page.
import type { Content, DocumentDefinition } from './definition'
import { measureRowsLater, type RowsToCome } from './long-tables'
import { type LaidPage, type LayoutBuilder, type PdfKitDocument, pdfmake } from './pdfmake'
import { DEFAULT_STYLE, newStyles } from './styles'

export interface Paper {
  readonly page: DocumentDefinition['page']
  readonly margins: DocumentDefinition['margins']
  readonly background?: DocumentDefinition['background']
}

export interface LaidOut {
  /** Where the last block ends. */
  readonly y: number
  readonly pages: number
  /** The headers and footers by page, once the number of pages is known. */
  headersAndFooters(header: DocumentDefinition['header'], footer: DocumentDefinition['footer']): readonly LaidPage[]
}

/** Pages are handed over in order, without their headers and footers. The blocks are used up. */
export function layOutBlocks(
  blocks: readonly Content[],
  pdf: PdfKitDocument,
  paper: Paper,
  handOver: (page: LaidPage) => void,
): LaidOut {
  const { builder, rowsToCome } = openBuilder(pdf, paper)
  const { writer, docPreprocessor, docMeasure } = builder
  let handedOver = 0
  const finish = (until: number) => {
    const { pages, backgroundLength } = pageContext(builder)
    for (const page of pages.slice(handedOver, until)) {
      handOver(page)
      page.items = []
      backgroundLength[handedOver++] = 0
    }
    builder.linearNodeList = []
    builder.verticalAlignmentItemStack = []
  }
  // Nothing is written any more on the pages before the one where a row of an outer table begins.
  processRowsAsTheyCome(builder, rowsToCome, () => finish(pageContext(builder).page))
  for (const block of blocks) {
    builder.processNode(docMeasure.measureBlock(docPreprocessor.preprocessBlock(block)))
    finish(pageContext(builder).page)
  }
  const { pages, y } = writer.context()
  finish(pages.length)
  return {
    y,
    pages: pages.length,
    headersAndFooters: (header, footer) => {
      builder.addHeadersAndFooters(header, footer)
      return pages
    },
  }
}

function openBuilder(pdf: PdfKitDocument, { page, margins, background }: Paper) {
  const { LayoutBuilder, DocPreprocessor, DocMeasure, DocumentContext, PageElementWriter, SVGMeasure, tableLayouts } =
    pdfmake()
  const svgMeasure = new SVGMeasure()
  const builder = new LayoutBuilder(page, margins, svgMeasure)
  builder.registerTableLayouts(tableLayouts)
  builder.docPreprocessor = new DocPreprocessor()
  builder.docMeasure = new DocMeasure(pdf, {}, DEFAULT_STYLE, svgMeasure, builder.tableLayouts)
  builder.docMeasure.styleStack = newStyles()
  builder.linearNodeList = []
  const rowsToCome = measureRowsLater(builder.docPreprocessor, builder.docMeasure)
  const context = new DocumentContext()
  builder.writer = new PageElementWriter(context)
  context.addListener('pageAdded', () => builder.addBackground(background))
  builder.writer.addPage(page, null, margins)
  return { builder, rowsToCome }
}

function pageContext({ writer }: LayoutBuilder) {
  return writer.contextStack[0] ?? writer.context()
}

function processRowsAsTheyCome(builder: LayoutBuilder, rowsToCome: RowsToCome, rowBegins: () => void): void {
  const processRow = builder.processRow.bind(builder)
  builder.processRow = (row) => {
    if (!row.tableNode || !rowsToCome.comesTo(row.tableNode, row.rowIndex)) return processRow(row)
    if (builder.nestedLevel === 1) rowBegins()
    const result = processRow(row)
    // Only rules of page breaks that are not used here would ask where each line of the table stands.
    result.positions = []
    return result
  }
}
