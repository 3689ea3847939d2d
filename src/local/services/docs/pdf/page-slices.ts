// Tells on which page of the PDF each letter of a document's body stands, so that whoever shows it breaks it there.
import type { DocumentContent } from '../model/content'
import { textOf } from '../model/inlines'
import { paragraphsUnder } from '../model/tree'
import { linesOfPages } from './engine'
import { definitionOf } from './write-pdf'

/** The letters of a paragraph that stand on one page; `to` is exclusive. */
export interface Slice {
  /** Counted from 1. */
  readonly page: number
  readonly from: number
  readonly to: number
}

export interface PageSlices {
  readonly pages: number
  /** By paragraph, in order of pages; never empty. */
  readonly of: ReadonlyMap<string, readonly Slice[]>
}

const known = new WeakMap<DocumentContent, PageSlices>()

/** Throws NotEmulatedError for a document the box makes no PDF of. */
export function pageSlices(content: DocumentContent): PageSlices {
  const found = known.get(content) ?? layOut(content)
  known.set(content, found)
  return found
}

/** Dates and titles change no line. */
const NO_INFO = { title: '', createdAt: new Date(0) }

function layOut(content: DocumentContent): PageSlices {
  const lines = linesOfPages(definitionOf(content, NO_INFO))
  const counted = new Map<string, Map<number, number>>()
  lines.forEach((ofPage, index) => {
    for (const { inlines } of ofPage)
      for (const { of, text, isMark, lineEnd } of inlines)
        if (of !== undefined) count(counted, of, index + 1, isMark ? 0 : text.length + (lineEnd ? 1 : 0))
  })
  const whole = headerParagraphs(content)
  const of = new Map<string, Slice[]>()
  for (const { id, inlines } of paragraphsUnder(content, content.body)) {
    const letters = counted.get(id)
    const text = textOf(inlines)
    // A repeated header row counts where it stands first; at tabs the engine does not say where its lines come from.
    const isWhole = whole.has(id) || text.includes('\t')
    if (letters) of.set(id, slicesOf(text, isWhole ? [...letters].slice(0, 1) : [...letters]))
  }
  return { pages: Math.max(1, lines.length), of }
}

function count(counted: Map<string, Map<number, number>>, id: string, page: number, letters: number): void {
  const pages = counted.get(id) ?? new Map<number, number>()
  counted.set(id, pages.set(page, (pages.get(page) ?? 0) + letters))
}

function slicesOf(text: string, pages: readonly (readonly [page: number, letters: number])[]): Slice[] {
  let from = 0
  return pages.map(([page, letters], index) => {
    const to = index === pages.length - 1 ? text.length : printedEnd(text, from, letters)
    const slice = { page, from, to }
    from = to
    return slice
  })
}

/** Where so many printed letters end: a soft hyphen is not printed. */
function printedEnd(text: string, from: number, letters: number): number {
  let at = from
  for (let left = letters; at < text.length && left > 0; at += 1) if (text[at] !== '\u00ad') left -= 1
  return at
}

function headerParagraphs(content: DocumentContent): Set<string> {
  const found = new Set<string>()
  for (const node of Object.values(content.nodes))
    if (node.kind === 'row' && node.header) for (const { id } of paragraphsUnder(content, node.id)) found.add(id)
  return found
}
