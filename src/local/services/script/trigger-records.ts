// The triggers of the script: kept in the store, found by what they wait for.
import { GoogleException } from '../../state/errors'
import type { Collection } from '../../state/store'
import type { World } from '../../state/world'
import { nextFiring, type Schedule } from './schedule'

export interface TriggerRecord {
  readonly id: string
  readonly handler: string
  readonly source: 'CLOCK' | 'FORMS'
  readonly eventType: 'CLOCK' | 'ON_FORM_SUBMIT'
  /** The form's ID. */
  readonly sourceId?: string
  readonly schedule?: Schedule
  /** Milliseconds since 1970; absent once a one-shot trigger has fired, though it stays listed until it is deleted. */
  readonly nextAt?: number
}

/** developers.google.com/apps-script/guides/services/quotas: triggers per user per script. */
const MAX_TRIGGERS = 20

export function triggerRecords(world: World): Collection<TriggerRecord> {
  return world.store.collection<TriggerRecord>('triggers')
}

export function addTrigger(world: World, trigger: Omit<TriggerRecord, 'id' | 'nextAt'>): TriggerRecord {
  const records = triggerRecords(world)
  if (records.size >= MAX_TRIGGERS)
    throw new GoogleException(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    )
  const id = digits(world.newId())
  const record = withNext({ ...trigger, id }, world.now().getTime())
  records.set(id, record)
  return record
}

/** The record with the next time it fires after an instant. */
export function withNext(record: TriggerRecord, after: number): TriggerRecord {
  const { nextAt: _, ...rest } = record
  const nextAt = rest.schedule && nextFiring(rest.schedule, after, rest.id)
  return nextAt === undefined ? rest : { ...rest, nextAt }
}

/** Digits that look like chance and end with the count in the box's own identifier, so that no two are the same. */
function digits(id: string): string {
  const looks = Array.from(id.slice(0, 12), (letter) => (letter.codePointAt(0) ?? 0) % 10).join('')
  return `${looks}${Number.parseInt(id.slice(-6), 36).toString().padStart(7, '0')}`
}
