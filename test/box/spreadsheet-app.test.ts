// What the box shows of SpreadsheetApp and Google does not: a script bound to nothing, other people, refusals by name.
// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
import { createSpreadsheetFile, sheetsGlobals } from '../../src/local/services/sheets/globals'
import { addFile, fileOf, files, MIME } from '../../src/local/state/files'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

function office() {
  const world = openWorld()
  const id = createSpreadsheetFile(world, 'Register PPID')
  world.store.collection<string>('settings').set('activeSpreadsheet', id)
  const SpreadsheetApp = handOut(sheetsGlobals(world).SpreadsheetApp)
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  return { world, id, SpreadsheetApp, spreadsheet, sheet: spreadsheet.getActiveSheet() }
}

const UTAMA = 'ppid.utama@contoh.pontianak.go.id'
const DLH = 'ppid.dlh@contoh.pontianak.go.id'
const addresses = (users: { getEmail(): string }[]) => users.map((user) => user.getEmail())

describe('A script that is bound to no spreadsheet', () => {
  it('has nothing active', () => {
    const SpreadsheetApp = handOut(sheetsGlobals(openWorld()).SpreadsheetApp)
    expect([
      SpreadsheetApp.getActiveSpreadsheet(),
      SpreadsheetApp.getActive(),
      SpreadsheetApp.getActiveSheet(),
      SpreadsheetApp.getActiveRange(),
      SpreadsheetApp.getCurrentCell(),
    ]).toEqual([null, null, null, null, null])
  })
})

describe('Opening a spreadsheet', () => {
  it('fails for what is not there, or is another kind of file', () => {
    const { world, SpreadsheetApp } = office()
    const file = addFile(world, { name: 'surat.pdf', mimeType: MIME.pdf })
    expect(() => SpreadsheetApp.openById('hilang')).toThrow(
      "Document hilang is missing (perhaps it was deleted, or you don't have read access?)",
    )
    expect(() => SpreadsheetApp.openById(file.id)).toThrow('is missing')
  })

  it('fails for handles too once the file is gone', () => {
    const { world, id, spreadsheet, sheet } = office()
    files(world).delete(id)
    expect(() => spreadsheet.getSheets()).toThrow(`Document ${id} is missing`)
    expect(() => sheet.getRange('A1')).toThrow(`Document ${id} is missing`)
  })
})

describe('What is not emulated', () => {
  it.each(['newRichTextValue', 'newConditionalFormatRule', 'newTextStyle'])(
    'is refused by name: SpreadsheetApp.%s',
    (name) => {
      const app = office().SpreadsheetApp as unknown as Record<string, () => void>
      expect(() => app[name]?.()).toThrow(`SpreadsheetApp.${name} is not emulated`)
    },
  )

  it('is refused by name in options and values too', () => {
    const { sheet, SpreadsheetApp } = office()
    const range = sheet.getRange('A1')
    expect(() => range.clear({ skipFilteredRows: true })).toThrow('Range.clear with skipFilteredRows is not emulated')
    expect(() => range.setValue({})).toThrow('Range.setValue with an object is not emulated')
    expect(() => range.copyTo(sheet.getRange('B1'), SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false)).toThrow(
      'Range.copyTo with PASTE_COLUMN_WIDTHS is not emulated',
    )
    expect(() => range.setBackground('rgb(1, 2, 3)')).toThrow('the colour rgb(1, 2, 3) is not emulated')
    expect(() => SpreadsheetApp.newDataValidation().build()).toThrow(
      'a data validation without criteria is not emulated',
    )
  })
})

