// A height that content surely does not exceed, worked out without laying it out.
import type { Cell, Content, Run, TableBlock, TextBlock } from './definition'

/** No letter is wider than it is high, nor a line higher than this many times its letters. */
const LINE = 1.3

/** In points; Infinity for what has to be laid out to be known. */
function heightAtMost(content: Content, width: number): number {
  const [, top = 0, , bottom = 0] = content.margin ?? []
  if ('text' in content) return top + bottom + textAtMost(content, width)
  if ('stack' in content) return top + bottom + stackAtMost(content.stack, width)
  return 'table' in content ? top + bottom + tableAtMost(content) : Number.POSITIVE_INFINITY
}

export function stackAtMost(stack: readonly Content[], width: number): number {
  return stack.reduce((sum, content) => sum + heightAtMost(content, width), 0)
}

function textAtMost({ text, margin, lineHeight = 1, leadingIndent = 0 }: TextBlock, width: number): number {
  const [left = 0, , right = 0] = margin ?? []
  return linesAtMost(text, Math.max(1, width - left - right), leadingIndent) * sizeOf(text) * LINE * lineHeight
}

/** Of two lines that follow one another, the words together are wider than one line. */
function linesAtMost(runs: readonly Run[], width: number, indent: number): number {
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0)
  const breaks = runs.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0)
  return 1 + breaks + Math.ceil((2 * (letters * sizeOf(runs) + Math.max(0, indent))) / width)
}

function sizeOf(runs: readonly Run[]): number {
  return Math.max(...runs.map(({ fontSize }) => fontSize ?? 12), 0)
}

function tableAtMost({ table, layout }: TableBlock): number {
  const rows = table.body.map((row, index) => {
    const least = table.heights[index] === 'auto' ? 0 : Number(table.heights[index])
    const highest = Math.max(least, ...row.map((cell, column) => cellAtMost(cell, table.widths[column] ?? 1)))
    return highest + layout.paddingTop(index) + layout.paddingBottom(index) + layout.hLineWidth(index)
  })
  return rows.reduce((sum, height) => sum + height, layout.hLineWidth(rows.length))
}

function cellAtMost(cell: Cell, width: number): number {
  return stackAtMost(stackOf(cell), width)
}

/** Also of a cell that is only to be set later, which then is set once more. */
export function stackOf({ stack, later }: Cell): Content[] {
  return stack ?? later?.() ?? []
}
