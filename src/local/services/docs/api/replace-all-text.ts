// Replaces text everywhere: body, tables, headers and footers; a newline in the replacement begins a new paragraph.
import type { ParagraphNode } from '../model/content'
import { cut, replaceRange, textOf, tidy } from '../model/inlines'
import { attach, change, copyInto, type Draft, nodeAs, nodeOf, paragraphsUnder, sectionsOf } from '../model/tree'
import { InvalidRequest } from './api-error'
import { type RequestBody, refuseOthers } from './request-parts'

export function replaceAllText(draft: Draft, body: RequestBody): object {
  refuseOthers('replaceAllText', body, ['containsText', 'replaceText'])
  refuseOthers('replaceAllText', body.containsText ?? {}, ['text', 'matchCase'])
  const wanted = String(body.containsText?.text ?? '')
  if (wanted === '') throw new InvalidRequest('The text to search for cannot be empty.')
  const pattern = new RegExp(wanted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), body.containsText.matchCase ? 'g' : 'gi')
  const replacement = String(body.replaceText ?? '').replace(/\u000b/g, '\r')
  const paragraphs = sectionsOf(draft).flatMap((section) => paragraphsUnder(draft, section))
  const occurrencesChanged = paragraphs.reduce(
    (sum, paragraph) => sum + replaceIn(draft, paragraph, pattern, replacement),
    0,
  )
  return occurrencesChanged === 0 ? { replaceAllText: {} } : { replaceAllText: { occurrencesChanged } }
}

/** A template is filled by dozens of requests, each of which looks through all of it; a paragraph is never changed. */
const known = new WeakMap<ParagraphNode, string>()

function letters(paragraph: ParagraphNode): string {
  const text = known.get(paragraph) ?? textOf(paragraph.inlines)
  known.set(paragraph, text)
  return text
}

function replaceIn(draft: Draft, paragraph: ParagraphNode, pattern: RegExp, replacement: string): number {
  const matches = [...letters(paragraph).matchAll(pattern)]
  if (matches.length === 0) return 0
  let inlines = paragraph.inlines
  for (const { index, 0: found } of matches.reverse())
    inlines = replaceRange(inlines, index, index + found.length, replacement)
  change(draft, paragraph, { inlines })
  if (replacement.includes('\n')) splitAtNewlines(draft, paragraph.id)
  return matches.length
}

/** Each part after a newline becomes a paragraph of its own that looks like the one it was cut from. */
export function splitAtNewlines(draft: Draft, id: string): void {
  const paragraph = nodeAs(draft, id, 'paragraph')
  const at = textOf(paragraph.inlines).indexOf('\n')
  if (at < 0 || paragraph.parent === undefined) return
  const [before, , after] = cut(paragraph.inlines, at, at + 1)
  const rest = copyInto(draft, draft, id)
  change(draft, paragraph, { inlines: tidy(before) })
  change(draft, nodeAs(draft, rest, 'paragraph'), { inlines: tidy(after) })
  attach(draft, paragraph.parent, nodeOf(draft, paragraph.parent).children.indexOf(id) + 1, rest)
  splitAtNewlines(draft, rest)
}
