// How Google in a box runs a script (developers.google.com/apps-script/guides/v8-runtime, …/guides/services/quotas, …/guides/logging).
import { openBox, openBoxWith, scriptFolder } from '../support/box'

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
      console.log([null, 1.5, new Date(2026, 0, 1), SpreadsheetApp.getActiveSpreadsheet()], { when: ScriptApp.AuthMode.FULL })
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
    expect(record?.log.slice(0, 4)).toEqual([
      'INFO about to fail 2 times',
      'WARNING { a: [ 1, 2 ] } inner',
      'INFO and now',
      'DEBUG [ null, 1.5, Thu Jan 01 2026 00:00:00 GMT+0700 (Western Indonesia Time), Spreadsheet ] { when: FULL }',
    ])
    expect(record?.log[4]).toContain('Code.js:6')
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

  it('is the same for Intl, whether an instant is given or not', () => {
    const box = openBoxWith(
      `function written() {
        var format = new Intl.DateTimeFormat('id-ID', { dateStyle: 'short', timeStyle: 'short' })
        return [format.resolvedOptions().timeZone, format.format(), format.format(new Date(1767225600000)),
          Intl.DateTimeFormat('en-GB').format(), format.formatToParts().length > 3,
          new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' }).format(new Date(0)),
          format instanceof Intl.DateTimeFormat]
      }`,
      { now: new Date('2026-11-09T01:02:03Z') },
    )
    expect(box.call('written')).toEqual([
      'Asia/Pontianak',
      '09/11/26, 08.02',
      '01/01/26, 07.00',
      '09/11/2026',
      true,
      '00:00',
      true,
    ])
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

describe('The script as ScriptApp knows it', () => {
  it('is granted the scopes of its manifest, and no others', () => {
    const source = `
      function granted() {
        return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizedScopes()
      }
      function need(scope) { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [scope]) }`
    const box = openBox({ script: scriptFolder(source, { oauthScopes: ['https://www.googleapis.com/auth/forms'] }) })
    expect(box.call('granted')).toEqual(['https://www.googleapis.com/auth/forms'])
    box.call('need', 'https://www.googleapis.com/auth/forms')
    expect(() => box.call('need', 'https://www.googleapis.com/auth/calendar')).toThrow('Authorization is required')
  })

  it.each(['getOAuthToken', 'getIdentityToken', 'invalidateAuth', 'newStateToken', 'getInstallationSource'])(
    'has no %s',
    (member) => {
      const box = openBoxWith(`function ask() { return ScriptApp.${member}() }`)
      expect(() => box.call('ask')).toThrow(`ScriptApp.${member} is not emulated`)
    },
  )
})

describe('An object of Google’s', () => {
  it('prints as the name of its class, and lists nothing of its own', () => {
    const box = openBoxWith(`function show() {
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]
      return [String(sheet), '' + sheet.getRange(1, 1), JSON.stringify({ sheet: sheet }), Object.keys(sheet).length,
        String(ScriptApp.WeekDay.MONDAY)]
    }`)
    expect(box.call('show')).toEqual(['Sheet', 'Range', '{"sheet":{}}', 0, 'MONDAY'])
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
