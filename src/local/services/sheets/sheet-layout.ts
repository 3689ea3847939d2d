// The layout of a tab: its rows and columns, what is frozen, hidden and coloured
// (developers.google.com/apps-script/reference/spreadsheet/sheet).
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { cssOfStyle, styleOfCss } from './css-color'
import { deleteSpan, insertSpan, type Span } from './dimensions'
import { bookBehind, recordBehind, spanBehind, spanInside, touched, update } from './sheet-place'
import { SheetSizes } from './sheet-sizes'

/** The members of Sheet about layout; positions count from 1. */
export abstract class SheetLayout extends SheetSizes {
  insertRowsAfter(afterPosition: number, howMany: number): this {
    return insert(this, 'ROWS', afterPosition, howMany, afterPosition - 1)
  }

  insertRowsBefore(beforePosition: number, howMany: number): this {
    return insert(this, 'ROWS', beforePosition - 1, howMany, beforePosition - 1)
  }

  insertRowAfter(afterPosition: number): this {
    return this.insertRowsAfter(afterPosition, 1)
  }

  insertRowBefore(beforePosition: number): this {
    return this.insertRowsBefore(beforePosition, 1)
  }

  insertColumnsAfter(afterPosition: number, howMany: number): this {
    return insert(this, 'COLUMNS', afterPosition, howMany, afterPosition - 1)
  }

  insertColumnsBefore(beforePosition: number, howMany: number): this {
    return insert(this, 'COLUMNS', beforePosition - 1, howMany, beforePosition - 1)
  }

  insertColumnBefore(beforePosition: number): this {
    return this.insertColumnsBefore(beforePosition, 1)
  }

  insertRows(rowIndex: number): void
  insertRows(rowIndex: number, numRows: number): void
  insertRows(rowIndex: number, numRows = 1): void {
    this.insertRowsBefore(rowIndex, numRows)
  }

  insertColumns(columnIndex: number): void
  insertColumns(columnIndex: number, numColumns: number): void
  insertColumns(columnIndex: number, numColumns = 1): void {
    this.insertColumnsBefore(columnIndex, numColumns)
  }

  insertColumnAfter(afterPosition: number): this {
    return this.insertColumnsAfter(afterPosition, 1)
  }

  deleteRow(rowPosition: number): this {
    this.deleteRows(rowPosition, 1)
    return this
  }

  deleteRows(rowPosition: number, howMany: number): void {
    remove(this, 'ROWS', rowPosition, howMany)
  }

  deleteColumn(columnPosition: number): this {
    this.deleteColumns(columnPosition, 1)
    return this
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    remove(this, 'COLUMNS', columnPosition, howMany)
  }

  getFrozenRows(): number {
    return recordBehind(this).gridProperties.frozenRowCount ?? 0
  }

  setFrozenRows(rows: number): void {
    checkFrozen('rows', rows)
    update(this, { gridProperties: { frozenRowCount: rows } }, 'gridProperties.frozenRowCount')
  }

  getFrozenColumns(): number {
    return recordBehind(this).gridProperties.frozenColumnCount ?? 0
  }

  setFrozenColumns(columns: number): void {
    checkFrozen('columns', columns)
    update(this, { gridProperties: { frozenColumnCount: columns } }, 'gridProperties.frozenColumnCount')
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
    return update(this, { tabColorStyle: color === null ? undefined : styleOfCss(color) }, 'tabColorStyle')
  }

  hasHiddenGridlines(): boolean {
    return recordBehind(this).gridProperties.hideGridlines ?? false
  }

  setHiddenGridlines(hideGridlines: boolean): this {
    return update(this, { gridProperties: { hideGridlines } }, 'gridProperties.hideGridlines')
  }
}

function checkFrozen(dimension: 'rows' | 'columns', count: number): void {
  if (!(count >= 0)) throw new NotEmulatedError(`freezing ${count} ${dimension}`)
}

function insert<T extends object>(
  sheet: T,
  dimension: Span['dimension'],
  start: number,
  count: number,
  from: number,
): T {
  spanInside(sheet, dimension, from, 1)
  insertSpan(bookBehind(sheet), spanBehind(sheet, dimension, start, count), from)
  return touched(sheet)
}

function remove(sheet: object, dimension: Span['dimension'], position: number, howMany: number): void {
  const span = spanInside(sheet, dimension, position - 1, howMany)
  const word = dimension.toLowerCase()
  if (span.end - span.start === span.size) throw new GoogleException(`You can't delete all the ${word} on the sheet.`)
  deleteSpan(bookBehind(sheet), span)
  touched(sheet)
}
