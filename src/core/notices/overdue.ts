// Tells of work that has just become late: each officer of their own, the administrator of all.
import type { Task } from '../case/case'
import { type Configuration, stepOf } from '../sop/configuration'
import type { Day } from '../time/day'
import type { LateWork, MailJob } from './mail-job'
import { addressed, addressesOf, administrators } from './recipients'

/** More than these are not read in a mail; the tab Tugas shows them all. */
const LISTED_WORK = 50

export interface LateTaskOfCase {
  /** With the working days it is late today. */
  readonly task: Task
  readonly subject: string
}

export function overdueNotices(
  late: readonly LateTaskOfCase[],
  configuration: Configuration,
  today: Day,
): readonly MailJob[] {
  const byPerson = new Map<string, LateWork[]>()
  for (const each of late) {
    const { step, agency } = each.task
    for (const address of addressesOf(configuration, [stepOf(configuration, step).actor], today, agency)) {
      byPerson.set(address, [...(byPerson.get(address) ?? []), lateWork(each)])
    }
  }
  const all = late.map(lateWork)
  const ofPeople = [...byPerson].flatMap(([address, work]) => addressed(listOf('PERSON', work), [address]))
  return all.length === 0 ? [] : [...ofPeople, ...addressed(listOf('ADMIN', all), administrators(configuration, today))]
}

function listOf(reader: 'PERSON' | 'ADMIN', work: readonly LateWork[]) {
  return { kind: 'OVERDUE', for: reader, work: work.slice(0, LISTED_WORK), workCount: work.length } as const
}

function lateWork({ task, subject }: LateTaskOfCase): LateWork {
  const { caseNumber, step, agency, dueOn, daysLate } = task
  return {
    case: { number: caseNumber, subject },
    step,
    ...(agency ? { agency } : {}),
    ...(dueOn ? { dueOn } : {}),
    daysLate,
  }
}
