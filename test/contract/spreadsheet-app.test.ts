// SpreadsheetApp and Spreadsheet.
// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
import { google } from '../support/on-google'
import { refusedByGoogle } from './refused'
import { aSpreadsheet } from './spreadsheet-app-sample'

const text = (values: { toString(): string }[]) => values.map((value) => value.toString())

describe('SpreadsheetApp', () => {
  it('makes a spreadsheet with one tab of 1000 by 26, or of another size', () => {
    const { SpreadsheetApp } = google()
    const sheet = SpreadsheetApp.create('Baru').getActiveSheet()
    expect([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getIndex()]).toEqual([1000, 26, 1])
    const small = SpreadsheetApp.create('Kecil', 5, 3)
    expect([small.getNumSheets(), small.getActiveSheet().getMaxRows(), small.getActiveSheet().getMaxColumns()]).toEqual(
      [1, 5, 3],
    )
    expect(SpreadsheetApp.flush()).toBeFalsy()
  })

  it('opens a spreadsheet by its ID, its address or its file', () => {
    const { SpreadsheetApp, DriveApp, spreadsheet } = aSpreadsheet()
    const id = spreadsheet.getId()
    expect(SpreadsheetApp.openById(id).getName()).toBe('Kontrak')
    expect(SpreadsheetApp.openByUrl(`https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`).getId()).toBe(id)
    expect(SpreadsheetApp.open(DriveApp.getFileById(id)).getId()).toBe(id)
  })

  it('misses a document that is not there', () => {
    const { SpreadsheetApp } = google()
    expect(() => SpreadsheetApp.openByUrl('https://contoh.id')).toThrow('Invalid argument: url')
    expect(() => SpreadsheetApp.openById(7 as never)).toThrow(
      "The parameters (number) don't match the method signature for SpreadsheetApp.openById.",
    )
  })

  it('knows the spreadsheet the script is bound to', () => {
    const { SpreadsheetApp } = google()
    const active = SpreadsheetApp.getActiveSpreadsheet()
    expect(SpreadsheetApp.getActive().getId()).toBe(active.getId())
    const sheet = active.insertSheet()
    expect(SpreadsheetApp.setActiveSheet(sheet).getSheetId()).toBe(sheet.getSheetId())
    expect(SpreadsheetApp.getActiveSheet().getSheetId()).toBe(sheet.getSheetId())
    SpreadsheetApp.setActiveRange(sheet.getRange('B2:C3'))
    expect([
      SpreadsheetApp.getActiveRange().getA1Notation(),
      SpreadsheetApp.getCurrentCell().getA1Notation(),
      active.getActiveRange().getA1Notation(),
      active.getActiveCell().getA1Notation(),
      active.getCurrentCell().getA1Notation(),
    ]).toEqual(['B2:C3', 'B2', 'B2:C3', 'B2', 'B2'])
    expect(active.setActiveRange(sheet.getRange('D4')).getA1Notation()).toBe('D4')
    active.deleteSheet(sheet)
    expect(() => sheet.getName()).toThrow(/Sheet \d+ not found/)
  })

  it('has its enumerations', () => {
    const { SpreadsheetApp } = google()
    expect(
      text([
        SpreadsheetApp.ProtectionType.SHEET,
        SpreadsheetApp.WrapStrategy.CLIP,
        SpreadsheetApp.SheetType.GRID,
        SpreadsheetApp.BorderStyle.SOLID_MEDIUM,
        SpreadsheetApp.CopyPasteType.PASTE_VALUES,
        SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
        SpreadsheetApp.Direction.NEXT,
        SpreadsheetApp.Dimension.ROWS,
      ]),
    ).toEqual(['SHEET', 'CLIP', 'GRID', 'SOLID_MEDIUM', 'PASTE_VALUES', 'VALUE_IN_LIST', 'NEXT', 'ROWS'])
    expect(SpreadsheetApp.Direction.UP.compareTo(SpreadsheetApp.Direction.DOWN)).toBe(-1)
  })
})

