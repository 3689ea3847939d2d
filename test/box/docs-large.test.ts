// A document of more elements than are kept in one record: lists of thousands of rows.
import { join } from 'node:path'
import { openBoxWith, temporaryFolder } from '../support/box'

const SOURCE = `
  function write() {
    var rows = []
    for (var row = 0; row < 4000; row++) rows.push(['Butir ' + row])
    var document = DocumentApp.create('Daftar')
    document.getBody().appendTable(rows)
    return document.getId()
  }
  function table(id) { return DocumentApp.openById(id).getBody().getTables()[0] }
  function read(id) {
    var rows = table(id)
    return [rows.getNumRows(), rows.getCell(0, 0).getText(), rows.getCell(3999, 0).getText()]
  }
  function change(id) { table(id).getCell(3999, 0).setText('Terakhir') }
  function clear(id) {
    DocumentApp.openById(id).getBody().clear()
    return DocumentApp.openById(id).getBody().getText()
  }
  function fail(id) {
    var document = DocumentApp.openById(id)
    document.getBody().getTables()[0].getCell(0, 0).setText('Pertama')
    document.saveAndClose()
    throw new Error('afterwards')
  }
  /** One document is changed by another way meanwhile: at the end neither can be saved. */
  function collide(id, other) {
    table(id).getCell(0, 0).setText('Bertabrakan')
    DocumentApp.openById(other).getBody().setText('Bertabrakan')
    Docs.Documents.batchUpdate({ requests: [{ insertText: { text: '!', location: { index: 1 } } }] }, other)
  }
  /** What a script reads in between may let go of what it has open. */
  function readOn(id) {
    var cell = table(id).getCell(0, 0)
    var sheet = SpreadsheetApp.create('Besar').getSheets()[0]
    sheet.insertRowsAfter(1, 9000)
    sheet.getRange(1, 1, 9000, 1).setValues(Array.from({ length: 9000 }, function (_, row) { return [row] }))
    for (var turn = 0; turn < 20000; turn++) Session.getScriptTimeZone()
    sheet.getRange(1, 1, 9000, 1).getValues()
    for (var turn = 0; turn < 20000; turn++) Session.getScriptTimeZone()
    cell.setText('Sesudahnya')
  }
  function other() { return DocumentApp.create('Surat').getId() }`

describe.each([
  ['a temporary store', () => ({})],
  ['a data file', () => ({ store: join(temporaryFolder(), 'data.sqlite') })],
])('A large document in %s', (_, options) => {
  it('is read, changed and emptied as any other', () => {
    const box = openBoxWith(SOURCE, options())
    const id = String(box.call('write'))
    expect(box.call('read', id)).toEqual([4000, 'Butir 0', 'Butir 3999'])
    box.call('change', id)
    expect(box.call('read', id)).toEqual([4000, 'Butir 0', 'Terakhir'])
    expect(() => box.call('fail', id)).toThrow('afterwards')
    expect(box.call('read', id)).toEqual([4000, 'Pertama', 'Terakhir'])
    expect(() => box.call('collide', id, box.call('other'))).toThrow('meanwhile')
    expect(box.call('read', id)).toEqual([4000, 'Pertama', 'Terakhir'])
    box.call('readOn', id)
    expect(box.call('read', id)).toEqual([4000, 'Sesudahnya', 'Terakhir'])
    expect(box.call('clear', id)).toBe('')
  })
})

it('is whole when the box is closed and opened again', () => {
  const store = join(temporaryFolder(), 'data.sqlite')
  const box = openBoxWith(SOURCE, { store })
  const id = String(box.call('write'))
  box.call('change', id)
  box.close()
  expect(openBoxWith(SOURCE, { store }).call('read', id)).toEqual([4000, 'Butir 0', 'Terakhir'])
})
