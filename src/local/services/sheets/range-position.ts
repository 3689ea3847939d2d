// Where a Range lies, and the ranges found from there
// (developers.google.com/apps-script/reference/spreadsheet/range).
import { GoogleException } from '../../state/errors'
import { type GoogleEnumMember, GoogleObject } from '../../state/google-object'
import { columnLetters, printCells } from './a1'
import { activate, selected } from './active-range'
import type { Area, OpenArea } from './area'
import { dataAround, nextData } from './data-around'
import type { Range } from './range'
import { rangeArea, rangeBook, rangePlace } from './range-place'
import type { Sheet } from './sheet'

/** The members of Range about its place; rows and columns count from 1. */
export abstract class RangePosition extends GoogleObject {
  getSheet(): Sheet {
    return rangePlace(this).sheet
  }

  getGridId(): number {
    return rangeArea(this).sheetId
  }

  /** A range asked for without an end stays without one: "A2:C". */
  getA1Notation(): string {
    const { area, asked } = rangePlace(this)
    const open = asked && (asked.bottom === undefined || asked.right === undefined)
    return open ? printOpen(asked) : printCells(area)
  }

  getRow(): number {
    return rangeArea(this).top + 1
  }

  getRowIndex(): number {
    return this.getRow()
  }

  getColumn(): number {
    return rangeArea(this).left + 1
  }

  getNumRows(): number {
    const { top, bottom } = rangeArea(this)
    return bottom - top
  }

  getNumColumns(): number {
    const { left, right } = rangeArea(this)
    return right - left
  }

  getHeight(): number {
    return this.getNumRows()
  }

  getWidth(): number {
    return this.getNumColumns()
  }

  getLastRow(): number {
    return rangeArea(this).bottom
  }

  getLastColumn(): number {
    return rangeArea(this).right
  }

  isStartRowBounded(): boolean {
    const { asked } = rangePlace(this)
    return !asked || asked.top !== undefined
  }

  isEndRowBounded(): boolean {
    const { asked } = rangePlace(this)
    return !asked || asked.bottom !== undefined
  }

  isStartColumnBounded(): boolean {
    const { asked } = rangePlace(this)
    return !asked || asked.left !== undefined
  }

  isEndColumnBounded(): boolean {
    const { asked } = rangePlace(this)
    return !asked || asked.right !== undefined
  }

  /** Relative to the range: getCell(1, 1) is its upper left cell. */
  getCell(row: number, column: number): Range {
    if (row < 1 || row > this.getNumRows() || column < 1 || column > this.getNumColumns())
      throw new GoogleException('Cell reference out of range')
    return this.offset(row - 1, column - 1, 1, 1)
  }

  offset(rowOffset: number, columnOffset: number): Range
  offset(rowOffset: number, columnOffset: number, numRows: number): Range
  offset(rowOffset: number, columnOffset: number, numRows: number, numColumns: number): Range
  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    const [height, width] = [numRows ?? this.getNumRows(), numColumns ?? this.getNumColumns()]
    return this.getSheet().getRange(this.getRow() + rowOffset, this.getColumn() + columnOffset, height, width)
  }

  /** The range grown on all four sides as far as data lies beside it, or along one dimension. */
  getDataRegion(): Range
  getDataRegion(dimension: GoogleEnumMember): Range
  getDataRegion(dimension?: GoogleEnumMember): Range {
    return this.#at(dataAround(rangeBook(this), rangeArea(this), dimension?.name()))
  }

  /** Where Ctrl and an arrow key lead from the upper left cell. */
  getNextDataCell(direction: GoogleEnumMember): Range {
    return this.#at(nextData(rangeBook(this), rangeArea(this), direction.name()))
  }

  activate(): this {
    activate(this.getSheet(), rangeArea(this))
    return this
  }

  /** The cell becomes the current one; the selection around it stays. */
  activateAsCurrentCell(): this {
    const area = rangeArea(this)
    if (area.bottom - area.top > 1 || area.right - area.left > 1)
      throw new GoogleException('The range must contain exactly one cell.')
    const around = selected(this.getSheet())
    const inside =
      area.top >= around.top && area.bottom <= around.bottom && area.left >= around.left && area.right <= around.right
    activate(this.getSheet(), inside ? around : area, area)
    return this
  }

  #at({ top, bottom, left, right }: Area): Range {
    return this.getSheet().getRange(top + 1, left + 1, bottom - top, right - left)
  }
}

function printOpen({ top, bottom, left, right }: OpenArea): string {
  const corner = (column: number | undefined, row: number | undefined) =>
    `${column === undefined ? '' : columnLetters(column)}${row === undefined ? '' : row + 1}`
  const start = corner(left, top)
  const end = corner(right === undefined ? undefined : right - 1, bottom === undefined ? undefined : bottom - 1)
  return start === '' || end === '' ? '' : `${start}:${end}`
}
