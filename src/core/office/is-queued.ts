// Whether a job with one of these keys stands in the outbox already: for a run that died after writing it.
import { columnIndex } from '../register/columns'
import type { Ports } from './ports'

/** One read, and only asked for when there is something new to tell. */
export function isQueued(ports: Pick<Ports, 'sheet'>, keys: readonly string[]): boolean {
  const column = columnIndex('OUTBOX', 'key')
  const range = { tab: 'OUTBOX', fromRow: 2, fromColumn: column, toColumn: column } as const
  const [[known = []] = []] = ports.sheet.readColumns([range])
  return keys.some((key) => known.includes(key))
}
