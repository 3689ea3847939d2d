// Merges, sorts, copies and moves the cells of a Range
// (developers.google.com/apps-script/reference/spreadsheet/range).
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { type GoogleEnumMember, googleEnum } from '../../state/google-object'
import { overlap } from './area'
import { touch } from './book'
import { copyCells, moveCells, type Pasted, pastedBy } from './copy-cells'
import { dropDuplicates } from './duplicates'
import type { Range } from './range'
import { RangeLook } from './range-look'
import { rangeArea, rangeBook, rangeGrid, rangePlace } from './range-place'
import { mergeCells, unmergeCells } from './requests/range-requests'
import { sortRange } from './requests/sort-requests'
import { areaOfGrid } from './script-area'
import { scriptSheet } from './script-book'
import type { Sheet } from './sheet'
import { placeOf } from './sheet-place'
import { sortSpecsOf } from './sort-specs'

export const COPY_PASTE_TYPES = googleEnum('CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
])

export abstract class RangeArrangement extends RangeLook {
  merge(): this {
    return this.#merge('MERGE_ALL')
  }

  mergeAcross(): this {
    return this.#merge('MERGE_ROWS')
  }

  mergeVertically(): this {
    return this.#merge('MERGE_COLUMNS')
  }

  breakApart(): this {
    unmergeCells(rangeBook(this), { range: rangeGrid(this) })
    return this
  }

  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0
  }

  /** Every merged range that has a cell in this one. */
  getMergedRanges(): Range[] {
    const area = rangeArea(this)
    const sheet = scriptSheet(rangeBook(this), area.sheetId)
    return sheet.merges
      .map((merge) => areaOfGrid(merge, sheet))
      .filter((merge) => overlap(merge, area))
      .map(({ top, bottom, left, right }) => this.getSheet().getRange(top + 1, left + 1, bottom - top, right - left))
  }

  /** By a column of the sheet, by { column, ascending }, or by a list of those; columns count from 1. */
  sort(sortSpecObj: unknown): this {
    const sortSpecs = sortSpecsOf(sortSpecObj, rangeArea(this))
    const book = rangeBook(this)
    sortRange(book, { range: rangeGrid(this), sortSpecs })
    touch(book)
    return this
  }

  /** Of rows that are alike, the first stays. Answers what is left of the range. */
  removeDuplicates(): Range
  removeDuplicates(columnsToCompare: number[]): Range
  removeDuplicates(columnsToCompare?: number[]): Range {
    const height = dropDuplicates(rangeBook(this), rangeArea(this), columnsToCompare)
    touch(rangeBook(this))
    return this.offset(0, 0, height, this.getNumColumns())
  }

  /** A destination larger than the range is filled with it again and again, as far as it goes in. */
  copyTo(destination: Range): void
  copyTo(destination: Range, copyPasteType: GoogleEnumMember, transposed: boolean): void
  copyTo(destination: Range, options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined }): void
  copyTo(destination: Range, how: GoogleEnumMember | CopyOptions = {}, transposed = false): void {
    this.#paste(destination, 'name' in how ? pastedBy(how.name()) : pastedWith(how), transposed)
  }

  copyValuesToRange(gridId: number, column: number, columnEnd: number, row: number, rowEnd: number): void
  copyValuesToRange(sheet: Sheet, column: number, columnEnd: number, row: number, rowEnd: number): void
  copyValuesToRange(to: Sheet | number, column: number, columnEnd: number, row: number, rowEnd: number): void {
    const destination = this.#sheetOf(to).getRange(row, column, rowEnd - row + 1, columnEnd - column + 1)
    this.#paste(destination, pastedBy('PASTE_VALUES'), false, true)
  }

  copyFormatToRange(gridId: number, column: number, columnEnd: number, row: number, rowEnd: number): void
  copyFormatToRange(sheet: Sheet, column: number, columnEnd: number, row: number, rowEnd: number): void
  copyFormatToRange(to: Sheet | number, column: number, columnEnd: number, row: number, rowEnd: number): void {
    const destination = this.#sheetOf(to).getRange(row, column, rowEnd - row + 1, columnEnd - column + 1)
    this.#paste(destination, pastedBy('PASTE_FORMAT'), false, true)
  }

  /** Cut and paste: references to the cells follow them. */
  moveTo(target: Range): void {
    const book = this.#bookShared(target)
    moveCells(book, rangeArea(this), rangeArea(target))
    touch(book)
  }

  #merge(mergeType: string): this {
    mergeCells(rangeBook(this), { range: rangeGrid(this), mergeType })
    return this
  }

  #paste(destination: Range, pasted: Pasted, transposed: boolean, exact = false): void {
    const book = this.#bookShared(destination)
    copyCells(book, rangeArea(this), rangeArea(destination), { pasted, transposed, exact })
    touch(book)
  }

  #bookShared(target: Range) {
    const [here, there] = [placeOf(this.getSheet()), placeOf(rangePlace(target).sheet)]
    if (here.spreadsheetId !== there.spreadsheetId)
      throw new GoogleException('Target range and source range must be on the same spreadsheet.')
    rangeBook(target)
    return rangeBook(this)
  }

  #sheetOf(to: Sheet | number): Sheet {
    if (typeof to !== 'number') return to
    const sheet = this.getSheet().getParent().getSheetById(to)
    if (!sheet) throw new GoogleException(`Sheet ${to} not found`)
    return sheet
  }
}

interface CopyOptions {
  readonly formatOnly?: boolean | undefined
  readonly contentsOnly?: boolean | undefined
}

function pastedWith({ formatOnly, contentsOnly, ...others }: CopyOptions): Pasted {
  for (const name of Object.keys(others)) throw new NotEmulatedError(`Range.copyTo with the option ${name}`)
  if (formatOnly) return pastedBy('PASTE_FORMAT')
  return pastedBy(contentsOnly ? 'PASTE_VALUES' : 'PASTE_NORMAL')
}
