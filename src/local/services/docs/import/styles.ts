// Reads the styles part of a .docx: what each style looks like in the end, and which of Google's named styles it becomes.

import { blankDocument } from '../model/blank'
import type { Heading, NamedStyle, TextStyle } from '../model/content'
import { paragraphStyle, textStyle } from './properties'
import { childOf, childrenOf, valOf, type Xml } from './xml'

export interface Styles {
  /** Google's named styles, as this document defines them. */
  readonly named: Readonly<Record<Heading, NamedStyle>>
  headingOf(styleId: string | undefined): Heading
  /** What the style says, with everything it is based on and the document's defaults. */
  paragraph(styleId: string | undefined): NamedStyle
  /** What a character style adds. */
  run(styleId: string | undefined): TextStyle
  /** The table properties of a table style and what it is based on, nearest first. */
  table(styleId: string | undefined): Xml[]
}

/** What Word shows where a document defines nothing. */
const WORD_DEFAULTS: NamedStyle = {
  text: { fontFamily: 'Times New Roman', fontSize: 10, color: '#000000' },
  paragraph: { alignment: 'left', lineSpacing: 1, spacingBefore: 0, spacingAfter: 0 },
}

const HEADING_NAMES: Readonly<Record<string, Heading>> = {
  normal: 'NORMAL',
  'heading 1': 'HEADING1',
  'heading 2': 'HEADING2',
  'heading 3': 'HEADING3',
  'heading 4': 'HEADING4',
  'heading 5': 'HEADING5',
  'heading 6': 'HEADING6',
  title: 'TITLE',
  subtitle: 'SUBTITLE',
}

export function readStyles(part: Xml | undefined): Styles {
  const byId = new Map(childrenOf(part, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const chain = (id: string | undefined): Xml[] => {
    const style = byId.get(id ?? '')
    return style ? [style, ...chain(valOf(style, 'w:basedOn'))] : []
  }
  const defaults = documentDefaults(childOf(part, 'w:docDefaults'))
  const resolve = (id: string | undefined) =>
    chain(id)
      .reverse()
      .reduce((under, style) => layOver(under, style.children), defaults)
  const defaultId = [...byId].find(([, { attributes }]) => isDefaultParagraph(attributes))?.[0]
  const headingOf = (id: string | undefined): Heading =>
    HEADING_NAMES[valOf(byId.get(id ?? defaultId ?? ''), 'w:name')?.toLowerCase() ?? 'normal'] ?? 'NORMAL'
  const named: Record<Heading, NamedStyle> = { ...blankDocument().styles, NORMAL: resolve(defaultId) }
  for (const [id, { attributes }] of byId)
    if (attributes['w:type'] === 'paragraph' && headingOf(id) !== 'NORMAL') named[headingOf(id)] = resolve(id)
  return {
    named,
    headingOf,
    paragraph: (id) => resolve(id ?? defaultId),
    run: (id) =>
      Object.assign(
        {},
        ...chain(id)
          .reverse()
          .map(({ children }) => runOf(children)),
      ),
    table: (id) => chain(id).flatMap((style) => childOf(style, 'w:tblPr') ?? []),
  }
}

function isDefaultParagraph(attributes: Readonly<Record<string, string>>): boolean {
  return attributes['w:type'] === 'paragraph' && ['1', 'true'].includes(attributes['w:default'] ?? '')
}

function runOf(children: readonly Xml[]): TextStyle {
  return textStyle(children.find(({ name }) => name === 'w:rPr'))
}

function documentDefaults(part: Xml | undefined): NamedStyle {
  const run = childOf(childOf(part, 'w:rPrDefault'), 'w:rPr')
  const paragraph = childOf(childOf(part, 'w:pPrDefault'), 'w:pPr')
  return layOver(
    WORD_DEFAULTS,
    [run, paragraph].filter((properties) => properties !== undefined),
  )
}

function layOver(under: NamedStyle, properties: readonly Xml[]): NamedStyle {
  const text = { ...under.text, ...runOf(properties) }
  const own = paragraphStyle(
    properties.find(({ name }) => name === 'w:pPr'),
    text.fontSize ?? 10,
  )
  return { text, paragraph: { ...under.paragraph, ...own } }
}
