// Sheet: https://developers.google.com/apps-script/reference/spreadsheet/sheet

import { refusedByGoogle } from './refused'
import { aSpreadsheet } from './spreadsheet-app-sample'

describe('A Sheet', () => {
  it('knows what it is and where it stands', () => {
    const { spreadsheet, sheet } = aSpreadsheet()
    expect([sheet.getName(), sheet.getSheetName(), sheet.getIndex()]).toEqual(['Sheet1', 'Sheet1', 1])
    expect(sheet.getParent().getId()).toBe(spreadsheet.getId())
    expect(spreadsheet.getSheetById(sheet.getSheetId())?.getName()).toBe('Sheet1')
    expect(sheet.getType().toString()).toBe('GRID')
  })

  it('is renamed, unless another tab has the name', () => {
    const { spreadsheet, sheet } = aSpreadsheet()
    spreadsheet.insertSheet('Butir')
    expect(sheet.setName('Register').getName()).toBe('Register')
    expect(() => sheet.setName('Butir')).toThrow(
      'A sheet with the name "Butir" already exists. Please enter another name.',
    )
  })

  it('is the same tab through two handles', () => {
    const { spreadsheet, sheet, SpreadsheetApp } = aSpreadsheet()
    const other = SpreadsheetApp.openById(spreadsheet.getId()).getSheetByName('Sheet1')
    sheet.getRange('A1').setValue('terlihat')
    expect(other?.getRange('A1').getValue()).toBe('terlihat')
    sheet.setName('Register')
    expect(other?.getName()).toBe('Register')
  })

  it('knows how far its data reaches and appends below it', () => {
    const { sheet } = aSpreadsheet()
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([0, 0, 'A1'])
    expect(sheet.getDataRange().getValues()).toEqual([['']])
    sheet.appendRow(['Nomor', 'Tanggal']).appendRow(['PPID-2026-0001', 46335, true])
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([2, 3, 'A1:C2'])
    expect(sheet.getDataRange().getValues()).toEqual([
      ['Nomor', 'Tanggal', ''],
      ['PPID-2026-0001', 46335, true],
    ])
    expect(sheet.getSheetValues(2, 1, 1, 1)).toEqual([['PPID-2026-0001']])
  })

  it('counts formulas as data, but neither formats nor notes', () => {
    const { sheet } = aSpreadsheet()
    sheet.getRange('A5').setNote('catatan').setBackground('red')
    expect(sheet.getLastRow()).toBe(0)
    sheet.getRange('A3').setFormula('=1+1')
    expect(sheet.getLastRow()).toBe(3)
  })

  it('grows when a row is appended to a full grid', () => {
    const { SpreadsheetApp } = aSpreadsheet()
    const sheet = SpreadsheetApp.create('Kecil', 1, 1).getActiveSheet()
    sheet.appendRow(['a']).appendRow(['b', 'c'])
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([2, 2])
  })

  it.each([
    ['A1', 'A1'],
    ['B2:C3', 'B2:C3'],
    ['$B$2:$C$3', 'B2:C3'],
    ['C3:B2', 'B2:C3'],
    ['A:A', 'A:A'],
    ['A2:C', 'A2:C'],
    ['1:3', '1:3'],
    ['R5C3', 'C5'],
    ['R2C2:R4C5', 'B2:E4'],
    ['Sheet1!B2', 'B2'],
  ])('gives the range %p', (given, printed) => {
    const { sheet } = aSpreadsheet()
    expect(sheet.getRange(given).getA1Notation()).toBe(printed)
  })

  it('reads to the end of the grid where a range has no end', () => {
    const { SpreadsheetApp } = aSpreadsheet()
    const sheet = SpreadsheetApp.create('Kecil', 4, 2).getActiveSheet()
    const column = sheet.getRange('A:A')
    expect([column.getNumRows(), column.getNumColumns(), column.getLastRow()]).toEqual([4, 1, 4])
    expect(sheet.getRange('A2:B').getValues()).toHaveLength(3)
    expect([
      column.isStartRowBounded(),
      column.isEndRowBounded(),
      column.isStartColumnBounded(),
      column.isEndColumnBounded(),
    ]).toEqual([false, false, true, true])
  })

  it('gives a range by one to four numbers', () => {
    const { sheet } = aSpreadsheet()
    expect([
      sheet.getRange(2, 3).getA1Notation(),
      sheet.getRange(2, 3, 2).getA1Notation(),
      sheet.getRange(2, 3, 2, 2).getA1Notation(),
    ]).toEqual(['C2', 'C2:C3', 'C2:D3'])
    expect(() => sheet.getRange(1 as never)).toThrow(
      "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    )
  })

  it.each([
    [[0, 1, 1, 1], 'The starting row of the range is too small.'],
    [[1, 0, 1, 1], 'The starting column of the range is too small.'],
    [[1, 1, 0, 1], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [[1001, 1, 1, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 26, 1, 2], 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])('refuses the range %p', (numbers, message) => {
    const { sheet } = aSpreadsheet()
    const [row, column, height, width] = numbers as [number, number, number, number]
    expect(() => sheet.getRange(row, column, height, width)).toThrow(message)
  })

  it('does not find what is no range', () => {
    const { sheet } = aSpreadsheet()
    expect(() => sheet.getRange('A0')).toThrow('Range not found')
    expect(() => sheet.getRange('Hilang!A1')).toThrow('Range not found')
  })

  it('clears contents, formats and notes each by itself, or all but the notes', () => {
    const { sheet } = aSpreadsheet()
    const cell = sheet.getRange('A1').setValue('x').setFontWeight('bold').setNote('catatan')
    sheet.clearContents()
    expect([cell.getValue(), cell.getFontWeight(), cell.getNote()]).toEqual(['', 'bold', 'catatan'])
    sheet.clearFormats()
    expect([cell.getFontWeight(), cell.getNote()]).toEqual(['normal', 'catatan'])
    sheet.clearNotes()
    expect(cell.getNote()).toBe('')
    cell.setValue('y').setFontWeight('bold')
    sheet.clear({ contentsOnly: true })
    expect([cell.getValue(), cell.getFontWeight()]).toEqual(['', 'bold'])
    cell.setValue('y')
    cell.setNote('catatan')
    expect(sheet.clear().getLastRow()).toBe(0)
    expect([cell.getFontWeight(), cell.getNote()]).toEqual(['normal', 'catatan'])
  })

  it('is sorted below its frozen rows', () => {
    const { sheet } = aSpreadsheet()
    sheet.getRange('A1:B4').setValues([
      ['Nama', 'Nomor'],
      ['b', 2],
      ['c', 3],
      ['a', 1],
    ])
    sheet.setFrozenRows(1)
    expect(sheet.sort(1).getRange('A1:A4').getValues()).toEqual([['Nama'], ['a'], ['b'], ['c']])
    expect(sheet.sort(2, false).getRange('B1:B4').getValues()).toEqual([['Nomor'], [3], [2], [1]])
  })

  it('is copied into another spreadsheet', () => {
    const { sheet, SpreadsheetApp } = aSpreadsheet()
    sheet.getRange('A1').setValue('x').setBackground('#fce8b2')
    sheet.getRange('A2:B2').merge()
    const copy = sheet.copyTo(SpreadsheetApp.create('Lain'))
    expect([copy.getName(), copy.getParent().getName(), copy.getIndex()]).toEqual(['Copy of Sheet1', 'Lain', 2])
    expect([copy.getRange('A1').getValue(), copy.getRange('A1').getBackground()]).toEqual(['x', '#fce8b2'])
    expect(copy.getRange('B2').isPartOfMerge()).toBe(true)
  })

  it('knows what is selected', () => {
    const { sheet } = aSpreadsheet()
    expect(sheet.activate().getActiveCell().getA1Notation()).toBe('A1')
    expect(sheet.setActiveRange(sheet.getRange('B2:C3')).getA1Notation()).toBe('B2:C3')
    sheet.setCurrentCell(sheet.getRange('C3'))
    expect([sheet.getActiveRange().getA1Notation(), sheet.getCurrentCell().getA1Notation()]).toEqual(['B2:C3', 'C3'])
    expect(sheet.setActiveSelection('D4').getA1Notation()).toBe('D4')
    expect(sheet.getRange('E5:E6').activate().getA1Notation()).toBe('E5:E6')
    expect(sheet.getActiveRange().getA1Notation()).toBe('E5:E6')
    refusedByGoogle(() => sheet.getRange('A1:A2').activateAsCurrentCell())
  })

  it('gives lists of ranges', () => {
    const { sheet } = aSpreadsheet()
    expect(
      sheet
        .getRangeList(['A1:B2', 'D4'])
        .getRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:B2', 'D4'])
  })

  it('is gone once it is deleted', () => {
    const { spreadsheet } = aSpreadsheet()
    const gone = spreadsheet.insertSheet('Sementara')
    const range = gone.getRange('A1')
    spreadsheet.deleteSheet(gone)
    expect(() => gone.getLastRow()).toThrow(/Sheet \d+ not found/)
    expect(() => range.getValue()).toThrow(/Sheet \d+ not found/)
  })
})
