// Reads what a paragraph of WordprocessingML holds: runs, breaks, tabs, links and fields, in both of their forms.
import { NotEmulatedError } from '../../../state/errors'
import type { FieldInline, Inline, TextStyle } from '../model/content'
import { tidy } from '../model/inlines'
import { textStyle } from './properties'
import type { Styles } from './styles'
import { childOf, valOf, type Xml } from './xml'

export interface InlineContext {
  readonly styles: Styles
  /** The letters' style behind the runs: a run keeps only what differs from it. */
  readonly under: TextStyle
  address(relationshipId: string): string | undefined
}

/** Elements that show nothing. */
const SILENT = new Set([
  'w:pPr',
  'w:rPr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:permStart',
  'w:permEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:del',
  'w:delText',
  'w:sdtPr',
])
/** Elements that only wrap runs. */
const WRAPPERS = new Set(['w:smartTag', 'w:ins', 'w:sdt', 'w:sdtContent', 'w:customXml'])

const FIELDS: Readonly<Record<string, FieldInline['field']>> = {
  PAGE: 'PAGE_NUMBER',
  NUMPAGES: 'PAGE_COUNT',
  SECTIONPAGES: 'PAGE_COUNT',
}

export function readInlines(paragraph: Xml, context: InlineContext): Inline[] {
  const reader = new InlineReader(context)
  for (const child of paragraph.children) reader.read(child, {})
  return tidy(reader.inlines)
}

class InlineReader {
  readonly inlines: Inline[] = []
  /** The field being read: its instruction until "separate", then its last result, which is left out. */
  private field: { instruction: string; inResult: boolean; style: TextStyle } | undefined

  constructor(private readonly context: InlineContext) {}

  read(node: Xml, link: TextStyle): void {
    if (node.name === 'w:r') this.run(node, link)
    else if (node.name === 'w:fldSimple')
      this.addField(node.attributes['w:instr'] ?? '', firstRunStyle(node, this.style))
    else if (node.name === 'w:hyperlink') {
      const address = this.context.address(node.attributes['r:id'] ?? '')
      for (const child of node.children) this.read(child, address === undefined ? {} : { link: address })
    } else if (WRAPPERS.has(node.name)) for (const child of node.children) this.read(child, link)
    else if (!SILENT.has(node.name)) throw new NotEmulatedError(`import of .docx with ${node.name}`)
  }

  private readonly style = (run: Xml): TextStyle => {
    const properties = childOf(run, 'w:rPr')
    const full = { ...this.context.styles.run(valOf(properties, 'w:rStyle')), ...textStyle(properties) }
    const { under } = this.context
    // What is merely off is not said unless the paragraph's style has it on.
    const entries = Object.entries(full).filter(([key, value]) => value !== (under[key as keyof TextStyle] ?? false))
    return Object.fromEntries(entries)
  }

  private run(run: Xml, link: TextStyle): void {
    const style = { ...this.style(run), ...link }
    for (const child of run.children) {
      if (child.name === 'w:fldChar') this.fieldCharacter(child.attributes['w:fldCharType'], style)
      else if (child.name === 'w:instrText') {
        if (this.field && !this.field.inResult) this.field.instruction += child.text
      } else if (!this.field) this.content(child, style)
    }
  }

  private fieldCharacter(type: string | undefined, style: TextStyle): void {
    if (type === 'begin') this.field = { instruction: '', inResult: false, style }
    else if (type === 'separate' && this.field) this.field.inResult = true
    else if (type === 'end' && this.field) {
      this.addField(this.field.instruction, this.field.style)
      this.field = undefined
    }
  }

  private addField(instruction: string, style: TextStyle): void {
    const [name = ''] = instruction.trim().split(/\s+/)
    const field = FIELDS[name.toUpperCase()]
    if (!field) throw new NotEmulatedError(`import of .docx with the field ${name}`)
    this.inlines.push({ kind: 'field', field, style })
  }

  private content(node: Xml, style: TextStyle): void {
    const text = textOfNode(node)
    if (text !== undefined) this.inlines.push({ kind: 'text', text, style })
    else if (node.name === 'w:br' && node.attributes['w:type'] === 'page')
      this.inlines.push({ kind: 'pageBreak', style })
    else if (!SILENT.has(node.name)) throw new NotEmulatedError(`import of .docx with ${node.name}`)
  }
}

function textOfNode(node: Xml): string | undefined {
  if (node.name === 'w:t') return node.text
  if (node.name === 'w:tab') return '\t'
  if (node.name === 'w:cr') return '\r'
  if (node.name === 'w:noBreakHyphen') return '\u2011'
  if (node.name === 'w:softHyphen') return '\u00ad'
  return node.name === 'w:br' && (node.attributes['w:type'] ?? 'textWrapping') === 'textWrapping' ? '\r' : undefined
}

function firstRunStyle(node: Xml, styleOf: (run: Xml) => TextStyle): TextStyle {
  const run = childOf(node, 'w:r')
  return run ? styleOf(run) : {}
}
