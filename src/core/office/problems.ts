// Tells the administrator, once for each new set of them, of cells that cannot be used and of work that keeps failing.
import { problemNotices } from '../notices/problems'
import { numberOf, type Row, recordFromCells, textOf } from '../register/cells'
import type { Job } from '../register/outbox-row'
import { dayOf } from '../time/moment'
import type { Desk } from './desk'
import { stateKeys } from './memory-keys'
import type { Ports } from './ports'

/** Work of the outbox that has failed at least once and is not done: its key and the last thing that went wrong. */
export interface StuckWork {
  readonly key: string
  readonly error: string
}

export function stuckWork(outbox: readonly Row[]): StuckWork[] {
  return outbox.flatMap((cells) => {
    const record = recordFromCells('OUTBOX', cells)
    const error = textOf(record, 'error')
    return error && numberOf(record, 'attempts') > 0 ? [{ key: textOf(record, 'key'), error }] : []
  })
}

/** Memory holds 9 KB a value; the beginning is enough to tell one set of problems from the next. */
const MAX_REMEMBERED = 2000

export function problemJobs(ports: Pick<Ports, 'memory'>, desk: Desk, outbox: readonly Row[]): Job[] {
  const stuck = stuckWork(outbox)
  const { problems } = desk.configuration
  const told = JSON.stringify([problems, stuck]).slice(0, MAX_REMEMBERED)
  if (told === (ports.memory.get(stateKeys.toldProblems) ?? '[[],[]]')) return []
  ports.memory.set(stateKeys.toldProblems, told)
  if (problems.length === 0 && stuck.length === 0) return []
  return problemNotices(problems, stuck, desk.configuration, dayOf(desk.now)).map((notice, index) => ({
    key: `MAIL/PROBLEMS-${index + 1}/${desk.now}`,
    kind: 'MAIL',
    caseNumber: '',
    payload: notice,
  }))
}
