// Every evening: publishes the list of exempt information if it has changed since it was last published.

import { listPublished } from '../notices/list-published'
import type { Job } from '../register/outbox-row'
import { RowAllocator } from '../register/row-allocator'
import { dayOf } from '../time/moment'
import { enqueue } from './commit'
import { loadCase, openDesk } from './desk'
import { isListStale } from './exclusion-list'
import { deliver, deliverDue } from './outbox'
import type { Ports } from './ports'
import { reportState } from './state-report'
import { refreshSummary } from './summary'

/** Returns whether a list was ordered. Runs twice on a day: the later list takes the earlier one's place. */
export function evening(ports: Ports): boolean {
  const desk = openDesk(ports)
  const isStale = isListStale(ports, desk.configuration)
  if (isStale) orderList(ports)
  deliverDue(ports, desk)
  refreshSummary(ports, desk)
  reportState(ports, desk, 'EVENING')
  return isStale
}

/** The list first; the mail that tells of it finds its address when it is sent. */
function orderList(ports: Ports): void {
  const ordered = ports.mutex.alone(() => {
    const desk = openDesk(ports)
    const { lastRow } = loadCase(ports, desk.index, undefined)
    const today = dayOf(desk.now)
    const jobs: Job[] = [
      {
        key: `DOCUMENT/EXCLUSION_LIST/${desk.now}`,
        kind: 'DOCUMENT',
        caseNumber: '',
        payload: { kind: 'EXCLUSION_LIST' },
      },
      ...listPublished(desk.configuration, today).map((notice, index) => ({
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
  if (ordered) deliver(ports, ordered.value.desk, ordered.value.jobs)
}
