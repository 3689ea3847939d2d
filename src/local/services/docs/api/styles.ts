// Translates styles between the model and the JSON of the Docs API.
import type { ParagraphStyle, TextStyle } from '../model/content'
import type { ApiParagraphStyle, ApiTextStyle, Dimension, OptionalColor } from './resource'

export function pt(magnitude: number | undefined): Dimension | undefined {
  return magnitude === undefined ? undefined : { magnitude, unit: 'PT' }
}

export function apiColor(color: string | undefined): OptionalColor | undefined {
  if (color === undefined) return undefined
  // JSON from Google leaves out what is 0: black is {}.
  const part = (from: number) => Number.parseInt(color.slice(from, from + 2), 16) / 255 || undefined
  return { color: { rgbColor: { red: part(1), green: part(3), blue: part(5) } } }
}

export const CONTENT_ALIGNMENTS = { top: 'TOP', middle: 'MIDDLE', bottom: 'BOTTOM' } as const

export function colorFromApi(color: OptionalColor | undefined): string | undefined {
  const rgb = color?.color?.rgbColor
  if (!rgb) return undefined
  const hex = (part: number | undefined) =>
    Math.round((part ?? 0) * 255)
      .toString(16)
      .padStart(2, '0')
  return `#${hex(rgb.red)}${hex(rgb.green)}${hex(rgb.blue)}`
}

export function apiTextStyle(style: TextStyle): ApiTextStyle {
  const { bold, italic, underline, strikethrough, fontFamily, fontSize, color, background, link } = style
  return {
    bold,
    italic,
    underline,
    strikethrough,
    fontSize: pt(fontSize),
    weightedFontFamily: fontFamily === undefined ? undefined : { fontFamily, weight: bold ? 700 : 400 },
    foregroundColor: apiColor(color),
    backgroundColor: apiColor(background),
    link: link === undefined ? undefined : { url: link },
  }
}

/** By the field's name in the mask; undefined for what the box does not keep. */
export const TEXT_FIELDS: Readonly<Record<string, (style: ApiTextStyle) => TextStyle>> = {
  bold: ({ bold }) => ({ bold }),
  italic: ({ italic }) => ({ italic }),
  underline: ({ underline }) => ({ underline }),
  strikethrough: ({ strikethrough }) => ({ strikethrough }),
  fontSize: ({ fontSize }) => ({ fontSize: fontSize?.magnitude }),
  weightedFontFamily: ({ weightedFontFamily }) => ({ fontFamily: weightedFontFamily?.fontFamily }),
  foregroundColor: ({ foregroundColor }) => ({ color: colorFromApi(foregroundColor) }),
  backgroundColor: ({ backgroundColor }) => ({ background: colorFromApi(backgroundColor) }),
  link: ({ link }) => ({ link: link?.url }),
}

const ALIGNMENTS = { left: 'START', center: 'CENTER', right: 'END', justify: 'JUSTIFIED' } as const

export function apiParagraphStyle(style: ParagraphStyle): ApiParagraphStyle {
  return {
    alignment: style.alignment && ALIGNMENTS[style.alignment],
    // The API counts single spacing as 100.
    lineSpacing: style.lineSpacing === undefined ? undefined : Number((style.lineSpacing * 100).toFixed(4)),
    spaceAbove: pt(style.spacingBefore),
    spaceBelow: pt(style.spacingAfter),
    indentStart: pt(style.indentStart),
    indentEnd: pt(style.indentEnd),
    indentFirstLine: pt(style.indentFirstLine),
    keepWithNext: style.keepWithNext,
    keepLinesTogether: style.keepLinesTogether,
  }
}

export const PARAGRAPH_FIELDS: Readonly<Record<string, (style: ApiParagraphStyle) => ParagraphStyle>> = {
  alignment: ({ alignment }) => ({
    alignment: (Object.keys(ALIGNMENTS) as (keyof typeof ALIGNMENTS)[]).find((key) => ALIGNMENTS[key] === alignment),
  }),
  lineSpacing: ({ lineSpacing }) => ({ lineSpacing: lineSpacing === undefined ? undefined : lineSpacing / 100 }),
  spaceAbove: ({ spaceAbove }) => ({ spacingBefore: spaceAbove?.magnitude }),
  spaceBelow: ({ spaceBelow }) => ({ spacingAfter: spaceBelow?.magnitude }),
  indentStart: ({ indentStart }) => ({ indentStart: indentStart?.magnitude }),
  indentEnd: ({ indentEnd }) => ({ indentEnd: indentEnd?.magnitude }),
  indentFirstLine: ({ indentFirstLine }) => ({ indentFirstLine: indentFirstLine?.magnitude }),
  keepWithNext: ({ keepWithNext }) => ({ keepWithNext }),
  keepLinesTogether: ({ keepLinesTogether }) => ({ keepLinesTogether }),
}

/** "HEADING1" of DocumentApp is "HEADING_1" of the API. */
export function apiNamedStyle(heading: string): string {
  return heading === 'NORMAL' ? 'NORMAL_TEXT' : heading.replace(/(\d)$/, '_$1')
}
