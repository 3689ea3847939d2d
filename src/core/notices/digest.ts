// Gathers what each person is to be told this morning: one mail a person, and what to note of every task told of.
import type { Task, TaskKey, Told } from '../case/case'
import { isToEscalate, type Offset, offsetOf } from '../case/reminders'
import { normalisedAddress } from '../sop/address'
import type { Configuration, Officer } from '../sop/configuration'
import { addresseesFor, postFor, superiorsOf } from '../sop/officers'
import { isWorkingDay } from '../time/calendar'
import type { Day } from '../time/day'
import { administratorsInOffice } from './administrators'
import { DIGEST_KINDS, Digests } from './digests'
import type { Digest, DigestLine, MailJob } from './mail-job'
import { MOST_SUBJECT, taskLine } from './task-line'

export interface DigestTask {
  readonly task: Task
  readonly subject: string
  /** The due day before the calendar was changed, where it was changed this morning. */
  readonly moved?: { readonly from: Day | undefined }
  readonly item?: Pick<DigestLine, 'item' | 'itemCount'>
}

/** A digest of an earlier day that was written and never reached its reader, though its levels are noted. */
export interface Unsent {
  readonly address: string
  readonly digest: Digest
}

export interface Mailbag {
  readonly unsent: readonly Unsent[]
  /** Addresses that have had a digest today. */
  readonly served: ReadonlySet<string>
}

export interface MorningPost {
  readonly mails: readonly MailJob[]
  /** What was told of a task, where that has changed. */
  readonly told: ReadonlyMap<TaskKey, Told>
  /** Those of the unsent whose lines today's mails carry, or whose reader is gone. */
  readonly madeUpFor: readonly Unsent[]
}

/**
 * Nothing is told on a free day of whoever would read it. A level is noted together with the mail that carries it, so
 * that a run which is repeated says nothing twice, and one that was missed is made up for.
 */
export function morningPost(
  tasks: readonly DigestTask[],
  { unsent, served }: Mailbag,
  configuration: Configuration,
  today: Day,
): MorningPost {
  const desk: DigestDesk = { digests: new Digests(configuration, today, served), configuration, today }
  const byKey = new Map(tasks.map((each) => [each.task.key, each]))
  const madeUpFor = unsent.filter((each) => sayAgain(each, byKey, desk))
  const told = new Map<TaskKey, Told>()
  for (const each of tasks) {
    const after = tellOf(each, desk)
    if (after !== each.task.told) told.set(each.task.key, after)
  }
  return { mails: desk.digests.mails(), told, madeUpFor }
}

interface DigestDesk {
  readonly digests: Digests
  readonly configuration: Configuration
  readonly today: Day
}

/** The lines of an unsent digest, as their tasks stand today; false while its reader cannot be written to. */
function sayAgain({ address, digest }: Unsent, tasks: ReadonlyMap<TaskKey, DigestTask>, desk: DigestDesk): boolean {
  const { digests, configuration } = desk
  const own = configuration.officers.filter(({ email }) => normalisedAddress(email) === address)
  const readers = own.filter((officer) => digests.isReader(officer))
  if (own.length > 0 && readers.length === 0) return false
  for (const kind of DIGEST_KINDS) {
    if (kind === 'others') continue
    for (const { key, movedFrom } of digest[kind].lines) {
      const found = tasks.get(key)
      if (!found) continue
      const line = lineOf(found, offsetToday(found.task, desk))
      digests.tell(kind, { ...line, ...(movedFrom ? { movedFrom } : {}) }, readers.slice(0, 1))
    }
  }
  return true
}

/** What has been told of the task after this morning. */
function tellOf(each: DigestTask, desk: DigestDesk): Told {
  const { task } = each
  const { configuration, today, digests } = desk
  const rules = configuration.settings.reminders
  if (!isWorkingDay(configuration.calendarOf(task.agency), today)) return task.told
  const post = postFor(configuration, task)
  const { to, cc } = addresseesFor(configuration, post, today)
  const offset = offsetToday(task, desk)
  const line = lineOf(each, offset)
  const after = to.length === 0 ? vacancy(task, line, desk) : reminded(each, { line, offset }, { to, cc }, desk)
  if (!offset || !isToEscalate(task, offset, rules)) return after
  const superiors = superiorsOf(configuration, post, today)
  const readers = superiors.length > 0 ? superiors : administratorsInOffice(configuration, today)
  return digests.tell('escalated', line, readers) ? { ...after, escalatedOn: today } : after
}

/** A level counts as said once somebody whose work it is was told. */
function reminded(
  { task, moved }: DigestTask,
  { line, offset }: { readonly line: DigestLine; readonly offset: Offset | undefined },
  { to, cc }: { readonly to: readonly Officer[]; readonly cc: readonly Officer[] },
  { digests, today }: DigestDesk,
): Told {
  const kind = moved ? 'moved' : offset?.level === undefined ? 'others' : 'due'
  const isTold = digests.tell(kind, line, to)
  digests.tell(kind, { ...line, isCopy: true }, cc)
  const told = task.told.vacantOn === undefined ? task.told : withoutVacancy(task.told)
  return isTold && offset?.level !== undefined ? { ...told, level: offset.level, on: today } : told
}

/** The administrator is told once, the same morning; the reminders wait for somebody to be reminded. */
function vacancy(task: Task, line: DigestLine, { digests, configuration, today }: DigestDesk): Told {
  if (task.told.vacantOn !== undefined) return task.told
  const isTold = digests.tell('vacant', line, administratorsInOffice(configuration, today))
  return isTold ? { ...task.told, vacantOn: today } : task.told
}

function withoutVacancy({ vacantOn: _, ...told }: Told): Told {
  return told
}

function offsetToday(task: Task, { configuration, today }: DigestDesk): Offset | undefined {
  return offsetOf(task, today, configuration.settings.reminders, configuration.calendarOf(task.agency))
}

function lineOf({ task, subject, moved, item }: DigestTask, offset: Offset | undefined): DigestLine {
  const short = subject.length > MOST_SUBJECT ? `${subject.slice(0, MOST_SUBJECT)}…` : subject
  const line = taskLine(task, short, { from: moved?.from, dueOn: task.dueOn })
  return { ...line, ...(offset ? { level: offset.days } : {}), ...item }
}
