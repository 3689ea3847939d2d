// The looks of a tab's cells as rules of a style sheet: one class for each format, since pages carry no inline styles.

import { cssOfStyle } from '../../services/sheets/css-color'
import type { OpenTab } from '../../services/sheets/read-tab'
import { formatsOf } from '../../services/sheets/read-tab'
import type { Border, Borders, CellFormat, Color, ColorStyle } from '../../services/sheets/schema/cells'
import { luminance, readableOnDark } from './contrast'
import { columnsOf, NARROW_ROW_NUMBER_WIDTH, ROW_NUMBER_WIDTH } from './layout'

/** Keys are base64url, so they are fit for a class as they are. */
export function formatClass(key: string): string {
  return `f-${key}`
}

export function ruleClass(index: number): string {
  return `r-${index}`
}

/** Pixels between the margins of an A4 page that lies on its side. */
const PAPER_WIDTH = 1046

/** Earlier conditional formats win, so they come last. */
export function lookOf(tab: OpenTab): string {
  const formats = formatsOf(tab.book).map(([key, format]) => `.${formatClass(key)}{${declarations(format)}}`)
  const conditional = tab.sheet.conditionalFormats
    .map(({ booleanRule }, index) => `.sheet .${ruleClass(index)}{${declarations(booleanRule?.format ?? {})}}`)
    .reverse()
  return [...widths(tab), ...formats, ...conditional].join('\n')
}

function widths(tab: OpenTab): string[] {
  const columns = columnsOf(tab)
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  let left = ROW_NUMBER_WIDTH
  const rules = [
    `.sheet{width:${total + ROW_NUMBER_WIDTH}px}`,
    // By name (the property "page") a drawing would begin a page of its own in Chromium.
    '@page{size:A4 landscape;margin:1cm}',
    `@media print{.sheet{width:${total}px;zoom:${Math.min(1, PAPER_WIDTH / total).toFixed(3)}}}`,
    `@media screen and (max-width:640px){.sheet{width:${total + NARROW_ROW_NUMBER_WIDTH}px}}`,
  ]
  for (const { index, width, frozen } of columns) {
    rules.push(`.c${index}{width:${width}px}`)
    if (frozen) rules.push(`.k${index}{left:${left}px}`)
    left += width
  }
  return rules
}

const ALIGN: Readonly<Record<string, string>> = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' }
const VALIGN: Readonly<Record<string, string>> = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' }

function declarations(format: CellFormat): string {
  const { textFormat = {}, borders } = format
  const ground = colorOf(format.backgroundColorStyle, format.backgroundColor)
  const ink = colorOf(textFormat.foregroundColorStyle, textFormat.foregroundColor)
  const lines = [textFormat.underline ? 'underline' : '', textFormat.strikethrough ? 'line-through' : '']
  const parts: (string | undefined)[] = [
    // The scheme makes ink and links that nobody coloured readable on the ground the sheet gives.
    ground && `background-color:${ground};color-scheme:${luminance(ground) > 0.18 ? 'light' : 'dark'}`,
    ink && `color:light-dark(${ink},${readableOnDark(ink)})`,
    textFormat.bold === undefined ? undefined : `font-weight:${textFormat.bold ? 700 : 400}`,
    textFormat.italic ? 'font-style:italic' : undefined,
    textFormat.fontSize === undefined
      ? undefined
      : `font-size:${Math.min(24, Math.max(6, Number(textFormat.fontSize) || 10)) + 3}px`,
    lines.some(Boolean) ? `text-decoration:${lines.filter(Boolean).join(' ')}` : undefined,
    ALIGN[format.horizontalAlignment ?? ''] && `text-align:${ALIGN[format.horizontalAlignment ?? '']}`,
    VALIGN[format.verticalAlignment ?? ''] && `vertical-align:${VALIGN[format.verticalAlignment ?? '']}`,
    borders && bordersOf(borders),
  ]
  return parts.filter(Boolean).join(';')
}

/** Only #rrggbb ever comes out, whatever the script stored. */
function colorOf(style: ColorStyle | undefined, color: Color | undefined): string | undefined {
  const css = cssOfStyle(style ?? (color && { rgbColor: color }), undefined)
  return css !== undefined && /^#[0-9a-f]{6}$/.test(css) ? css : undefined
}

const LINES: Readonly<Record<string, string>> = {
  SOLID: '1px solid',
  SOLID_MEDIUM: '2px solid',
  SOLID_THICK: '3px solid',
  DASHED: '1px dashed',
  DOTTED: '1px dotted',
  DOUBLE: '3px double',
}

/** Cells share their edges; each draws the one below and the one behind it, as the grid's own lines are drawn. */
function bordersOf({ bottom, right }: Borders): string {
  const line = (side: string, border: Border | undefined) => {
    const kind = LINES[border?.style ?? '']
    return kind ? `border-${side}:${kind} ${colorOf(border?.colorStyle, border?.color) ?? 'currentColor'}` : ''
  }
  return [line('bottom', bottom), line('right', right)].filter(Boolean).join(';')
}
