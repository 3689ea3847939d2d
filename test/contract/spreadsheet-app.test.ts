// SpreadsheetApp, Spreadsheet and Sheet.
// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
// https://developers.google.com/apps-script/reference/spreadsheet/sheet
import { createSpreadsheetFile, sheetsGlobals } from '../../src/local/services/sheets/globals'
import { addFile, fileOf, MIME } from '../../src/local/state/files'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

function office() {
  const world = openWorld()
  const id = createSpreadsheetFile(world, 'Register PPID')
  world.store.collection<string>('settings').set('activeSpreadsheet', id)
  const SpreadsheetApp = handOut(sheetsGlobals(world).SpreadsheetApp)
  return { world, id, SpreadsheetApp, spreadsheet: SpreadsheetApp.getActiveSpreadsheet() }
}

describe('SpreadsheetApp', () => {
  it('opens the spreadsheet the script is bound to, or one by its ID or address', () => {
    const { id, SpreadsheetApp } = office()
    expect(SpreadsheetApp.getActive().getId()).toBe(id)
    expect(SpreadsheetApp.openById(id).getName()).toBe('Register PPID')
    expect(SpreadsheetApp.openByUrl(`https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`).getId()).toBe(id)
    expect(SpreadsheetApp.getActiveSheet().getName()).toBe('Sheet1')
  })

  it('has no active spreadsheet in a script that is bound to none', () => {
    const SpreadsheetApp = handOut(sheetsGlobals(openWorld()).SpreadsheetApp)
    expect(SpreadsheetApp.getActiveSpreadsheet()).toBeNull()
  })

  it('misses a document that is not there, or is no spreadsheet', () => {
    const { world, SpreadsheetApp } = office()
    const file = addFile(world, { name: 'surat.pdf', mimeType: MIME.pdf })
    expect(() => SpreadsheetApp.openById('hilang')).toThrow(
      "Document hilang is missing (perhaps it was deleted, or you don't have read access?)",
    )
    expect(() => SpreadsheetApp.openById(file.id)).toThrow('is missing')
    expect(() => SpreadsheetApp.openById(7 as never)).toThrow(
      "The parameters (number) don't match the method signature for SpreadsheetApp.openById.",
    )
  })

  it('makes a spreadsheet with one tab of 1000 by 26, or of another size', () => {
    const { SpreadsheetApp } = office()
    const [sheet] = SpreadsheetApp.create('Baru').getSheets()
    expect([sheet?.getName(), sheet?.getMaxRows(), sheet?.getMaxColumns()]).toEqual(['Sheet1', 1000, 26])
    expect(SpreadsheetApp.create('Kecil', 5, 3).getSheets()[0]?.getMaxRows()).toBe(5)
    SpreadsheetApp.flush()
  })

  it('says by name what it does not have', () => {
    const { SpreadsheetApp, spreadsheet } = office()
    expect(() => (SpreadsheetApp as unknown as { newRichTextValue(): void }).newRichTextValue()).toThrow(
      'SpreadsheetApp.newRichTextValue is not emulated',
    )
    expect(() => (spreadsheet as unknown as { getSelection(): void }).getSelection()).toThrow(
      'Spreadsheet.getSelection is not emulated',
    )
  })
})

