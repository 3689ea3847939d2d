// Sets a paragraph with tabs as columns, since the layout engine knows no tab stops.
import type { ParagraphStyle, TabStop } from '../model/content'
import type { Columns, Layout, Run, TextBlock } from './definition'

/** Where Google sets a stop when the paragraph defines none further on: every half inch. */
const DEFAULT_STOP = 36

/** The last column takes the rest of the line, and what does not fit there wraps under itself. */
export function columnsAtTabs(block: TextBlock, style: ParagraphStyle, right: number, layout: Layout): Columns {
  const { indentStart = 0, indentFirstLine = indentStart } = style
  const [, before = 0, end = 0, after = 0] = block.margin ?? []
  const segments = segmentsOf(block.text)
  const columns: Columns['columns'] = []
  const shared = block.lineHeight === undefined ? {} : { lineHeight: block.lineHeight }
  let x = indentFirstLine
  let alignment: TabStop['alignment'] = 'left'
  segments.forEach((runs, index) => {
    const isLast = index === segments.length - 1
    if (isLast) {
      columns.push({ ...shared, text: runs, width: Math.max(1, right - x), alignment })
      return
    }
    const width = layout.textWidth(runs)
    const next = nextStop(x + (alignment === 'left' ? width : 0), style, right)
    const stop = boundary(next, segments[index + 1] ?? [], layout, right)
    columns.push({ ...shared, text: runs, width: Math.max(1, stop - x), alignment })
    x = stop
    alignment = next.alignment
  })
  return { columns, columnGap: 0, margin: [indentFirstLine, before, end, after] }
}

/** The indent of a hanging paragraph is a stop, too. */
function nextStop(x: number, style: ParagraphStyle, right: number): TabStop {
  const stops = [...(style.tabStops ?? []), { offset: style.indentStart ?? 0, alignment: 'left' as const }]
  const [next] = stops.filter(({ offset }) => offset > x + 0.5).sort((a, b) => a.offset - b.offset)
  if (next) return next
  const offset = (Math.floor(x / DEFAULT_STOP) + 1) * DEFAULT_STOP
  return { offset: Math.min(offset, right), alignment: 'left' }
}

/** Where the column of the text after a stop begins: text at a centred or right stop stands before and around it. */
function boundary(stop: TabStop, following: readonly Run[], layout: Layout, right: number): number {
  if (stop.alignment === 'left') return stop.offset
  const width = layout.textWidth(following)
  if (stop.alignment === 'right') return Math.min(stop.offset, right) - width
  return stop.offset - width / 2
}

function segmentsOf(runs: readonly Run[]): Run[][] {
  const segments: Run[][] = [[]]
  for (const run of runs)
    run.text.split('\t').forEach((text, index) => {
      if (index > 0) segments.push([])
      segments.at(-1)?.push({ ...run, text })
    })
  return segments
}
