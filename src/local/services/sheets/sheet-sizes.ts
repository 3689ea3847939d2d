// The sizes of the rows and columns of a tab, and which are hidden
// (developers.google.com/apps-script/reference/spreadsheet/sheet).
import { NotEmulatedError } from '../../state/errors'
import { GoogleObject } from '../../state/google-object'
import type { Span } from './dimensions'
import type { Range } from './range'
import { autoResizeDimensions, setProperties } from './requests/dimension-requests'
import type { DimensionProperties } from './schema/spreadsheets'
import { bookBehind, placeOf, recordBehind, spanInside, touched } from './sheet-place'

/** Positions count from 1, sizes are pixels. */
export abstract class SheetSizes extends GoogleObject {
  getColumnWidth(columnPosition: number): number {
    spanInside(this, 'COLUMNS', columnPosition - 1, 1)
    return recordBehind(this).columns[columnPosition - 1]?.pixelSize ?? 100
  }

  setColumnWidth(columnPosition: number, width: number): this {
    return this.setColumnWidths(columnPosition, 1, width)
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    return set(this, 'COLUMNS', startColumn, numColumns, { pixelSize: checkedSize(width) })
  }

  getRowHeight(rowPosition: number): number {
    spanInside(this, 'ROWS', rowPosition - 1, 1)
    return recordBehind(this).rows[rowPosition - 1]?.pixelSize ?? 21
  }

  setRowHeight(rowPosition: number, height: number): this {
    return this.setRowHeights(rowPosition, 1, height)
  }

  setRowHeights(startRow: number, numRows: number, height: number): this {
    return set(this, 'ROWS', startRow, numRows, { pixelSize: checkedSize(height) })
  }

  autoResizeColumns(startColumn: number, numColumns: number): this {
    const { start: startIndex, end: endIndex } = spanInside(this, 'COLUMNS', startColumn - 1, numColumns)
    const { sheetId } = placeOf(this)
    autoResizeDimensions(bookBehind(this), { dimensions: { sheetId, dimension: 'COLUMNS', startIndex, endIndex } })
    return touched(this)
  }

  autoResizeColumn(columnPosition: number): this {
    return this.autoResizeColumns(columnPosition, 1)
  }

  /** Rows go back to the height their contents need, which is the default: the box measures no fonts. */
  autoResizeRows(startRow: number, numRows: number): this {
    const { start: startIndex, end: endIndex } = spanInside(this, 'ROWS', startRow - 1, numRows)
    const { sheetId } = placeOf(this)
    autoResizeDimensions(bookBehind(this), { dimensions: { sheetId, dimension: 'ROWS', startIndex, endIndex } })
    return touched(this)
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return recordBehind(this).columns[columnPosition - 1]?.hiddenByUser ?? false
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return recordBehind(this).rows[rowPosition - 1]?.hiddenByUser ?? false
  }

  hideColumns(columnIndex: number): void
  hideColumns(columnIndex: number, numColumns: number): void
  hideColumns(columnIndex: number, numColumns = 1): void {
    set(this, 'COLUMNS', columnIndex, numColumns, { hiddenByUser: true })
  }

  showColumns(columnIndex: number): void
  showColumns(columnIndex: number, numColumns: number): void
  showColumns(columnIndex: number, numColumns = 1): void {
    set(this, 'COLUMNS', columnIndex, numColumns, { hiddenByUser: false })
  }

  hideRows(rowIndex: number): void
  hideRows(rowIndex: number, numRows: number): void
  hideRows(rowIndex: number, numRows = 1): void {
    set(this, 'ROWS', rowIndex, numRows, { hiddenByUser: true })
  }

  showRows(rowIndex: number): void
  showRows(rowIndex: number, numRows: number): void
  showRows(rowIndex: number, numRows = 1): void {
    set(this, 'ROWS', rowIndex, numRows, { hiddenByUser: false })
  }

  hideColumn(column: Range): void {
    this.hideColumns(column.getColumn(), column.getNumColumns())
  }

  unhideColumn(column: Range): void {
    this.showColumns(column.getColumn(), column.getNumColumns())
  }

  hideRow(row: Range): void {
    this.hideRows(row.getRow(), row.getNumRows())
  }

  unhideRow(row: Range): void {
    this.showRows(row.getRow(), row.getNumRows())
  }
}

/** What Google says of a size that is none is not known. */
function checkedSize(pixels: number): number {
  if (!(Number.isInteger(pixels) && pixels >= 1)) throw new NotEmulatedError(`a row or column of ${pixels} pixels`)
  return pixels
}

function set<T extends object>(
  sheet: T,
  dimension: Span['dimension'],
  position: number,
  count: number,
  properties: DimensionProperties,
): T {
  const span = spanInside(sheet, dimension, position - 1, count)
  setProperties(bookBehind(sheet), span, (before) => ({ ...before, ...properties }))
  return touched(sheet)
}
