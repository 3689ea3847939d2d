// Range: a rectangle of cells of one tab (developers.google.com/apps-script/reference/spreadsheet/range).
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { printCells } from './a1'
import { type Area, gridRangeOf } from './area'
import { type Book, type Cell, openBook, touch } from './book'
import { cssOfStyle, styleOfCss } from './css-color'
import { changeCells, hasData, tidy } from './grid'
import { localeOf } from './locale-of'
import { formatOfPattern, patternOf } from './number-format'
import { Protection } from './protection'
import { checkSize, mapCells, scriptValueReader, writeValues } from './range-values'
import { AS_SHOWN, rendererOf } from './render'
import { repeatCell } from './requests/cell-requests'
import { addProtectedRange } from './requests/protection-requests'
import { mergeCells } from './requests/range-requests'
import type { CellFormat } from './schema/cells'
import { formatWith, keepFormat } from './shared-parts'
import type { Sheet } from './sheet'
import { checkArgs } from './signature'
import { clearArea } from './values-write'

/** Where a range lies. */
export interface RangePlace {
  readonly spreadsheetId: string
  readonly sheet: Sheet
  readonly area: Area
}

export class Range extends GoogleObject {
  readonly googleName = 'Range'
  readonly #place: RangePlace

  constructor(world: World, place: RangePlace) {
    super(world)
    this.#place = place
  }

  getSheet(): Sheet {
    return this.#place.sheet
  }

