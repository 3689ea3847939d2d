// Describes a document as the JSON of Docs.Documents.get, with the index of every element.
import { cut, type Mask } from '../../base/partial-response'
import type {
  CellNode,
  DocumentContent,
  Glyph,
  Heading,
  Inline,
  ListLevel,
  NamedStyle,
  PageStyle,
  ParagraphNode,
  RowNode,
  TableNode,
} from '../model/content'
import { HEADINGS } from '../model/content'
import { paddingOf } from '../model/tables'
import { blocksOf, cellsOf, rowsOf } from '../model/tree'
import { ALL } from './document-fields'
import { type Extent, extentsOf } from './indices'
import type {
  DocumentResource,
  ParagraphElement,
  StructuralElement,
  TableCellResource,
  TableRowResource,
} from './resource'
import { apiColor, apiNamedStyle, apiParagraphStyle, apiTextStyle, CONTENT_ALIGNMENTS, pt } from './styles'

/** Of a whole document, by content, which is never changed and which the copies of a template share. */
const described = new WeakMap<DocumentContent, string>()

type Head = Required<Pick<DocumentResource, 'documentId' | 'title'>>

/** `parse` makes objects of the script's own kind of JSON, which then need not be moved to it one by one. */
export function describeDocument(
  content: DocumentContent,
  head: Head,
  mask: Mask,
  parse: (json: string) => unknown = JSON.parse,
): DocumentResource {
  if (mask !== ALL) return parse(JSON.stringify(cut({ ...head, ...describeContent(content) }, mask))) as object
  const json = described.get(content) ?? JSON.stringify(describeContent(content))
  described.set(content, json)
  return { ...head, ...(parse(json) as object) }
}

/** What becomes JSON: members that are undefined here are left out there, as in JSON from Google. */
function describeContent(content: DocumentContent): Omit<DocumentResource, keyof Head> {
  const body: StructuralElement = {
    endIndex: 1,
    sectionBreak: {
      sectionStyle: { columnSeparatorStyle: 'NONE', contentDirection: 'LEFT_TO_RIGHT', sectionType: 'CONTINUOUS' },
    },
  }
  const headers = [content.header, content.firstPageHeader].filter((id) => id !== undefined)
  const footers = [content.footer, content.firstPageFooter].filter((id) => id !== undefined)
  const section = (id: string) => describeSection(content, id)
  return {
    revisionId: `r${content.next}`,
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
    namedStyles: { styles: HEADINGS.map((heading) => describeStyle(heading, content.styles[heading])) },
    body: { content: [body, ...section(content.body)] },
    // What the document has none of is left out.
    ...filled(
      'lists',
      Object.entries(content.lists).map(([id, levels]) => [id, describeList(levels)]),
    ),
    ...filled(
      'headers',
      headers.map((id) => [segmentId(id), { headerId: segmentId(id), content: section(id) }]),
    ),
    ...filled(
      'footers',
      footers.map((id) => [segmentId(id), { footerId: segmentId(id), content: section(id) }]),
    ),
    documentStyle: {
      background: { color: {} },
      pageNumberStart: 1,
      useCustomHeaderFooterMargins: true,
      ...pageMembers(content.page),
      defaultHeaderId: content.header && segmentId(content.header),
      defaultFooterId: content.footer && segmentId(content.footer),
      firstPageHeaderId: content.firstPageHeader && segmentId(content.firstPageHeader),
      firstPageFooterId: content.firstPageFooter && segmentId(content.firstPageFooter),
      useFirstPageHeaderFooter: content.differentFirstPage,
    },
  }
}

function filled<T>(member: string, entries: [string, T][]): Record<string, Record<string, T>> {
  return entries.length > 0 ? { [member]: Object.fromEntries(entries) } : {}
}

function describeStyle(heading: Heading, { text, paragraph }: NamedStyle) {
  const namedStyleType = apiNamedStyle(heading)
  return {
    namedStyleType,
    textStyle: apiTextStyle(text),
    paragraphStyle: { namedStyleType, direction: 'LEFT_TO_RIGHT', ...apiParagraphStyle(paragraph) },
  }
}

const GLYPH_TYPES: Partial<Record<Glyph, string>> = {
  NUMBER: 'DECIMAL',
  LATIN_UPPER: 'UPPER_ALPHA',
  LATIN_LOWER: 'ALPHA',
  ROMAN_UPPER: 'UPPER_ROMAN',
  ROMAN_LOWER: 'ROMAN',
}
const GLYPH_SYMBOLS: Partial<Record<Glyph, string>> = { BULLET: '●', HOLLOW_BULLET: '○', SQUARE_BULLET: '■' }

