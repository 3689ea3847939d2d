// Every evening: publishes the exclusion list if it has changed, in January last year's figures, and counts anew.

import { codedError } from '../case/coded-error'
import { listPublished } from '../notices/list-published'
import { recordFromCells, textOf } from '../register/cells'
import type { Job, OpenRow } from '../register/outbox-row'
import { RowAllocator } from '../register/row-allocator'
import { jobStatusLabels } from '../text/sheet'
import { isWorkingDay } from '../time/calendar'
import { dayOf } from '../time/moment'
import { enqueue } from './commit'
import { loadCase, openDesk } from './desk'
import { isListStale } from './exclusion-list'
import { orderFiguresOfLastYear } from './january'
import { deliver, deliverDue, readOutbox } from './outbox'
import type { Ports } from './ports'
import { reportState } from './state-report'
import { recount } from './summary'

const LIST_KEY = 'DOCUMENT/EXCLUSION_LIST/'

/** Runs twice on a day: the later list takes the earlier one's place. */
export function evening(ports: Ports): void {
  const desk = openDesk(ports)
  // On a free day nobody is written to: what was adopted then is published the next working evening.
  const isWorked = isWorkingDay(desk.configuration.calendarOf(), dayOf(desk.now))
  const isWanted = isWorked && isListStale(ports, desk.configuration) && !isListWaiting(readOutbox(ports, desk))
  if (isWanted) orderList(ports)
  if (isWorked) orderFiguresOfLastYear(ports, desk)
  const outbox = deliverDue(ports, desk)
  if (!recount(ports)) ports.log.error('figures not counted anew: the register was busy')
  reportState(ports, desk, 'EVENING', outbox)
}

/** An evening that died after ordering the list has left the order in the outbox. */
function isListWaiting(outbox: readonly OpenRow[]): boolean {
  return outbox.some(({ cells }) => {
    const record = recordFromCells('OUTBOX', cells)
    return textOf(record, 'key').startsWith(LIST_KEY) && textOf(record, 'status') === jobStatusLabels.WAITING
  })
}

/** The list first; the mail that tells of it finds its address when it is sent. */
function orderList(ports: Ports): void {
  const ordered = ports.mutex.alone(() => {
    const desk = openDesk(ports)
    const { lastRow } = loadCase(ports, desk.index, undefined)
    const jobs: Job[] = [
      {
        key: LIST_KEY + desk.now,
        kind: 'DOCUMENT',
        caseNumber: '',
        payload: { kind: 'EXCLUSION_LIST' },
      },
      ...listPublished(desk.configuration, desk.now).map((notice, index) => ({
        key: `MAIL/LIST_PUBLISHED-${index + 1}/${desk.now}`,
        kind: 'MAIL' as const,
        caseNumber: '' as const,
        payload: notice,
      })),
    ]
    const queued = enqueue(jobs, desk.now, new RowAllocator(lastRow))
    ports.sheet.write(queued.changes)
    return { desk, jobs: queued.jobs }
  })
  if (!ordered) throw codedError('REGISTER_BUSY')
  deliver(ports, ordered.value.desk, ordered.value.jobs)
}
