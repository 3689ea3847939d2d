// Sheet: one tab (developers.google.com/apps-script/reference/spreadsheet/sheet).
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { type GoogleEnumMember, googleEnum } from '../../state/google-object'
import { activate, currentCell, selected } from './active-range'
import { wholeArea } from './area'
import { recordOf } from './book'
import { copyTab } from './copy-tab'
import { extend } from './dimensions'
import { changeCells, dataColumnCount, dataRowCount, tidy } from './grid'
import { NamedRange } from './named-range'
import { PROTECTION_TYPES, type Protection, protectCells, protectionsOf } from './protection'
import { Range } from './range'
import { RangeList } from './range-list'
import { rangeArea, rangePlace } from './range-place'
import { writeValues } from './range-values'
import { areaOfNumbers } from './script-area'
import { scriptBook } from './script-book'
import { areaOfText, type FoundArea } from './script-range'
import { SheetLayout } from './sheet-layout'
import { bookBehind, keepPlace, placeOf, recordBehind, type SheetPlace, touched, update } from './sheet-place'
import type { Spreadsheet } from './spreadsheet'
import { changeTab } from './tabs'
import { TextFinder } from './text-finder'

export const SHEET_TYPES = googleEnum('SheetType', ['GRID', 'OBJECT', 'DATASOURCE'])

export class Sheet extends SheetLayout {
  readonly googleName = 'Sheet'

  static readonly without: Readonly<Record<string, string>> = {
    appendRow: 'objects, CellImage',
    copyTo: 'a sheet with charts',
  }
  static readonly differs: Readonly<Record<string, string>> = {
    autoResizeColumns: 'estimates the width from the number of characters',
    autoResizeRows: 'goes back to the default height',
    copyTo: 'leaves protections behind',
  }

  constructor(place: SheetPlace) {
    super(place.world)
    keepPlace(this, place)
  }

  getParent(): Spreadsheet {
    return placeOf(this).parent
  }

  getSheetId(): number {
    return recordBehind(this).sheetId
  }

  getName(): string {
    return recordBehind(this).title
  }

  getSheetName(): string {
    return this.getName()
  }

  setName(name: string): this {
    return update(this, { title: name }, 'title')
  }

  getType(): GoogleEnumMember<'GRID' | 'OBJECT' | 'DATASOURCE'> {
    recordBehind(this)
    return SHEET_TYPES.GRID
  }

  /** From 1. */
  getIndex(): number {
    return recordOf(bookBehind(this)).sheetIds.indexOf(this.getSheetId()) + 1
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
    const [first] = args
    if (typeof first === 'string') return this.#rangeNamed(first)
    return this.#range({ area: areaOfNumbers(recordBehind(this), args.map(Number)) })
  }

  getRangeList(a1Notations: string[]): RangeList {
    return new RangeList(
      this.world,
      a1Notations.map((text) => this.getRange(text)),
    )
  }

