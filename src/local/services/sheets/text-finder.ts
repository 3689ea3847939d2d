// TextFinder: finds and replaces texts in a range, a sheet or a spreadsheet
// (developers.google.com/apps-script/reference/spreadsheet/text-finder).
import { NotEmulatedError } from '../../state/errors'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { patternOf } from '../base/search-pattern'
import type { Area } from './area'
import { type Book, type Cell, touch } from './book'
import { rowsIn } from './grid'
import type { Range } from './range'
import { rangeArea } from './range-place'
import { writeValues } from './range-values'
import { AS_SHOWN, rendererOf } from './render'
import { scriptBook } from './script-book'
import type { Spreadsheet } from './spreadsheet'

/** Where a finder looks: areas in the order they are searched. */
export interface FinderPlace {
  readonly spreadsheetId: string
  readonly parent: Spreadsheet
  readonly areas: () => readonly Area[]
}

interface Options {
  readonly matchCase: boolean
  readonly entireCell: boolean
  /** Formulas are searched as they are written, not by what they show. */
  readonly formulas: boolean
  readonly diacritics: boolean
  readonly pattern: boolean
}

interface Match {
  readonly area: Area
  readonly cell: Cell
}

export class TextFinder extends GoogleObject {
  readonly googleName = 'TextFinder'
  readonly #place: FinderPlace
  readonly #text: string
  #options: Options = { matchCase: false, entireCell: false, formulas: false, diacritics: false, pattern: false }
  #current: Area | undefined
  #start: Area | undefined

  static readonly without: Readonly<Record<string, string>> = {
    ignoreDiacritics: 'a regular expression at the same time',
    useRegularExpression: 'flags within the expression, classes of Unicode',
  }
  static readonly differs: Readonly<Record<string, string>> = {
    replaceAllWith: 'leaves formulas alone unless matchFormulaText is set',
  }

  constructor(world: World, place: FinderPlace, text: string) {
    super(world)
    this.#place = place
    this.#text = text
  }

  findAll(): Range[] {
    return this.#matches().map(({ area }) => this.#range(area))
  }

  /** The next match after the current one; null at the end. */
  findNext(): Range | null {
    const from = this.#current ?? this.#start
    return this.#goTo(this.#matches().find(({ area }) => !from || this.#compare(area, from) > 0))
  }

  findPrevious(): Range | null {
    const from = this.#current ?? this.#start
    const before = this.#matches().filter(({ area }) => !from || this.#compare(area, from) < 0)
    return this.#goTo(before[before.length - 1])
  }

  getCurrentMatch(): Range | null {
    return this.#current ? this.#range(this.#current) : null
  }

  ignoreDiacritics(ignoreDiacritics: boolean): this {
    return this.#set({ diacritics: ignoreDiacritics })
  }

  matchCase(matchCase: boolean): this {
    return this.#set({ matchCase })
  }

  matchEntireCell(matchEntireCell: boolean): this {
    return this.#set({ entireCell: matchEntireCell })
  }

  matchFormulaText(matchFormulaText: boolean): this {
    return this.#set({ formulas: matchFormulaText })
  }

  useRegularExpression(useRegEx: boolean): this {
    return this.#set({ pattern: useRegEx })
  }

  /** The search begins after the last cell of this range. */
  startFrom(startRange: Range): this {
    const { bottom, right, ...rest } = rangeArea(startRange)
    this.#start = { ...rest, top: bottom - 1, bottom, left: right - 1, right }
    this.#current = undefined
    return this
  }

  /** How many places were replaced, which may be more than cells. */
  replaceAllWith(replaceText: string): number {
    return this.#matches().reduce((count, match) => count + this.#replace(match, replaceText), 0)
  }

  /** Replaces in the current match alone. */
  replaceWith(replaceText: string): number {
    const current = this.#current
    const match = current && this.#matches().find(({ area }) => this.#compare(area, current) === 0)
    return match ? this.#replace(match, replaceText) : 0
  }

  #set(change: Partial<Options>): this {
    this.#options = { ...this.#options, ...change }
    return this
  }

  #book(): Book {
    return scriptBook(this.world, this.#place.spreadsheetId)
  }

  #pattern(): RegExp {
    const { pattern, entireCell, matchCase, diacritics } = this.#options
    if (diacritics && pattern) throw new NotEmulatedError('TextFinder.ignoreDiacritics with a regular expression')
    const text = diacritics ? bare(this.#text) : this.#text
    const around = (source: string) => (entireCell ? `^(?:${source})$` : source)
    if (pattern) return patternOf(text, matchCase ? '' : 'i', around)
    return new RegExp(around(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')), matchCase ? 'gu' : 'giu')
  }

  #textIn(book: Book): (cell: Cell) => string {
    const renderer = rendererOf(book)
    const { formulas, diacritics } = this.#options
    return (cell) => {
      const text = formulas && cell.x !== undefined ? cell.x : String(renderer.render(cell, AS_SHOWN))
      return diacritics ? bare(text) : text
    }
  }

  #matches(): Match[] {
    const book = this.#book()
    const pattern = this.#pattern()
    const textOf = this.#textIn(book)
    const found: Match[] = []
    for (const area of this.#place.areas()) {
      let row = area.top - 1
      for (const cells of rowsIn(book, area)) {
        row++
        for (const [index, cell] of cells.entries()) {
          if (!cell || textOf(cell).search(pattern) < 0) continue
          const left = area.left + index
          found.push({ cell, area: { sheetId: area.sheetId, top: row, bottom: row + 1, left, right: left + 1 } })
        }
      }
    }
    return found
  }

  #replace({ area, cell }: Match, replaceText: string): number {
    const { formulas, diacritics, pattern } = this.#options
    if (cell.x !== undefined && !formulas) return 0
    if (diacritics) throw new NotEmulatedError('TextFinder.replaceAllWith while diacritics are ignored')
    const text = this.#textIn(this.#book())(cell)
    const count = text.match(this.#pattern())?.length ?? 0
    const replaced = text.replace(this.#pattern(), pattern ? replaceText : replaceText.replaceAll('$', '$$$$'))
    writeValues(this.#book(), area, [[replaced]])
    touch(this.#book())
    return count
  }

  #goTo(match: Match | undefined): Range | null {
    if (!match) return null
    this.#current = match.area
    return this.#range(match.area)
  }

  #range({ sheetId, top, left }: Area): Range {
    const sheet = this.#place.parent.getSheetById(sheetId)
    if (!sheet) throw new Error(`a match in tab ${sheetId}, which is gone`)
    return sheet.getRange(top + 1, left + 1)
  }

  /** Row by row, tab by tab. */
  #compare(a: Area, b: Area): number {
    const order = this.#place.areas().map((area) => area.sheetId)
    return order.indexOf(a.sheetId) - order.indexOf(b.sheetId) || a.top - b.top || a.left - b.left
  }
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
