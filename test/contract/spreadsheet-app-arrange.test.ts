// Merging, sorting, copying and moving a Range: https://developers.google.com/apps-script/reference/spreadsheet/range

import { refusedByGoogle } from './refused'
import { aSpreadsheet } from './spreadsheet-app-sample'

describe('Merged cells', () => {
  it('keep the value of the upper left one', () => {
    const { sheet } = aSpreadsheet()
    const range = sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ])
    expect(range.merge().getValues()).toEqual([
      [1, ''],
      ['', ''],
    ])
    expect([sheet.getRange('B2').isPartOfMerge(), sheet.getRange('C3').isPartOfMerge()]).toEqual([true, false])
    expect(
      sheet
        .getRange('B2:D5')
        .getMergedRanges()
        .map((one) => one.getA1Notation()),
    ).toEqual(['A1:B2'])
    expect(range.breakApart().isPartOfMerge()).toBe(false)
  })

  it('are merged row by row or column by column', () => {
    const { sheet } = aSpreadsheet()
    const merges = (text: string) =>
      sheet
        .getRange(text)
        .getMergedRanges()
        .map((one) => one.getA1Notation())
    sheet.getRange('A1:B2').mergeAcross()
    sheet.getRange('D1:E2').mergeVertically()
    expect([merges('A1:B2'), merges('D1:E2')]).toEqual([
      ['A1:B1', 'A2:B2'],
      ['D1:D2', 'E1:E2'],
    ])
    expect(() => sheet.getRange('A1').breakApart()).toThrow(
      'You must select all cells in a merged range to merge or unmerge them.',
    )
  })
})

describe('Sorting a Range', () => {
  function people() {
    const { sheet } = aSpreadsheet()
    const range = sheet.getRange('B2:C4').setValues([
      ['b', 2],
      ['a', 2],
      ['c', 1],
    ])
    return { sheet, range }
  }

  it('goes by a column of the sheet', () => {
    const { range } = people()
    expect(range.sort(2).getValues()).toEqual([
      ['a', 2],
      ['b', 2],
      ['c', 1],
    ])
    expect(range.sort({ column: 2, ascending: false }).getValues()).toEqual([
      ['c', 1],
      ['b', 2],
      ['a', 2],
    ])
  })

  it('goes by several columns in turn', () => {
    const { range } = people()
    expect(range.sort([{ column: 3, ascending: true }, 2]).getValues()).toEqual([
      ['c', 1],
      ['a', 2],
      ['b', 2],
    ])
  })

  it('needs a column of the range', () => {
    const { range } = people()
    refusedByGoogle(() => range.sort(1))
  })
})

describe('Removing duplicates', () => {
  it('keeps the first of rows that are alike', () => {
    const { sheet } = aSpreadsheet()
    const range = sheet.getRange('A1:B4').setValues([
      ['a', 1],
      ['b', 1],
      ['a', 1],
      ['b', 2],
    ])
    expect(range.removeDuplicates().getA1Notation()).toBe('A1:B3')
    expect(range.getValues()).toEqual([
      ['a', 1],
      ['b', 1],
      ['b', 2],
      ['', ''],
    ])
    expect(sheet.getRange('A1:B3').removeDuplicates([1]).getValues()).toEqual([
      ['a', 1],
      ['b', 1],
    ])
  })

  it('compares the columns of the sheet it is told, not those of the range', () => {
    const { sheet } = aSpreadsheet()
    const range = sheet.getRange('C4:D6').setValues([
      ['a', 1],
      ['b', 1],
      ['a', 2],
    ])
    expect(range.removeDuplicates([4]).getA1Notation()).toBe('C4:D5')
    expect(range.getValues()).toEqual([
      ['a', 1],
      ['a', 2],
      ['', ''],
    ])
  })
})

