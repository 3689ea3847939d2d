// Orders the figures of the year that has ended, once, on the first working evening of January.
import { codedError } from '../case/coded-error'
import { addressesOf } from '../notices/recipients'
import { RowAllocator } from '../register/row-allocator'
import { reportLine } from '../text/history'
import { monthOf, yearOf } from '../time/day'
import { dayOf } from '../time/moment'
import { REPORT_READERS } from './annual-report'
import { enqueue } from './commit'
import { type Desk, loadCase, openDesk } from './desk'
import { reportKeys } from './memory-keys'
import { deliver } from './outbox'
import type { Ports } from './ports'
import { isQueued } from './queued-keys'
import { reportJobKey, reportJobs } from './report-jobs'

/** Names the order that nobody gave. */
const ORDER = 'JANUARY'

/** For an evening of a working day. A year without a case has no figures. */
export function orderFiguresOfLastYear(ports: Ports, { now, index }: Desk): void {
  const today = dayOf(now)
  const year = yearOf(today) - 1
  if (monthOf(today) !== 1 || index.lastSequence(String(year)) === 0) return
  if (ports.memory.get(reportKeys.ordered) === String(year)) return
  const ordered = ports.mutex.alone(() => order(ports, year))
  if (!ordered) throw codedError('REGISTER_BUSY')
  ports.memory.set(reportKeys.ordered, String(year))
  deliver(ports, ordered.value.desk, ordered.value.jobs)
}

/** An evening that died after ordering, before remembering, has left the order in the outbox: it stays the only one. */
function order(ports: Ports, year: number) {
  const desk = openDesk(ports)
  if (isQueued(ports, [reportJobKey(year, ORDER)])) return { desk, jobs: [] }
  const rows = new RowAllocator(loadCase(ports, desk.index, undefined).lastRow)
  const to = addressesOf(desk.configuration, REPORT_READERS, dayOf(desk.now))
  const history = rows.add('HISTORY', { at: desk.now, ...reportLine(year) })
  const queued = enqueue(reportJobs(year, desk.now, to, ORDER), desk.now, rows)
  ports.sheet.write([history, ...queued.changes])
  return { desk, jobs: queued.jobs }
}
