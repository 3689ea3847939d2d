// Prints a document: page, margins, header and footer on every page, body.
import type { DocumentContent, PageStyle } from '../model/content'
import { setBlocks } from './blocks'
import type { Content, DocumentDefinition, PagePart } from './definition'
import { layout, renderPdf } from './engine'
import { openListNumbers } from './list-numbers'
import type { PageNumbers } from './paragraph'

export interface PdfInfo {
  readonly title: string
  readonly createdAt: Date
}

/** The same document at the same time gives the same bytes. */
export function writePdf(content: DocumentContent, info: PdfInfo): Uint8Array {
  return renderPdf(definitionOf(content, info))
}

export function definitionOf(content: DocumentContent, { title, createdAt }: PdfInfo): DocumentDefinition {
  const { page } = content
  const parts = headersAndFooters(content)
  const top = Math.max(page.marginTop, parts.header.default)
  const bottom = Math.max(page.marginBottom, parts.footer.default, parts.footer.first)
  const width = page.width - page.marginLeft - page.marginRight
  const body = setBlocks(
    content.body,
    { content, layout, width, numbers: undefined, lists: openListNumbers(content), isBody: true },
    page.height - top - bottom,
  )
  // A higher header on the first page pushes down the text of that page only. The engine cuts a header off at the
  // margin, so such a header is laid behind the page instead, where there is room.
  const push = Math.max(0, parts.header.first - top)
  const spacer: Content[] = push > 0 ? [{ stack: [], margin: [0, push, 0, 0] }] : []
  return {
    page,
    margins: { left: page.marginLeft, right: page.marginRight, top, bottom },
    content: [...spacer, ...body],
    header: (number, pages) => (number === 1 && push > 0 ? undefined : parts.headerOf(number, pages)),
    background: (number) => (number === 1 && push > 0 ? parts.headerOf(number, undefined) : undefined),
    footer: parts.footerOf(bottom),
    info: { Title: title, CreationDate: createdAt, Producer: 'Google in a box', Creator: 'Google in a box' },
  }
}

interface Heights {
  /** From the edge of the page to the end of the header or footer; 0 without one. */
  readonly default: number
  readonly first: number
}

interface Parts {
  readonly header: Heights
  readonly footer: Heights
  headerOf(number: number, pages: number | undefined): Content | undefined
  footerOf(bottom: number): PagePart
}

function headersAndFooters(content: DocumentContent): Parts {
  const { page } = content
  const { marginHeader, marginFooter } = page
  const set = (id: string | undefined, numbers: PageNumbers) => setPart(content, id, numbers)
  const height = (id: string | undefined, edge: number) => {
    const block = set(id, { page: 1, pages: 1 })
    return block ? edge + layout.height(block, page.width) : 0
  }
  const first = <T>(own: T, other: T) => (content.differentFirstPage ? own : other)
  const heights = (id: string | undefined, firstId: string | undefined, edge: number): Heights => {
    const everyPage = height(id, edge)
    return { default: everyPage, first: first(height(firstId, edge), everyPage) }
  }
  const header = heights(content.header, content.firstPageHeader, marginHeader)
  const footer = heights(content.footer, content.firstPageFooter, marginFooter)
  return {
    header,
    footer,
    headerOf: (number, pages) => {
      const id = number === 1 ? first(content.firstPageHeader, content.header) : content.header
      return placed(set(id, { page: number, pages }), marginHeader)
    },
    footerOf: (bottom) => (number, pages) => {
      const id = number === 1 ? first(content.firstPageFooter, content.footer) : content.footer
      return placed(set(id, { page: number, pages }), bottom - (number === 1 ? footer.first : footer.default))
    },
  }
}

function placed(block: Content | undefined, top: number): Content | undefined {
  return block && { stack: [block], margin: [0, top, 0, 0] }
}

function setPart(content: DocumentContent, id: string | undefined, numbers: PageNumbers): Content | undefined {
  if (id === undefined) return undefined
  const { marginLeft, marginRight, width, height }: PageStyle = content.page
  const setting = {
    content,
    layout,
    width: width - marginLeft - marginRight,
    numbers,
    lists: openListNumbers(content),
    isBody: false,
  }
  return { stack: setBlocks(id, setting, height), margin: [marginLeft, 0, marginRight, 0] }
}