describe('A Spreadsheet', () => {
  it('has a name, an address, a time zone and a locale', () => {
    const { spreadsheet } = aSpreadsheet()
    spreadsheet.rename('Register Pengecualian')
    spreadsheet.setSpreadsheetTimeZone('Asia/Jakarta')
    spreadsheet.setSpreadsheetLocale('id_ID')
    expect([spreadsheet.getName(), spreadsheet.getSpreadsheetTimeZone(), spreadsheet.getSpreadsheetLocale()]).toEqual([
      'Register Pengecualian',
      'Asia/Jakarta',
      'id_ID',
    ])
    expect(spreadsheet.getUrl()).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit/)
    expect(spreadsheet.getUrl()).toContain(spreadsheet.getId())
  })

  it('is copied with its cells', () => {
    const { spreadsheet, sheet, DriveApp } = aSpreadsheet()
    sheet.getRange('A1').setValue('asal')
    const copy = spreadsheet.copy('Salinan')
    copy.getActiveSheet().getRange('A1').setValue('salinan')
    expect([copy.getName(), copy.getActiveSheet().getName()]).toEqual(['Salinan', 'Sheet1'])
    expect(sheet.getRange('A1').getValue()).toBe('asal')
    DriveApp.getFileById(copy.getId()).setTrashed(true)
  })

  it('adds tabs after the active one, or where it is told', () => {
    const { spreadsheet } = aSpreadsheet()
    const names = () => spreadsheet.getSheets().map((sheet) => sheet.getName())
    spreadsheet.insertSheet('Butir')
    spreadsheet.insertSheet('Tugas', 0)
    expect(names()).toEqual(['Tugas', 'Sheet1', 'Butir'])
    expect(spreadsheet.insertSheet(3).getIndex()).toBe(4)
    expect(spreadsheet.insertSheet().getIndex()).toBe(5)
    expect(spreadsheet.getNumSheets()).toBe(5)
    expect(() => spreadsheet.insertSheet('Tugas')).toThrow(
      'A sheet with the name "Tugas" already exists. Please enter another name.',
    )
  })

  it('adds a tab from a template', () => {
    const { spreadsheet, sheet } = aSpreadsheet()
    sheet.getRange('A1').setValue('Kepala').setFontWeight('bold')
    const made = spreadsheet.insertSheet('Baru', { template: sheet })
    expect([made.getRange('A1').getValue(), made.getRange('A1').getFontWeight()]).toEqual(['Kepala', 'bold'])
    expect(spreadsheet.insertSheet({ template: sheet }).getRange('A1').getValue()).toBe('Kepala')
    expect(spreadsheet.insertSheet('Awal', 0, { template: sheet }).getIndex()).toBe(1)
  })

  it('finds tabs by name and by number', () => {
    const { spreadsheet, sheet } = aSpreadsheet()
    expect(spreadsheet.getSheetByName('Sheet1')?.getSheetId()).toBe(sheet.getSheetId())
    expect(spreadsheet.getSheetById(sheet.getSheetId())?.getName()).toBe('Sheet1')
    expect(spreadsheet.getSheetByName('Hilang')).toBeNull()
    expect(spreadsheet.getSheetByName('sheet1')).toBeNull()
    expect(spreadsheet.getSheetById(99)).toBeNull()
    expect([spreadsheet.getSheetName(), spreadsheet.getSheetId()]).toEqual(['Sheet1', sheet.getSheetId()])
  })

  it('moves, renames, duplicates and deletes the active tab', () => {
    const { spreadsheet, sheet } = aSpreadsheet()
    const second = spreadsheet.insertSheet('Kedua')
    spreadsheet.moveActiveSheet(1)
    expect(second.getIndex()).toBe(1)
    spreadsheet.renameActiveSheet('Pertama')
    expect(second.getName()).toBe('Pertama')
    spreadsheet.setActiveSheet(sheet)
    sheet.getRange('A1').setValue(7)
    const copy = spreadsheet.duplicateActiveSheet()
    expect([copy.getName(), copy.getRange('A1').getValue(), copy.getIndex()]).toEqual(['Copy of Sheet1', 7, 3])
    expect(spreadsheet.getActiveSheet().getName()).toBe('Copy of Sheet1')
    spreadsheet.deleteActiveSheet()
    expect(spreadsheet.getSheets().map((one) => one.getName())).toEqual(['Pertama', 'Sheet1'])
  })

  it('keeps its last tab', () => {
    const { spreadsheet, sheet } = aSpreadsheet()
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.")
  })

  it('remembers a selection when its tab is shown again, if it is asked to', () => {
    const { spreadsheet, sheet } = aSpreadsheet()
    sheet.setActiveRange(sheet.getRange('C3'))
    spreadsheet.setActiveSheet(sheet, true)
    expect(sheet.getActiveRange().getA1Notation()).toBe('C3')
  })

  it('reads ranges by A1 notation, by name and as lists', () => {
    const { spreadsheet, sheet } = aSpreadsheet()
    spreadsheet.insertSheet('Daftar Dikecualikan')
    const range = spreadsheet.getRange("'Daftar Dikecualikan'!B2:C4")
    expect([range.getSheet().getName(), range.getA1Notation()]).toEqual(['Daftar Dikecualikan', 'B2:C4'])
    spreadsheet.setNamedRange('Kepala', spreadsheet.getRange('Sheet1!A1:C1'))
    expect(spreadsheet.getRangeByName('Kepala')?.getA1Notation()).toBe('A1:C1')
    expect(spreadsheet.getRange('Kepala').getSheet().getName()).toBe('Sheet1')
    expect(spreadsheet.getRangeByName('Ekor')).toBeNull()
    expect(
      spreadsheet
        .getRangeList(['A1', 'C:C'])
        .getRanges()
        .map((one) => one.getA1Notation()),
    ).toEqual(['A1', 'C:C'])
    spreadsheet.setActiveSheet(sheet)
    expect(spreadsheet.getRange('A2').getSheet().getName()).toBe('Sheet1')
    expect(() => spreadsheet.getRange('tidak ada')).toThrow('Range not found')
  })

  it('works on its active tab', () => {
    const { spreadsheet } = aSpreadsheet()
    expect(spreadsheet.appendRow(['a', 'b']).getName()).toBe('Sheet1')
    expect([spreadsheet.getLastRow(), spreadsheet.getLastColumn()]).toEqual([1, 2])
    expect(spreadsheet.getDataRange().getValues()).toEqual([['a', 'b']])
  })

  it('refuses a time zone it does not know', () => {
    const { spreadsheet } = aSpreadsheet()
    refusedByGoogle(() => spreadsheet.setSpreadsheetTimeZone('Asia/Nusantara'))
  })
})