  /** From A1 to the last cell with data; A1 alone for an empty tab. */
  getDataRange(): Range {
    return this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()))
  }

  // biome-ignore lint/suspicious/noExplicitAny: Google's own type of a cell's value is any
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): any[][] {
    return this.getRange(startRow, startColumn, numRows, numColumns).getValues()
  }

  /** Below the last row with content; the grid grows when it is full. */
  appendRow(rowContents: unknown[]): this {
    if (rowContents.length === 0) throw new GoogleException('The row contents must not be empty.')
    const top = this.getLastRow()
    if (top + 1 > this.getMaxRows()) extend(bookBehind(this), recordBehind(this), 'ROWS', 1)
    const missing = rowContents.length - this.getMaxColumns()
    if (missing > 0) extend(bookBehind(this), recordBehind(this), 'COLUMNS', missing)
    const area = { top, bottom: top + 1, left: 0, right: rowContents.length, sheetId: placeOf(this).sheetId }
    writeValues(bookBehind(this), area, [rowContents])
    return this
  }

  clear(): this
  clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined }): this
  clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): this {
    for (const name of Object.keys(options))
      if (name !== 'formatOnly' && name !== 'contentsOnly')
        throw new NotEmulatedError(`Sheet.clear with the option ${name}`)
    if (options.formatOnly || options.contentsOnly) {
      this.#whole().clear(options)
      return this
    }
    this.#whole().clear()
    return this
  }

  clearContents(): this {
    this.#whole().clear({ contentsOnly: true })
    return this
  }

  clearFormats(): this {
    this.#whole().clearFormat()
    return this
  }

  clearNotes(): this {
    const area = wholeArea(recordBehind(this))
    changeCells(bookBehind(this), area, (cell) => cell && tidy({ ...cell, note: undefined }))
    return touched(this)
  }

  clearConditionalFormatRules(): void {
    changeTab(bookBehind(this), this.getSheetId(), { conditionalFormats: [] })
    touched(this)
  }

  /** All rows that are not frozen, by a column from 1. */
  sort(columnPosition: number): this
  sort(columnPosition: number, ascending: boolean): this
  sort(columnPosition: number, ascending = true): this {
    const first = this.getFrozenRows() + 1
    const rows = this.getMaxRows() - first + 1
    this.getRange(first, 1, rows, this.getMaxColumns()).sort({ column: columnPosition, ascending })
    return this
  }

  /** Named "Copy of …", behind the tabs of the other spreadsheet. */
  copyTo(spreadsheet: Spreadsheet): Sheet {
    const copy = copyTab(bookBehind(this), this.getSheetId(), scriptBook(this.world, spreadsheet.getId()))
    return spreadsheet.getSheetById(copy.sheetId) as Sheet
  }

  createTextFinder(findText: string): TextFinder {
    const { parent, spreadsheetId } = placeOf(this)
    return new TextFinder(this.world, { spreadsheetId, parent, areas: () => [wholeArea(recordBehind(this))] }, findText)
  }

  activate(): this {
    placeOf(this).parent.setActiveSheet(this)
    return this
  }

  /** What is selected; A1 until somebody selects other cells. */
  getActiveRange(): Range {
    return this.#range({ area: selected(this) })
  }

  getActiveCell(): Range {
    return this.getCurrentCell()
  }

  getCurrentCell(): Range {
    return this.#range({ area: currentCell(this) })
  }

  setActiveRange(range: Range): Range {
    activate(rangePlace(range).sheet, rangeArea(range))
    return range
  }

  setActiveSelection(range: Range): Range
  setActiveSelection(a1Notation: string): Range
  setActiveSelection(where: Range | string): Range {
    return this.setActiveRange(typeof where === 'string' ? this.getRange(where) : where)
  }

  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell()
  }

  getNamedRanges(): NamedRange[] {
    const { sheetId } = recordBehind(this)
    return recordOf(bookBehind(this))
      .namedRanges.filter((named) => (named.range?.sheetId ?? 0) === sheetId)
      .map((named) => new NamedRange(this.world, this.getParent(), named.namedRangeId ?? ''))
  }

  getProtections(type: GoogleEnumMember): Protection[] {
    return protectionsOf(this, type)
  }

  /** The protection the sheet has, or a new one. */
  protect(): Protection {
    const [existing] = protectionsOf(this, PROTECTION_TYPES.SHEET)
    return existing ?? protectCells(this, { sheetId: this.getSheetId() })
  }

  #whole(): Range {
    return this.#range({ area: wholeArea(recordBehind(this)) })
  }

  #range({ area, asked }: FoundArea): Range {
    return new Range(this.world, { sheet: this, area, asked })
  }

  #rangeNamed(a1Notation: string): Range {
    const found = areaOfText(bookBehind(this), this.getName(), a1Notation)
    if (found.area.sheetId === placeOf(this).sheetId) return this.#range(found)
    return new Sheet({ ...placeOf(this), sheetId: found.area.sheetId }).#range(found)
  }
}
