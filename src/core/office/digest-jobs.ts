// Digests in the outbox: by whom and day they are known, and which of them could not be sent in time.

import { recordFromCells, textOf } from '../register/cells'
import { isFree, type OpenRow, superseded } from '../register/outbox-row'
import type { RowChange } from '../register/tabs'
import { normalisedAddress } from '../sop/address'
import { stateWords } from '../text/state'
import { type Day, parseDay } from '../time/day'
import { dayOf, type Moment } from '../time/moment'

const PREFIX = 'MAIL/DIGEST/'

export const digestKey = (day: Day, address: string): string => `${PREFIX}${day}/${normalisedAddress(address)}`

/** Undefined for a job that is no digest. */
function digestOf(key: string): { readonly day: Day; readonly address: string } | undefined {
  if (!key.startsWith(PREFIX)) return undefined
  const [day, address] = key.slice(PREFIX.length).split('/')
  const parsed = parseDay(day ?? '')
  return parsed && address ? { day: parsed, address } : undefined
}

export interface Superseded {
  /** The earliest day of them, by address. */
  readonly since: ReadonlyMap<string, Day>
  readonly changes: readonly RowChange[]
}

/**
 * Digests of earlier days that found no room in the quota: today's says what they would have said. One that an
 * execution may be sending just now is left alone.
 */
export function supersededDigests(outbox: readonly OpenRow[], now: Moment): Superseded {
  const since = new Map<string, Day>()
  const changes: RowChange[] = []
  for (const { row, cells } of outbox) {
    const record = recordFromCells('OUTBOX', cells)
    const digest = digestOf(textOf(record, 'key'))
    if (!digest || digest.day >= dayOf(now) || !isFree(record, now)) continue
    const known = since.get(digest.address)
    if (!known || digest.day < known) since.set(digest.address, digest.day)
    changes.push(superseded(row, stateWords.digestReplaced))
  }
  return { since, changes }
}
