// Which jobs stand in the outbox already, by their keys: for a run that died after writing them.
import { columnRange } from '../register/picked-columns'
import type { CellValue } from '../register/tabs'
import type { Ports } from './ports'

/** One read; the keys of all jobs there ever were. */
export function queuedKeys(ports: Pick<Ports, 'sheet'>): readonly CellValue[] {
  const [[keys = []] = []] = ports.sheet.readColumns([columnRange('OUTBOX', 'key')])
  return keys
}

/** Only asked for when there is something new to tell. */
export function isQueued(ports: Pick<Ports, 'sheet'>, keys: readonly string[]): boolean {
  const known = queuedKeys(ports)
  return keys.some((key) => known.includes(key))
}
