// How the cells of a Range look: number formats, colours, alignment, wrapping, borders
// (developers.google.com/apps-script/reference/spreadsheet/range).
import { NotEmulatedError } from '../../state/errors'
import { type GoogleEnumMember, googleEnum } from '../../state/google-object'
import { cssOfStyle, styleOfCss } from './css-color'
import { tidy } from './grid'
import { localeOf } from './locale-of'
import { formatOfPattern, patternOf } from './number-format'
import { RangeFonts } from './range-fonts'
import { changeRange, rangeBook, rangeGrid, readLook, readLooks, setLook, setLooks } from './range-place'
import { updateBorders } from './requests/border-requests'
import type { Border, CellFormat } from './schema/cells'
import { formatWith, keepFormat } from './shared-parts'

export const WRAP_STRATEGIES = googleEnum('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP'])
type WrapStrategy = GoogleEnumMember<'WRAP' | 'OVERFLOW' | 'CLIP'>
export const BORDER_STYLES = googleEnum('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
])

/** What getNumberFormat answers for a cell with the format "Automatic"; seen on Google. */
const AUTOMATIC = '0.###############'
const WHITE = '#ffffff'

type Horizontal = 'left' | 'center' | 'normal' | 'right' | null
type Vertical = 'top' | 'middle' | 'bottom' | null
type Line = boolean | null

export abstract class RangeLook extends RangeFonts {
  /** "This clears text formatting for the cell or cells in the range, but does not reset any number formatting rules." */
  clearFormat(): this {
    const book = rangeBook(this)
    return changeRange(this, (cell) => {
      const { numberFormat } = formatWith(book, cell?.f) ?? {}
      return cell && tidy({ ...cell, f: numberFormat && keepFormat(book, { numberFormat }) })
    })
  }

