// Reads run and paragraph properties of WordprocessingML (ECMA-376 part 1, 17.3) into styles of the model.
import { NotEmulatedError } from '../../../state/errors'
import type { Alignment, Border, ParagraphStyle, TabStop, TextStyle } from '../model/content'
import { childOf, childrenOf, flagOf, points, valOf, type Xml } from './xml'

type Loose<S> = { -readonly [K in keyof S]?: S[K] }

/** Only what is said is set, so that styles can be laid over one another. */
function said<S extends object>(style: Loose<S>): S {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as S
}

export function textStyle(properties: Xml | undefined): TextStyle {
  const size = valOf(properties, 'w:sz')
  const fonts = childOf(properties, 'w:rFonts')?.attributes
  if (flagOf(properties, 'w:vanish')) throw new NotEmulatedError('import of .docx with hidden text (w:vanish)')
  return said<TextStyle>({
    bold: flagOf(properties, 'w:b'),
    italic: flagOf(properties, 'w:i'),
    underline: flagOf(properties, 'w:u'),
    strikethrough: flagOf(properties, 'w:strike'),
    fontFamily: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    // Font sizes are counted in half points.
    fontSize: size === undefined ? undefined : Number(size) / 2,
    color: colorOf(valOf(properties, 'w:color')),
    background: colorOf(childOf(properties, 'w:shd')?.attributes['w:fill']),
  })
}

/** "#rrggbb"; "auto" is the default and says nothing. */
export function colorOf(value: string | undefined): string | undefined {
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : undefined
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
}

/** `fontSize` of the letters turns an exact line height into a multiple of theirs. */
export function paragraphStyle(properties: Xml | undefined, fontSize: number): ParagraphStyle {
  const spacing = childOf(properties, 'w:spacing')?.attributes
  const borders = childOf(properties, 'w:pBdr')
  if (colorOf(childOf(properties, 'w:shd')?.attributes['w:fill']))
    throw new NotEmulatedError('import of .docx with shaded paragraphs (w:shd)')
  return said<ParagraphStyle>({
    alignment: ALIGNMENTS[valOf(properties, 'w:jc') ?? ''],
    ...indents(childOf(properties, 'w:ind')?.attributes),
    lineSpacing: lineSpacing(spacing?.['w:line'], spacing?.['w:lineRule'], fontSize),
    spacingBefore: points(spacing?.['w:before']),
    spacingAfter: points(spacing?.['w:after']),
    borderTop: borderOf(childOf(borders, 'w:top')),
    borderBottom: borderOf(childOf(borders, 'w:bottom')),
    keepWithNext: flagOf(properties, 'w:keepNext'),
    keepLinesTogether: flagOf(properties, 'w:keepLines'),
    pageBreakBefore: flagOf(properties, 'w:pageBreakBefore'),
    tabStops: tabStops(childOf(properties, 'w:tabs')),
  })
}

/** WordprocessingML measures the first line from the other lines; the model, like Google, from the margin. */
function indents(attributes: Readonly<Record<string, string>> | undefined): ParagraphStyle {
  if (!attributes) return {}
  const start = points(attributes['w:left'] ?? attributes['w:start'])
  const hanging = points(attributes['w:hanging'])
  const first = hanging === undefined ? points(attributes['w:firstLine']) : -hanging
  return said<ParagraphStyle>({
    indentStart: start,
    indentFirstLine: start === undefined && first === undefined ? undefined : (start ?? 0) + (first ?? 0),
    indentEnd: points(attributes['w:right'] ?? attributes['w:end']),
  })
}

/** Height of a line of letters relative to their size, as common text fonts have it. */
const NATURAL_LINE = 1.15

function lineSpacing(line: string | undefined, rule: string | undefined, fontSize: number): number | undefined {
  if (line === undefined) return undefined
  // Without a rule, lines are counted in 240ths of single spacing.
  if (rule === undefined || rule === 'auto') return Number(line) / 240
  return Number(line) / 20 / (fontSize * NATURAL_LINE)
}

/** Widths are eighths of a point; Google knows no double lines and draws one. */
export function borderOf(border: Xml | undefined): Border | undefined {
  if (!border) return undefined
  const { 'w:val': kind, 'w:sz': size, 'w:color': color, 'w:space': space } = border.attributes
  if (kind === 'nil' || kind === 'none') return { width: 0, color: '#000000' }
  return said<Border>({
    width: size === undefined ? 0.5 : Number(size) / 8,
    color: colorOf(color) ?? '#000000',
    padding: space === undefined ? undefined : Number(space),
  })
}

function tabStops(tabs: Xml | undefined): readonly TabStop[] | undefined {
  if (!tabs) return undefined
  const stops = childrenOf(tabs, 'w:tab').filter(({ attributes }) => attributes['w:val'] !== 'clear')
  return stops.map(({ attributes }) => {
    const alignment = ALIGNMENTS[attributes['w:val'] ?? 'left']
    if (alignment === undefined || alignment === 'justify')
      throw new NotEmulatedError(`import of .docx with ${attributes['w:val']} tab stops`)
    return { offset: points(attributes['w:pos']) ?? 0, alignment }
  })
}
