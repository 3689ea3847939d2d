// Tells the administrator, once for each new set of them, of cells that cannot be used and of work that keeps failing.
import { problemNotices } from '../notices/problems'
import { numberOf, recordFromCells, textOf } from '../register/cells'
import { columnIndex } from '../register/columns'
import type { Job, OpenRow } from '../register/outbox-row'
import type { ConfigurationProblem } from '../sop/configuration'
import { workName } from '../text/troubles'
import { addDays, type Day } from '../time/day'
import { dayOf } from '../time/moment'
import type { Desk } from './desk'
import { stateKeys } from './memory-keys'
import type { Ports } from './ports'
import { isQueued } from './queued-keys'
import { openProblems } from './wanted-calendar'

/** Work of the outbox that has failed at least once and is not done: what it is, and the last thing that went wrong. */
export interface StuckWork {
  readonly key: string
  readonly error: string
}

export function stuckWork(outbox: readonly OpenRow[]): StuckWork[] {
  const errorColumn = columnIndex('OUTBOX', 'error')
  return outbox.flatMap(({ cells }) => {
    if (!cells[errorColumn]) return []
    const record = recordFromCells('OUTBOX', cells)
    const error = textOf(record, 'error')
    const work = workName(textOf(record, 'kind'), textOf(record, 'caseNumber'))
    return error && numberOf(record, 'attempts') > 0 ? [{ key: work, error }] : []
  })
}

/** A run that died after telling, before remembering, has left its mail in the outbox: looked for this many days back. */
const LOOK_BACK_DAYS = 4

/** The jobs that tell of today's problems, and what to remember once they are written down. */
export function problemJobs(
  ports: Pick<Ports, 'memory' | 'digest' | 'sheet'>,
  desk: Desk,
  outbox: readonly OpenRow[],
  found: readonly ConfigurationProblem[] = [],
): { readonly jobs: readonly Job[]; readonly remember: () => void } {
  const stuck = stuckWork(outbox)
  const problems = [...openProblems(desk), ...found]
  const told = problems.length + stuck.length > 0 ? ports.digest(JSON.stringify([problems, stuck])) : ''
  const remembered = ports.memory.get(stateKeys.toldProblems) ?? ''
  const remember = () => {
    if (told !== remembered) ports.memory.set(stateKeys.toldProblems, told)
  }
  if (told === '' || told === remembered || isQueued(ports, keysOf(told, desk))) return { jobs: [], remember }
  const today = dayOf(desk.now)
  const jobs = problemNotices(problems, stuck, desk.configuration, today).map((notice, index) => ({
    key: jobKey(index + 1, today, told),
    kind: 'MAIL' as const,
    caseNumber: '' as const,
    payload: notice,
  }))
  return { jobs, remember }
}

const jobKey = (number: number, day: Day, told: string): string => `MAIL/PROBLEMS-${number}/${day}/${told}`

function keysOf(told: string, { now }: Desk): string[] {
  return Array.from({ length: LOOK_BACK_DAYS }, (_, back) => jobKey(1, addDays(dayOf(now), -back), told))
}
