// Replaces text the way DocumentApp does: a pattern is matched within each paragraph.
import type { ParagraphNode } from './model/content'
import { replaceRange, textOf } from './model/inlines'
import { change, type Draft } from './model/tree'

/** Replaces every match within the paragraph; the replacement is taken literally, and a newline becomes a line break. */
export function replaceInParagraph(draft: Draft, paragraph: ParagraphNode, pattern: RegExp, replacement: string): void {
  const matches = [...textOf(paragraph.inlines).matchAll(pattern)].filter(([found]) => found !== '')
  if (matches.length === 0) return
  let inlines = paragraph.inlines
  for (const match of matches.reverse())
    inlines = replaceRange(inlines, match.index, match.index + match[0].length, replacement.replace(/\n/g, '\r'))
  change(draft, paragraph, { inlines })
}
