// Range, its place and its contents: https://developers.google.com/apps-script/reference/spreadsheet/range
import { aSpreadsheet } from './spreadsheet-app-sample'

describe('The place of a Range', () => {
  it('is told in numbers and in A1 notation', () => {
    const { sheet } = aSpreadsheet()
    const range = sheet.getRange(2, 3, 4, 2)
    expect([range.getRow(), range.getRowIndex(), range.getColumn(), range.getLastRow(), range.getLastColumn()]).toEqual(
      [2, 2, 3, 5, 4],
    )
    expect([range.getNumRows(), range.getNumColumns(), range.getHeight(), range.getWidth()]).toEqual([4, 2, 4, 2])
    expect([range.getA1Notation(), range.getSheet().getName()]).toEqual(['C2:D5', 'Sheet1'])
    expect(range.getGridId()).toBe(sheet.getSheetId())
    expect([
      range.isStartRowBounded(),
      range.isEndRowBounded(),
      range.isStartColumnBounded(),
      range.isEndColumnBounded(),
    ]).toEqual([true, true, true, true])
  })

  it('leads to other ranges', () => {
    const { sheet } = aSpreadsheet()
    const range = sheet.getRange('C2:D5')
    expect(range.getCell(2, 1).getA1Notation()).toBe('C3')
    expect(range.offset(1, -1).getA1Notation()).toBe('B3:C6')
    expect(range.offset(0, 0, 2).getA1Notation()).toBe('C2:D3')
    expect(range.offset(0, 0, 1, 1).getA1Notation()).toBe('C2')
    expect(() => range.getCell(5, 1)).toThrow('Cell reference out of range')
    expect(() => range.offset(-2, 0)).toThrow('The starting row of the range is too small.')
  })

  it('grows to the data around it', () => {
    const { sheet, SpreadsheetApp } = aSpreadsheet()
    sheet.getRange('B2:C3').setValues([
      [1, 2],
      [3, 4],
    ])
    sheet.getRange('D4').setValue('hanya bersudut')
    expect(sheet.getRange('B2').getDataRegion().getA1Notation()).toBe('B2:C3')
    expect(sheet.getRange('B2').getDataRegion(SpreadsheetApp.Dimension.ROWS).getA1Notation()).toBe('B2:B3')
    expect(sheet.getRange('H9').getDataRegion().getA1Notation()).toBe('H9')
  })

  it('leads to the next data, as Ctrl and an arrow key do', () => {
    const { sheet, SpreadsheetApp } = aSpreadsheet()
    const { UP, DOWN, NEXT, PREVIOUS } = SpreadsheetApp.Direction
    sheet.getRange('B2:B4').setValues([['a'], ['b'], ['c']])
    sheet.getRange('B8').setValue('d')
    const from = (cell: string, direction: typeof UP | typeof DOWN | typeof NEXT | typeof PREVIOUS) =>
      sheet.getRange(cell).getNextDataCell(direction).getA1Notation()
    expect([from('B2', DOWN), from('B4', DOWN), from('B8', DOWN), from('B8', UP)]).toEqual(['B4', 'B8', 'B1000', 'B4'])
    expect([from('B2', PREVIOUS), from('A2', NEXT), from('B2', NEXT)]).toEqual(['A2', 'B2', 'Z2'])
  })
})

