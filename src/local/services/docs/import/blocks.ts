// Turns paragraphs and tables of WordprocessingML into elements of a document.
import { NotEmulatedError } from '../../../state/errors'
import type { ParagraphNode } from '../model/content'
import { difference } from '../model/looks'
import { addParagraph, attach, type Draft } from '../model/tree'
import { readInlines } from './inlines'
import { type Lists, listIdOf } from './numbering'
import { paragraphStyle, textStyle } from './properties'
import type { Styles } from './styles'
import { readTable } from './tables'
import { childOf, valOf, type Xml } from './xml'

export interface Source {
  readonly styles: Styles
  readonly lists: Lists
  address(relationshipId: string): string | undefined
}

const SILENT = new Set(['w:sectPr', 'w:tcPr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:proofErr', 'w:sdtPr'])

/** Adds what `container` holds to an element; a section and a cell always end with a paragraph. */
export function readBlocks(draft: Draft, parentId: string, container: Xml, source: Source): void {
  const add = (id: string) => attach(draft, parentId, Number.MAX_SAFE_INTEGER, id)
  let last = ''
  for (const block of blocksIn(container)) {
    last = block.name
    if (block.name === 'w:p') add(readParagraph(draft, block, source))
    else add(readTable(draft, block, source, readBlocks))
  }
  if (last !== 'w:p') add(addParagraph(draft))
}

function blocksIn(container: Xml): Xml[] {
  return container.children.flatMap((child) => {
    if (child.name === 'w:p' || child.name === 'w:tbl') return [child]
    if (child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:customXml') return blocksIn(child)
    if (SILENT.has(child.name)) return []
    throw new NotEmulatedError(`import of .docx with ${child.name}`)
  })
}

function readParagraph(draft: Draft, paragraph: Xml, source: Source): string {
  const properties = childOf(paragraph, 'w:pPr')
  if (childOf(properties, 'w:sectPr')) throw new NotEmulatedError('import of .docx with several sections')
  const styleId = valOf(properties, 'w:pStyle')
  const heading = source.styles.headingOf(styleId)
  const under = source.styles.named[heading]
  const look = source.styles.paragraph(styleId)
  const list = listOf(properties)
  const own = paragraphStyle(properties, look.text.fontSize ?? 10)
  const indents = list ? source.lists.indents(list.listId, list.level) : {}
  const fromStyle = difference(look.text, under.text)
  const inlines = readInlines(paragraph, { styles: source.styles, under: look.text, address: source.address })
  return addParagraph(draft, {
    heading,
    style: difference({ ...look.paragraph, ...indents, ...own }, under.paragraph),
    // A style without a counterpart among Google's named ones leaves its look on the letters.
    inlines: inlines.map((inline) => ({ ...inline, style: { ...fromStyle, ...inline.style } })),
    mark: { ...fromStyle, ...difference(textStyle(childOf(properties, 'w:rPr')), look.text) },
    list,
  })
}

function listOf(properties: Xml | undefined): ParagraphNode['list'] {
  const numbering = childOf(properties, 'w:numPr')
  const numId = valOf(numbering, 'w:numId')
  if (numId === undefined || numId === '0') return undefined
  return { listId: listIdOf(numId), level: Number(valOf(numbering, 'w:ilvl') ?? 0) }
}
