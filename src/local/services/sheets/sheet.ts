// Sheet: one tab (developers.google.com/apps-script/reference/spreadsheet/sheet).
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { withinGrid } from './area'
import { recordOf, rowsOf } from './book'
import { extend } from './dimensions'
import { dataColumnCount, dataRowCount } from './grid'
import { Protection } from './protection'
import { Range } from './range'
import { writeValues } from './range-values'
import { addProtectedRange } from './requests/protection-requests'
import { areaOfNumbers } from './script-area'
import { areaOfText } from './script-range'
import { SheetLayout } from './sheet-layout'
import { bookBehind, keepPlace, placeOf, recordBehind, type SheetPlace, touched, update } from './sheet-place'
import { checkArgs } from './signature'
import type { Spreadsheet } from './spreadsheet'
import { clearArea } from './values-write'

export class Sheet extends SheetLayout {
  readonly googleName = 'Sheet'

  constructor(place: SheetPlace) {
    super(place.world)
    keepPlace(this, place)
  }

  getParent(): Spreadsheet {
    return placeOf(this).parent
  }

  getSheetId(): number {
    return placeOf(this).sheetId
  }

  getName(): string {
    return recordBehind(this).title
  }

  setName(name: string): this {
    checkArgs('Sheet.setName', [name], ['string'])
    return update(this, { title: name }, 'title')
  }

  /** From 1. */
  getIndex(): number {
    return recordOf(bookBehind(this)).sheetIds.indexOf(placeOf(this).sheetId) + 1
  }

  getLastRow(): number {
    return dataRowCount(bookBehind(this), recordBehind(this))
  }

  getLastColumn(): number {
    return dataColumnCount(bookBehind(this), recordBehind(this))
  }

  getMaxRows(): number {
    return recordBehind(this).gridProperties.rowCount
  }

  getMaxColumns(): number {
    return recordBehind(this).gridProperties.columnCount
  }

  getRange(a1Notation: string): Range
  getRange(row: number, column: number): Range
  getRange(row: number, column: number, numRows: number): Range
  getRange(row: number, column: number, numRows: number, numColumns: number): Range
  getRange(...args: (string | number)[]): Range {
    const numbers = ['number', 'number', 'number', 'number'] as const
    checkArgs('Sheet.getRange', args, ['string'], numbers.slice(0, 2), numbers.slice(0, 3), numbers)
    const [first] = args
    if (typeof first === 'string') return this.#rangeNamed(first)
    return this.#range(areaOfNumbers(recordBehind(this), args.map(Number)))
  }

  /** From A1 to the last cell with data; A1 alone for an empty tab. */
  getDataRange(): Range {
    return this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()))
  }

  /** Below the last row with content; the grid grows when it is full. */
  appendRow(rowContents: unknown[]): this {
    checkArgs('Sheet.appendRow', [rowContents], ['list'])
    if (rowContents.length === 0) throw new GoogleException('The row contents must not be empty.')
    const top = this.getLastRow()
    if (top + 1 > this.getMaxRows()) extend(bookBehind(this), recordBehind(this), 'ROWS', 1)
    const missing = rowContents.length - this.getMaxColumns()
    if (missing > 0) extend(bookBehind(this), recordBehind(this), 'COLUMNS', missing)
    const area = { top, bottom: top + 1, left: 0, right: rowContents.length, sheetId: placeOf(this).sheetId }
    writeValues(bookBehind(this), area, [rowContents])
    return this
  }

  clear(options?: Record<string, never>): this {
    if (options && Object.keys(options).length > 0) throw new NotEmulatedError('Sheet.clear with options')
    const rows = rowsOf(bookBehind(this), placeOf(this).sheetId)
    for (const key of rows.keys()) rows.delete(key)
    return touched(this)
  }

  clearContents(): this {
    clearArea(
      bookBehind(this),
      withinGrid(recordBehind(this), { top: 0, left: 0, bottom: undefined, right: undefined }),
    )
    return touched(this)
  }

  activate(): this {
    placeOf(this).parent.setActiveSheet(this)
    return this
  }

  protect(): Protection {
    const { sheetId, spreadsheetId } = placeOf(this)
    const existing = recordBehind(this).protectedRanges.find((one) => one.range && Object.keys(one.range).length === 1)
    const reply = existing ? undefined : addProtectedRange(bookBehind(this), { protectedRange: { range: { sheetId } } })
    const protection = existing ?? reply?.addProtectedRange?.protectedRange
    const range = this.getRange(1, 1, this.getMaxRows(), this.getMaxColumns())
    return new Protection(this.world, { spreadsheetId, protectedRangeId: protection?.protectedRangeId ?? 0, range })
  }

  #range(area: ReturnType<typeof areaOfNumbers>): Range {
    return new Range(this.world, { spreadsheetId: placeOf(this).spreadsheetId, sheet: this, area })
  }

  #rangeNamed(a1Notation: string): Range {
    const area = areaOfText(bookBehind(this), this.getName(), a1Notation)
    if (area.sheetId === placeOf(this).sheetId) return this.#range(area)
    return new Sheet({ ...placeOf(this), sheetId: area.sheetId }).#range(area)
  }
}
