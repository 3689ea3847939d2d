// Every quarter of an hour: takes in what no event told of, delivers what is due, and keeps the overview current.
import { FORMS } from '../intake/submission'
import { addMinutes } from '../time/moment'
import { type Desk, openDesk } from './desk'
import { sweepKeys } from './memory-keys'
import { deliverDue } from './outbox'
import type { Ports } from './ports'
import { takeIn } from './receive-submission'
import { reportState } from './state-report'
import { refreshSummary } from './summary'

/** Responses are looked for this long before the last sweep: a form's clock and ours need not agree. */
const OVERLAP_MINUTES = 120

export interface Swept {
  readonly takenIn: number
  readonly delivered: number
}

export function sweep(ports: Ports): Swept {
  const startedAt = ports.clock.now()
  const since = ports.memory.get(sweepKeys.completedAt)
  let desk = openDesk(ports)
  let takenIn = 0
  let isComplete = true
  for (const form of FORMS) {
    const from = since ? addMinutes(since as Desk['now'], -OVERLAP_MINUTES) : undefined
    for (const raw of ports.submissions.since(form, from, desk.index.seen)) {
      if (ports.clock.isRunningOut()) return { takenIn, delivered: 0 }
      const reception = takeIn(ports, raw, desk)
      if (reception === 'BUSY') isComplete = false
      if (reception !== 'ACCEPTED' && reception !== 'REFUSED') continue
      takenIn += 1
      // The register has grown: the index is made anew before the next submission.
      desk = openDesk(ports)
    }
  }
  if (isComplete) ports.memory.set(sweepKeys.completedAt, startedAt)
  const delivered = deliverDue(ports, desk)
  refreshSummary(ports, desk)
  reportState(ports, desk, 'SWEEP')
  return { takenIn, delivered }
}
