// Tells the administrator, once for each new set of them, of cells that cannot be used and of work that keeps failing.
import { problemNotices } from '../notices/problems'
import { numberOf, type Row, recordFromCells, textOf } from '../register/cells'
import { columnIndex } from '../register/columns'
import type { Job } from '../register/outbox-row'
import { workName } from '../text/troubles'
import { dayOf } from '../time/moment'
import type { Desk } from './desk'
import { stateKeys } from './memory-keys'
import type { Ports } from './ports'

/** Work of the outbox that has failed at least once and is not done: what it is, and the last thing that went wrong. */
export interface StuckWork {
  readonly key: string
  readonly error: string
}

export function stuckWork(outbox: readonly Row[]): StuckWork[] {
  const errorColumn = columnIndex('OUTBOX', 'error')
  return outbox.flatMap((cells) => {
    if (!cells[errorColumn]) return []
    const record = recordFromCells('OUTBOX', cells)
    const error = textOf(record, 'error')
    const work = workName(textOf(record, 'kind'), textOf(record, 'caseNumber'))
    return error && numberOf(record, 'attempts') > 0 ? [{ key: work, error }] : []
  })
}

/** Memory holds 9 KB a value; the beginning is enough to tell one set of problems from the next. */
const MAX_REMEMBERED = 2000
const NOTHING_WRONG = '[[],[]]'

/** The jobs that tell of today's problems, and what to remember once they are written down. */
export function problemJobs(
  ports: Pick<Ports, 'memory'>,
  desk: Desk,
  outbox: readonly Row[],
): { readonly jobs: readonly Job[]; readonly remember: () => void } {
  const stuck = stuckWork(outbox)
  const { problems } = desk.configuration
  const told = JSON.stringify([problems, stuck]).slice(0, MAX_REMEMBERED)
  const isKnown = told === (ports.memory.get(stateKeys.toldProblems) ?? NOTHING_WRONG)
  const remember = () => {
    if (!isKnown) ports.memory.set(stateKeys.toldProblems, told)
  }
  if (isKnown || told === NOTHING_WRONG) return { jobs: [], remember }
  const notices = problemNotices(problems, stuck, desk.configuration, dayOf(desk.now))
  const jobs = notices.map((notice, index) => ({
    key: `MAIL/PROBLEMS-${index + 1}/${desk.now}`,
    kind: 'MAIL' as const,
    caseNumber: '' as const,
    payload: notice,
  }))
  return { jobs, remember }
}
