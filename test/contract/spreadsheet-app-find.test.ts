// TextFinder, NamedRange and RangeList.
// https://developers.google.com/apps-script/reference/spreadsheet/text-finder
// https://developers.google.com/apps-script/reference/spreadsheet/named-range
// https://developers.google.com/apps-script/reference/spreadsheet/range-list

import { refusedByGoogle } from './refused'
import { aSpreadsheet } from './spreadsheet-app-sample'

const places = (ranges: { getA1Notation(): string }[]) => ranges.map((range) => range.getA1Notation())

function words() {
  const sample = aSpreadsheet()
  sample.sheet.getRange('A1:B2').setValues([
    ['Dinas Kesehatan', 'dinas'],
    ['kafé', '="di" & "nas"'],
  ])
  return sample
}

describe('A TextFinder', () => {
  it('finds what cells show, row by row, whatever the case', () => {
    const { sheet, spreadsheet } = words()
    expect(places(sheet.createTextFinder('dinas').findAll())).toEqual(['A1', 'B1', 'B2'])
    expect(places(sheet.getRange('B1:B2').createTextFinder('dinas').findAll())).toEqual(['B1', 'B2'])
    spreadsheet.insertSheet('Lain').getRange('C3').setValue('Dinas')
    expect(spreadsheet.createTextFinder('DINAS').findAll()).toHaveLength(4)
    expect(sheet.createTextFinder('hilang').findAll()).toEqual([])
  })

  it('minds what it is told to mind', () => {
    const { sheet } = words()
    const finder = () => sheet.createTextFinder('dinas')
    expect(places(finder().matchCase(true).findAll())).toEqual(['B1', 'B2'])
    expect(places(finder().matchEntireCell(true).findAll())).toEqual(['B1', 'B2'])
    expect(places(finder().matchFormulaText(true).findAll())).toEqual(['A1', 'B1'])
    expect(places(sheet.createTextFinder('kafe').findAll())).toEqual([])
    expect(places(sheet.createTextFinder('kafe').ignoreDiacritics(true).findAll())).toEqual(['A2'])
    expect(places(sheet.createTextFinder('^di.+s$').useRegularExpression(true).findAll())).toEqual(['B1', 'B2'])
    expect(places(sheet.createTextFinder('^di.+s$').findAll())).toEqual([])
  })

  it('reads a pattern in the language of RE2', () => {
    const { sheet } = words()
    const found = (pattern: string) => places(sheet.createTextFinder(pattern).useRegularExpression(true).findAll())
    expect(found('^[[:alpha:]]+$')).toEqual(['B1', 'B2'])
    expect(found('dinas[[:space:]]')).toEqual(['A1'])
    expect(found('\\bkesehatan\\b')).toEqual(['A1'])
    expect(found('di(?:nas)$')).toEqual(['B1', 'B2'])
  })

  it('goes from match to match', () => {
    const { sheet } = words()
    const finder = sheet.createTextFinder('dinas')
    expect(finder.getCurrentMatch()).toBeNull()
    expect(finder.findNext()?.getA1Notation()).toBe('A1')
    expect(finder.findNext()?.getA1Notation()).toBe('B1')
    expect(finder.getCurrentMatch()?.getA1Notation()).toBe('B1')
    expect(finder.findPrevious()?.getA1Notation()).toBe('A1')
    expect(sheet.createTextFinder('dinas').startFrom(sheet.getRange('B1')).findNext()?.getA1Notation()).toBe('B2')
  })

  it('replaces, and counts the places', () => {
    const { sheet } = aSpreadsheet()
    sheet.getRange('A1:A3').setValues([['aa'], ['ba'], [12]])
    expect(sheet.createTextFinder('a').replaceAllWith('x')).toBe(3)
    expect(sheet.createTextFinder('2').replaceAllWith('5')).toBe(1)
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['xx'], ['bx'], [15]])
    const finder = sheet.createTextFinder('x')
    finder.findNext()
    expect(finder.replaceWith('$&')).toBe(2)
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['$&$&'], ['bx']])
    expect(sheet.createTextFinder('(b)x').useRegularExpression(true).replaceAllWith('$1$1')).toBe(1)
    expect(sheet.getRange('A2').getValue()).toBe('bb')
  })
})

describe('A NamedRange', () => {
  it('is set, found, moved, renamed and removed', () => {
    const { spreadsheet, sheet } = aSpreadsheet()
    spreadsheet.setNamedRange('Kepala', sheet.getRange('A1:C1'))
    spreadsheet.setNamedRange('Isi', sheet.getRange('A2:C9'))
    const [named] = spreadsheet.getNamedRanges().filter((one) => one.getName() === 'Kepala')
    expect(named?.getRange().getA1Notation()).toBe('A1:C1')
    named?.setRange(sheet.getRange('B1:D1')).setName('Judul')
    expect(spreadsheet.getRangeByName('Judul')?.getA1Notation()).toBe('B1:D1')
    expect(sheet.getNamedRanges()).toHaveLength(2)
    refusedByGoogle(() => named?.setName('Isi'))
    named?.remove()
    expect(spreadsheet.getRangeByName('Judul')).toBeNull()
    spreadsheet.removeNamedRange('Isi')
    expect(spreadsheet.getNamedRanges()).toEqual([])
    refusedByGoogle(() => spreadsheet.removeNamedRange('Isi'))
  })

  it('moves with its cells, and to where its name is set again', () => {
    const { spreadsheet, sheet } = aSpreadsheet()
    spreadsheet.setNamedRange('Kepala', sheet.getRange('A1:C1'))
    sheet.insertRowBefore(1)
    expect(spreadsheet.getRangeByName('Kepala')?.getA1Notation()).toBe('A2:C2')
    spreadsheet.setNamedRange('Kepala', sheet.getRange('A5'))
    expect(spreadsheet.getNamedRanges().map((one) => one.getRange().getA1Notation())).toEqual(['A5'])
  })

  it('has a name without spaces that is no cell', () => {
    const { spreadsheet, sheet } = aSpreadsheet()
    refusedByGoogle(() => spreadsheet.setNamedRange('dua kata', sheet.getRange('A1')))
    refusedByGoogle(() => spreadsheet.setNamedRange('A1', sheet.getRange('A1')))
  })
})

describe('A RangeList', () => {
  it('changes all its ranges', () => {
    const { sheet } = aSpreadsheet()
    const list = sheet.getRangeList(['A1', 'C1:C2'])
    list.setValue(7).setBackground('red').setFontColor('blue').setFontWeight('bold').setNumberFormat('0.0')
    const [cell, column] = list.getRanges()
    expect(column?.getDisplayValues()).toEqual([['7.0'], ['7.0']])
    expect([cell?.getBackground(), cell?.getFontColor(), cell?.getFontWeight()]).toEqual(['#ff0000', '#0000ff', 'bold'])
    expect(
      list
        .setFormula('=1+1')
        .getRanges()
        .map((range) => range.getValue()),
    ).toEqual([2, 2])
    list.clearContent()
    expect([cell?.isBlank(), cell?.getFontWeight()]).toEqual([true, 'bold'])
    list.clearFormat()
    expect([cell?.getFontWeight(), cell?.getNumberFormat()]).toEqual(['normal', '0.0'])
    list.setValue(1).clear({ contentsOnly: true })
    expect(cell?.getNumberFormat()).toBe('0.0')
    expect(list.clear().getRanges()).toHaveLength(2)
    expect(cell?.getNumberFormat()).toBe('0.###############')
  })
})
