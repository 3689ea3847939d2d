// What a script finds on Google's objects when it asks before it calls (developers.google.com/apps-script/reference/document/paragraph,
// …/text, …/table, …/reference/forms/text-item, …/item, …/reference/drive/file, …/reference/spreadsheet/sheet list the members).
import { google } from '../support/on-google'

const has = (object: object, name: string) => typeof Reflect.get(object, name) === 'function'

describe('A member that another class has', () => {
  it('is undefined on an element of a document, so that scripts find out what they hold', () => {
    const body = google().DocumentApp.create('Anggota').getBody()
    const paragraph = body.appendParagraph('satu')
    const table = body.appendTable([['a']])
    expect([has(paragraph, 'getNumChildren'), has(paragraph.getChild(0), 'getNumChildren')]).toEqual([true, false])
    expect([has(table, 'getNumRows'), has(paragraph, 'getNumRows'), has(table, 'getHeading')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('is undefined on a form item, a file and a sheet', () => {
    const { FormApp, DriveApp, SpreadsheetApp } = google()
    const form = FormApp.create('Anggota')
    const list = form.addListItem()
    expect([has(list, 'getChoices'), has(form.addTextItem(), 'getChoices')]).toEqual([true, false])
    const [item = list] = form.getItems()
    expect([has(item, 'asListItem'), has(item, 'setRequired')]).toEqual([true, false])
    const file = DriveApp.createFile('anggota.txt', '')
    expect([has(file, 'getBlob'), has(file, 'getFiles')]).toEqual([true, false])
    expect(has(SpreadsheetApp.create('Anggota').getSheets()[0] ?? {}, 'getValues')).toBe(false)
  })
})

it("names of lists, texts and dates are undefined on Google's objects", () => {
  const file = google().DriveApp.createFile('anggota.txt', '')
  expect(['length', 'map', 'getTime', 'trim'].map((name) => Reflect.get(file, name))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
