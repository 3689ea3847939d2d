// Google in a box as a whole: its first opening, its Drive, and what it still knows when it is opened again.
import { join } from 'node:path'
import { openBox, openBoxWith, scriptFolder, temporaryFolder } from '../support/box'

describe('A first opening', () => {
  it('makes the spreadsheet the script is bound to, with one empty tab', () => {
    const box = openBoxWith('function name() { return SpreadsheetApp.getActiveSpreadsheet().getName() }')
    expect(box.call('name')).toBe('Untitled spreadsheet')
    expect(box.sheet('Sheet1')).toEqual([])
    expect(() => box.sheet('Register')).toThrow(expect.objectContaining({ code: 'ERR_UNKNOWN_TAB' }))
    expect(box.files().map(({ path, mimeType }) => [path, mimeType])).toEqual([
      ['My Drive/Untitled spreadsheet', 'application/vnd.google-apps.spreadsheet'],
    ])
  })

  it('offers the advanced services the manifest switches on, and no others', () => {
    const source = 'function kinds() { return [typeof Sheets, typeof Drive, typeof Docs] }'
    const dependencies = { enabledAdvancedServices: [{ userSymbol: 'Drive' }] }
    expect(openBox({ script: scriptFolder(source, { dependencies }) }).call('kinds')).toEqual([
      'undefined',
      'object',
      'undefined',
    ])
    expect(openBoxWith(source).call('kinds')).toEqual(['object', 'object', 'object'])
  })

  it('refuses a folder that does not hold exactly one script', () => {
    const empty = expect.objectContaining({ code: 'ERR_SCRIPT_FOLDER' })
    expect(() => openBox({ script: temporaryFolder() })).toThrow(empty)
    expect(() => openBox({ script: join(temporaryFolder(), 'none') })).toThrow(empty)
  })
})

describe('Drive as the box lists it', () => {
  it('shows paths, and leaves out what is in the trash', () => {
    const box = openBoxWith(`function fill() {
      var year = DriveApp.createFolder('2026')
      year.createFile('catatan.txt', 'isi')
      var old = year.createFolder('lama')
      old.createFile('usang.txt', 'isi')
      old.setTrashed(true)
      return year.getFiles().next().getId()
    }`)
    const id = String(box.call('fill'))
    expect(box.files().map((file) => file.path)).toEqual([
      'My Drive/Untitled spreadsheet',
      'My Drive/2026',
      'My Drive/2026/catatan.txt',
    ])
    return box.export(id, 'text/plain').then((content) => expect(new TextDecoder().decode(content)).toBe('isi'))
  })

  it('exports a document as PDF and as docx', async () => {
    const box = openBoxWith("function write() { return DocumentApp.create('Daftar').getId() }")
    const id = String(box.call('write'))
    const start = async (type: string) =>
      Buffer.from(await box.export(id, type))
        .toString('latin1')
        .slice(0, 4)
    expect(await start('application/pdf')).toBe('%PDF')
    expect(await start('application/vnd.openxmlformats-officedocument.wordprocessingml.document')).toBe(
      'PK\u0003\u0004',
    )
  })

  it('exports nothing it does not have', async () => {
    const box = openBoxWith('')
    const [sheet] = box.files()
    await expect(box.export('nothing', 'application/pdf')).rejects.toThrow(
      expect.objectContaining({ code: 'ERR_UNKNOWN_FILE' }),
    )
    await expect(box.export(sheet?.id ?? '', 'application/pdf')).rejects.toThrow(
      expect.objectContaining({ code: 'ERR_NOT_EMULATED' }),
    )
  })
})

describe('A box opened again from its file', () => {
  const source = `
    function begin() {
      PropertiesService.getScriptProperties().setProperty('round', '1')
      ScriptApp.newTrigger('tick').timeBased().everyMinutes(30).create()
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').getRange(1, 1).setValue('kept')
      MailApp.sendEmail({ to: 'opd@contoh.pontianak.go.id', subject: 'Hal', body: 'Isi',
        attachments: [Utilities.newBlob('lampiran', 'text/plain', 'a.txt')] })
    }
    function tick() {
      var properties = PropertiesService.getScriptProperties()
      properties.setProperty('round', String(Number(properties.getProperty('round')) + 1))
      return properties.getProperty('round')
    }`

  it('goes on where it was: clock, triggers, mail, properties, sheet and executions', () => {
    const store = join(temporaryFolder(), 'data', 'box.sqlite')
    const script = scriptFolder(source)
    const first = openBox({ store, script, now: new Date('2026-11-09T01:00:00Z'), owner: 'ppid.utama@contoh.go.id' })
    first.call('begin')
    first.advanceTo(new Date('2026-11-09T01:40:00Z'))
    first.close()

    const second = openBox({ store, script, now: new Date('2030-01-01T00:00:00Z') })
    expect(second.now()).toEqual(new Date('2026-11-09T01:40:00Z'))
    expect(second.sheet('Sheet1')).toEqual([['kept']])
    expect(second.mail).toMatchObject([{ to: 'opd@contoh.pontianak.go.id', sentAt: expect.any(Date) }])
    expect(new TextDecoder().decode(second.mail[0]?.attachments[0]?.bytes)).toBe('lampiran')
    expect(second.executions().map((record) => record.functionName)).toEqual(['begin', 'tick'])
    second.advanceTo(new Date('2026-11-09T02:10:00Z'))
    expect(second.call('tick')).toBe('4')
    expect(second.files()).toHaveLength(1)
  })
})

describe('After thousands of executions', () => {
  it('keeps the latest 500, in order', () => {
    const box = openBoxWith('function go(n) { console.log(n) }')
    for (let round = 1; round <= 520; round++) box.call('go', round)
    const logs = box.executions().map((record) => record.log[0])
    expect(logs).toHaveLength(500)
    expect([logs[0], logs[499]]).toEqual(['DEBUG 21', 'DEBUG 520'])
  })
})
