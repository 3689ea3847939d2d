// The layout of a Sheet: https://developers.google.com/apps-script/reference/spreadsheet/sheet
import { aSpreadsheet } from './spreadsheet-app-sample'

function aToD() {
  const { sheet, spreadsheet } = aSpreadsheet()
  sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']])
  const column = () =>
    sheet
      .getRange('A1:A6')
      .getValues()
      .map(([value]) => value)
      .join()
  return { sheet, spreadsheet, column }
}

describe('The rows of a Sheet', () => {
  it('are inserted before and after others', () => {
    const { sheet, column } = aToD()
    sheet.insertRowAfter(1)
    expect(column()).toBe('a,,b,c,d,')
    sheet.insertRowBefore(4)
    expect(column()).toBe('a,,b,,c,d')
    expect(sheet.insertRowsAfter(1, 2).getMaxRows()).toBe(1004)
    expect(sheet.insertRowsBefore(1, 1).getLastRow()).toBe(9)
    sheet.insertRows(1)
    sheet.insertRows(1, 2)
    expect([sheet.getLastRow(), sheet.getMaxRows()]).toEqual([12, 1008])
  })

  it('are deleted', () => {
    const { sheet, column } = aToD()
    sheet.deleteRow(1)
    expect(column()).toBe('b,c,d,,,')
    sheet.deleteRows(1, 2)
    expect([column(), sheet.getMaxRows()]).toEqual(['d,,,,,', 997])
  })

  it('are not deleted outside the sheet, nor all of them', () => {
    const { sheet } = aToD()
    expect(() => sheet.deleteRow(1001)).toThrow('Those rows are out of bounds.')
    expect(() => sheet.deleteRows(1000, 2)).toThrow('Those rows are out of bounds.')
    expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows on the sheet.")
    sheet.setFrozenRows(1)
    expect(() => sheet.deleteRows(2, 999)).toThrow('Sorry, it is not possible to delete all non-frozen rows.')
  })

  it('have heights, and are hidden and shown', () => {
    const { sheet } = aToD()
    expect(sheet.getRowHeight(1)).toBe(21)
    sheet.setRowHeight(1, 40).setRowHeights(2, 2, 50)
    expect([sheet.getRowHeight(1), sheet.getRowHeight(3), sheet.getRowHeight(4)]).toEqual([40, 50, 21])
    expect(sheet.autoResizeRows(2, 2).getRowHeight(2)).toBe(21)
    sheet.hideRows(2, 2)
    sheet.hideRow(sheet.getRange('A5'))
    expect([1, 2, 3, 4, 5].map((row) => sheet.isRowHiddenByUser(row))).toEqual([false, true, true, false, true])
    sheet.showRows(2, 2)
    sheet.unhideRow(sheet.getRange('A5'))
    expect(sheet.isRowHiddenByUser(2) || sheet.isRowHiddenByUser(5)).toBe(false)
  })
})

describe('Rows and columns that do not exist', () => {
  it('are out of bounds', () => {
    const { sheet } = aToD()
    expect(() => sheet.insertRowAfter(0)).toThrow('Those rows are out of bounds.')
    expect(() => sheet.insertRowBefore(1001)).toThrow('Those rows are out of bounds.')
    expect(() => sheet.setColumnWidth(27, 100)).toThrow('Those columns are out of bounds.')
    expect(() => sheet.getColumnWidth(27)).toThrow('Those columns are out of bounds.')
    expect(sheet.insertRowAfter(1000).getMaxRows()).toBe(1001)
  })
})

describe('The columns of a Sheet', () => {
  it('are inserted and deleted', () => {
    const { sheet } = aToD()
    sheet.insertColumnBefore(1)
    expect(sheet.getRange('B1').getValue()).toBe('a')
    sheet.insertColumnsBefore(1, 1).insertColumnAfter(3).insertColumnsAfter(3, 2)
    sheet.insertColumns(1)
    sheet.insertColumns(1, 2)
    expect([sheet.getRange('F1').getValue(), sheet.getMaxColumns()]).toEqual(['a', 34])
    sheet.deleteColumn(1)
    sheet.deleteColumns(1, 4)
    expect([sheet.getRange('A1').getValue(), sheet.getMaxColumns()]).toEqual(['a', 29])
    expect(() => sheet.deleteColumns(29, 2)).toThrow('Those columns are out of bounds.')
    expect(() => sheet.deleteColumns(1, 29)).toThrow("You can't delete all the columns on the sheet.")
  })

  it('have widths, and are hidden and shown', () => {
    const { sheet } = aToD()
    sheet.setColumnWidth(1, 180).setColumnWidths(2, 2, 60)
    expect([1, 2, 3, 4].map((column) => sheet.getColumnWidth(column))).toEqual([180, 60, 60, 100])
    sheet.getRange('A1').setValue('sebuah judul yang cukup panjang untuk melebarkan kolomnya')
    expect(sheet.autoResizeColumn(1).getColumnWidth(1)).toBeGreaterThan(180)
    expect(sheet.autoResizeColumns(2, 1).getColumnWidth(4)).toBe(100)
    sheet.hideColumns(1)
    sheet.hideColumn(sheet.getRange('C1'))
    expect([1, 2, 3].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([true, false, true])
    sheet.showColumns(1)
    sheet.unhideColumn(sheet.getRange('C1'))
    expect(sheet.isColumnHiddenByUser(1) || sheet.isColumnHiddenByUser(3)).toBe(false)
  })
})

describe('A Sheet as people see it', () => {
  it('is frozen, coloured, hidden and without lines', () => {
    const { sheet, spreadsheet } = aToD()
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getTabColor()]).toEqual([0, 0, null])
    sheet.setFrozenRows(1)
    sheet.setFrozenColumns(2)
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([1, 2])
    expect(sheet.setTabColor('red').getTabColor()).toBe('#ff0000')
    expect(sheet.setTabColor(null).getTabColor()).toBeNull()
    expect(sheet.setHiddenGridlines(true).hasHiddenGridlines()).toBe(true)
    spreadsheet.insertSheet()
    expect(sheet.hideSheet().isSheetHidden()).toBe(true)
    expect(sheet.showSheet().isSheetHidden()).toBe(false)
  })

  it('loses its conditional formats when they are cleared', () => {
    const { sheet, spreadsheet, Sheets } = { ...aToD(), ...aSpreadsheet() }
    const rule = {
      ranges: [{ sheetId: sheet.getSheetId(), startRowIndex: 0, endRowIndex: 1 }],
      booleanRule: { condition: { type: 'NOT_BLANK' }, format: { textFormat: { bold: true } } },
    }
    Sheets.Spreadsheets.batchUpdate({ requests: [{ addConditionalFormatRule: { rule } }] }, spreadsheet.getId())
    const rules = () => Sheets.Spreadsheets.get(spreadsheet.getId()).sheets?.[0]?.conditionalFormats ?? []
    expect(rules()).toHaveLength(1)
    sheet.clearConditionalFormatRules()
    expect(rules()).toHaveLength(0)
  })
})
