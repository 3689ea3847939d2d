// What is being set on which page: the document, its pages, its style rules, and the counts that run through it.
import type { DocumentContent, ParagraphNode } from '../../services/docs/model/content'
import { textOf } from '../../services/docs/model/inlines'
import { nodeOf, paragraphsUnder } from '../../services/docs/model/tree'
import { type ListNumbers, openListNumbers } from '../../services/docs/pdf/list-numbers'
import { type PageSlices, pageSlices, type Slice } from '../../services/docs/pdf/page-slices'
import { NotEmulatedError } from '../../state/errors'
import type { RuleBook } from './rule-book'

/** How a document is divided. */
export interface Division {
  readonly pages: number
  /** Undefined where the box makes no PDF of it: then it is one long page. */
  readonly slices: PageSlices | undefined
  /** The pages each element of the body begins and ends on. */
  readonly spans: ReadonlyMap<string, Span>
}

interface Span {
  readonly first: number
  readonly last: number
}

/** What a block is set in. */
export interface Setting {
  readonly content: DocumentContent
  readonly rules: RuleBook
  /** Points there are for the block. */
  readonly width: number
  /** Counted from 1. */
  readonly page: number
  readonly pages: number
  /** Undefined sets paragraphs whole: in headers, footers, repeated rows and undivided documents. */
  readonly slices: PageSlices | undefined
  readonly spans: ReadonlyMap<string, Span>
  /** Numbers of list items, by paragraph. */
  readonly numbers: ReadonlyMap<string, string>
  /** Levels of headings that follow one another without a gap, by paragraph. */
  readonly levels: ReadonlyMap<string, number>
}

export function divide(content: DocumentContent): Division {
  try {
    const slices = pageSlices(content)
    return { pages: slices.pages, slices, spans: spansOf(content, slices) }
  } catch (error) {
    if (error instanceof NotEmulatedError) return { pages: 1, slices: undefined, spans: new Map() }
    throw error
  }
}

function spansOf(content: DocumentContent, { of }: PageSlices): Map<string, Span> {
  const spans = new Map<string, Span>()
  for (const [paragraph, slices] of of) {
    const first = slices[0]?.page ?? 1
    const last = slices.at(-1)?.page ?? first
    for (let id: string | undefined = paragraph; id !== undefined; id = content.nodes[id]?.parent) {
      const known = spans.get(id)
      if (known && known.first <= first && known.last >= last) break
      spans.set(id, { first: Math.min(first, known?.first ?? first), last: Math.max(last, known?.last ?? last) })
    }
  }
  return spans
}

/** What of a paragraph stands on the page being set. */
export function sliceOn({ slices, page }: Setting, paragraph: ParagraphNode): PlacedSlice | undefined {
  if (!slices) return { from: 0, to: textOf(paragraph.inlines).length, isFirst: true, isLast: true }
  const all = slices.of.get(paragraph.id) ?? []
  const index = all.findIndex((slice) => slice.page === page)
  const found = all[index]
  return found && { from: found.from, to: found.to, isFirst: index === 0, isLast: index === all.length - 1 }
}

interface PlacedSlice extends Pick<Slice, 'from' | 'to'> {
  readonly isFirst: boolean
  readonly isLast: boolean
}

export function isOnPage({ slices, spans, page }: Setting, id: string): boolean {
  if (!slices) return true
  const span = spans.get(id)
  return span !== undefined && span.first <= page && page <= span.last
}

/** Numbers of list items in reading order, each section counting for itself as in the PDF. */
export function listNumbers(content: DocumentContent, sections: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const section of sections) {
    const numbers: ListNumbers = openListNumbers(content)
    for (const { id, list } of paragraphsUnder(content, section)) if (list) found.set(id, numbers.next(list))
  }
  return found
}

/** The page's own title is the first level; below it no level is left out, whatever the document says. */
export function headingLevels(content: DocumentContent): Map<string, number> {
  const found = new Map<string, number>()
  let above = 1
  for (const { id, heading, inlines } of paragraphsUnder(content, nodeOf(content, content.body).id)) {
    const wanted = heading === 'TITLE' ? 2 : heading.startsWith('HEADING') ? Number(heading.slice(7)) + 1 : undefined
    if (wanted === undefined || textOf(inlines).trim() === '') continue
    above = Math.min(wanted, above + 1, 6)
    found.set(id, above)
  }
  return found
}
