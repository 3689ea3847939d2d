// What a script sees of the box's values and objects, and what it must not see
// (developers.google.com/apps-script/guides/v8-runtime, …/guides/support/troubleshooting).
import { openBoxWith } from '../support/box'

const seen = (expressions: string) =>
  openBoxWith(`
    const sheet = SpreadsheetApp.getActiveSheet()
    const attempt = (work) => { try { return work() } catch (error) { return error.message } }
    function caught() { try { DriveApp.getFileById('nothing') } catch (error) { return error } }
    function look() { return [${expressions}] }`).call('look')

describe('What a service hands to a script', () => {
  it('are lists and objects of the script, however deep', () => {
    expect(
      seen(`sheet.getDataRange().getValues() instanceof Array, sheet.getDataRange().getValues()[0] instanceof Array,
        SpreadsheetApp.getActive().getSheets().constructor === Array,
        PropertiesService.getScriptProperties().getProperties() instanceof Object,
        Sheets.Spreadsheets.get(sheet.getParent().getId()).sheets[0].properties instanceof Object,
        Sheets.Spreadsheets.get(sheet.getParent().getId()).sheets instanceof Array`),
    ).toEqual([true, true, true, true, true, true])
  })

  it('tell nothing of the box behind them', () => {
    expect(
      seen(`sheet.constructor === Object, String(sheet), sheet.toLocaleString(), JSON.stringify(sheet),
        Object.keys(sheet).length, 'getRange' in sheet, sheet.isPrototypeOf({}), sheet[0]`),
    ).toEqual([true, 'Sheet', 'Sheet', '{}', 0, true, false, undefined])
  })

  it('cannot be changed, deleted from or frozen: what Google does then is not known', () => {
    expect(
      seen(`attempt(() => { sheet.note = 1 }), attempt(() => delete sheet.getName), attempt(() => Object.freeze(sheet)),
        attempt(() => sheet.hasOwnProperty('getName')), Object.isFrozen(sheet)`),
    ).toEqual([
      'setting Sheet.note is not emulated',
      'deleting Sheet.getName is not emulated',
      'freezing a Sheet is not emulated',
      'Sheet.hasOwnProperty is not emulated',
      false,
    ])
  })
})

describe('An error a script catches', () => {
  it('tells where in the script it arose, and not where in the box', () => {
    const [stack, cause] = seen('caught().stack, typeof caught().cause') as [string, string]
    const [first, second] = stack.split('\n')
    expect(first).toMatch(/^Exception: No item with the given ID could be found/)
    expect(second).toMatch(/^ +at caught \(.*Code\.js:4:/)
    expect(cause).toBe('undefined')
  })

  it('is one of its own also when a member is asked for that nobody knows', () => {
    expect(seen('attempt(() => sheet.paint), attempt(() => typeof SpreadsheetApp.paint)')).toEqual([
      'Sheet.paint is not emulated',
      'SpreadsheetApp.paint is not emulated',
    ])
  })
})

describe('What Google does not tell the outcome of', () => {
  it.each([
    ["sheet.getRange('A1').setValue(NaN)", 'Range.setValue with NaN is not emulated'],
    ["sheet.getRange('A1').setValue(1n)", 'Range.setValue with a bigint is not emulated'],
    ["sheet.getRange('A1').setValue(() => 1)", 'Range.setValue with a function is not emulated'],
    ["sheet.getRange('A1').setValue(new Date(NaN))", 'Range.setValue with an invalid date is not emulated'],
    [
      "sheet.getRange('A1').setValue(1e21).setNumberFormat('dd/mm/yyyy').getValue()",
      'the number 1e+21 as a date is not emulated',
    ],
    [
      "sheet.getRange('A1').copyTo(sheet.getRange('B1'), { all: true })",
      'Range.copyTo with the option all is not emulated',
    ],
    ["sheet.getRange('A1').clear({ all: true })", 'Range.clear with the option all is not emulated'],
    ['sheet.clear({ all: true })', 'Sheet.clear with the option all is not emulated'],
    [
      "SpreadsheetApp.getActive().insertSheet('B', { from: sheet })",
      'Spreadsheet.insertSheet with the option from is not emulated',
    ],
    ['sheet.setFrozenRows(-1)', 'freezing -1 rows is not emulated'],
    ['sheet.setFrozenColumns(-1)', 'freezing -1 columns is not emulated'],
    [
      'Sheets.Spreadsheets.Values.get(sheet.getParent().getId(), null)',
      'Sheets.Spreadsheets.Values.get with null as argument 2 is not emulated',
    ],
    [
      "Sheets.Spreadsheets.Values.update({ values: [[NaN]] }, sheet.getParent().getId(), 'A1', { valueInputOption: 'RAW' })",
      'Sheets.Spreadsheets.Values with NaN is not emulated',
    ],
    ["Drive.Files.create({ name: 'a', parents: 'root' })", 'Drive.Files with parents that are no list is not emulated'],
    [
      "Docs.Documents.batchUpdate({ requests: 'a' }, DocumentApp.create('a').getId())",
      'Docs.Documents.batchUpdate with requests that are no list is not emulated',
    ],
    [
      "Docs.Documents.batchUpdate({ requests: [{ insertText: { text: 5, location: { index: 1 } } }] }, DocumentApp.create('a').getId())",
      'Docs.Documents.batchUpdate insertText with a text that is no string is not emulated',
    ],
    [
      "DocumentApp.create('a').getBody().editAsText().setForegroundColor('red')",
      'a text with the colour "red" is not emulated',
    ],
    [
      "PropertiesService.getScriptProperties().setProperty('a', 5)",
      'a property whose value is of type number is not emulated',
    ],
    [
      "MailApp.sendEmail({ to: ['a@contoh.go.id'], subject: 'a', body: 'b' })",
      'MailApp.sendEmail with to that is no text is not emulated',
    ],
    [
      "FormApp.create('a').createResponse().withItemResponse(FormApp.create('b').addTextItem().createResponse('c'))",
      'withItemResponse with an answer to another form is not emulated',
    ],
    [
      "DriveApp.createFile('a', 'x'.repeat(50 * 1024 * 1024 + 1))",
      'the error of createFile with more than 50 MB is not emulated',
    ],
  ])('%s is refused by name', (call, message) => {
    expect(seen(`attempt(() => ${call})`)).toEqual([message])
  })
})

it('prints objects of Google by name, in Logger and console, and symbols too', () => {
  const box = openBoxWith(`function print() {
    Logger.log(SpreadsheetApp.getActive())
    Logger.log([SpreadsheetApp.getActive()])
    console.log(SpreadsheetApp.getActive())
    console.log(Symbol('a'), 5)
  }`)
  box.call('print')
  expect(box.executions().at(-1)?.log).toEqual([
    'INFO Spreadsheet',
    'INFO [Spreadsheet]',
    'DEBUG Spreadsheet',
    'DEBUG Symbol(a) 5',
  ])
})
