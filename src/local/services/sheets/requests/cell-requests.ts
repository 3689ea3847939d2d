// Requests that write cells: updateCells, repeatCell, appendCells, setDataValidation.

import { NotEmulatedError } from '../../../state/errors'
import { InvalidArgument } from '../api-error'
import { areaOf } from '../area'
import { type Book, type Cell, rowsOf } from '../book'
import { cellWriter } from '../cell-data'
import { extend } from '../dimensions'
import { parseFields } from '../field-mask'
import { movedFormula } from '../formula-references'
import { changeCells, dataRowCount, sameCell, setRow, tidy } from '../grid'
import type { DataValidationRule, GridRange, RowData } from '../schema/cells'
import type { AppendCells, RepeatCell, UpdateCells } from '../schema/requests'
import { keepPart } from '../shared-parts'
import { sheetWith } from '../tabs'
import { checkRule } from '../validation-rule'

export function updateCells(book: Book, request: UpdateCells): void {
  const { rows: data = [], start, range } = request
  if (!start && !range) throw new InvalidArgument('Either start or range must be specified.')
  const writer = cellWriter(book, parseFields(request.fields))
  if (range) {
    const area = areaOf(book, range)
    checkFits(data, area.bottom - area.top, area.right - area.left, area.top, area.left)
    // Cells of the range the rows do not reach are cleared of the masked fields.
    changeCells(book, area, (cell, row, column) =>
      writer.write(cell, data[row - area.top]?.values?.[column - area.left] ?? {}),
    )
    return
  }
  const sheet = sheetWith(book, start?.sheetId)
  const { rowIndex = 0, columnIndex = 0 } = start ?? {}
  const { rowCount, columnCount } = sheet.gridProperties
  checkCorner('row', rowIndex, rowCount)
  checkCorner('column', columnIndex, columnCount)
  checkFits(data, rowCount - rowIndex, columnCount - columnIndex, rowIndex, columnIndex)
  writeRows(book, sheet.sheetId, rowIndex, columnIndex, data, writer.write)
}

/** Only the cells given are written: a row with fewer cells leaves the rest of it alone. */
function writeRows(
  book: Book,
  sheetId: number,
  top: number,
  left: number,
  data: readonly RowData[],
  write: ReturnType<typeof cellWriter>['write'],
): void {
  const rows = rowsOf(book, sheetId)
  data.forEach(({ values = [] }, index) => {
    const cells: (Cell | null | undefined)[] = [...(rows.get(String(top + index)) ?? [])]
    let changed = false
    values.forEach((value, column) => {
      const was = cells[left + column] ?? null
      const is = write(was, value)
      if (sameCell(is, was)) return
      cells[left + column] = is
      changed = true
    })
    if (changed) setRow(rows, top + index, cells)
  })
}

export function checkCorner(word: 'row' | 'column', index: number, size: number): void {
  if (index < 0 || index >= size)
    throw new InvalidArgument(`GridCoordinate.${word}Index[${index}] is after last ${word} in grid[${size - 1}]`)
}

function checkFits(data: readonly RowData[], height: number, width: number, top: number, left: number): void {
  if (data.length > height)
    throw new InvalidArgument(
      `Attempting to write row: ${top + height}, beyond the last requested row of: ${top + height - 1}`,
    )
  if (data.some((row) => (row.values?.length ?? 0) > width))
    throw new InvalidArgument(
      `Attempting to write column: ${left + width}, beyond the last requested column of: ${left + width - 1}`,
    )
}

export function repeatCell(book: Book, { range, cell, fields }: RepeatCell): void {
  const area = areaOf(book, range)
  const writer = cellWriter(book, parseFields(fields))
  const formula = cell?.userEnteredValue?.formulaValue
  changeCells(book, area, (before, row, column) => {
    const written = writer.write(before, cell)
    if (formula === undefined || written?.x === undefined) return written
    // "If writing a cell with a formula, the formula's ranges will automatically increment for each field in the range."
    return { ...written, x: movedFormula(book, written.x, row - area.top, column - area.left) }
  })
}

/** "Adds new cells after the last row with data in a sheet, inserting new rows into the sheet if necessary." */
export function appendCells(book: Book, request: AppendCells): void {
  const { rows: data = [], sheetId, fields, tableId } = request
  if (tableId !== undefined) throw new NotEmulatedError('appendCells with tableId')
  const sheet = sheetWith(book, sheetId)
  const writer = cellWriter(book, parseFields(fields))
  const { rowCount, columnCount } = sheet.gridProperties
  const top = dataRowCount(book, sheet)
  checkFits(data, data.length, columnCount, top, 0)
  if (top + data.length > rowCount) extend(book, sheet, 'ROWS', top + data.length - rowCount)
  writeRows(book, sheet.sheetId, top, 0, data, writer.write)
}

export function setDataValidation(
  book: Book,
  { range, rule }: { readonly range?: GridRange | undefined; readonly rule?: DataValidationRule | undefined },
): void {
  const area = areaOf(book, range)
  const key = rule ? keepPart(book, checkRule(rule)) : undefined
  changeCells(book, area, (cell) => tidy({ ...cell, rule: key }))
}
