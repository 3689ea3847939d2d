// Joins the words of a line that look the same: written as one, they stand where they would one by one.
import type { LaidInline } from './pdfmake'

/** What may differ between two words written as one. */
const OWN: ReadonlySet<string> = new Set(['text', 'width', 'x', 'leadingCut', 'trailingCut', 'lineEnd', 'noNewLine'])

export function joinWords(inlines: readonly LaidInline[]): readonly LaidInline[] {
  const joined: LaidInline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (last && mayJoin(last, inline)) joined[joined.length - 1] = join(last, inline)
    else joined.push(inline)
  }
  return joined
}

function join(first: LaidInline, second: LaidInline): LaidInline {
  return {
    ...first,
    text: first.text + second.text,
    width: first.width + second.width,
    trailingCut: second.trailingCut,
  }
}

/** A font moves letters that stand side by side closer together, but none at a space after a word. */
function mayJoin(first: LaidInline, second: LaidInline): boolean {
  if (!first.text.endsWith(' ') || first.justifyShift || second.justifyShift) return false
  const keys = new Set([...Object.keys(first), ...Object.keys(second)])
  return [...keys].every((key) => OWN.has(key) || first[key as keyof LaidInline] === second[key as keyof LaidInline])
}
