// Triggers and the events they bring (developers.google.com/apps-script/reference/script/script-app,
// …/reference/script/clock-trigger-builder, …/guides/triggers/installable, …/guides/triggers/events).
import type { LocalGoogle } from '../../src/local/index'
import { openBoxWith } from '../support/box'

/** Every case creates its triggers in `plant`, and `fired` writes down when, and with what, it ran. */
const SOURCE = `
  function fired(event) { console.log(new Date().toISOString()); console.log(event) }
  function other() { console.log('other') }
  function fails() { throw new Error('as always') }
  function triggers() {
    return ScriptApp.getProjectTriggers().map(function (t) {
      return [t.getHandlerFunction(), String(t.getTriggerSource()), String(t.getEventType()), t.getTriggerSourceId()]
    })
  }
  function clear() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t) }) }`

function boxThatPlants(plant: string, now = '2026-11-09T01:00:00Z'): LocalGoogle {
  const box = openBoxWith(`${SOURCE}\n function plant() { ${plant} }`, { now: new Date(now) })
  box.call('plant')
  return box
}

/** When the function ran, as its own clock said. */
function firings(box: LocalGoogle, handler = 'fired'): string[] {
  return box
    .executions()
    .filter((record) => record.functionName === handler)
    .map((record) => record.startedAt.toISOString())
}

const clock = (rest: string) => `ScriptApp.newTrigger('fired').timeBased().${rest}.create()`

describe('A clock trigger', () => {
  it('every so many minutes fires at that rhythm, at its own instants, when the clock passes them', () => {
    const box = boxThatPlants(clock('everyMinutes(15)'))
    box.advanceTo(new Date('2026-11-09T01:40:00Z'))
    expect(firings(box)).toHaveLength(2)
    box.advanceTo(new Date('2026-11-09T02:01:00Z'))
    const times = firings(box).map((time) => Date.parse(time))
    expect(times.slice(1).map((time, index) => time - (times[index] ?? 0))).toEqual([900_000, 900_000, 900_000])
    expect(box.now()).toEqual(new Date('2026-11-09T02:01:00Z'))
    expect(box.executions()[1]?.log[0]).toBe(`DEBUG ${firings(box)[0]}`)
  })

  it('every so many hours fires at that rhythm', () => {
    const box = boxThatPlants(clock('everyHours(6)'))
    box.advanceTo(new Date('2026-11-10T01:30:00Z'))
    expect(firings(box).map((time) => time.slice(0, 13))).toEqual([
      '2026-11-09T07',
      '2026-11-09T13',
      '2026-11-09T19',
      '2026-11-10T01',
    ])
  })

  it('every day at an hour fires once a day, within that hour of the script’s zone, at the same minute', () => {
    const box = boxThatPlants(clock('everyDays(1).atHour(6)'))
    box.advanceTo(new Date('2026-11-12T01:00:00Z'))
    const times = firings(box)
    expect(times.map((time) => time.slice(0, 13))).toEqual(['2026-11-09T23', '2026-11-10T23', '2026-11-11T23'])
    expect(new Set(times.map((time) => time.slice(14))).size).toBe(1)
  })

  it('planted before its hour fires that same day', () => {
    const box = boxThatPlants(clock('atHour(6).everyDays(1)'), '2026-11-08T22:00:00Z')
    box.advanceTo(new Date('2026-11-09T00:00:00Z'))
    expect(firings(box).map((time) => time.slice(0, 13))).toEqual(['2026-11-08T23'])
  })

  it('every second day skips the days between', () => {
    const box = boxThatPlants(clock('everyDays(2).atHour(12)'))
    box.advanceTo(new Date('2026-11-14T00:00:00Z'))
    expect(firings(box).map((time) => time.slice(0, 13))).toEqual(['2026-11-09T05', '2026-11-11T05', '2026-11-13T05'])
  })

  it('near a minute fires at most a quarter of an hour from it', () => {
    const box = boxThatPlants(clock('everyDays(1).atHour(9).nearMinute(30)'))
    box.advanceTo(new Date('2026-11-09T03:00:00Z'))
    const [time = ''] = firings(box)
    expect(Date.parse(time)).toBeGreaterThanOrEqual(Date.parse('2026-11-09T02:15:00Z'))
    expect(Date.parse(time)).toBeLessThanOrEqual(Date.parse('2026-11-09T02:45:00Z'))
  })

  it('on a weekday fires on that day of the week, in the zone asked for', () => {
    const box = boxThatPlants(clock("onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(1).inTimezone('Asia/Jayapura')"))
    box.advanceTo(new Date('2026-11-25T00:00:00Z'))
    expect(firings(box).map((time) => time.slice(0, 13))).toEqual(['2026-11-12T16', '2026-11-19T16'])
  })

  it('after a while fires once, and stays listed until it is deleted', () => {
    const box = boxThatPlants(clock('after(60000)'))
    box.advanceTo(new Date('2026-11-10T00:00:00Z'))
    expect(firings(box).map((time) => time.slice(0, 16))).toEqual(['2026-11-09T01:01'])
    expect(box.call('triggers')).toEqual([['fired', 'CLOCK', 'CLOCK', null]])
    box.call('clear')
    expect(box.call('triggers')).toEqual([])
  })

  it('at an instant fires then, and on a date at its midnight in the script’s zone', () => {
    const box = boxThatPlants(`${clock("at(new Date('2026-11-09T05:30:00Z'))")}; ${clock('atDate(2026, 11, 10)')}`)
    box.advanceTo(new Date('2026-11-11T00:00:00Z'))
    expect(firings(box)).toEqual(['2026-11-09T05:30:00.000Z', '2026-11-09T17:00:00.000Z'])
  })

  it('brings its own ID and the time in UTC', () => {
    const box = boxThatPlants(
      `${clock("at(new Date('2026-11-09T05:30:00Z'))")}
       console.log(ScriptApp.getProjectTriggers()[0].getUniqueId())`,
    )
    box.advanceTo(new Date('2026-11-09T06:00:00Z'))
    const [planted, fired] = box.executions()
    const event = JSON.parse((fired?.log[1] ?? '').replace('DEBUG ', ''))
    expect(event).toEqual({
      authMode: 'FULL',
      triggerUid: planted?.log[0]?.replace('DEBUG ', ''),
      timezone: 'UTC',
      year: 2026,
      month: 11,
      'day-of-month': 9,
      'day-of-week': 1,
      'week-of-year': 46,
      hour: 5,
      minute: 30,
      second: 0,
    })
  })

  it.each([
    ['everyMinutes(7)', 'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.'],
    ['everyHours(5)', 'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.'],
    ['everyDays(1).atHour(24)', 'The value you passed to atHour was invalid.'],
    ['everyMinutes(5).atHour(3)', 'ClockTriggerBuilder.create with this combination of times is not emulated'],
    ['onMonthDay(1)', 'ClockTriggerBuilder.onMonthDay is not emulated'],
    ["everyDays(1).inTimezone('Asia/Singkawang')", 'Invalid argument: timezone'],
  ])('refuses %s', (rest, message) => {
    expect(() => boxThatPlants(clock(rest))).toThrow(message)
  })
})

