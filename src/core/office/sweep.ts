// Every quarter of an hour: takes in what no event told of and delivers what is due.
import { FORMS, type FormKey, type RawSubmission } from '../intake/submission'
import { addMinutes, type Moment } from '../time/moment'
import { previewCalendar } from './calendar-preview'
import { type Desk, openDesk } from './desk'
import { sweepKeys } from './memory-keys'
import { deliverDue } from './outbox'
import type { Ports } from './ports'
import { takeIn } from './receive-submission'
import { reportState } from './state-report'

/** Responses are looked for this long before the last sweep: a form's clock and ours need not agree. */
const OVERLAP_MINUTES = 120
/** Sweeps that have not looked at everything for so long may have too much for one of them. */
const BEHIND_MINUTES = 24 * 60

/**
 * One submission, or one form, that cannot be read never stops the others: it is named on the tab Sistem, and the run
 * ends as failed.
 * @throws SWEEP_INCOMPLETE at the end, when anything was left behind for such a reason
 */
export function sweep(ports: Ports): void {
  const startedAt = ports.clock.now()
  const since = ports.memory.get(sweepKeys.completedAt) as Moment | undefined
  const isBehind = since === undefined || since < addMinutes(startedAt, -BEHIND_MINUTES)
  const round = new SweepRound(ports, since && addMinutes(since, -OVERLAP_MINUTES), isBehind)
  for (const form of FORMS) round.takeInFrom(form)
  if (round.isComplete) ports.memory.set(sweepKeys.completedAt, startedAt)
  round.guarded('calendar', () => previewCalendar(ports, round.desk))
  const outbox = deliverDue(ports, round.desk)
  reportState(ports, round.desk, 'SWEEP', outbox, { failures: round.failures })
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
    private readonly isBehind: boolean,
  ) {
    this.desk = openDesk(ports)
  }

  /** Slice by slice: what a slice had is taken in before the next is looked at, so that every sweep gets further. */
  takeInFrom(form: FormKey): void {
    this.guarded(form, () => {
      let from = this.startOf(form)
      let isWhole = true
      for (;;) {
        const { found, reached } = this.ports.submissions.since(form, from, this.desk.index.seen)
        isWhole = this.takeInAll(form, found) && isWhole
        if (reached === undefined) return
        // What was left behind is looked for again by the next sweep.
        if (isWhole) this.ports.memory.set(sweepKeys.reached(form), reached)
        if (this.isOutOfTime()) return
        from = reached
      }
    })
  }

  private startOf(form: FormKey): Moment | undefined {
    const reached = this.isBehind ? (this.ports.memory.get(sweepKeys.reached(form)) as Moment | undefined) : undefined
    return reached && (!this.since || reached > this.since) ? reached : this.since
  }

  /** False when any of them was left behind. */
  private takeInAll(form: FormKey, found: readonly RawSubmission[]): boolean {
    let isWhole = true
    for (const raw of found) {
      if (this.isOutOfTime()) return false
      isWhole = this.guarded(`${form} ${raw.responseId}`, () => this.takeInOne(raw)) && isWhole
    }
    return isWhole
  }

  private isOutOfTime(): boolean {
    const isOut = this.ports.clock.isRunningOut()
    if (isOut) this.isComplete = false
    return isOut
  }

  private takeInOne(raw: RawSubmission): boolean {
    const reception = takeIn(this.ports, raw, this.desk)
    if (reception === 'BUSY') this.isComplete = false
    // The register has grown: the index is made anew before the next submission.
    if (reception === 'ACCEPTED' || reception === 'REFUSED') this.desk = openDesk(this.ports)
    return reception !== 'BUSY'
  }

  guarded(what: string, work: () => unknown): boolean {
    try {
      return work() !== false
    } catch (error) {
      this.isComplete = false
      this.failures.push(`${what}: ${(error as Error).message}`)
      this.ports.log.error(`sweep: ${what}: ${(error as Error).message}`)
      return false
    }
  }
}