function describeList(levels: readonly ListLevel[]) {
  const nestingLevels = levels.map(({ glyph, format }, level) => ({
    glyphType: GLYPH_TYPES[glyph],
    glyphSymbol: GLYPH_SYMBOLS[glyph],
    glyphFormat: format.replace('%', `%${level}`),
  }))
  return { listProperties: { nestingLevels } }
}

/** The API names headers and footers by segment IDs. */
export function segmentId(sectionId: string): string {
  return `kix.${sectionId}`
}

function pageMembers(page: PageStyle): DocumentResource['documentStyle'] {
  return {
    pageSize: { width: pt(page.width), height: pt(page.height) },
    marginTop: pt(page.marginTop),
    marginRight: pt(page.marginRight),
    marginBottom: pt(page.marginBottom),
    marginLeft: pt(page.marginLeft),
    marginHeader: pt(page.marginHeader),
    marginFooter: pt(page.marginFooter),
  }
}

type Extents = ReadonlyMap<string, Extent>

function describeSection(content: DocumentContent, sectionId: string): StructuralElement[] {
  return describeBlocks(content, sectionId, extentsOf(content, sectionId))
}

function bounds(extents: Extents, id: string): { startIndex: number; endIndex: number } {
  const { start, end } = extents.get(id) ?? { start: 0, end: 0 }
  return { startIndex: start, endIndex: end }
}

function describeBlocks(content: DocumentContent, parentId: string, extents: Extents): StructuralElement[] {
  return blocksOf(content, parentId).map((node) => ({
    ...bounds(extents, node.id),
    ...(node.kind === 'paragraph'
      ? { paragraph: describeParagraph(node, bounds(extents, node.id).startIndex) }
      : { table: describeTable(content, node, extents) }),
  }))
}

function describeParagraph(paragraph: ParagraphNode, start: number): NonNullable<StructuralElement['paragraph']> {
  const { style, heading, list, inlines, mark } = paragraph
  // The newline that ends the paragraph belongs to the last text.
  const last = inlines.at(-1)
  const ended: Inline[] =
    last?.kind === 'text'
      ? [...inlines.slice(0, -1), { ...last, text: `${last.text}\n` }]
      : [...inlines, { kind: 'text', text: '\n', style: mark }]
  let at = start
  const elements = ended.map((inline): ParagraphElement => {
    const startIndex = at
    at += inline.kind === 'text' ? inline.text.length : 1
    return { startIndex, endIndex: at, ...describeInline(inline) }
  })
  return {
    elements,
    paragraphStyle: { namedStyleType: apiNamedStyle(heading), direction: 'LEFT_TO_RIGHT', ...apiParagraphStyle(style) },
    bullet: list && { listId: list.listId, nestingLevel: list.level },
  }
}

function describeInline(inline: Inline): ParagraphElement {
  const textStyle = apiTextStyle(inline.style)
  if (inline.kind === 'pageBreak') return { pageBreak: { textStyle } }
  if (inline.kind === 'field') return { autoText: { type: inline.field, textStyle } }
  // A line break within a paragraph is a vertical tab in the API.
  return { textRun: { content: inline.text.replace(/\r/g, '\u000b'), textStyle } }
}

function describeTable(content: DocumentContent, table: TableNode, extents: Extents): StructuralElement['table'] {
  const rows = rowsOf(content, table.id)
  return {
    rows: rows.length,
    columns: table.columnWidths.length,
    // Thousands of them, and often not asked for.
    get tableRows() {
      return rows.map((row) => describeRow(content, row, extents))
    },
    tableStyle: {
      tableColumnProperties: table.columnWidths.map((width) => ({
        widthType: width === null ? 'EVENLY_DISTRIBUTED' : 'FIXED_WIDTH',
        width: pt(width ?? undefined),
      })),
    },
  }
}

function describeRow(content: DocumentContent, row: RowNode, extents: Extents): TableRowResource {
  return {
    ...bounds(extents, row.id),
    tableCells: cellsOf(content, row.id).map((cell) => describeCell(content, cell, extents)),
    tableRowStyle: { minRowHeight: pt(row.minHeight), tableHeader: row.header, preventOverflow: row.cantSplit },
  }
}

function describeCell(content: DocumentContent, cell: CellNode, extents: Extents): TableCellResource {
  return {
    ...bounds(extents, cell.id),
    content: describeBlocks(content, cell.id, extents),
    tableCellStyle: {
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      backgroundColor: apiColor(cell.style.background),
      contentAlignment: CONTENT_ALIGNMENTS[cell.style.verticalAlign ?? 'top'],
      paddingTop: pt(paddingOf(cell, 'top')),
      paddingRight: pt(paddingOf(cell, 'right')),
      paddingBottom: pt(paddingOf(cell, 'bottom')),
      paddingLeft: pt(paddingOf(cell, 'left')),
    },
  }
}