describe('Moving the clock', () => {
  it('fires everything due in the order of time, whatever the order of planting', () => {
    const box = boxThatPlants(`
      ScriptApp.newTrigger('other').timeBased().at(new Date('2026-11-09T03:00:00Z')).create()
      ScriptApp.newTrigger('fired').timeBased().at(new Date('2026-11-09T02:00:00Z')).create()`)
    box.advanceTo(new Date('2026-11-09T04:00:00Z'))
    expect(box.executions().map((record) => record.functionName)).toEqual(['plant', 'fired', 'other'])
  })

  it('survives a trigger that fails, whose execution says how, and fires it again the next time', () => {
    const box = boxThatPlants("ScriptApp.newTrigger('fails').timeBased().everyHours(1).create()")
    box.advanceTo(new Date('2026-11-09T03:30:00Z'))
    expect(box.executions().slice(1)).toMatchObject([
      { functionName: 'fails', trigger: 'clock', status: 'FAILED', error: 'Error: as always' },
      { functionName: 'fails', trigger: 'clock', status: 'FAILED', error: 'Error: as always' },
    ])
  })

  it('lists a trigger whose function is gone as failed', () => {
    const box = boxThatPlants("ScriptApp.newTrigger('gone').timeBased().after(1000).create()")
    box.advanceTo(new Date('2026-11-09T02:00:00Z'))
    expect(box.executions()[1]).toMatchObject({
      status: 'FAILED',
      error: 'LocalError: Script function not found: gone',
    })
  })

  it('back is refused, and to the same instant changes nothing', () => {
    const box = boxThatPlants('')
    expect(() => box.advanceTo(new Date('2026-11-09T00:59:59Z'))).toThrow(
      expect.objectContaining({ code: 'ERR_CLOCK_BACKWARDS' }),
    )
    expect(() => box.advanceTo(new Date(Number.NaN))).toThrow(expect.objectContaining({ code: 'ERR_CLOCK_BACKWARDS' }))
    box.advanceTo(new Date('2026-11-09T01:00:00Z'))
    expect(box.now()).toEqual(new Date('2026-11-09T01:00:00Z'))
  })

  it('stops running triggers when they have used the day’s runtime, until the next day', () => {
    const box = openBoxWith(
      `${SOURCE}
      function plant() { ScriptApp.newTrigger('slow').timeBased().everyMinutes(5).create() }
      function slow() { Utilities.sleep(300000) }`,
      { now: new Date('2026-11-09T01:00:00Z') },
    )
    box.call('plant')
    box.advanceTo(new Date('2026-11-09T03:00:00Z'))
    const runs = box.executions().filter((record) => record.functionName === 'slow')
    // 90 minutes of 5 minutes each, counted before a run begins.
    expect(runs.filter((run) => run.status === 'COMPLETED')).toHaveLength(18)
    expect(runs.at(-1)).toMatchObject({
      status: 'FAILED',
      error: 'Exception: Service using too much computer time for one day',
    })
    box.advanceTo(new Date('2026-11-10T01:20:00Z'))
    expect(box.executions().at(-1)).toMatchObject({ functionName: 'slow', status: 'COMPLETED' })
  })
})

