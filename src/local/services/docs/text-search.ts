// Searches text the way DocumentApp does: a pattern in RE2's language, matched within each paragraph.
import { GoogleException, NotEmulatedError } from '../../state/errors'
import type { ParagraphNode } from './model/content'
import { replaceRange, textOf } from './model/inlines'
import { change, type Draft } from './model/tree'

/** RE2 writes flags at the front of the pattern; what RE2 lacks (look-around, back-references) is refused. */
export function patternOf(source: string): RegExp {
  const [, flags = '', rest = source] = /^\(\?([a-zA-Z]+)\)([\s\S]*)$/.exec(source) ?? []
  if (/[^ims]/.test(flags)) throw new NotEmulatedError(`the search pattern flags (?${flags})`)
  if (/\(\?<?[=!]|\\[1-9]|\\p\{|\(\?P</.test(rest)) throw new NotEmulatedError(`the search pattern ${source}`)
  try {
    return new RegExp(rest, `g${flags}`)
  } catch (cause) {
    throw new GoogleException(`Invalid regular expression pattern ${source}`, { cause })
  }
}

/** Replaces every match within the paragraph; the replacement is taken literally, and a newline becomes a line break. */
export function replaceInParagraph(draft: Draft, paragraph: ParagraphNode, pattern: RegExp, replacement: string): void {
  const matches = [...textOf(paragraph.inlines).matchAll(pattern)].filter(([found]) => found !== '')
  if (matches.length === 0) return
  let inlines = paragraph.inlines
  for (const match of matches.reverse())
    inlines = replaceRange(inlines, match.index, match.index + match[0].length, replacement.replace(/\n/g, '\r'))
  change(draft, paragraph, { inlines })
}
