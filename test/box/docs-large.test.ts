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
    Docs.Documents.batchUpdate({ requests: [{ insertText: { text: '!', location: { index: 0 } } }] }, id)
  }`

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
    expect(() => box.call('fail', id)).toThrow()
    expect(box.call('read', id)).toEqual([4000, 'Pertama', 'Terakhir'])
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
