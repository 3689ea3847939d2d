// Writes the looks of letters and paragraphs (ECMA-376 part 1, 17.3), in the order the schema asks for.
import type { Border, ParagraphStyle, TextStyle } from '../model/content'
import { eighths, flag, hex, twips, val, w, wrap } from './xml'

/** Only what the style says: the rest is left to the style behind it. */
export function runProperties(style: TextStyle): string {
  const { bold, italic, strikethrough, underline, fontFamily, fontSize, color, background } = style
  const font = { ascii: fontFamily, hAnsi: fontFamily, cs: fontFamily, eastAsia: fontFamily }
  return [
    fontFamily === undefined ? '' : w('rFonts', font),
    flag('b', bold),
    flag('i', italic),
    flag('strike', strikethrough),
    val('color', color && hex(color)),
    // Counted in half points.
    val('sz', fontSize === undefined ? undefined : Math.round(fontSize * 2)),
    val('u', underline === undefined ? undefined : underline ? 'single' : 'none'),
    background ? w('shd', { val: 'clear', color: 'auto', fill: hex(background) }) : '',
  ].join('')
}

const ALIGNMENTS = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const

/** `list` is the w:numPr, which has its place in the middle. */
export function paragraphProperties(style: ParagraphStyle, list = ''): string {
  const { alignment, keepWithNext, keepLinesTogether, pageBreakBefore, tabStops } = style
  const borders = border('top', style.borderTop) + border('bottom', style.borderBottom)
  const stops = tabStops?.map(({ offset, alignment: at }) => w('tab', { val: at, pos: twips(offset) })) ?? []
  return [
    flag('keepNext', keepWithNext),
    flag('keepLines', keepLinesTogether),
    flag('pageBreakBefore', pageBreakBefore),
    list,
    wrap('pBdr', borders),
    wrap('tabs', stops.join('')),
    spacing(style),
    indent(style),
    val('jc', alignment && ALIGNMENTS[alignment]),
  ].join('')
}

function spacing({ spacingBefore, spacingAfter, lineSpacing }: ParagraphStyle): string {
  if (spacingBefore === undefined && spacingAfter === undefined && lineSpacing === undefined) return ''
  return w('spacing', {
    before: spacingBefore === undefined ? undefined : twips(spacingBefore),
    after: spacingAfter === undefined ? undefined : twips(spacingAfter),
    line: lineSpacing === undefined ? undefined : Math.round(lineSpacing * 240),
    lineRule: lineSpacing === undefined ? undefined : 'auto',
  })
}

function indent({ indentStart, indentFirstLine, indentEnd }: ParagraphStyle): string {
  if (indentStart === undefined && indentFirstLine === undefined && indentEnd === undefined) return ''
  const first = twips((indentFirstLine ?? indentStart ?? 0) - (indentStart ?? 0))
  return w('ind', {
    left: twips(indentStart ?? 0),
    right: twips(indentEnd ?? 0),
    ...(first < 0 ? { hanging: -first } : { firstLine: first }),
  })
}

function border(side: 'top' | 'bottom', line: Border | undefined): string {
  return line && line.width > 0 ? borderLine(side, line, line.padding ?? 1) : ''
}

/** A side's line; `space` is the distance to the text, where the schema has one. */
export function borderLine(side: string, { width, color }: Border, space?: number): string {
  if (width === 0) return w(side, { val: 'none' })
  return w(side, { val: 'single', sz: eighths(width), space, color: hex(color) })
}
