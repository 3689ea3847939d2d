// Edits a stretch of text that may run over several paragraphs, by offset; paragraphs are one newline apart.
import { GoogleException, NotEmulatedError } from '../../state/errors'
import type { DocumentContent, Inline, ParagraphNode, TextStyle } from './model/content'
import { cut, paragraphParts, replaceRange, styleRange, textOf, tidy } from './model/inlines'
import { change, type Draft, paragraphsUnder } from './model/tree'

/** Everything under element `id`, or only one text element of paragraph `id`. */
export interface Span {
  readonly id: string
  readonly part: number | 'all'
}

interface Piece {
  readonly paragraph: ParagraphNode
  readonly start: number
  readonly end: number
}

function piecesOf(content: DocumentContent, { id, part }: Span): Piece[] {
  return paragraphsUnder(content, id).map((paragraph) => {
    if (part === 'all') return { paragraph, start: 0, end: textOf(paragraph.inlines).length }
    const segment = paragraphParts(paragraph.inlines)[part]
    if (segment?.kind !== 'text') throw new GoogleException('The element is no longer part of the document.')
    return { paragraph, start: segment.start, end: segment.end }
  })
}

export function spanText(content: DocumentContent, at: Span): string {
  return piecesOf(content, at)
    .map(({ paragraph, start, end }) => textOf(paragraph.inlines).slice(start, end))
    .join('\n')
}

/** Each piece a range touches, with the range's bounds within the paragraph. */
function touched(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const out: Piece[] = []
  let offset = 0
  for (const piece of pieces) {
    const length = piece.end - piece.start
    const from = Math.max(0, start - offset)
    const to = Math.min(length, end - offset)
    if (from <= length && to >= 0 && from <= to)
      out.push({ ...piece, start: piece.start + from, end: piece.start + to })
    offset += length + 1
  }
  return out
}

/** The letters of each paragraph the span touches. */
export function inlinesOf(content: DocumentContent, at: Span): Inline[][] {
  return piecesOf(content, at).map(({ paragraph, start, end }) => cut(paragraph.inlines, start, end)[1])
}

/** The offsets at which letters of another look begin. */
export function runStarts(content: DocumentContent, at: Span): number[] {
  const starts: number[] = []
  let offset = 0
  for (const piece of inlinesOf(content, at)) {
    for (const inline of tidy(piece.map(joined))) {
      if (inline.kind === 'text') starts.push(offset)
      if (inline.kind === 'text') offset += inline.text.length
    }
    offset += 1
  }
  return starts
}

/** As if it were no text element of its own. */
function joined(inline: Inline): Inline {
  if (inline.kind !== 'text') return inline
  const { separate: _, ...rest } = inline
  return rest
}

export function stylesOf(content: DocumentContent, at: Span, offset?: number | null): TextStyle[] {
  const pieces = piecesOf(content, at)
  if (typeof offset === 'number') checkRange(spanText(content, at), offset, offset + 1)
  const wanted = typeof offset === 'number' ? touched(pieces, offset, offset + 1) : pieces
  return wanted.flatMap(({ paragraph, start, end }) => {
    const [, within] = cut(paragraph.inlines, start, end)
    return within.length === 0 ? [paragraph.mark] : within.map(({ style }) => style)
  })
}

/** Without offsets the whole span, the ends of its paragraphs included. */
export function styleSpan(draft: Draft, at: Span, look: TextStyle, start?: number, endInclusive?: number): void {
  const pieces = piecesOf(draft, at)
  if (start === undefined || endInclusive === undefined) {
    for (const { paragraph, start, end } of pieces) {
      const inlines = styleRange(paragraph.inlines, start, end, look)
      const mark = at.part === 'all' || end === 0 ? { ...paragraph.mark, ...look } : paragraph.mark
      change(draft, paragraph, { inlines, mark })
    }
    return
  }
  checkRange(spanText(draft, at), start, endInclusive + 1)
  for (const piece of touched(pieces, start, endInclusive + 1))
    change(draft, piece.paragraph, {
      inlines: styleRange(piece.paragraph.inlines, piece.start, piece.end, look),
    })
}

function checkRange(text: string, start: number, end: number): void {
  if (start < 0 || end < start || end > text.length)
    throw new GoogleException(
      `Index (${end > text.length ? end - 1 : start}) must be less than the content length (${text.length}).`,
    )
}

/** Replaces a range within one paragraph; ranges over several paragraphs are not emulated. */
export function replaceInSpan(draft: Draft, at: Span, start: number, end: number, text: string): void {
  checkRange(spanText(draft, at), start, end)
  const [piece, ...more] = touched(piecesOf(draft, at), start, end)
  if (!piece || more.length > 0) throw new NotEmulatedError('changing text over the end of a paragraph')
  const { inlines, mark } = piece.paragraph
  const replaced = replaceRange(inlines, piece.start, piece.end, text.replace(/\n/g, '\r'), { mark })
  change(draft, piece.paragraph, { inlines: replaced })
}
