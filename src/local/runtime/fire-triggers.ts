// Fires the script's triggers: those waiting for a form's responses, and those waiting for the clock to reach them.
import { formById, formResponse } from '../services/forms/form'
import { AuthMode } from '../services/script/script-enums'
import { type TriggerRecord, triggerRecords, withNext } from '../services/script/trigger-records'
import { LocalError } from '../state/errors'
import { handOut } from '../state/google-object'
import type { SettableWorld } from '../state/open-world'
import { accountType, spendQuota, usedOf } from '../state/quota'
import type { World } from '../state/world'
import { wallTime } from '../state/zone'
import { execute } from './execute'
import { type ExecutionRecord, keepExecution } from './execution-records'
import { keepLate, takeLate } from './late-events'
import type { ScriptFolder } from './script-folder'

export interface Box {
  readonly world: SettableWorld
  readonly script: ScriptFolder | undefined
}

/** Total runtime of triggers in a day (developers.google.com/apps-script/guides/services/quotas). */
const DAILY_TRIGGER_MS = { consumer: 90 * 60_000, workspace: 6 * 60 * 60_000 }
const QUOTA = 'trigger runtime'

/**
 * How often, and how well, Google tells the script of a response; see the incidents in the platform notes. A late event
 * comes when the clock is moved so far, after whatever happened before; with 0, at its next move.
 */
export type Delivery = 'once' | 'twice' | 'blank' | 'never' | { readonly lateMs: number }

export function fireFormTriggers(box: Box, formId: string, responseId: string, delivery: Delivery): void {
  if (delivery === 'never') recordNeverTold(box.world, formId)
  else if (typeof delivery === 'object') keepLate(box.world, formId, responseId, delivery.lateMs)
  else tell(box, formId, responseId, delivery)
}

function tell(
  box: Box,
  formId: string,
  responseId: string,
  delivery: 'once' | 'twice' | 'blank',
  fault?: string,
): void {
  const times = delivery === 'twice' ? 2 : 1
  for (const trigger of waitingFor(box.world, formId))
    for (let time = 0; time < times; time++)
      fire(
        box,
        trigger,
        'form submit',
        () => formEvent(box.world, trigger, delivery === 'blank' ? undefined : responseId),
        fault ?? faultOf(delivery, time),
      )
}

function waitingFor(world: World, formId: string): TriggerRecord[] {
  return triggerRecords(world)
    .values()
    .filter((trigger) => trigger.source === 'FORMS' && trigger.sourceId === formId)
}

/** What stands on the list of executions about an event that did not come as it should. */
function faultOf(delivery: 'once' | 'twice' | 'blank', time: number): string | undefined {
  if (delivery === 'blank') return 'the form event came blank'
  return time > 0 ? 'the form event came a second time' : undefined
}

/** developers.google.com/apps-script/guides/triggers/events#google-forms-events */
function formEvent(world: World, { id, sourceId = '' }: TriggerRecord, responseId: string | undefined): object {
  const event = { authMode: AuthMode.FULL, triggerUid: id }
  if (responseId === undefined) return event
  return {
    ...event,
    response: handOut(formResponse(world, sourceId, responseId)),
    source: handOut(formById(world, sourceId)),
  }
}

/** Moves the clock, firing what falls due on the way in the order of time, each at its own instant. */
export function advanceClock(box: Box, instant: Date): void {
  const { world } = box
  const target = instant.getTime()
  if (!(target >= world.now().getTime()))
    throw new LocalError(
      'ERR_CLOCK_BACKWARDS',
      `the clock stands at ${world.now().toISOString()} and cannot go back to ${String(instant)}`,
    )
  for (;;) {
    const due = nextDue(world, target)
    if (deliverLate(box, due?.nextAt ?? target)) continue
    if (!due) break
    const at = Math.max(due.nextAt ?? 0, world.now().getTime())
    world.setClock(new Date(at))
    const trigger = withNext(due, at)
    triggerRecords(world).set(trigger.id, trigger)
    fire(box, trigger, 'clock', () => clockEvent(trigger, at))
  }
  world.setClock(instant)
}

function deliverLate(box: Box, until: number): boolean {
  const { world } = box
  const late = takeLate(world, until)
  if (!late) return false
  world.setClock(new Date(Math.max(late.dueAt, world.now().getTime())))
  tell(box, late.formId, late.responseId, 'once', `the form event came ${late.lateMs} ms late`)
  return true
}

function nextDue(world: World, until: number): TriggerRecord | undefined {
  let first: TriggerRecord | undefined
  for (const trigger of triggerRecords(world).values()) {
    const { nextAt = Number.POSITIVE_INFINITY } = trigger
    if (nextAt <= until && nextAt < (first?.nextAt ?? Number.POSITIVE_INFINITY)) first = trigger
  }
  return first
}

/** developers.google.com/apps-script/guides/triggers/events#time-driven-events; Google gives the time in UTC. */
function clockEvent({ id }: TriggerRecord, at: number): object {
  const { year, month, day, hour, minute, second } = wallTime('UTC', at)
  return {
    authMode: AuthMode.FULL,
    triggerUid: id,
    timezone: 'UTC',
    year,
    month,
    'day-of-month': day,
    'day-of-week': new Date(at).getUTCDay() || 7,
    'week-of-year': weekOfYear(at),
    hour,
    minute,
    second,
  }
}

/** By ISO 8601: a week belongs to the year its Thursday is in. */
function weekOfYear(at: number): number {
  const thursday = new Date(at)
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7))
  return Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * 86_400_000)) + 1
}

/** What goes wrong in a triggered execution is in the list of executions, and nowhere else. */
function fire(box: Box, { handler }: TriggerRecord, trigger: string, event: () => object, fault?: string): void {
  const { world } = box
  if (usedOf(world, QUOTA) >= DAILY_TRIGGER_MS[accountType(world)]) {
    recordRefused(world, handler, trigger)
    return
  }
  execute(world, box.script, {
    functionName: handler,
    trigger,
    args: () => [event()],
    ...(fault && { faults: [fault] }),
    ended: ({ modelledMs }) => spendQuota(world, QUOTA, modelledMs),
  })
}

function recordRefused(world: World, functionName: string, trigger: string): void {
  const error = 'Exception: Service using too much computer time for one day'
  keepExecution(world, {
    ...nothingRun(world, functionName, trigger),
    status: 'FAILED',
    error,
    log: [`ERROR ${error}`],
  })
}

function recordNeverTold(world: World, formId: string): void {
  const faults = ['the form event never came']
  for (const { handler } of waitingFor(world, formId))
    keepExecution(world, { ...nothingRun(world, handler, 'form submit'), faults, status: 'NOT_STARTED' })
}

function nothingRun(world: World, functionName: string, trigger: string): Omit<ExecutionRecord, 'status'> {
  const startedAt = world.now()
  return {
    id: world.newId(),
    functionName,
    trigger,
    startedAt,
    modelledMs: 0,
    calls: 0,
    writes: 0,
    spent: [],
    faults: [],
    log: [],
  }
}
