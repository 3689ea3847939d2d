// Writes paragraphs with their runs, and collects the addresses their links lead to.
import type { DocumentContent, Heading, Inline, ParagraphNode, TextStyle } from '../model/content'
import { paragraphProperties, runProperties } from './properties'
import { escaped, val, w, wrap } from './xml'

/** What a part of the package is written into. */
export interface Part {
  readonly content: DocumentContent
  /** The number of each list in the numbering part. */
  readonly numbers: ReadonlyMap<string, number>
  /** The addresses of links, in the order of their relationships. */
  readonly links: string[]
}

export const STYLE_IDS: Readonly<Record<Heading, string | undefined>> = {
  NORMAL: undefined,
  HEADING1: 'Heading1',
  HEADING2: 'Heading2',
  HEADING3: 'Heading3',
  HEADING4: 'Heading4',
  HEADING5: 'Heading5',
  HEADING6: 'Heading6',
  TITLE: 'Title',
  SUBTITLE: 'Subtitle',
}

export function writeParagraph(part: Part, { heading, list, style, mark, inlines }: ParagraphNode): string {
  const number = list && part.numbers.get(list.listId)
  const numbering = number === undefined ? '' : wrap('numPr', val('ilvl', list?.level) + val('numId', number))
  const properties =
    val('pStyle', STYLE_IDS[heading]) + paragraphProperties(style, numbering) + wrap('rPr', runProperties(mark))
  return w('p', {}, wrap('pPr', properties), ...inlines.map((inline) => writeInline(part, inline)))
}

function writeInline(part: Part, inline: Inline): string {
  const properties = wrap('rPr', runProperties(inline.style))
  if (inline.kind === 'pageBreak') return run(properties, w('br', { type: 'page' }))
  if (inline.kind === 'field') return field(properties, inline.field === 'PAGE_NUMBER' ? 'PAGE' : 'NUMPAGES')
  const text = run(properties, pieces(inline.text))
  return inline.style.link === undefined ? text : linked(part, text, inline.style)
}

function run(properties: string, inside: string): string {
  return w('r', {}, properties, inside)
}

/** Word works the number out when it opens the file. */
function field(properties: string, instruction: string): string {
  const mark = (type: string) => run(properties, w('fldChar', { fldCharType: type }))
  return (
    mark('begin') + run(properties, `<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`) + mark('end')
  )
}

/** Line breaks and tabs are elements of their own. */
function pieces(text: string): string {
  return text
    .split(/([\r\t])/)
    .map((piece) => {
      if (piece === '') return ''
      if (piece === '\r') return '<w:br/>'
      return piece === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`
    })
    .join('')
}

function linked({ links }: Part, text: string, { link = '' }: TextStyle): string {
  if (!links.includes(link)) links.push(link)
  return w('hyperlink', { 'r:id': `link${links.indexOf(link) + 1}` }, text)
}
