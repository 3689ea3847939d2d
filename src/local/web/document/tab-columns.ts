// Where the stretches of a paragraph between tabs begin: the columns the PDF sets them in.
import type { Inline, ParagraphNode } from '../../services/docs/model/content'
import type { Columns, Content } from '../../services/docs/pdf/definition'
import { layout } from '../../services/docs/pdf/engine'
import { setParagraph } from '../../services/docs/pdf/paragraph'
import { points } from './rule-book'
import type { Setting } from './setting'

export interface TabColumn {
  readonly inlines: readonly Inline[]
  readonly declarations: readonly string[]
}

/** Undefined for a paragraph without tabs. */
export function tabColumns(
  node: ParagraphNode,
  inlines: readonly Inline[],
  { content, width, page, pages }: Setting,
): TabColumn[] | undefined {
  if (node.list || !inlines.some((inline) => inline.kind === 'text' && inline.text.includes('\t'))) return undefined
  const setting = { content, layout, width, numbers: { page, pages }, lists: { next: () => '' }, isBody: false }
  const shown = inlines.filter(({ kind }) => kind !== 'pageBreak')
  const [set] = setParagraph({ ...node, inlines: shown }, setting)
  const columns = set && columnsIn(set.block)
  if (!columns) return undefined
  const segments = segmentsOf(shown)
  return segments.map((segment, index) => {
    const column = columns[index]
    const isLast = index === segments.length - 1
    const wide = typeof column?.width === 'number' ? column.width : 0
    const basis = isLast ? `flex:1 1 ${points(Math.min(wide, 36))}` : `flex:0 0 ${points(wide)}`
    const alignment = column?.alignment ?? 'left'
    const whole = alignment === 'left' ? [] : ['white-space:pre']
    return { inlines: segment, declarations: [basis, `text-align:${alignment}`, ...whole] }
  })
}

function columnsIn(block: Content): Columns['columns'] | undefined {
  if ('columns' in block) return block.columns
  return 'stack' in block ? block.stack.map(columnsIn).find((found) => found !== undefined) : undefined
}

function segmentsOf(inlines: readonly Inline[]): Inline[][] {
  const segments: Inline[][] = [[]]
  for (const inline of inlines) {
    const texts = inline.kind === 'text' ? inline.text.split('\t') : [undefined]
    texts.forEach((text, index) => {
      if (index > 0) segments.push([])
      segments.at(-1)?.push(inline.kind === 'text' ? { ...inline, text: text ?? '' } : inline)
    })
  }
  return segments
}
