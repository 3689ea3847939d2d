// The line of a task in a mail that lists tasks: its case, its step, when it is due, and when it was due before.
import type { Task } from '../case/case'
import type { Day } from '../time/day'
import type { DigestLine } from './mail-job'

/** Characters; with it, a digest of the longest lists fits a cell of the outbox (50,000 characters). */
export const MOST_SUBJECT = 100

/** `from` is the due day before the calendar was changed, where it was. */
export function taskLine(
  { caseNumber, key, step, agency }: Task,
  subject: string,
  { from, dueOn }: { readonly from: Day | undefined; readonly dueOn: Day | undefined },
): DigestLine {
  return {
    case: { number: caseNumber, subject },
    key,
    step,
    ...(agency ? { agency } : {}),
    ...(dueOn ? { dueOn } : {}),
    ...(from ? { movedFrom: from } : {}),
  }
}
