// The formats of a Range: https://developers.google.com/apps-script/reference/spreadsheet/range
import { aSpreadsheet } from './spreadsheet-app-sample'

describe('A Range nobody formatted', () => {
  it('has the looks of a new sheet', () => {
    const { sheet } = aSpreadsheet()
    const range = sheet.getRange('A1')
    expect([range.getFontFamily(), range.getFontSize(), range.getFontColor(), range.getBackground()]).toEqual([
      'Arial',
      10,
      '#000000',
      '#ffffff',
    ])
    expect([range.getFontWeight(), range.getFontStyle(), range.getFontLine()]).toEqual(['normal', 'normal', 'none'])
    expect([range.getHorizontalAlignment(), range.getVerticalAlignment()]).toEqual(['general', 'bottom'])
    expect([range.getNumberFormat(), range.getWrap(), range.getWrapStrategy().toString()]).toEqual([
      '0.###############',
      true,
      'OVERFLOW',
    ])
  })
})

describe('The looks of a Range', () => {
  it('are set for all cells and read from the upper left one', () => {
    const { sheet } = aSpreadsheet()
    const range = sheet.getRange('A1:B1')
    range.setFontFamily('Verdana').setFontSize(12).setFontColor('red').setBackground('#FCE8B2')
    range.setFontWeight('bold').setFontStyle('italic').setFontLine('underline')
    range.setHorizontalAlignment('center').setVerticalAlignment('top').setNumberFormat('0.00').setWrap(true)
    expect([range.getFontFamily(), range.getFontSize(), range.getFontColor(), range.getBackground()]).toEqual([
      'Verdana',
      12,
      '#ff0000',
      '#fce8b2',
    ])
    expect([range.getFontWeight(), range.getFontStyle(), range.getFontLine()]).toEqual(['bold', 'italic', 'underline'])
    expect([range.getHorizontalAlignment(), range.getVerticalAlignment(), range.getNumberFormat()]).toEqual([
      'center',
      'top',
      '0.00',
    ])
    expect([range.getWrap(), range.getFontWeights()]).toEqual([true, [['bold', 'bold']]])
  })

  it('are set cell by cell', () => {
    const { sheet } = aSpreadsheet()
    const range = sheet.getRange('A1:B1')
    expect(range.setFontFamilies([['Verdana', null]]).getFontFamilies()).toEqual([['Verdana', 'Arial']])
    expect(range.setFontSizes([[8, 20]]).getFontSizes()).toEqual([[8, 20]])
    expect(range.setFontColors([['blue', '#123456']]).getFontColors()).toEqual([['#0000ff', '#123456']])
    expect(range.setBackgrounds([[null, 'white']]).getBackgrounds()).toEqual([['#ffffff', '#ffffff']])
    expect(range.setFontWeights([['bold', null]]).getFontWeights()).toEqual([['bold', 'normal']])
    expect(range.setFontStyles([['italic', 'normal']]).getFontStyles()).toEqual([['italic', 'normal']])
    expect(range.setFontLines([['line-through', 'none']]).getFontLines()).toEqual([['line-through', 'none']])
    expect(range.setHorizontalAlignments([['left', null]]).getHorizontalAlignments()).toEqual([['left', 'general']])
    expect(range.setVerticalAlignments([['middle', null]]).getVerticalAlignments()).toEqual([['middle', 'bottom']])
    expect(range.setNumberFormats([['0.0', '@']]).getNumberFormats()).toEqual([['0.0', '@']])
    expect(range.setWraps([[true, false]]).getWraps()).toEqual([[true, false]])
  })

  it('must be as many as the cells', () => {
    const { sheet } = aSpreadsheet()
    expect(() => sheet.getRange('A1:B1').setFontColors([['red']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    )
  })

  it('go back to the default with null', () => {
    const { sheet } = aSpreadsheet()
    const range = sheet.getRange('A1').setFontColor('red').setBackground('red').setFontWeight('bold')
    range.setFontColor(null).setBackground(null).setFontWeight(null)
    expect([range.getFontColor(), range.getBackground(), range.getFontWeight()]).toEqual([
      '#000000',
      '#ffffff',
      'normal',
    ])
    expect(range.setNumberFormat('0.0').setNumberFormat('general').getNumberFormat()).toBe('0.###############')
  })

  it('take colours by number', () => {
    const { sheet } = aSpreadsheet()
    expect(sheet.getRange('A1').setBackgroundRGB(255, 0, 128).getBackground()).toBe('#ff0080')
  })

  it('wrap by strategy', () => {
    const { sheet, SpreadsheetApp } = aSpreadsheet()
    const { CLIP, OVERFLOW, WRAP } = SpreadsheetApp.WrapStrategy
    const range = sheet.getRange('A1:B1')
    expect(range.setWrapStrategy(CLIP).getWrapStrategy().toString()).toBe('CLIP')
    expect(range.getWrap()).toBe(false)
    const [strategies = []] = range.setWrapStrategies([[WRAP, OVERFLOW]]).getWrapStrategies()
    expect(strategies.map((strategy) => strategy.toString())).toEqual(['WRAP', 'OVERFLOW'])
    expect(range.getWraps()).toEqual([[true, false]])
  })

  it('has borders drawn, left and taken away', () => {
    const { sheet, spreadsheet, SpreadsheetApp, Sheets } = aSpreadsheet()
    const range = sheet.getRange('A1:B2')
    range.setBorder(true, true, true, true, false, null)
    range.setBorder(null, null, true, null, null, null, 'red', SpreadsheetApp.BorderStyle.DASHED)
    const { sheets } = Sheets.Spreadsheets.get(spreadsheet.getId(), { ranges: ['Sheet1!A1:B2'], includeGridData: true })
    const bordersAt = (row: number, column: number) =>
      sheets?.[0]?.data?.[0]?.rowData?.[row]?.values?.[column]?.userEnteredFormat?.borders
    expect(bordersAt(0, 0)?.top?.style).toBe('SOLID')
    expect(bordersAt(0, 0)?.right).toBeUndefined()
    expect(bordersAt(1, 0)?.bottom?.style).toBe('DASHED')
    expect(bordersAt(1, 1)?.right?.style).toBe('SOLID')
  })
})
