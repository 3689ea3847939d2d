// Every quarter of an hour: takes in what no event told of, delivers what is due, and keeps the overview current.
import { FORMS, type FormKey, type RawSubmission } from '../intake/submission'
import { addMinutes, type Moment } from '../time/moment'
import { type Desk, openDesk } from './desk'
import { sweepKeys } from './memory-keys'
import { deliverDue } from './outbox'
import type { Ports } from './ports'
import { takeIn } from './receive-submission'
import { reportState } from './state-report'
import { refreshSummary } from './summary'

/** Responses are looked for this long before the last sweep: a form's clock and ours need not agree. */
const OVERLAP_MINUTES = 120

/**
 * One submission, or one form, that cannot be read never stops the others: it is named on the tab Sistem, and the run
 * ends as failed.
 * @throws SWEEP_INCOMPLETE at the end, when anything was left behind for such a reason
 */
export function sweep(ports: Ports): void {
  const startedAt = ports.clock.now()
  const since = ports.memory.get(sweepKeys.completedAt) as Moment | undefined
  const round = new SweepRound(ports, since && addMinutes(since, -OVERLAP_MINUTES))
  for (const form of FORMS) round.takeInFrom(form)
  if (round.isComplete) ports.memory.set(sweepKeys.completedAt, startedAt)
  const outbox = deliverDue(ports, round.desk)
  refreshSummary(ports, round.desk)
  reportState(ports, round.desk, 'SWEEP', outbox, round.failures)
  if (round.failures.length > 0) throw new Error('SWEEP_INCOMPLETE')
}

class SweepRound {
  desk: Desk
  readonly failures: string[] = []
  /** False once anything was left for the next sweep: it will then look just as far back. */
  isComplete = true

  constructor(
    private readonly ports: Ports,
    private readonly since: Moment | undefined,
  ) {
    this.desk = openDesk(ports)
  }

  takeInFrom(form: FormKey): void {
    this.guarded(form, () => {
      for (const raw of this.ports.submissions.since(form, this.since, this.desk.index.seen)) {
        if (this.ports.clock.isRunningOut()) {
          this.isComplete = false
          return
        }
        this.guarded(`${form} ${raw.responseId}`, () => this.takeInOne(raw))
      }
    })
  }

  private takeInOne(raw: RawSubmission): void {
    const reception = takeIn(this.ports, raw, this.desk)
    if (reception === 'BUSY') this.isComplete = false
    // The register has grown: the index is made anew before the next submission.
    if (reception === 'ACCEPTED' || reception === 'REFUSED') this.desk = openDesk(this.ports)
  }

  private guarded(what: string, work: () => void): void {
    try {
      work()
    } catch (error) {
      this.isComplete = false
      this.failures.push(`${what}: ${(error as Error).message}`)
      this.ports.log.error(`sweep: ${what}: ${(error as Error).message}`)
    }
  }
}