describe('Copying a Range', () => {
  it('takes values, formulas and formats along', () => {
    const { sheet } = aSpreadsheet()
    sheet
      .getRange('A1:B1')
      .setValues([[2, '=A1*3']])
      .setBackground('red')
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A2'))
    sheet.getRange('A2').setValue(5)
    expect(sheet.getRange('A2:B2').getValues()).toEqual([[5, 15]])
    expect(sheet.getRange('B2').getFormula()).toBe('=A2*3')
    expect(sheet.getRange('B2').getBackground()).toBe('#ff0000')
  })

  it('fills a destination that has room for several copies', () => {
    const { sheet } = aSpreadsheet()
    sheet.getRange('A1').setValue('x').copyTo(sheet.getRange('B1:C2'))
    expect(sheet.getRange('B1:C2').getValues()).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ])
  })

  it('takes values or formats alone', () => {
    const { sheet, SpreadsheetApp } = aSpreadsheet()
    const source = sheet.getRange('A1').setFormula('=1+1').setFontWeight('bold')
    const [values, formats, pasted] = [sheet.getRange('B1'), sheet.getRange('C1'), sheet.getRange('D1')]
    source.copyTo(values, { contentsOnly: true })
    source.copyTo(formats, { formatOnly: true })
    source.copyTo(pasted, SpreadsheetApp.CopyPasteType.PASTE_FORMULA, false)
    expect([values.getValue(), values.getFormula(), values.getFontWeight()]).toEqual([2, '', 'normal'])
    expect([formats.getValue(), formats.getFontWeight()]).toEqual(['', 'bold'])
    expect([pasted.getFormula(), pasted.getFontWeight()]).toEqual(['=1+1', 'normal'])
  })

  it('turns rows into columns', () => {
    const { sheet, SpreadsheetApp } = aSpreadsheet()
    sheet.getRange('A1:C1').setValues([[1, 2, 3]])
    sheet.getRange('A1:C1').copyTo(sheet.getRange('A3'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true)
    expect(sheet.getRange('A3:A5').getValues()).toEqual([[1], [2], [3]])
  })

  it('goes to cells of another tab by their numbers', () => {
    const { spreadsheet, sheet } = aSpreadsheet()
    const other = spreadsheet.insertSheet('Lain')
    const source = sheet
      .getRange('A1:B1')
      .setValues([['a', 'b']])
      .setFontWeight('bold')
    source.copyValuesToRange(other, 2, 3, 1, 2)
    expect(other.getRange('B1:C2').getValues()).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
    source.copyFormatToRange(other.getSheetId(), 2, 2, 1, 1)
    expect(other.getRange('B1:C1').getFontWeights()).toEqual([['bold', 'normal']])
  })

  it('stays in its spreadsheet', () => {
    const { sheet, SpreadsheetApp } = aSpreadsheet()
    const elsewhere = SpreadsheetApp.create('Lain').getActiveSheet().getRange('A1')
    expect(() => sheet.getRange('A1').copyTo(elsewhere)).toThrow(
      'Target range and source range must be on the same spreadsheet.',
    )
  })
})

describe('Moving a Range', () => {
  it('leaves its place empty', () => {
    const { sheet } = aSpreadsheet()
    const range = sheet
      .getRange('A1:B1')
      .setValues([['a', 'b']])
      .setBackground('red')
    range.moveTo(sheet.getRange('B1'))
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['', 'a', 'b']])
    expect(sheet.getRange('A1:C1').getBackgrounds()).toEqual([['#ffffff', '#ff0000', '#ff0000']])
  })

  it('is followed by the formulas that name its cells', () => {
    const { spreadsheet, sheet } = aSpreadsheet()
    sheet.getRange('A30:B30').setValues([[1, '=A30+1']])
    sheet.getRange('D1:D3').setValues([['=$A$30*10'], ['=SUM(A30:B30)'], ['=SUM(A:A)']])
    const other = spreadsheet.insertSheet('Lain').getRange('A1').setFormula('=Sheet1!B30')
    sheet.getRange('A30:B30').moveTo(sheet.getRange('A40'))
    expect(sheet.getRange('A40:B40').getFormulas()).toEqual([['', '=A40+1']])
    expect(sheet.getRange('A40:B40').getValues()).toEqual([[1, 2]])
    expect(sheet.getRange('D1:D3').getFormulas()).toEqual([['=$A$40*10'], ['=SUM(A40:B40)'], ['=SUM(A:A)']])
    expect(sheet.getRange('D1:D3').getValues()).toEqual([[10], [3], [1]])
    expect(other.getFormula()).toBe('=Sheet1!B40')
  })
})
