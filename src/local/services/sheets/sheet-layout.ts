// The layout of a tab: its rows and columns, their sizes, what is frozen, hidden and coloured
// (developers.google.com/apps-script/reference/spreadsheet/sheet).
import { GoogleObject } from '../../state/google-object'
import { cssOfStyle, styleOfCss } from './css-color'
import { deleteSpan, insertSpan, type Span } from './dimensions'
import { autoResizeDimensions, setProperties } from './requests/dimension-requests'
import type { DimensionProperties } from './schema/spreadsheets'
import { bookBehind, placeOf, recordBehind, spanBehind, touched, update } from './sheet-place'
import { checkArgs } from './signature'

/** The members of Sheet about layout; positions count from 1. */
export abstract class SheetLayout extends GoogleObject {
  insertRowsAfter(afterPosition: number, howMany: number): this {
    checkArgs('Sheet.insertRowsAfter', [afterPosition, howMany], ['number', 'number'])
    return insert(this, 'ROWS', afterPosition, howMany, afterPosition - 1)
  }

  insertRowsBefore(beforePosition: number, howMany: number): this {
    checkArgs('Sheet.insertRowsBefore', [beforePosition, howMany], ['number', 'number'])
    return insert(this, 'ROWS', beforePosition - 1, howMany, beforePosition - 1)
  }

  insertRowAfter(afterPosition: number): this {
    return this.insertRowsAfter(afterPosition, 1)
  }

  insertRowBefore(beforePosition: number): this {
    return this.insertRowsBefore(beforePosition, 1)
  }

  insertColumnsAfter(afterPosition: number, howMany: number): this {
    checkArgs('Sheet.insertColumnsAfter', [afterPosition, howMany], ['number', 'number'])
    return insert(this, 'COLUMNS', afterPosition, howMany, afterPosition - 1)
  }

  insertColumnAfter(afterPosition: number): this {
    return this.insertColumnsAfter(afterPosition, 1)
  }

  deleteRow(rowPosition: number): this {
    this.deleteRows(rowPosition, 1)
    return this
  }

  deleteRows(rowPosition: number, howMany: number): void {
    checkArgs('Sheet.deleteRows', [rowPosition, howMany], ['number', 'number'])
    deleteSpan(bookBehind(this), spanBehind(this, 'ROWS', rowPosition - 1, howMany))
    touched(this)
  }

  deleteColumn(columnPosition: number): this {
    this.deleteColumns(columnPosition, 1)
    return this
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    checkArgs('Sheet.deleteColumns', [columnPosition, howMany], ['number', 'number'])
    deleteSpan(bookBehind(this), spanBehind(this, 'COLUMNS', columnPosition - 1, howMany))
    touched(this)
  }

  getFrozenRows(): number {
    return recordBehind(this).gridProperties.frozenRowCount ?? 0
  }

  setFrozenRows(rows: number): void {
    checkArgs('Sheet.setFrozenRows', [rows], ['number'])
    update(this, { gridProperties: { frozenRowCount: rows } }, 'gridProperties.frozenRowCount')
  }

  getFrozenColumns(): number {
    return recordBehind(this).gridProperties.frozenColumnCount ?? 0
  }

  setFrozenColumns(columns: number): void {
    checkArgs('Sheet.setFrozenColumns', [columns], ['number'])
    update(this, { gridProperties: { frozenColumnCount: columns } }, 'gridProperties.frozenColumnCount')
  }

  getColumnWidth(columnPosition: number): number {
    return recordBehind(this).columns[columnPosition - 1]?.pixelSize ?? 100
  }

  setColumnWidth(columnPosition: number, width: number): this {
    return this.setColumnWidths(columnPosition, 1, width)
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    checkArgs('Sheet.setColumnWidths', [startColumn, numColumns, width], ['number', 'number', 'number'])
    return set(this, 'COLUMNS', startColumn, numColumns, { pixelSize: width })
  }

  setRowHeight(rowPosition: number, height: number): this {
    checkArgs('Sheet.setRowHeight', [rowPosition, height], ['number', 'number'])
    return set(this, 'ROWS', rowPosition, 1, { pixelSize: height })
  }

  autoResizeColumns(startColumn: number, numColumns: number): this {
    checkArgs('Sheet.autoResizeColumns', [startColumn, numColumns], ['number', 'number'])
    const { start: startIndex, end: endIndex } = spanBehind(this, 'COLUMNS', startColumn - 1, numColumns)
    const { sheetId } = placeOf(this)
    autoResizeDimensions(bookBehind(this), { dimensions: { sheetId, dimension: 'COLUMNS', startIndex, endIndex } })
    return touched(this)
  }

  autoResizeColumn(columnPosition: number): this {
    return this.autoResizeColumns(columnPosition, 1)
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    set(this, 'COLUMNS', columnIndex, numColumns, { hiddenByUser: true })
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    set(this, 'COLUMNS', columnIndex, numColumns, { hiddenByUser: false })
  }

  isSheetHidden(): boolean {
    return recordBehind(this).hidden ?? false
  }

  hideSheet(): this {
    return update(this, { hidden: true }, 'hidden')
  }

  showSheet(): this {
    return update(this, { hidden: false }, 'hidden')
  }

  getTabColor(): string | null {
    return cssOfStyle(recordBehind(this).tabColorStyle, null)
  }

  setTabColor(color: string | null): this {
    checkArgs('Sheet.setTabColor', [color], ['string?'])
    return update(this, { tabColorStyle: color === null ? undefined : styleOfCss(color) }, 'tabColorStyle')
  }
}

function insert<T extends object>(
  sheet: T,
  dimension: Span['dimension'],
  start: number,
  count: number,
  from: number,
): T {
  insertSpan(bookBehind(sheet), spanBehind(sheet, dimension, start, count), from)
  return touched(sheet)
}

function set<T extends object>(
  sheet: T,
  dimension: Span['dimension'],
  position: number,
  count: number,
  properties: DimensionProperties,
): T {
  const span = spanBehind(sheet, dimension, position - 1, count)
  setProperties(bookBehind(sheet), span, (before) => ({ ...before, ...properties }))
  return touched(sheet)
}