describe('A Spreadsheet', () => {
  it('has a name, an address, a time zone and a locale', () => {
    const { world, id, spreadsheet } = office()
    spreadsheet.rename('Register Pengecualian')
    spreadsheet.setSpreadsheetTimeZone('Asia/Jakarta')
    spreadsheet.setSpreadsheetLocale('id_ID')
    expect([spreadsheet.getName(), spreadsheet.getSpreadsheetTimeZone(), spreadsheet.getSpreadsheetLocale()]).toEqual([
      'Register Pengecualian',
      'Asia/Jakarta',
      'id_ID',
    ])
    expect(spreadsheet.getUrl()).toBe(`https://docs.google.com/spreadsheets/d/${id}/edit`)
    expect(fileOf(world, id).name).toBe('Register Pengecualian')
    expect(() => spreadsheet.setSpreadsheetTimeZone('Asia/Nusantara')).toThrow('Unsupported time zone: Asia/Nusantara')
  })

  it('adds tabs after the active one and finds them by name, whatever the case', () => {
    const { spreadsheet } = office()
    spreadsheet.insertSheet('Butir')
    spreadsheet.insertSheet('Tugas', 0)
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['Tugas', 'Sheet1', 'Butir'])
    expect(spreadsheet.getSheetByName('butir')?.getIndex()).toBe(3)
    expect(spreadsheet.getSheetByName('Hilang')).toBeNull()
    expect(spreadsheet.getActiveSheet().getName()).toBe('Tugas')
    expect(() => spreadsheet.insertSheet('Tugas')).toThrow(
      'A sheet with the name "Tugas" already exists. Please enter another name.',
    )
    const gone = spreadsheet.getSheetByName('Sheet1')
    if (gone) spreadsheet.deleteSheet(gone)
    expect(spreadsheet.getNumSheets()).toBe(2)
  })

  it('reads ranges by A1 notation and by name', () => {
    const { spreadsheet } = office()
    spreadsheet.insertSheet('Daftar Dikecualikan')
    const range = spreadsheet.getRange("'Daftar Dikecualikan'!B2:C")
    expect([range.getSheet().getName(), range.getA1Notation()]).toEqual(['Daftar Dikecualikan', 'B2:C1000'])
    spreadsheet.setNamedRange('Kepala', spreadsheet.getRange('Sheet1!A1:C1'))
    expect(spreadsheet.getRangeByName('Kepala')?.getA1Notation()).toBe('A1:C1')
    expect(spreadsheet.getRangeByName('Ekor')).toBeNull()
    expect(() => spreadsheet.getRange('tidak ada')).toThrow('Range not found')
  })

  it('is shared through its Drive file', () => {
    const { world, id, spreadsheet } = office()
    spreadsheet.addEditor('ppid.utama@contoh.pontianak.go.id').addViewer('ppid.dlh@contoh.pontianak.go.id')
    expect(spreadsheet.getOwner().getEmail()).toBe(world.owner)
    expect(spreadsheet.getEditors().map((user) => user.getEmail())).toEqual([
      world.owner,
      'ppid.utama@contoh.pontianak.go.id',
    ])
    expect(spreadsheet.getViewers().map((user) => user.getEmail())).toEqual([
      world.owner,
      'ppid.utama@contoh.pontianak.go.id',
      'ppid.dlh@contoh.pontianak.go.id',
    ])
    spreadsheet.removeViewer('ppid.dlh@contoh.pontianak.go.id')
    expect(fileOf(world, id).permissions.map((permission) => permission.role)).toEqual(['owner', 'writer'])
    expect(() => spreadsheet.addEditor('bukan alamat')).toThrow('Invalid email: bukan alamat')
  })
})

describe('A Sheet', () => {
  it('knows how far its data reaches and appends below it', () => {
    const { spreadsheet } = office()
    const sheet = spreadsheet.getActiveSheet()
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([0, 0, 'A1'])
    sheet.appendRow(['Nomor', 'Tanggal']).appendRow(['PPID-2026-0001', 46335, true])
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([2, 3, 'A1:C2'])
    expect(sheet.getDataRange().getValues()).toEqual([
      ['Nomor', 'Tanggal', ''],
      ['PPID-2026-0001', 46335, true],
    ])
  })

  it('grows when a row is appended to a full grid', () => {
    const { SpreadsheetApp } = office()
    const sheet = SpreadsheetApp.create('Kecil', 1, 1).getActiveSheet()
    sheet.appendRow(['a']).appendRow(['b', 'c'])
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([2, 2])
  })

  it('inserts and deletes rows', () => {
    const { spreadsheet } = office()
    const sheet = spreadsheet.getActiveSheet().appendRow(['a']).appendRow(['b'])
    sheet.insertRowsAfter(1, 2)
    expect(sheet.getRange(1, 1, 4).getValues()).toEqual([['a'], [''], [''], ['b']])
    sheet.deleteRows(2, 2)
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['a'], ['b']])
    expect(sheet.getMaxRows()).toBe(1000)
  })

  it('is frozen, sized, coloured, hidden, renamed and protected', () => {
    const { world, spreadsheet } = office()
    const sheet = spreadsheet.insertSheet('Butir')
    sheet.setFrozenRows(1)
    sheet.setFrozenColumns(2)
    sheet.setColumnWidth(1, 180).setTabColor('#ff0000').setName('Butir Informasi').hideSheet()
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(1), sheet.getColumnWidth(2)]).toEqual(
      [1, 2, 180, 100],
    )
    expect([sheet.getTabColor(), sheet.getName(), sheet.isSheetHidden()]).toEqual(['#ff0000', 'Butir Informasi', true])
    sheet.showSheet().setTabColor(null)
    expect([sheet.getTabColor(), sheet.isSheetHidden()]).toEqual([null, false])
    const protection = sheet.protect().setDescription('Register').addEditor('ppid.utama@contoh.pontianak.go.id')
    protection.removeEditors(protection.getEditors())
    expect([protection.getDescription(), protection.getEditors().map((user) => user.getEmail())]).toEqual([
      'Register',
      [world.owner],
    ])
    expect(protection.getProtectionType().toString()).toBe('SHEET')
  })

  it('is the same tab through two handles', () => {
    const { id, SpreadsheetApp, spreadsheet } = office()
    spreadsheet.getActiveSheet().setName('Register')
    expect(SpreadsheetApp.openById(id).getSheets()[0]?.getName()).toBe('Register')
  })

  it.each([
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1, 1, 0, 1], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [[1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 26, 1, 2], 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])('refuses the range %p', (numbers, message) => {
    const { spreadsheet } = office()
    const [row, column, ...size] = numbers as [number, number, number, number]
    expect(() => spreadsheet.getActiveSheet().getRange(row, column, ...size)).toThrow(message)
  })
})