  getNumberFormat(): string {
    return readLook(this, this.#patternOf())
  }

  getNumberFormats(): string[][] {
    return readLooks(this, this.#patternOf())
  }

  setNumberFormat(numberFormat: string): this {
    return setLook(this, 'numberFormat', { numberFormat: formatOfPattern(numberFormat) })
  }

  setNumberFormats(numberFormats: string[][]): this {
    return setLooks(this, 'numberFormat', numberFormats, (pattern) => ({ numberFormat: formatOfPattern(pattern) }))
  }

  getBackground(): string {
    return readLook(this, backgroundOf)
  }

  getBackgrounds(): string[][] {
    return readLooks(this, backgroundOf)
  }

  setBackground(color: string | null): this {
    return setLook(this, 'backgroundColorStyle', background(color))
  }

  setBackgrounds(color: (string | null)[][]): this {
    return setLooks(this, 'backgroundColorStyle', color, background)
  }

  /** 0 to 255 each. */
  setBackgroundRGB(red: number, green: number, blue: number): this {
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')
    return this.setBackground(`#${hex}`)
  }

  getHorizontalAlignment(): string {
    return readLook(this, horizontalOf)
  }

  getHorizontalAlignments(): string[][] {
    return readLooks(this, horizontalOf)
  }

  setHorizontalAlignment(alignment: Horizontal): this {
    return setLook(this, 'horizontalAlignment', horizontal(alignment))
  }

  setHorizontalAlignments(alignments: Horizontal[][]): this {
    return setLooks(this, 'horizontalAlignment', alignments, horizontal)
  }

  getVerticalAlignment(): string {
    return readLook(this, verticalOf)
  }

  getVerticalAlignments(): string[][] {
    return readLooks(this, verticalOf)
  }

  setVerticalAlignment(alignment: Vertical): this {
    return setLook(this, 'verticalAlignment', vertical(alignment))
  }

  setVerticalAlignments(alignments: Vertical[][]): this {
    return setLooks(this, 'verticalAlignment', alignments, vertical)
  }

  getWrap(): boolean {
    return readLook(this, wraps)
  }

  getWraps(): boolean[][] {
    return readLooks(this, wraps)
  }

  setWrap(isWrapEnabled: boolean): this {
    return setLook(this, 'wrapStrategy', wrap(isWrapEnabled))
  }

  setWraps(isWrapEnabled: boolean[][]): this {
    return setLooks(this, 'wrapStrategy', isWrapEnabled, wrap)
  }

  getWrapStrategy(): WrapStrategy {
    return readLook(this, strategyOf)
  }

  getWrapStrategies(): WrapStrategy[][] {
    return readLooks(this, strategyOf)
  }

  setWrapStrategy(strategy: GoogleEnumMember): this {
    return setLook(this, 'wrapStrategy', wrapping(strategy))
  }

  setWrapStrategies(strategies: GoogleEnumMember[][]): this {
    return setLooks(this, 'wrapStrategy', strategies, wrapping)
  }

  /** true draws a line, false takes it away, null leaves it. Black and solid unless told. */
  setBorder(top: Line, left: Line, bottom: Line, right: Line, vertical: Line, horizontal: Line): this
  setBorder(
    top: Line,
    left: Line,
    bottom: Line,
    right: Line,
    vertical: Line,
    horizontal: Line,
    color: string | null,
    style: GoogleEnumMember | null,
  ): this
  setBorder(...args: unknown[]): this {
    const [color, style] = args.slice(6) as [string | null, GoogleEnumMember | null] | []
    const drawn: Border = { style: style?.name() ?? 'SOLID', colorStyle: styleOfCss(color ?? 'black') }
    const [top, left, bottom, right, innerVertical, innerHorizontal] = args
      .slice(0, 6)
      .map((line) => (line === null || line === undefined ? undefined : line ? drawn : { style: 'NONE' }))
    const range = rangeGrid(this)
    updateBorders(rangeBook(this), { range, top, left, bottom, right, innerVertical, innerHorizontal })
    return this
  }

  #patternOf(): (format: CellFormat) => string {
    const locale = localeOf(rangeBook(this))
    return ({ numberFormat }) => (numberFormat ? patternOf(numberFormat, locale) : AUTOMATIC)
  }
}

function backgroundOf(format: CellFormat): string {
  return cssOfStyle(format.backgroundColorStyle, WHITE)
}

function background(color: string | null): CellFormat {
  return { backgroundColorStyle: color === null ? undefined : styleOfCss(color) }
}

function horizontalOf({ horizontalAlignment }: CellFormat): string {
  return horizontalAlignment?.toLowerCase() ?? 'general'
}

/** Other words are passed over, as on Google. */
function horizontal(alignment: Horizontal): CellFormat {
  const known = alignment === 'left' || alignment === 'center' || alignment === 'right'
  return { horizontalAlignment: known ? alignment.toUpperCase() : undefined }
}

function verticalOf({ verticalAlignment }: CellFormat): string {
  return verticalAlignment?.toLowerCase() ?? 'bottom'
}

function vertical(alignment: Vertical): CellFormat {
  const known = alignment === 'top' || alignment === 'middle' || alignment === 'bottom'
  return { verticalAlignment: known ? alignment.toUpperCase() : undefined }
}

/** A cell nobody set answers true, although its strategy is OVERFLOW; seen on Google. */
function wraps({ wrapStrategy }: CellFormat): boolean {
  return wrapStrategy === undefined || wrapStrategy === 'WRAP'
}

function wrap(isWrapEnabled: boolean): CellFormat {
  return { wrapStrategy: isWrapEnabled ? 'WRAP' : 'OVERFLOW_CELL' }
}

function strategyOf({ wrapStrategy = 'OVERFLOW_CELL' }: CellFormat): WrapStrategy {
  if (wrapStrategy === 'OVERFLOW_CELL') return WRAP_STRATEGIES.OVERFLOW
  if (wrapStrategy === 'WRAP' || wrapStrategy === 'CLIP') return WRAP_STRATEGIES[wrapStrategy]
  throw new NotEmulatedError(`the wrap strategy ${wrapStrategy}`)
}

function wrapping(strategy: GoogleEnumMember): CellFormat {
  const name = strategy.name()
  return { wrapStrategy: name === 'OVERFLOW' ? 'OVERFLOW_CELL' : name }
}