describe('The values of a Range', () => {
  it('are read as they are kept', () => {
    const { sheet } = aSpreadsheet()
    const row = sheet.getRange('A1:E1').setValues([['teks', 12.5, true, new Date('2026-11-09T17:00:00Z'), '']])
    const [[text, number, yes, date, empty] = []] = row.getValues()
    expect([text, number, yes, empty]).toEqual(['teks', 12.5, true, ''])
    expect(date.getTime()).toBe(new Date('2026-11-10T00:00:00+07:00').getTime())
    expect(row.getValue()).toBe('teks')
  })

  it('are a copy', () => {
    const { sheet } = aSpreadsheet()
    const range = sheet.getRange('A1').setValue('lama')
    const values = range.getValues()
    const [row] = values
    if (row) row[0] = 'baru'
    expect(range.getValue()).toBe('lama')
    expect(sheet.getRange('A1').setValues(values).getValue()).toBe('baru')
  })

  it('are taken as if they were typed', () => {
    const { sheet } = aSpreadsheet()
    const range = sheet.getRange('A1:F1').setValues([['0812', "'0812", 'TRUE', '2026-11-09', '12%', '=1+2']])
    const [[phone, text, yes, date, share, sum] = []] = range.getValues()
    expect([phone, text, yes, share, sum]).toEqual([812, '0812', true, 0.12, 3])
    expect(date.getTime()).toBe(new Date('2026-11-09T00:00:00+07:00').getTime())
    expect(range.getDisplayValues()).toEqual([['812', '0812', 'TRUE', '2026-11-09', '12%', '3']])
  })

  it('stay texts in cells that are plain text', () => {
    const { sheet } = aSpreadsheet()
    const cell = sheet.getRange('A1').setNumberFormat('@').setValue('0812')
    expect(cell.getValue()).toBe('0812')
    expect(cell.setValue('=1+1').getValue()).toBe('=1+1')
  })

  it('are shown in the locale of the spreadsheet', () => {
    const { sheet } = aSpreadsheet('id_ID')
    const cell = sheet.getRange('A1').setValue(1234.5).setNumberFormat('#,##0.00')
    expect(cell.getDisplayValue()).toBe('1.234,50')
    expect(sheet.getRange('A2').setValue('1.234,5').getValue()).toBe(1234.5)
  })

  it('are days of the time zone of the spreadsheet', () => {
    const { spreadsheet, sheet } = aSpreadsheet()
    spreadsheet.setSpreadsheetTimeZone('Asia/Tokyo')
    const cell = sheet.getRange('A1').setValue('2026-11-09')
    expect(cell.getValue().getTime()).toBe(new Date('2026-11-09T00:00:00+09:00').getTime())
  })

  it('are emptied by an empty text and by null', () => {
    const { sheet } = aSpreadsheet()
    const range = sheet.getRange('A1:B1').setValues([['a', 'b']])
    expect(range.isBlank()).toBe(false)
    range.setValues([['', null]])
    expect([range.isBlank(), sheet.getLastRow()]).toEqual([true, 0])
  })

  it('fill every cell when there is one', () => {
    const { sheet } = aSpreadsheet()
    expect(sheet.getRange('A1:B2').setValue(7).getValues()).toEqual([
      [7, 7],
      [7, 7],
    ])
  })

  it('must be as many as the cells', () => {
    const { sheet } = aSpreadsheet()
    expect(() => sheet.getRange('A1:A2').setValues([['a']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    )
    expect(() => sheet.getRange('A1:B1').setValues([['a', 'b', 'c']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    )
    expect(() => sheet.getRange('A1').setValues('a' as never)).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    )
  })

  it('lose the spaces around and between their words', () => {
    const { sheet } = aSpreadsheet()
    expect(sheet.getRange('A1').setValue('  dua   kata ').trimWhitespace().getValue()).toBe('dua kata')
  })
})

describe('The formulas of a Range', () => {
  it('are read apart from their values', () => {
    const { sheet } = aSpreadsheet()
    sheet.getRange('A1:A2').setValues([[2], [3]])
    const range = sheet.getRange('B1:B2').setFormulas([['=A1*2'], ['SUM(A1:A2)']])
    expect(range.getFormulas()).toEqual([['=A1*2'], ['=SUM(A1:A2)']])
    expect(range.getValues()).toEqual([[4], [5]])
    expect([range.getFormula(), sheet.getRange('A1').getFormula()]).toEqual(['=A1*2', ''])
    sheet.getRange('A1').setValue(10)
    expect(range.getValues()).toEqual([[20], [13]])
  })

  it('move their references along when one fills many cells', () => {
    const { sheet } = aSpreadsheet()
    expect(sheet.getRange('C1:D2').setFormula('=A1+$B$2+A$1').getFormulas()).toEqual([
      ['=A1+$B$2+A$1', '=B1+$B$2+B$1'],
      ['=A2+$B$2+A$1', '=B2+$B$2+B$1'],
    ])
    expect(sheet.getRange('E1:E2').setFormula('=SUM(A1:B1)&"A1"').getFormulas()).toEqual([
      ['=SUM(A1:B1)&"A1"'],
      ['=SUM(A2:B2)&"A1"'],
    ])
    expect(sheet.getRange('C1').setFormula('').isBlank()).toBe(true)
  })
})

describe('The notes of a Range', () => {
  it('are set for one cell, for many, and cleared', () => {
    const { sheet } = aSpreadsheet()
    const range = sheet.getRange('A1:B1')
    expect(range.setNote('sama').getNotes()).toEqual([['sama', 'sama']])
    expect(range.setNotes([['satu', null]]).getNotes()).toEqual([['satu', '']])
    expect(range.getNote()).toBe('satu')
    expect(range.clearNote().getNote()).toBe('')
  })
})

// issuetracker.google.com/issues/429373214
describe('A number as a note', () => {
  it('becomes a text, with a decimal place among many', () => {
    const { sheet } = aSpreadsheet()
    expect(
      sheet
        .getRange('A1')
        .setNote(25 as never)
        .getNote(),
    ).toBe('25')
    expect(
      sheet
        .getRange('A1:C1')
        .setNotes([[25, 2.5, 'x']])
        .getNotes(),
    ).toEqual([['25.0', '2.5', 'x']])
  })
})

describe('Clearing a Range', () => {
  it('takes everything, or what it is told', () => {
    const { sheet } = aSpreadsheet()
    const range = sheet.getRange('A1').setValue('x').setFontWeight('bold').setNote('catatan').setNumberFormat('0.00')
    expect(range.clearContent().isBlank()).toBe(true)
    expect([range.getFontWeight(), range.getNote()]).toEqual(['bold', 'catatan'])
    range.clearFormat()
    expect([range.getFontWeight(), range.getNumberFormat()]).toEqual(['normal', '0.00'])
    range.setFontWeight('bold').clear({ commentsOnly: true })
    expect([range.getNote(), range.getFontWeight()]).toEqual(['', 'bold'])
    range.setValue('y').clear({ formatOnly: true })
    expect([range.getValue(), range.getFontWeight()]).toEqual(['y', 'normal'])
    range.setNote('catatan').clear({})
    expect([range.isBlank(), range.getNote()]).toEqual([true, ''])
  })

  it('without being told what, takes contents and formats, and leaves notes and rules', () => {
    const { sheet, SpreadsheetApp } = aSpreadsheet()
    const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build()
    const range = sheet.getRange('A1').setDataValidation(rule).setValue(5).setNote('catatan').setFontWeight('bold')
    range.clear()
    expect([range.isBlank(), range.getFontWeight(), range.getNote()]).toEqual([true, 'normal', 'catatan'])
    expect(range.getDataValidation()?.getCriteriaType()).toBe(SpreadsheetApp.DataValidationCriteria.NUMBER_GREATER_THAN)
  })
})
