// Triggers and the events they bring (developers.google.com/apps-script/reference/script/script-app,
// …/reference/script/clock-trigger-builder, …/guides/triggers/installable, …/guides/triggers/events).
import type { LocalGoogle } from '../../src/local/index'
import { openBoxWith } from '../support/box'

/** Every case creates its triggers in `plant`, and `fired` writes down when, and with what, it ran. */
const SOURCE = `
  function fired(event) { console.log(new Date().toISOString()); console.log(JSON.stringify(event)) }
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

  it('at an instant fires then', () => {
    const box = boxThatPlants(clock("at(new Date('2026-11-09T05:30:00Z'))"))
    box.advanceTo(new Date('2026-11-11T00:00:00Z'))
    expect(firings(box)).toEqual(['2026-11-09T05:30:00.000Z'])
  })

  it('at an instant that has passed fires at the next move of the clock', () => {
    const box = boxThatPlants(clock("at(new Date('2026-11-01T00:00:00Z'))"))
    box.advanceTo(new Date('2026-11-09T01:01:00Z'))
    expect(firings(box)).toHaveLength(1)
  })

  it.each([
    ['atDate(2026, 11, 10)', '2026-11-09T17:00:00Z'],
    ["atDate(2026, 11, 10).inTimezone('Asia/Jayapura')", '2026-11-09T15:00:00Z'],
    ['atDate(2026, 11, 10).atHour(9)', '2026-11-10T02:00:00Z'],
  ])('%s fires once, at most a quarter of an hour from then', (rest, instant) => {
    const box = boxThatPlants(clock(rest))
    box.advanceTo(new Date('2026-12-11T00:00:00Z'))
    const times = firings(box).map((time) => Date.parse(time))
    expect(times).toHaveLength(1)
    expect(Math.abs((times[0] ?? 0) - Date.parse(instant))).toBeLessThanOrEqual(15 * 60_000)
  })

  it('on a day of the month fires in every month that has it', () => {
    const box = boxThatPlants(clock('onMonthDay(31).atHour(12)'))
    box.advanceTo(new Date('2027-04-05T00:00:00Z'))
    expect(firings(box).map((time) => time.slice(0, 13))).toEqual(['2026-12-31T05', '2027-01-31T05', '2027-03-31T05'])
  })

  it('every second week on a weekday skips the weeks between', () => {
    const box = boxThatPlants(clock('everyWeeks(2).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(12)'))
    box.advanceTo(new Date('2026-12-10T00:00:00Z'))
    expect(firings(box).map((time) => time.slice(0, 10))).toEqual(['2026-11-09', '2026-11-23', '2026-12-07'])
  })

  it('every day without an hour keeps to an hour of its own', () => {
    const box = boxThatPlants(clock('everyDays(1)'))
    box.advanceTo(new Date('2026-11-13T01:00:00Z'))
    expect(new Set(firings(box).map((time) => time.slice(11))).size).toBe(1)
    expect(firings(box).length).toBeGreaterThanOrEqual(3)
  })

  it('has a minute that differs from trigger to trigger, and is the same in a box begun the same way', () => {
    const minutes = () => {
      const box = boxThatPlants(Array.from({ length: 5 }, () => clock('everyDays(1).atHour(9)')).join(';'))
      box.advanceTo(new Date('2026-11-09T04:00:00Z'))
      return firings(box).map((time) => time.slice(11, 16))
    }
    expect(new Set(minutes()).size).toBeGreaterThan(1)
    expect(minutes()).toEqual(minutes())
  })

  it('runs as its creator', () => {
    const box = openBoxWith(`
      function plant() { ScriptApp.newTrigger('who').timeBased().after(1).create() }
      function who() { console.log(Session.getActiveUser().getEmail() + ' ' + Session.getEffectiveUser().getEmail()) }`)
    box.call('plant')
    box.advanceTo(new Date(box.now().getTime() + 1000))
    const owner = 'admin.ppid@contoh.pontianak.go.id'
    expect(box.executions()[1]?.log).toEqual([`DEBUG ${owner} ${owner}`])
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
    ['everyMinutes(5).atHour(3)', 'ClockTriggerBuilder.create with this combination of times is not emulated'],
    ['everyWeeks(1)', 'ClockTriggerBuilder.create with this combination of times is not emulated'],
    ['nearMinute(5).everyDays(1)', 'ClockTriggerBuilder.create with this combination of times is not emulated'],
    ['onMonthDay(1).everyDays(1)', 'ClockTriggerBuilder.create with this combination of times is not emulated'],
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

  it.each(['forSpreadsheet', 'forDocument', 'forUserCalendar'])(
    'are refused %s, where nothing would fire them',
    (member) => {
      const plant = `ScriptApp.newTrigger('fired').${member}('x')`
      expect(() => boxThatPlants(plant)).toThrow(`TriggerBuilder.${member} is not emulated`)
    },
  )

  it('of a form wait for responses only', () => {
    const plant = (rest: string) => `ScriptApp.newTrigger('fired').forForm(FormApp.create('Rapat')).${rest}create()`
    expect(() => boxThatPlants(plant('onOpen().'))).toThrow('FormTriggerBuilder.onOpen is not emulated')
    expect(() => boxThatPlants(plant(''))).toThrow('FormTriggerBuilder.create without onFormSubmit is not emulated')
  })

  it('wait for no form that is not there', () => {
    expect(() => boxThatPlants("ScriptApp.newTrigger('fired').forForm('nothing').onFormSubmit().create()")).toThrow(
      'No item with the given ID could be found',
    )
  })
})
