// How Google in a box runs a script (developers.google.com/apps-script/guides/v8-runtime, …/guides/services/quotas, …/guides/logging).
import { join } from 'node:path'
import { openBox, openBoxWith, scriptFolder, temporaryFolder } from '../support/box'

describe('An execution', () => {
  it('takes arguments, gives back what the function returns, and starts from nothing each time', () => {
    const box = openBoxWith(`
      var count = 0
      function add(a, b) { count += 1; return { sum: a + b, count: count } }`)
    expect(box.call('add', 2, 3)).toEqual({ sum: 5, count: 1 })
    expect(box.call('add', 4, 5)).toEqual({ sum: 9, count: 1 })
  })

  it('knows the language and none of a browser or of Node', () => {
    const names = ['setTimeout', 'URL', 'TextEncoder', 'fetch', 'structuredClone', 'process', 'require', 'Buffer']
    const box = openBoxWith(`function names() { return [${names.map((name) => `typeof ${name}`)}] }`)
    expect(box.call('names')).toEqual(names.map(() => 'undefined'))
  })

  it.each(['missing', 'Date', 'toString', 'SpreadsheetApp', 'notAFunction'])('of %s finds no such function', (name) => {
    const box = openBoxWith('var notAFunction = 1')
    expect(() => box.call(name)).toThrow(
      expect.objectContaining({ code: 'ERR_UNKNOWN_FUNCTION', message: `Script function not found: ${name}` }),
    )
  })

  it('throws what the script throws, and is kept with what it logged', () => {
    const box = openBoxWith(`function fail(what) {
      console.info('about to %s %d times', 'fail', 2)
      console.warn({ a: [1, 2] }, new Error('inner').message)
      Logger.log('and %s', 'now')
      throw new TypeError('cannot ' + what)
    }`)
    expect(() => box.call('fail', 'count')).toThrow('cannot count')
    const [record] = box.executions()
    expect(record).toMatchObject({
      functionName: 'fail',
      trigger: 'editor',
      status: 'FAILED',
      error: 'TypeError: cannot count',
      startedAt: new Date('2026-11-09T01:00:00Z'),
    })
    expect(record?.log.slice(0, 3)).toEqual(['INFO about to fail 2 times', 'WARNING {"a":[1,2]} inner', 'INFO and now'])
    expect(record?.log[3]).toContain('Code.js:5')
  })

  it('that cannot even be loaded fails with the error of the language', () => {
    const box = openBoxWith('function go() { return 1')
    expect(() => box.call('go')).toThrow(SyntaxErrorOfAnyRealm)
    expect(box.executions()).toMatchObject([{ status: 'FAILED' }])
  })

  it('meets the errors of services as errors of its own, told by name and wording', () => {
    const box = openBoxWith(`function meet() {
      try { DriveApp.getFileById('nothing') } catch (error) {
        return [error instanceof Error, error.name, error.message.slice(0, 21)]
      }
    }
    function wish() {
      try { SpreadsheetApp.paintItBlack() } catch (error) { return [error instanceof Error, error.code, error.message] }
    }`)
    expect(box.call('meet')).toEqual([true, 'Exception', 'No item with the give'])
    expect(box.call('wish')).toEqual([true, 'ERR_NOT_EMULATED', 'SpreadsheetApp.paintItBlack is not emulated'])
  })

  it.each(['UrlFetchApp.fetch("x")', 'HtmlService.createHtmlOutput()', 'CalendarApp.getName()', 'GmailApp()'])(
    'is told by name that %s is not emulated',
    (use) => {
      const box = openBoxWith(`function use() { return ${use} }`)
      expect(() => box.call('use')).toThrow(expect.objectContaining({ code: 'ERR_NOT_EMULATED' }))
    },
  )
})

const SyntaxErrorOfAnyRealm = expect.objectContaining({ name: 'SyntaxError' })

describe('The time inside an execution', () => {
  const source = `
    function now() { return [new Date().toISOString(), new Date(Date.now()).toISOString(), Date().slice(0, 24)] }
    function sleep() { var start = Date.now(); Utilities.sleep(90000); return Date.now() - start }
    function local() {
      var date = new Date(2026, 11, 31, 23, 59, 59)
      date.setMinutes(60)
      return [date.toISOString(), date.getFullYear(), date.getMonth(), date.getDate(), date.getDay(), date.getHours(),
        date.getTimezoneOffset(), String(date), date.toDateString(), new Date('2026-11-09T08:00').toISOString(),
        new Date('2026-11-09').toISOString(), date.toLocaleDateString('id-ID', { dateStyle: 'long' })]
    }
    function kinds() {
      class Day extends Date { next() { return this.getDate() + 1 } }
      var file = DriveApp.getRootFolder()
      return [new Date() instanceof Date, new Day(2026, 0, 5).next(), new Day() instanceof Day,
        file.getDateCreated() instanceof Date, new Date(new Date(5)).getTime(), new Date(0).constructor === Date,
        isNaN(new Date(undefined).getTime()), Object.prototype.toString.call(new Date())]
    }
    function give() { return Utilities.formatDate(new Date(2026, 0, 5), 'Asia/Pontianak', 'yyyy-MM-dd HH:mm') }`

  it('follows the clock of the box', () => {
    const box = openBoxWith(source, { now: new Date('2026-11-09T01:02:03Z') })
    expect(box.call('now')).toEqual([
      '2026-11-09T01:02:03.000Z',
      '2026-11-09T01:02:03.000Z',
      'Mon Nov 09 2026 08:02:03',
    ])
  })

  it('moves by what is slept, while the clock of the box stands', () => {
    const box = openBoxWith(source, { now: new Date('2026-11-09T01:00:00Z') })
    expect(box.call('sleep')).toBe(90_001)
    expect(box.now()).toEqual(new Date('2026-11-09T01:00:00Z'))
  })

  it('is local to the time zone of the manifest, wherever the machine stands', () => {
    expect(openBoxWith(source).call('local')).toEqual([
      '2026-12-31T17:00:59.000Z',
      2027,
      0,
      1,
      5,
      0,
      -420,
      'Fri Jan 01 2027 00:00:59 GMT+0700 (Western Indonesia Time)',
      'Fri Jan 01 2027',
      '2026-11-09T01:00:00.000Z',
      '2026-11-09T00:00:00.000Z',
      '1 Januari 2027',
    ])
    const inJayapura = openBox({ script: scriptFolder(source, { timeZone: 'Asia/Jayapura' }) })
    expect(inJayapura.call('give')).toBe('2026-01-04 22:00')
  })

  it('is made of the script’s own dates, those of services included', () => {
    expect(openBoxWith(source).call('kinds')).toEqual([true, 6, true, true, 5, true, true, '[object Date]'])
  })
})

