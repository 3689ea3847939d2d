// Writes the parts a document's look rests on: its named styles and its lists.
import type { DocumentContent, Glyph, Heading, ListLevel, NamedStyle } from '../model/content'
import { HEADINGS } from '../model/content'
import { STYLE_IDS } from './paragraphs'
import { paragraphProperties, runProperties } from './properties'
import { val, w, wrap } from './xml'

/** The content of w:styles. */
export function writeStyles({ styles }: DocumentContent): string {
  const { NORMAL } = styles
  const defaults =
    w('rPrDefault', {}, wrap('rPr', runProperties(NORMAL.text))) +
    w('pPrDefault', {}, wrap('pPr', paragraphProperties(NORMAL.paragraph)))
  const normal = w('style', { type: 'paragraph', default: 1, styleId: 'Normal' }, val('name', 'Normal'))
  const others = HEADINGS.filter((heading) => heading !== 'NORMAL').map((heading) => styleOf(heading, styles[heading]))
  return w('docDefaults', {}, defaults) + normal + others.join('')
}

function styleOf(heading: Heading, { paragraph, text }: NamedStyle): string {
  const id = STYLE_IDS[heading]
  return w(
    'style',
    { type: 'paragraph', styleId: id },
    val('name', id?.replace(/(\d)$/, ' $1').toLowerCase()),
    val('basedOn', 'Normal'),
    val('next', 'Normal'),
    wrap('pPr', paragraphProperties(paragraph)),
    wrap('rPr', runProperties(text)),
  )
}

const FORMATS: Readonly<Record<Glyph, string>> = {
  BULLET: 'bullet',
  HOLLOW_BULLET: 'bullet',
  SQUARE_BULLET: 'bullet',
  NUMBER: 'decimal',
  LATIN_UPPER: 'upperLetter',
  LATIN_LOWER: 'lowerLetter',
  ROMAN_UPPER: 'upperRoman',
  ROMAN_LOWER: 'lowerRoman',
}
const BULLET_TEXT: Partial<Record<Glyph, string>> = { BULLET: '•', HOLLOW_BULLET: '◦', SQUARE_BULLET: '▪' }

/** The content of w:numbering; lists are numbered from 1 in the document's order. */
export function writeLists({ lists }: DocumentContent): string {
  const all = Object.values(lists)
  const forms = all.map((levels, index) => w('abstractNum', { abstractNumId: index + 1 }, ...levels.map(levelOf)))
  const used = all.map((_, index) => w('num', { numId: index + 1 }, val('abstractNumId', index + 1)))
  return [...forms, ...used].join('')
}

function levelOf({ glyph, format }: ListLevel, level: number): string {
  return w(
    'lvl',
    { ilvl: level },
    val('start', 1),
    val('numFmt', FORMATS[glyph]),
    val('lvlText', BULLET_TEXT[glyph] ?? format.replace('%', `%${level + 1}`)),
    val('lvlJc', 'left'),
  )
}
