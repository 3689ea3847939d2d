// Protection: https://developers.google.com/apps-script/reference/spreadsheet/protection

import { refusedByGoogle } from './refused'
import { aSpreadsheet } from './spreadsheet-app-sample'

const OFFICER = 'ppid.utama@example.com'

describe('The protection of a Sheet', () => {
  it('is one, however often it is asked for', () => {
    const { spreadsheet, sheet, SpreadsheetApp } = aSpreadsheet()
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType
    expect(sheet.protect().setDescription('Register').getDescription()).toBe('Register')
    expect(sheet.protect().getDescription()).toBe('Register')
    expect([sheet.getProtections(SHEET).length, sheet.getProtections(RANGE).length]).toEqual([1, 0])
    const [protection] = spreadsheet.getProtections(SHEET)
    expect(protection?.getProtectionType().toString()).toBe('SHEET')
    expect([protection?.getRange().getNumRows(), protection?.getRangeName()]).toEqual([1000, null])
    expect(protection?.getRange().getA1Notation()).toBe('')
    protection?.remove()
    expect(spreadsheet.getProtections(SHEET)).toEqual([])
    refusedByGoogle(() => protection?.getDescription())
  })

  it('begins with the editors of the file, and keeps its owner', () => {
    const { sheet, spreadsheet } = aSpreadsheet()
    const owner = spreadsheet.getOwner().getEmail()
    expect(spreadsheet.getEditors().map((user) => user.getEmail())).toEqual([owner])
    expect(spreadsheet.getViewers().map((user) => user.getEmail())).toEqual([owner])
    const protection = sheet.protect()
    const editors = () => protection.getEditors().map((user) => user.getEmail())
    expect(editors()).toEqual([owner])
    protection.removeEditors(protection.getEditors())
    expect(editors()).toEqual([owner])
    protection.removeEditor(owner)
    expect([editors(), protection.canEdit(), protection.canDomainEdit()]).toEqual([[owner], true, false])
  })

  it('leaves some of its cells open', () => {
    const { sheet } = aSpreadsheet()
    const protection = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B5'), sheet.getRange('D1')])
    expect(protection.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['B2:B5', 'D1'])
  })

  it('may only warn', () => {
    const { sheet } = aSpreadsheet()
    const protection = sheet.protect()
    expect(protection.isWarningOnly()).toBe(false)
    expect(protection.setWarningOnly(true).isWarningOnly()).toBe(true)
    expect(protection.setWarningOnly(false).isWarningOnly()).toBe(false)
  })
})

describe('The protection of a Range', () => {
  it('is a new one each time', () => {
    const { sheet, SpreadsheetApp } = aSpreadsheet()
    const range = sheet.getRange('A1:B2')
    const protection = range.protect()
    range.protect()
    expect(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)).toHaveLength(2)
    expect([protection.getProtectionType().toString(), protection.getRange().getA1Notation()]).toEqual([
      'RANGE',
      'A1:B2',
    ])
    expect([protection.setRange(sheet.getRange('C3')).getRange().getA1Notation(), range.canEdit()]).toEqual([
      'C3',
      true,
    ])
  })

  it('may follow a named range', () => {
    const { spreadsheet, sheet } = aSpreadsheet()
    spreadsheet.setNamedRange('Kepala', sheet.getRange('A1:C1'))
    spreadsheet.setNamedRange('Isi', sheet.getRange('A2:C9'))
    const protection = sheet.getRange('F9').protect().setRangeName('Kepala')
    expect([protection.getRangeName(), protection.getRange().getA1Notation()]).toEqual(['Kepala', 'A1:C1'])
    const [body] = spreadsheet.getNamedRanges().filter((named) => named.getName() === 'Isi')
    if (body) protection.setNamedRange(body)
    expect(protection.getRange().getA1Notation()).toBe('A2:C9')
    refusedByGoogle(() => protection.setRangeName('Hilang'))
  })

  it('moves with its cells', () => {
    const { sheet } = aSpreadsheet()
    const protection = sheet.getRange('A2').protect()
    sheet.insertRowBefore(1)
    expect(protection.getRange().getA1Notation()).toBe('A3')
  })

  it('lets others in', () => {
    const { sheet } = aSpreadsheet()
    const protection = sheet.getRange('A1').protect()
    const editors = () => protection.getEditors().map((user) => user.getEmail())
    protection.addEditor(OFFICER)
    expect(editors()).toContain(OFFICER)
    protection.removeEditors([OFFICER])
    expect(editors()).not.toContain(OFFICER)
    protection.addEditors([OFFICER])
    expect(editors()).toContain(OFFICER)
    expect(protection.removeEditor(OFFICER).getEditors()).toHaveLength(1)
  })
})
