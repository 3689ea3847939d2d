// The triggers of the office: one per form, the sweep, the morning and the evening; exactly one of each.
import { TIME_ZONE } from './clock'

type Trigger = GoogleAppsScript.Script.Trigger

/** Names of the global functions that triggers call; each is exported by index.ts. */
const HANDLERS = { form: 'terimaKiriman', sweep: 'sapuan', morning: 'pagi', evening: 'petang' } as const

const MORNING_HOUR = 7
const EVENING_HOUR = 17
const SWEEP_MINUTES = 15

export interface TriggerReport {
  readonly created: number
  readonly removed: number
}

/** Creates what is missing and removes what is double or belongs to a form that is no longer ours. */
export function ensureTriggers(formIds: readonly string[]): TriggerReport {
  const present = ScriptApp.getProjectTriggers()
  const wanted: Wanted[] = [
    ...formIds.map((id) => ({ key: keyOf(HANDLERS.form, id), create: () => createFormTrigger(id) })),
    { key: keyOf(HANDLERS.sweep, ''), create: createSweep },
    { key: keyOf(HANDLERS.morning, ''), create: () => createDaily(HANDLERS.morning, MORNING_HOUR) },
    { key: keyOf(HANDLERS.evening, ''), create: () => createDaily(HANDLERS.evening, EVENING_HOUR) },
  ]
  const kept = new Set<string>()
  const surplus = present.filter((trigger) => isSurplus(trigger, wanted, kept))
  for (const trigger of surplus) ScriptApp.deleteTrigger(trigger)
  const missing = wanted.filter(({ key }) => !kept.has(key))
  for (const { create } of missing) create()
  return { created: missing.length, removed: surplus.length }
}

interface Wanted {
  readonly key: string
  readonly create: () => void
}

const keyOf = (handler: string, sourceId: string): string => `${handler}/${sourceId}`

/** A trigger of ours that is the second of its kind, or of no kind at all. Triggers of others are left alone. */
function isSurplus(trigger: Trigger, wanted: readonly Wanted[], kept: Set<string>): boolean {
  const handler = trigger.getHandlerFunction()
  if (!Object.values<string>(HANDLERS).includes(handler)) return false
  const key = keyOf(handler, handler === HANDLERS.form ? (trigger.getTriggerSourceId() ?? '') : '')
  if (kept.has(key) || !wanted.some((each) => each.key === key)) return true
  kept.add(key)
  return false
}

function createFormTrigger(formId: string): void {
  ScriptApp.newTrigger(HANDLERS.form).forForm(formId).onFormSubmit().create()
}

function createSweep(): void {
  ScriptApp.newTrigger(HANDLERS.sweep).timeBased().everyMinutes(SWEEP_MINUTES).create()
}

function createDaily(handler: string, hour: number): void {
  ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(hour).inTimezone(TIME_ZONE).create()
}
