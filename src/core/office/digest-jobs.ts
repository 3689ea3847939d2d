// Digests in the outbox: by whom and day they are known, which of them never left, and who has had one today.
import type { Mailbag, Unsent } from '../notices/digest'
import type { Digest } from '../notices/mail-job'
import { recordFromCells, textOf } from '../register/cells'
import { columnIndex, lastColumn } from '../register/columns'
import { isFree, isGivenUp, type OpenRow, payloadFrom, superseded } from '../register/outbox-row'
import type { RowChange } from '../register/tabs'
import { normalisedAddress } from '../sop/address'
import { stateWords } from '../text/state'
import { type Day, parseDay } from '../time/day'
import { dayOf, type Moment } from '../time/moment'
import type { Ports } from './ports'
import { queuedKeys } from './queued-keys'

const PREFIX = 'MAIL/DIGEST/'

export const digestKey = (day: Day, address: string): string => `${PREFIX}${day}/${normalisedAddress(address)}`

/** Undefined for a job that is no digest. */
function digestOf(key: string): { readonly day: Day; readonly address: string } | undefined {
  if (!key.startsWith(PREFIX)) return undefined
  const [day, address] = key.slice(PREFIX.length).split('/')
  const parsed = parseDay(day ?? '')
  return parsed && address ? { day: parsed, address } : undefined
}

interface UnsentRow extends Unsent {
  readonly row: number
}

/**
 * Digests of earlier days that found no room in the quota, or that Google refused until they were given up; a further
 * read only where there are any. One that an execution may be sending just now is left alone.
 */
export function unsentDigests(
  ports: Pick<Ports, 'sheet'>,
  outbox: readonly OpenRow[],
  now: Moment,
): readonly UnsentRow[] {
  const rows = outbox.flatMap(({ row, cells }) => {
    const record = recordFromCells('OUTBOX', cells)
    const found = digestOf(textOf(record, 'key'))
    const isLeft = found !== undefined && found.day < dayOf(now) && (isFree(record, now) || isGivenUp(record))
    return isLeft ? [{ row, address: found.address }] : []
  })
  if (rows.length === 0) return []
  const payload = { fromColumn: columnIndex('OUTBOX', 'payload'), toColumn: lastColumn('OUTBOX') }
  const values = ports.sheet.read(rows.map(({ row }) => ({ tab: 'OUTBOX', fromRow: row, toRow: row, ...payload })))
  return rows.flatMap(({ row, address }, index) => {
    const digest = payloadFrom(String(values[index]?.[0]?.[0] ?? '')) as Digest | undefined
    return digest ? [{ row, address, digest }] : []
  })
}

export function supersede(unsent: readonly Unsent[], rows: readonly UnsentRow[]): RowChange[] {
  return rows.filter((each) => unsent.includes(each)).map(({ row }) => superseded(row, stateWords.digestReplaced))
}

/** Asked only on a second run of a day. */
export function servedToday(ports: Pick<Ports, 'sheet'>, now: Moment): Mailbag['served'] {
  const digests = queuedKeys(ports).flatMap((key) => digestOf(String(key)) ?? [])
  return new Set(digests.flatMap(({ day, address }) => (day === dayOf(now) ? [address] : [])))
}
