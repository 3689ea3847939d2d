// The looks of a workbook's cells: each distinct one once, as the part xl/styles.xml lists them (ECMA-376, 18.8).
import { escaped, MAIN, XML } from './xml'

export interface Look {
  readonly bold?: boolean
  readonly italic?: boolean
  /** "#rrggbb" */
  readonly ink?: string | undefined
  /** "#rrggbb" */
  readonly ground?: string | undefined
  readonly horizontal?: 'left' | 'center' | 'right' | undefined
  readonly vertical: 'top' | 'center' | 'bottom'
  readonly wraps?: boolean
  /** The pattern of a number format; "@" keeps a text what it is even when it is edited. */
  readonly pattern?: string | undefined
}

const FONT = '<sz val="10"/>%<name val="Arial"/><family val="2"/>'
/** Excel expects these two to come first. */
const GROUNDS = ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']
/** Numbers below it are Excel's own formats. */
const FIRST_PATTERN = 164

/** Elements of one kind, numbered in order of first use. */
class Numbered {
  private readonly numbers = new Map<string, number>()

  constructor(first: readonly string[]) {
    for (const element of first) this.of(element)
  }

  of(element: string): number {
    const number = this.numbers.get(element) ?? this.numbers.size
    this.numbers.set(element, number)
    return number
  }

  list(tag: string): string {
    return `<${tag} count="${this.numbers.size}">${[...this.numbers.keys()].join('')}</${tag}>`
  }

  get keys(): string[] {
    return [...this.numbers.keys()]
  }
}

export class Styles {
  private readonly patterns = new Numbered([])
  private readonly fonts = new Numbered([fontOf({ vertical: 'bottom' })])
  private readonly grounds = new Numbered(GROUNDS)
  private readonly formats = new Numbered(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'])

  /** What a cell names its look by. */
  of(look: Look): number {
    const { ground, horizontal, vertical, wraps, pattern } = look
    const numFmt = pattern === undefined ? 0 : FIRST_PATTERN + this.patterns.of(pattern)
    const font = this.fonts.of(fontOf(look))
    const fill = ground === undefined ? 0 : this.grounds.of(fillOf(ground))
    const alignment = `<alignment${horizontal ? ` horizontal="${horizontal}"` : ''} vertical="${vertical}"${wraps ? ' wrapText="1"' : ''}/>`
    return this.formats.of(
      `<xf numFmtId="${numFmt}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignment}</xf>`,
    )
  }

  xml(): string {
    const patterns = this.patterns.keys.map(
      (pattern, index) => `<numFmt numFmtId="${FIRST_PATTERN + index}" formatCode="${escaped(pattern)}"/>`,
    )
    return [
      `${XML}<styleSheet xmlns="${MAIN}">`,
      patterns.length > 0 ? `<numFmts count="${patterns.length}">${patterns.join('')}</numFmts>` : '',
      this.fonts.list('fonts'),
      this.grounds.list('fills'),
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.formats.list('cellXfs'),
      '</styleSheet>',
    ].join('')
  }
}

function fontOf({ bold, italic, ink }: Look): string {
  const color = ink === undefined ? '' : `<color rgb="${argb(ink)}"/>`
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${FONT.replace('%', color)}</font>`
}

function fillOf(ground: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(ground)}"/><bgColor indexed="64"/></patternFill></fill>`
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`
}
