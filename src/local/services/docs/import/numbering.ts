// Reads the lists of a .docx (ECMA-376 part 1, 17.9): the glyph, the form of the number and the indents of each level.
import { NotEmulatedError } from '../../../state/errors'
import type { Glyph, ListLevel, ParagraphStyle } from '../model/content'
import { paragraphStyle } from './properties'
import { childOf, childrenOf, valOf, type Xml } from './xml'

export interface Lists {
  readonly levels: Readonly<Record<string, readonly ListLevel[]>>
  /** The indents a level gives its items. */
  indents(listId: string, level: number): ParagraphStyle
}

const GLYPH_OF: Readonly<Record<string, Glyph>> = {
  decimal: 'NUMBER',
  upperLetter: 'LATIN_UPPER',
  lowerLetter: 'LATIN_LOWER',
  upperRoman: 'ROMAN_UPPER',
  lowerRoman: 'ROMAN_LOWER',
}

export function readLists(part: Xml | undefined): Lists {
  const abstracts = new Map(childrenOf(part, 'w:abstractNum').map((list) => [list.attributes['w:abstractNumId'], list]))
  const lists = new Map(
    childrenOf(part, 'w:num').map((num) => [
      listIdOf(num.attributes['w:numId'] ?? ''),
      childrenOf(abstracts.get(valOf(num, 'w:abstractNumId')), 'w:lvl'),
    ]),
  )
  return {
    levels: Object.fromEntries([...lists].map(([id, levels]) => [id, levels.map(levelOf)])),
    indents: (listId, level) => paragraphStyle(childOf(lists.get(listId)?.[level], 'w:pPr'), 11),
  }
}

export function listIdOf(numId: string): string {
  return `kix.list${numId}`
}

function levelOf(level: Xml, index: number): ListLevel {
  const format = valOf(level, 'w:numFmt') ?? 'decimal'
  if (format === 'bullet')
    return { glyph: (['BULLET', 'HOLLOW_BULLET', 'SQUARE_BULLET'] as const)[index % 3] ?? 'BULLET', format: '%' }
  const glyph = GLYPH_OF[format]
  if (!glyph) throw new NotEmulatedError(`import of .docx with ${format} lists`)
  const text = valOf(level, 'w:lvlText') ?? `%${index + 1}.`
  const own = `%${index + 1}`
  if (text.replace(own, '').includes('%')) throw new NotEmulatedError(`import of .docx with ${text} list numbers`)
  return { glyph, format: text.replace(own, '%') }
}