describe('What Google’s answer to is not known', () => {
  it('is refused: copying or moving merged cells and conditional formats', () => {
    const { sheet, id, world, SpreadsheetApp } = office()
    const range = sheet.getRange('A1:B2').merge()
    const far = sheet.getRange('D5')
    expect(() => range.copyTo(far)).toThrow('Range.copyTo over merged cells is not emulated')
    expect(() => far.copyTo(range, { formatOnly: true })).toThrow('Range.copyTo over merged cells is not emulated')
    expect(() => range.moveTo(far)).toThrow('Range.moveTo over merged cells is not emulated')
    range.copyTo(far, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false)
    range.breakApart().copyTo(far)
    const rule = {
      ranges: [{ sheetId: sheet.getSheetId(), startColumnIndex: 0, endColumnIndex: 1 }],
      booleanRule: { condition: { type: 'NOT_BLANK' }, format: { textFormat: { bold: true } } },
    }
    const { Sheets } = sheetsGlobals(world)
    handOut(Sheets.Spreadsheets).batchUpdate({ requests: [{ addConditionalFormatRule: { rule, index: 0 } }] }, id)
    expect(() => range.copyTo(far)).toThrow('Range.copyTo over a conditional format is not emulated')
    sheet.getRange('A1').copyTo(sheet.getRange('A2'))
  })

  it('is refused: moving cells that a name or a formula has a part of, or to another sheet', () => {
    const { sheet, spreadsheet } = office()
    const range = sheet.getRange('A1:A2').setValues([[1], [2]])
    const sum = sheet.getRange('D1').setFormula('=SUM(A2:A3)')
    expect(() => range.moveTo(sheet.getRange('B1'))).toThrow('Range.moveTo where a formula names A2:A3')
    expect(() => sheet.getRange('F1').moveTo(sheet.getRange('A3'))).toThrow('a formula names A2:A3')
    expect(range.getValues()).toEqual([[1], [2]])
    sum.clear()
    spreadsheet.setNamedRange('Isi', range)
    expect(() => range.moveTo(sheet.getRange('B1'))).toThrow('Range.moveTo over the named range Isi')
    spreadsheet.removeNamedRange('Isi')
    const other = spreadsheet.insertSheet('Lain').getRange('A1')
    sum.setFormula('=A1')
    expect(() => sum.moveTo(other)).toThrow('Range.moveTo of formulas to another sheet')
    expect(() => range.moveTo(other)).toThrow('Range.moveTo where a formula names A1')
  })

  it('is refused: sizes and places that are none', () => {
    const { sheet, spreadsheet } = office()
    expect(() => sheet.getRange('A1').setFontSize(-1)).toThrow('a font of -1 points is not emulated')
    expect(() => sheet.getRange('A1').setFontSizes([[401]])).toThrow('a font of 401 points is not emulated')
    expect(() => sheet.setColumnWidth(1, -5)).toThrow('a row or column of -5 pixels is not emulated')
    expect(() => sheet.setRowHeight(1, 0)).toThrow('a row or column of 0 pixels is not emulated')
    expect(() => spreadsheet.moveActiveSheet(9)).toThrow('a sheet at index 8, where the last is 0 is not emulated')
    expect(() => spreadsheet.insertSheet('Lain', 3)).toThrow('a sheet at index 3, where the last is 1 is not emulated')
  })

  it('is refused: patterns that RE2 has not, or the box', () => {
    const { sheet } = office()
    const find = (pattern: string) => sheet.createTextFinder(pattern).useRegularExpression(true).findAll()
    for (const pattern of ['a(?=b)', '(?<!a)b', '(a)\\1', '\\pL', '(?i:a)', '[[:^alpha:]]', '(?U)a'])
      expect(() => find(pattern)).toThrow('is not emulated')
    expect(() => find('(')).toThrow('Invalid regular expression pattern (')
  })
})

describe('The people of a spreadsheet', () => {
  it('are those of its Drive file', () => {
    const { world, id, spreadsheet } = office()
    spreadsheet.addEditor(UTAMA).addViewer(DLH)
    expect(spreadsheet.getOwner().getEmail()).toBe(world.owner)
    expect(addresses(spreadsheet.getEditors())).toEqual([world.owner, UTAMA])
    expect(addresses(spreadsheet.getViewers())).toEqual([world.owner, UTAMA, DLH])
    spreadsheet.removeViewer(DLH)
    expect(fileOf(world, id).permissions.map((permission) => permission.role)).toEqual(['owner', 'writer'])
    spreadsheet.addViewers([DLH]).removeEditor(UTAMA)
    expect(addresses(spreadsheet.getViewers())).toEqual([world.owner, DLH])
    spreadsheet.addEditors([UTAMA, DLH])
    expect(addresses(spreadsheet.getEditors())).toEqual([world.owner, UTAMA, DLH])
    expect(() => spreadsheet.addEditor('bukan alamat')).toThrow('Invalid email: bukan alamat')
  })

  it('are told when the file is shared with them', () => {
    const { world, spreadsheet } = office()
    spreadsheet.addEditor(UTAMA)
    expect(world.store.collection('drive-share-notices').values()).toEqual([
      expect.objectContaining({ to: UTAMA, role: 'writer' }),
    ])
  })

  it('are the first editors of what is protected', () => {
    const { world, spreadsheet, sheet } = office()
    spreadsheet.addEditor(UTAMA)
    const protection = sheet.protect()
    expect(addresses(protection.getEditors())).toEqual([world.owner, UTAMA])
    expect(addresses(protection.removeEditors([UTAMA, world.owner]).getEditors())).toEqual([world.owner])
    expect(protection.setDomainEdit(true).canDomainEdit()).toBe(true)
  })
})

describe('A fresh handle', () => {
  it('sees the selection another one made, and what was written survives both', () => {
    const { id, SpreadsheetApp, sheet } = office()
    sheet.getRange('B2').setValue('tetap').activate()
    const again = SpreadsheetApp.openById(id).getActiveSheet()
    expect([again.getActiveRange().getA1Notation(), again.getRange('B2').getValue()]).toEqual(['B2', 'tetap'])
  })
})
