// What ScriptApp tells a script of itself, and the triggers it makes (developers.google.com/apps-script/reference/script/script-app,
// …/reference/script/clock-trigger-builder, …/reference/script/trigger, …/reference/script/authorization-info).
import { google } from '../support/on-google'

type Google = ReturnType<typeof google>

/** Makes a trigger, and takes it away again after a look: a script may have twenty. */
function planted<T>(
  script: Google,
  plant: (app: Google['ScriptApp']) => ReturnType<Trigger['create']>,
  look: (trigger: ReturnType<Trigger['create']>) => T,
): T {
  const trigger = plant(script.ScriptApp)
  try {
    return look(trigger)
  } finally {
    script.ScriptApp.deleteTrigger(trigger)
  }
}

type Trigger = ReturnType<ReturnType<Google['ScriptApp']['newTrigger']>['timeBased']>
type ClockPlan = (clock: Trigger, app: Google['ScriptApp']) => Trigger

describe('The script as ScriptApp knows it', () => {
  it('has an ID, and everything its manifest asks for', () => {
    const { ScriptApp } = google()
    expect(ScriptApp.getScriptId()).toMatch(/^[\w-]{40,}$/)
    expect(ScriptApp.getScriptId()).toBe(ScriptApp.getScriptId())
    ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [])
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)
    expect(info.getAuthorizationStatus()).toBe(ScriptApp.AuthorizationStatus.NOT_REQUIRED)
    expect(info.getAuthorizationUrl()).toBeNull()
    expect(Array.isArray(info.getAuthorizedScopes())).toBe(true)
  })

  it('that is no web app has no address', () => {
    const service = google().ScriptApp.getService()
    expect(service.getUrl()).toBeNull()
    expect(service.isEnabled()).toBe(false)
  })
})

describe('A trigger', () => {
  it('is listed until it is deleted', () => {
    const script = google()
    const { ScriptApp } = script
    const ids = () => ScriptApp.getProjectTriggers().map((one) => one.getUniqueId())
    const id = planted(
      script,
      (app) => app.newTrigger('nobody').timeBased().everyHours(12).create(),
      (trigger) => {
        expect(ids()).toContain(trigger.getUniqueId())
        expect(trigger.getHandlerFunction()).toBe('nobody')
        expect(trigger.getEventType()).toBe(ScriptApp.EventType.CLOCK)
        expect(trigger.getTriggerSource()).toBe(ScriptApp.TriggerSource.CLOCK)
        expect(trigger.getTriggerSourceId()).toBeNull()
        return trigger.getUniqueId()
      },
    )
    expect(id).toMatch(/^-?\d+$/)
    expect(ids()).not.toContain(id)
  })

  it('of a form names the form, and is among the triggers on it', () => {
    const script = google()
    const { FormApp, ScriptApp } = script
    const form = FormApp.create('Kontrak pemicu')
    planted(
      script,
      (app) => app.newTrigger('nobody').forForm(form).onFormSubmit().create(),
      (trigger) => {
        expect(trigger.getEventType()).toBe(ScriptApp.EventType.ON_FORM_SUBMIT)
        expect(trigger.getTriggerSource()).toBe(ScriptApp.TriggerSource.FORMS)
        expect(trigger.getTriggerSourceId()).toBe(form.getId())
        expect(ScriptApp.getUserTriggers(form).map((one) => one.getUniqueId())).toEqual([trigger.getUniqueId()])
      },
    )
    planted(
      script,
      (app) => app.newTrigger('nobody').forForm(form.getId()).onFormSubmit().create(),
      (trigger) => {
        expect(trigger.getTriggerSourceId()).toBe(form.getId())
      },
    )
    expect(() => ScriptApp.newTrigger('nobody').forForm('nothing')).toThrow('No item with the given ID could be found')
  })

  it.each<[string, ClockPlan]>([
    ['every 5 minutes', (clock) => clock.everyMinutes(5)],
    ['every day at 6', (clock) => clock.everyDays(1).atHour(6)],
    ['every day near 6.30 in another zone', (c) => c.atHour(6).nearMinute(30).everyDays(1).inTimezone('Asia/Jayapura')],
    ['every second Friday', (clock, app) => clock.everyWeeks(2).onWeekDay(app.WeekDay.FRIDAY)],
    ['on Mondays at 7', (clock, app) => clock.onWeekDay(app.WeekDay.MONDAY).atHour(7)],
    ['on the first of a month', (clock) => clock.onMonthDay(1).atHour(3)],
    ['on a date', (clock) => clock.atDate(2099, 1, 31)],
    ['at an instant', (clock) => clock.at(new Date('2099-01-31T05:00:00Z'))],
    ['after a while', (clock) => clock.after(3_600_000)],
  ])('of the clock may run %s', (_, plan) => {
    const script = google()
    const source = planted(
      script,
      (app) => plan(app.newTrigger('nobody').timeBased(), app).create(),
      (trigger) => String(trigger.getTriggerSource()),
    )
    expect(source).toBe('CLOCK')
  })

  it.each<[string, ClockPlan, string]>([
    ['every 7 minutes', (clock) => clock.everyMinutes(7), 'must be one of 1, 5, 10, 15 or 30'],
    ['every 5 hours', (clock) => clock.everyHours(5), 'must be one of 1, 2, 4, 6, 8 or 12'],
    ['every 0 days', (clock) => clock.everyDays(0), 'The value you passed to everyDays was invalid.'],
    ['every 0 weeks', (clock) => clock.everyWeeks(0), 'The value you passed to everyWeeks was invalid.'],
    ['at 24', (clock) => clock.atHour(24), 'The value you passed to atHour was invalid.'],
    ['near minute 60', (clock) => clock.nearMinute(60), 'The value you passed to nearMinute was invalid.'],
    ['on the 32nd', (clock) => clock.onMonthDay(32), 'The value you passed to onMonthDay was invalid.'],
    ['on a date of month 13', (clock) => clock.atDate(2099, 13, 1), 'The value you passed to atDate was invalid.'],
    ['nowhere', (clock) => clock.inTimezone('Asia/Singkawang'), 'Invalid argument: timezone'],
  ])('of the clock cannot run %s', (_, plan, message) => {
    const { ScriptApp } = google()
    expect(() => plan(ScriptApp.newTrigger('nobody').timeBased(), ScriptApp)).toThrow(message)
  })

  it('has a function', () => {
    expect(() => google().ScriptApp.newTrigger(null as unknown as string)).toThrow(
      "The parameters (null) don't match the method signature for ScriptApp.newTrigger.",
    )
  })
})