describe('The triggers of a script', () => {
  it('are at most twenty', () => {
    const box = boxThatPlants(`for (var n = 0; n < 20; n++) { ${clock('everyHours(1)')} }`)
    expect(() => box.call('plant')).toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    )
    box.call('clear')
    expect(() => box.call('plant')).not.toThrow()
    expect(box.call('triggers')).toHaveLength(20)
  })

  it.each(['onOpen', 'onEdit', 'onChange', 'onFormSubmit'])('do not wait for %s of a spreadsheet', (event) => {
    const plant = `ScriptApp.newTrigger('fired').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).${event}().create()`
    expect(() => boxThatPlants(plant)).toThrow(`SpreadsheetTriggerBuilder.${event} is not emulated`)
  })

  it('wait for no form that is not there', () => {
    expect(() => boxThatPlants("ScriptApp.newTrigger('fired').forForm('nothing').onFormSubmit().create()")).toThrow(
      'No item with the given ID could be found',
    )
  })
})

describe('A form trigger', () => {
  const plant = `
    var form = FormApp.create('Pengumpulan', true).setTitle('Pengumpulan').setCollectEmail(true)
    form.addTextItem().setTitle('Perihal')
    ScriptApp.newTrigger('received').forForm(form).onFormSubmit().create()
    var second = FormApp.create('Rapat', true).setTitle('Rapat')
    ScriptApp.newTrigger('other').forForm(second.getId()).onFormSubmit().create()`
  const received = `
    function received(e) {
      if (!e.response) return console.log(Object.keys(e).sort().join())
      console.log([e.source.getTitle(), e.response.getId(), e.response.getRespondentEmail(), String(e.authMode),
        e.response.getItemResponses()[0].getResponse(), e.response.getTimestamp() instanceof Date].join('|'))
      PropertiesService.getScriptProperties().setProperty('last', e.response.getId())
    }`
  const by = 'opd.kominfo@contoh.pontianak.go.id'

  function boxWithForms(): LocalGoogle {
    const box = openBoxWith(`${SOURCE}\n${received}\nfunction plant() { ${plant} }`)
    box.call('plant')
    return box
  }

  function logs(box: LocalGoogle): (string | undefined)[] {
    const fired = box.executions().filter((record) => record.functionName === 'received')
    return fired.map((record) => record.log[0])
  }

  it('is told of a response of its own form, once', () => {
    const box = boxWithForms()
    const id = box.submit('Pengumpulan', { Perihal: 'Data pribadi' }, by)
    expect(logs(box)).toEqual([`DEBUG Pengumpulan|${id}|${by}|FULL|Data pribadi|true`])
    expect(box.executions().at(-1)).toMatchObject({ functionName: 'received', trigger: 'form submit' })
    expect(box.forms().map(({ title }) => title)).toEqual(['Pengumpulan', 'Rapat'])
  })

  it('is told twice, blankly or never, as planned, and the response is kept each time', () => {
    const box = boxWithForms()
    const twice = box.submit('Pengumpulan', { Perihal: 'A' }, by, 'twice')
    box.submit('Pengumpulan', { Perihal: 'B' }, by, 'blank')
    box.submit('Pengumpulan', { Perihal: 'C' }, by, 'never')
    expect(logs(box)).toEqual([
      `DEBUG Pengumpulan|${twice}|${by}|FULL|A|true`,
      `DEBUG Pengumpulan|${twice}|${by}|FULL|A|true`,
      'DEBUG authMode,triggerUid',
    ])
    expect(box.executions()).toHaveLength(4)
  })

  it('that is killed leaves the response, and the submission does not fail', () => {
    const box = boxWithForms()
    box.faults.killAfter(2)
    expect(box.submit('Pengumpulan', { Perihal: 'A' }, by)).toMatch(/\S/)
    expect(box.executions().at(-1)).toMatchObject({ functionName: 'received', status: 'KILLED', calls: 2 })
  })

  it('is not reached by a form that does not exist', () => {
    expect(() => boxWithForms().submit('Tidak ada', {}, by)).toThrow(
      expect.objectContaining({ code: 'ERR_UNKNOWN_FORM' }),
    )
  })

  it('opens a pre-filled link as a browser does', () => {
    const box = openBoxWith(`function link() {
      var form = FormApp.create('Rapat', true).setTitle('Rapat')
      var item = form.addTextItem().setTitle('Nomor berkas')
      return form.createResponse().withItemResponse(item.createResponse('PPID-2026-0001')).toPrefilledUrl()
    }`)
    const opened = box.prefilled(String(box.call('link')))
    expect(opened).toEqual({ form: box.forms()[0]?.id, answers: { 'Nomor berkas': 'PPID-2026-0001' } })
  })
})
