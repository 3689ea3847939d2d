// Range: https://developers.google.com/apps-script/reference/spreadsheet/range
import { createSpreadsheetFile, sheetsGlobals } from '../../src/local/services/sheets/globals'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

function aSheet(locale = 'en_US') {
  const world = openWorld()
  const id = createSpreadsheetFile(world, 'Register', { locale })
  const globals = sheetsGlobals(world)
  const sheet = handOut(globals.SpreadsheetApp).openById(id).getActiveSheet()
  return { id, sheet, Spreadsheets: handOut(globals.Sheets).Spreadsheets }
}

describe('A Range', () => {
  it('knows where it lies', () => {
    const { sheet } = aSheet()
    const range = sheet.getRange(2, 3, 4, 2)
    expect([
      range.getA1Notation(),
      range.getRow(),
      range.getColumn(),
      range.getLastRow(),
      range.getLastColumn(),
    ]).toEqual(['C2:D5', 2, 3, 5, 4])
    expect([range.getNumRows(), range.getNumColumns()]).toEqual([4, 2])
    expect(range.getCell(2, 1).getA1Notation()).toBe('C3')
    expect(range.offset(1, -1).getA1Notation()).toBe('B3:C6')
    expect(range.offset(0, 0, 1, 1).getA1Notation()).toBe('C2')
    expect(() => range.getCell(5, 1)).toThrow('Cell reference out of range')
  })

  it('takes texts as if they were typed', () => {
    const { sheet } = aSheet()
    sheet.getRange('A1:E1').setValues([['0812', '=HYPERLINK("https://contoh.id","x")', "'0812", 'TRUE', '2026-11-09']])
    expect(sheet.getRange('A1:D1').getValues()).toEqual([[812, 'x', '0812', true]])
    expect(sheet.getRange('B1').getFormula()).toBe('=HYPERLINK("https://contoh.id","x")')
    expect(sheet.getRange('E1').getDisplayValue()).toBe('2026-11-09')
  })

  it('answers a date as a Date at midnight of the time zone of the spreadsheet', () => {
    const { sheet } = aSheet()
    const range = sheet.getRange('A1').setValue('2026-11-09')
    expect(range.getValue()).toEqual(new Date('2026-11-09T00:00:00+07:00'))
    range.setValue(new Date('2026-11-10T15:30:00+07:00'))
    expect(range.getValue()).toEqual(new Date('2026-11-10T15:30:00+07:00'))
    expect(sheet.getRange('B1').setValue(new Date('2026-11-10T15:30:00+07:00')).getDisplayValue()).toBe(
      '11/10/2026 15:30:00',
    )
    sheet.getParent().setSpreadsheetTimeZone('Asia/Tokyo')
    expect(sheet.getRange('A2').setValue('2026-11-09').getValue()).toEqual(new Date('2026-11-09T00:00:00+09:00'))
  })

  it('needs data of its own size', () => {
    const { sheet } = aSheet()
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

  it('formats numbers, weights, colours and wrapping', () => {
    const { sheet } = aSheet('id_ID')
    const range = sheet.getRange('A1:A2').setValues([[46335], [1234.5]])
    range.setNumberFormats([['ddd, d mmm yyyy'], ['#,##0.00']])
    expect(range.getDisplayValues()).toEqual([['Sen, 9 Nov 2026'], ['1.234,50']])
    range.setNumberFormat('@').setFontWeight('bold').setBackground('#fce8b2').setWrap(true)
    expect([range.getNumberFormat(), range.getFontWeight(), range.getBackground(), range.getWrap()]).toEqual([
      '@',
      'bold',
      '#fce8b2',
      true,
    ])
    expect(sheet.getRange('B1').getNumberFormat()).toBe('General')
    expect(sheet.getRange('B1').getBackground()).toBe('#ffffff')
  })

  it('clears contents alone, or everything', () => {
    const { sheet } = aSheet()
    const range = sheet.getRange('A1').setValue('x').setFontWeight('bold').setNote('catatan')
    expect([range.isBlank(), range.getNote()]).toEqual([false, 'catatan'])
    range.clearContent()
    expect([range.isBlank(), range.getFontWeight(), range.getNote()]).toEqual([true, 'bold', 'catatan'])
    range.clear()
    expect([range.getFontWeight(), range.getNote()]).toEqual(['normal', ''])
  })

  it('refuses what a strict rule does not accept', () => {
    const { id, sheet, Spreadsheets } = aSheet()
    const values = ['Ya', 'Tidak'].map((userEnteredValue) => ({ userEnteredValue }))
    const rule = { condition: { type: 'ONE_OF_LIST', values }, strict: true }
    const range = { sheetId: 0, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 }
    Spreadsheets.batchUpdate({ requests: [{ setDataValidation: { range, rule } }] }, id)
    expect(() => sheet.getRange('B3').setValue('Mungkin')).toThrow(
      'The data you entered in cell B3 violates the data validation rules set on this cell. Please enter one of the following values: Ya, Tidak.',
    )
    expect(sheet.getRange('B3').setValue('Ya').getValue()).toBe('Ya')
  })

  it('is not sorted here: that is refused by name', () => {
    const { sheet } = aSheet()
    expect(() => sheet.getRange('A1:B2').sort(1)).toThrow('Range.sort is not emulated')
  })
})
