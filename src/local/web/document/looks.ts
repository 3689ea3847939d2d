// The looks of letters, paragraphs and cells as declarations of style.
import type { CellNode, ParagraphStyle, Side, TableNode, TextStyle } from '../../services/docs/model/content'
import { borderOf, paddingOf } from '../../services/docs/model/tables'
import { fontOf } from '../../services/docs/pdf/fonts'
import { colour, line, points } from './rule-book'

/** The height of a line of Liberation Sans or Arial for letters of size 1, as the PDF has it. */
const LINE = 1.149

export function sizeOf({ fontSize = 11 }: TextStyle): number {
  return fontSize
}

export function letters(look: TextStyle): string[] {
  const lines = [look.underline ? 'underline' : undefined, look.strikethrough ? 'line-through' : undefined]
  const decoration = lines.filter((kind) => kind !== undefined).join(' ')
  return [
    `font-size:${points(sizeOf(look))}`,
    fontOf(look.fontFamily) === 'Roboto' ? 'font-family:Roboto,sans-serif' : undefined,
    look.bold ? 'font-weight:700' : undefined,
    look.italic ? 'font-style:italic' : undefined,
    decoration === '' ? undefined : `text-decoration:${decoration}`,
    look.color === '#000000' ? undefined : colour('color', look.color),
    colour('background-color', look.background),
  ].filter((declaration) => declaration !== undefined)
}

/** @param isFirst whether the piece begins the paragraph, and has its space before and first line */
export function paragraphFrame(style: ParagraphStyle, isFirst: boolean, isLast: boolean, number: number): string[] {
  const { indentStart = 0, indentFirstLine = indentStart, indentEnd = 0, lineSpacing = 1 } = style
  const before = isFirst ? (style.spacingBefore ?? 0) : 0
  const after = isLast ? (style.spacingAfter ?? 0) : 0
  const top = isFirst ? style.borderTop : undefined
  const bottom = isLast ? style.borderBottom : undefined
  const isFramed = (top?.width ?? 0) + (bottom?.width ?? 0) > 0
  const first = isFirst ? indentFirstLine - indentStart : 0
  const alignment = style.alignment ?? 'left'
  return [
    `line-height:${Math.round(lineSpacing * LINE * 1000) / 1000}`,
    `text-align:${alignment}`,
    isFramed
      ? `margin:${points(before)} ${points(indentEnd)} ${points(after)} ${points(indentStart)}`
      : `padding:${points(before)} ${points(indentEnd)} ${points(after)} ${points(Math.max(number, indentStart))}`,
    first === 0 || number > 0 ? undefined : `text-indent:${points(first)}`,
    line('border-top', top),
    top ? `padding-top:${points(top.padding ?? 1)}` : undefined,
    line('border-bottom', bottom),
    bottom ? `padding-bottom:${points(bottom.padding ?? 1)}` : undefined,
  ].filter((declaration) => declaration !== undefined)
}

const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left']

export function cellFrame(table: TableNode, cell: CellNode): (string | undefined)[] {
  return [
    `padding:${SIDES.map((side) => points(paddingOf(cell, side))).join(' ')}`,
    ...SIDES.map((side) => line(`border-${side}`, borderOf(table, cell, side))),
    colour('background-color', cell.style.background),
    `vertical-align:${cell.style.verticalAlign ?? 'top'}`,
  ]
}
