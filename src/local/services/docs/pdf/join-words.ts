// Joins the words of a line that look the same: written as one, they stand where they would one by one.
import type { LaidInline } from './pdfmake'

/** What is written once for words joined. */
const LOOK: readonly (keyof LaidInline)[] = [
  'font',
  'fontSize',
  'color',
  'link',
  'background',
  'decoration',
  'characterSpacing',
  'opacity',
  'sup',
  'sub',
]

export function joinWords(inlines: readonly LaidInline[]): readonly LaidInline[] {
  const joined: LaidInline[] = []
  let last: { -readonly [K in keyof LaidInline]: LaidInline[K] } | undefined
  for (const inline of inlines) {
    if (last && mayJoin(last, inline)) {
      last.text += inline.text
      last.width += inline.width
    } else {
      // Lines of repeated header rows share their words: what is joined to is a copy.
      last = { ...inline }
      joined.push(last)
    }
  }
  return joined
}

/** A font moves letters that stand side by side closer together, but none at a space after a word. */
function mayJoin(first: LaidInline, second: LaidInline): boolean {
  if (!first.text.endsWith(' ') || first.justifyShift || second.justifyShift) return false
  return LOOK.every((key) => first[key] === second[key])
}
