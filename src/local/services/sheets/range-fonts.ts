// The fonts of the cells of a Range: family, size, weight, style, line and colour
// (developers.google.com/apps-script/reference/spreadsheet/range).
import { NotEmulatedError } from '../../state/errors'
import { cssOfStyle, styleOfCss } from './css-color'
import { RangeContents } from './range-contents'
import { readLook, readLooks, setLook, setLooks } from './range-place'
import type { CellFormat } from './schema/cells'

type Weight = 'bold' | 'normal'
type Style = 'italic' | 'normal'
type Line = 'underline' | 'line-through' | 'none'

const LINE_FIELDS = 'textFormat(underline,strikethrough)'

/** null stands for the default; a word that is no value is passed over, as on Google. */
export abstract class RangeFonts extends RangeContents {
  getFontColor(): string {
    return readLook(this, colorOf)
  }

  getFontColors(): string[][] {
    return readLooks(this, colorOf)
  }

  setFontColor(color: string | null): this {
    return setLook(this, 'textFormat.foregroundColorStyle', colored(color))
  }

  setFontColors(colors: (string | null)[][]): this {
    return setLooks(this, 'textFormat.foregroundColorStyle', colors, colored)
  }

  getFontFamily(): string {
    return readLook(this, familyOf)
  }

  getFontFamilies(): string[][] {
    return readLooks(this, familyOf)
  }

  setFontFamily(fontFamily: string | null): this {
    return setLook(this, 'textFormat.fontFamily', family(fontFamily))
  }

  setFontFamilies(fontFamilies: (string | null)[][]): this {
    return setLooks(this, 'textFormat.fontFamily', fontFamilies, family)
  }

  getFontSize(): number {
    return readLook(this, sizeOf)
  }

  getFontSizes(): number[][] {
    return readLooks(this, sizeOf)
  }

  /** In points. */
  setFontSize(size: number): this {
    return setLook(this, 'textFormat.fontSize', sized(size))
  }

  setFontSizes(sizes: number[][]): this {
    return setLooks(this, 'textFormat.fontSize', sizes, sized)
  }

  getFontWeight(): Weight {
    return readLook(this, weightOf)
  }

  getFontWeights(): Weight[][] {
    return readLooks(this, weightOf)
  }

  setFontWeight(fontWeight: Weight | null): this {
    return setLook(this, 'textFormat.bold', weighted(fontWeight))
  }

  setFontWeights(fontWeights: (Weight | null)[][]): this {
    return setLooks(this, 'textFormat.bold', fontWeights, weighted)
  }

  getFontStyle(): Style {
    return readLook(this, styleOf)
  }

  getFontStyles(): Style[][] {
    return readLooks(this, styleOf)
  }

  setFontStyle(fontStyle: Style | null): this {
    return setLook(this, 'textFormat.italic', styled(fontStyle))
  }

  setFontStyles(fontStyles: (Style | null)[][]): this {
    return setLooks(this, 'textFormat.italic', fontStyles, styled)
  }

  getFontLine(): Line {
    return readLook(this, lineOf)
  }

  getFontLines(): Line[][] {
    return readLooks(this, lineOf)
  }

  setFontLine(fontLine: Line | null): this {
    return setLook(this, LINE_FIELDS, lined(fontLine))
  }

  setFontLines(fontLines: (Line | null)[][]): this {
    return setLooks(this, LINE_FIELDS, fontLines, lined)
  }
}

function colorOf({ textFormat }: CellFormat): string {
  return cssOfStyle(textFormat?.foregroundColorStyle, '#000000')
}

function colored(color: string | null): CellFormat {
  return { textFormat: { foregroundColorStyle: color === null ? undefined : styleOfCss(color) } }
}

function familyOf({ textFormat }: CellFormat): string {
  return textFormat?.fontFamily ?? 'Arial'
}

function family(fontFamily: string | null): CellFormat {
  return { textFormat: { fontFamily: fontFamily ?? undefined } }
}

function sizeOf({ textFormat }: CellFormat): number {
  return textFormat?.fontSize ?? 10
}

function sized(fontSize: number): CellFormat {
  if (!(Number.isInteger(fontSize) && fontSize >= 1 && fontSize <= 400))
    throw new NotEmulatedError(`a font of ${fontSize} points`)
  return { textFormat: { fontSize } }
}

function weightOf({ textFormat }: CellFormat): Weight {
  return textFormat?.bold ? 'bold' : 'normal'
}

function weighted(weight: Weight | null): CellFormat {
  return { textFormat: { bold: weight === 'bold' || undefined } }
}

function styleOf({ textFormat }: CellFormat): Style {
  return textFormat?.italic ? 'italic' : 'normal'
}

function styled(style: Style | null): CellFormat {
  return { textFormat: { italic: style === 'italic' || undefined } }
}

function lineOf({ textFormat }: CellFormat): Line {
  if (textFormat?.underline) return 'underline'
  return textFormat?.strikethrough ? 'line-through' : 'none'
}

function lined(line: Line | null): CellFormat {
  return {
    textFormat: { underline: line === 'underline' || undefined, strikethrough: line === 'line-through' || undefined },
  }
}