  getA1Notation(): string {
    return printCells(this.#area)
  }

  getRow(): number {
    return this.#area.top + 1
  }

  getColumn(): number {
    return this.#area.left + 1
  }

  getNumRows(): number {
    return this.#area.bottom - this.#area.top
  }

  getNumColumns(): number {
    return this.#area.right - this.#area.left
  }

  getLastRow(): number {
    return this.#area.bottom
  }

  getLastColumn(): number {
    return this.#area.right
  }

  /** Relative to the range: getCell(1, 1) is its upper left cell. */
  getCell(row: number, column: number): Range {
    checkArgs('Range.getCell', [row, column], ['number', 'number'])
    if (row < 1 || row > this.getNumRows() || column < 1 || column > this.getNumColumns())
      throw new GoogleException('Cell reference out of range')
    return this.offset(row - 1, column - 1, 1, 1)
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    const [height, width] = [numRows ?? this.getNumRows(), numColumns ?? this.getNumColumns()]
    return this.getSheet().getRange(this.getRow() + rowOffset, this.getColumn() + columnOffset, height, width)
  }

  // biome-ignore lint/suspicious/noExplicitAny: Google's own type of a cell's value is any
  getValue(): any {
    return this.getValues()[0]?.[0]
  }

  // biome-ignore lint/suspicious/noExplicitAny: Google's own type of a cell's value is any
  getValues(): any[][] {
    return mapCells(this.#book(), this.#area, scriptValueReader(this.#book()))
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] ?? ''
  }

  getDisplayValues(): string[][] {
    const renderer = rendererOf(this.#book())
    return mapCells(this.#book(), this.#area, (cell) => String(renderer.render(cell, AS_SHOWN)))
  }

  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? ''
  }

  getFormulas(): string[][] {
    return mapCells(this.#book(), this.#area, (cell) => cell?.x ?? '')
  }

  /** The same value in every cell of the range. */
  setValue(value: unknown): this {
    checkArgs('Range.setValue', [value], ['any'])
    return this.setValues(mapCells(this.#book(), this.#area, () => value))
  }

  setValues(values: unknown[][]): this {
    checkArgs('Range.setValues', [values], ['lists'])
    writeValues(this.#book(), this.#area, values)
    return this
  }

  setFormula(formula: string): this {
    checkArgs('Range.setFormula', [formula], ['string'])
    const x = formula.startsWith('=') ? formula : `=${formula}`
    return this.#change((cell) => tidy({ ...cell, v: undefined, x: formula === '' ? undefined : x }))
  }

  isBlank(): boolean {
    return mapCells(this.#book(), this.#area, hasData).every((row) => !row.includes(true))
  }

  clear(options?: Record<string, never>): this {
    if (options && Object.keys(options).length > 0) throw new NotEmulatedError('Range.clear with options')
    return this.#change(() => null)
  }

  clearContent(): this {
    clearArea(this.#book(), this.#area)
    touch(this.#book())
    return this
  }

  clearFormat(): this {
    return this.#change((cell) => cell && tidy({ ...cell, f: undefined }))
  }

  clearNote(): this {
    return this.setNote(null)
  }

  clearDataValidations(): this {
    return this.#change((cell) => cell && tidy({ ...cell, rule: undefined }))
  }

  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? ''
  }

  /** "General" stands for no format, as on Google. */
  getNumberFormats(): string[][] {
    const renderer = rendererOf(this.#book())
    const locale = localeOf(this.#book())
    return mapCells(this.#book(), this.#area, (cell) => {
      const format = renderer.numberFormat(cell)
      return format ? patternOf(format, locale) : 'General'
    })
  }

  setNumberFormat(numberFormat: string): this {
    checkArgs('Range.setNumberFormat', [numberFormat], ['string'])
    return this.#format({ numberFormat: formatOfPattern(numberFormat) }, 'numberFormat')
  }

  setNumberFormats(numberFormats: string[][]): this {
    checkArgs('Range.setNumberFormats', [numberFormats], ['lists'])
    checkSize(this.#area, numberFormats)
    const { top, left } = this.#area
    const book = this.#book()
    return this.#change((cell, row, column) => {
      const { numberFormat: _, ...rest } = formatWith(book, cell?.f) ?? {}
      const numberFormat = formatOfPattern(numberFormats[row - top]?.[column - left] ?? '')
      return tidy({ ...cell, f: keepFormat(book, numberFormat ? { ...rest, numberFormat } : rest) })
    })
  }

  getBackground(): string {
    return cssOfStyle(this.#firstFormat().backgroundColorStyle, '#ffffff')
  }

  setBackground(color: string | null): this {
    checkArgs('Range.setBackground', [color], ['string?'])
    return this.#format(
      { backgroundColorStyle: color === null ? undefined : styleOfCss(color) },
      'backgroundColorStyle',
    )
  }

  getFontWeight(): 'bold' | 'normal' {
    return this.#firstFormat().textFormat?.bold ? 'bold' : 'normal'
  }

  setFontWeight(fontWeight: 'bold' | 'normal' | null): this {
    checkArgs('Range.setFontWeight', [fontWeight], ['string?'])
    return this.#format({ textFormat: { bold: fontWeight === 'bold' ? true : undefined } }, 'textFormat.bold')
  }

  setFontColor(color: string | null): this {
    checkArgs('Range.setFontColor', [color], ['string?'])
    const foregroundColorStyle = color === null ? undefined : styleOfCss(color)
    return this.#format({ textFormat: { foregroundColorStyle } }, 'textFormat.foregroundColorStyle')
  }

  getWrap(): boolean {
    return this.#firstFormat().wrapStrategy === 'WRAP'
  }

  setWrap(isWrapEnabled: boolean): this {
    checkArgs('Range.setWrap', [isWrapEnabled], ['boolean'])
    return this.#format({ wrapStrategy: isWrapEnabled ? 'WRAP' : 'OVERFLOW_CELL' }, 'wrapStrategy')
  }

  getNote(): string {
    return mapCells(this.#book(), this.#area, (cell) => cell?.note ?? '')[0]?.[0] ?? ''
  }

  setNote(note: string | null): this {
    checkArgs('Range.setNote', [note], ['string?'])
    return this.#change((cell) => tidy({ ...cell, note: note || undefined }))
  }

  merge(): this {
    mergeCells(this.#book(), { range: gridRangeOf(this.#area) })
    return this
  }

  protect(): Protection {
    const { protectedRangeId = 0 } =
      addProtectedRange(this.#book(), { protectedRange: { range: gridRangeOf(this.#area) } }).addProtectedRange
        ?.protectedRange ?? {}
    return new Protection(this.world, { spreadsheetId: this.#place.spreadsheetId, protectedRangeId, range: this })
  }

  sort(_sortSpecObj: unknown): never {
    throw new NotEmulatedError('Range.sort')
  }

  get #area(): Area {
    return this.#place.area
  }

  #book(): Book {
    return openBook(this.world, this.#place.spreadsheetId)
  }

  #firstFormat(): CellFormat {
    const book = this.#book()
    return mapCells(book, this.#area, (cell) => formatWith(book, cell?.f))[0]?.[0] ?? {}
  }

  #format(userEnteredFormat: CellFormat, field: string): this {
    const fields = `userEnteredFormat.${field}`
    repeatCell(this.#book(), { range: gridRangeOf(this.#area), cell: { userEnteredFormat }, fields })
    touch(this.#book())
    return this
  }

  #change(change: (cell: Cell | null, row: number, column: number) => Cell | null): this {
    changeCells(this.#book(), this.#area, change)
    touch(this.#book())
    return this
  }
}