describe('When an execution is killed at a planned call', () => {
  const source = `
    function work() {
      var properties = PropertiesService.getScriptProperties()
      for (var step = 1; step <= 5; step++) {
        try { properties.setProperty('step', String(step)) } catch (error) { console.log(error.code) }
      }
      return 'done'
    }
    function step() { return PropertiesService.getScriptProperties().getProperty('step') }`

  it('keeps what it had written, makes no further call, and counts as killed though the script caught the error', () => {
    const box = openBoxWith(source)
    box.faults.killAfter(3)
    expect(() => box.call('work')).toThrow(expect.objectContaining({ code: 'ERR_EXECUTION_KILLED' }))
    expect(box.call('step')).toBe('2')
    const [killed] = box.executions()
    expect(killed).toMatchObject({ status: 'KILLED', calls: 3 })
    expect(killed?.log.filter((line) => line.endsWith('ERR_EXECUTION_KILLED'))).toHaveLength(3)
  })

  it('leaves the next execution alone, even when it ended before its time', () => {
    const box = openBoxWith(source)
    box.faults.killAfter(100)
    box.call('work')
    for (let time = 0; time < 3; time++) expect(box.call('step')).toBe('5')
  })

  it('counts only the calls of executions', () => {
    const box = openBoxWith(source)
    box.faults.killAfter(0)
    const { PropertiesService } = box.globals as { PropertiesService: { getScriptProperties(): unknown } }
    expect(() => PropertiesService.getScriptProperties()).not.toThrow()
    expect(() => box.call('work')).toThrow('killed before PropertiesService.getScriptProperties, as planned')
  })
})

describe('When a member is planned to fail', () => {
  it('throws Google’s text as often as planned, does nothing meanwhile, and then works again', () => {
    const box = openBoxWith(`function send() { MailApp.sendEmail('opd@contoh.pontianak.go.id', 'Hal', 'Isi') }`)
    box.faults.fail('MailApp.sendEmail', 2, 'Service error')
    expect(() => box.call('send')).toThrow('Service error')
    expect(() => box.call('send')).toThrow('Service error')
    expect(box.mail).toEqual([])
    box.call('send')
    expect(box.mail).toHaveLength(1)
  })

  it('works at once when the plan is cleared', () => {
    const box = openBoxWith(`function lock() { return LockService.getScriptLock().tryLock(1) }`)
    box.faults.fail('Lock.tryLock', 5, 'There are too many LockService operations against the same script.')
    expect(() => box.call('lock')).toThrow('too many LockService operations')
    box.faults.clear()
    expect(box.call('lock')).toBe(true)
  })
})

describe('When an execution takes more than six minutes', () => {
  it('ends with Google’s text at its next call, caught or not', () => {
    const box = openBoxWith(`function slow() {
      Utilities.sleep(200000)
      Utilities.sleep(170000)
      try { Session.getScriptTimeZone() } catch (error) { console.log(error.message) }
      return 'done'
    }`)
    expect(() => box.call('slow')).toThrow('Exceeded maximum execution time')
    expect(box.executions()).toMatchObject([
      { status: 'TIMED_OUT', error: 'Exception: Exceeded maximum execution time', modelledMs: 370_002 },
    ])
    expect(box.executions()[0]?.log[0]).toBe('DEBUG Exceeded maximum execution time')
  })
})

describe('The meter', () => {
  it('counts every call with its modelled latency, outside executions too', () => {
    const box = openBoxWith(`function read() { PropertiesService.getScriptProperties().getProperty('a') }`)
    box.call('read')
    expect(box.meter.calls()).toEqual([
      { member: 'PropertiesService.getScriptProperties', modelledMs: 1, bytes: 0 },
      { member: 'Properties.getProperty', modelledMs: 30, bytes: 0 },
    ])
    box.meter.reset()
    ;(box.globals as { Session: { getScriptTimeZone(): string } }).Session.getScriptTimeZone()
    expect(box.meter.calls()).toEqual([{ member: 'Session.getScriptTimeZone', modelledMs: 1, bytes: 0 }])
  })
})

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
