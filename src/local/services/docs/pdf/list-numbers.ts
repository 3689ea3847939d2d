// Counts list items and writes their glyphs, in reading order of the whole document.
import { BULLETS } from '../model/blank'
import type { DocumentContent, Glyph } from '../model/content'

export interface ListNumbers {
  /** The glyph of the next item of that list and level: "3.", "b)", "•". */
  next(item: { readonly listId: string; readonly level: number }): string
}

export function openListNumbers(content: DocumentContent): ListNumbers {
  const counts = new Map<string, number[]>()
  return {
    next: ({ listId, level }) => {
      const before = counts.get(listId) ?? []
      const count = (before[level] ?? 0) + 1
      // An item begins the levels below it anew.
      counts.set(listId, [...Array.from({ length: level }, (_, at) => before[at] ?? 0), count])
      const levels = content.lists[listId] ?? BULLETS
      const { glyph, format } = levels[level] ?? { glyph: 'BULLET', format: '%' }
      return format.replace('%', glyphOf(glyph, count))
    },
  }
}

function glyphOf(glyph: Glyph, count: number): string {
  switch (glyph) {
    case 'BULLET':
      return '•'
    case 'HOLLOW_BULLET':
      return '◦'
    case 'SQUARE_BULLET':
      return '▪'
    case 'NUMBER':
      return String(count)
    case 'LATIN_UPPER':
      return letters(count).toUpperCase()
    case 'LATIN_LOWER':
      return letters(count)
    case 'ROMAN_UPPER':
      return roman(count).toUpperCase()
    case 'ROMAN_LOWER':
      return roman(count)
  }
}

/** a … z, then aa, bb, …, as word processors count. */
function letters(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1)
}

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(count: number): string {
  let rest = count
  let text = ''
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      text += sign
      rest -= value
    }
  return text
}
