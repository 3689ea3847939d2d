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
