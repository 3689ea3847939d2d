// Gathers what each person is to be told this morning: one mail a person, and what to note of every task told of.
import type { Task, TaskKey, Told } from '../case/case'
import { isToEscalate, type Standing, standingOf } from '../case/reminders'
import type { Configuration, Officer } from '../sop/configuration'
import { addresseesFor, postFor, superiorsOf } from '../sop/officers'
import { isWorkingDay } from '../time/calendar'
import type { Day } from '../time/day'
import { administratorsInOffice } from './administrators'
import { Digests } from './digests'
import type { DigestLine, MailJob } from './mail-job'

export interface DigestTask {
  readonly task: Task
  readonly subject: string
  /** The due day before the calendar was changed, where it was changed this morning. */
  readonly moved?: { readonly from: Day | undefined }
  readonly item?: Pick<DigestLine, 'item' | 'itemCount'>
}

export interface MorningPost {
  readonly mails: readonly MailJob[]
  /** What was told of a task, where that has changed. */
  readonly told: ReadonlyMap<TaskKey, Told>
}

/** A digest of the longest lists fits a cell of the outbox (50,000 characters). */
const MOST_SUBJECT = 100

/** Days of digests that were written but could not be sent, by normalised address. */
export type Unsent = ReadonlyMap<string, Day>

/**
 * Nothing is told on a free day of whoever would read it. A level is noted together with the mail that carries it, so
 * that a run which is repeated says nothing twice, and one that was missed is made up for.
 */
export function morningPost(
  tasks: readonly DigestTask[],
  unsent: Unsent,
  configuration: Configuration,
  today: Day,
): MorningPost {
  const digests = new Digests(configuration, today)
  const told = new Map<TaskKey, Told>()
  for (const each of tasks) {
    const after = tellOf(each, digests, unsent, configuration, today)
    if (after) told.set(each.task.key, after)
  }
  return { mails: digests.mails(unsent), told }
}

/** What has been told of the task after this morning; undefined where nothing has changed. */
function tellOf(
  each: DigestTask,
  digests: Digests,
  unsent: Unsent,
  configuration: Configuration,
  today: Day,
): Told | undefined {
  const { task } = each
  const rules = configuration.settings.reminders
  const calendar = configuration.calendarOf(task.agency)
  if (!isWorkingDay(calendar, today)) return undefined
  const post = postFor(configuration, task)
  const { to, cc } = addresseesFor(configuration, post, today)
  const standing = standingOf(task, today, rules, calendar)
  const line = lineOf(each, standing)
  if (to.length === 0) return vacancy(each, line, digests, configuration, today)
  for (const [officers, isCopy] of [
    [to, false],
    [cc, true],
  ] as const)
    for (const officer of officers)
      tellOfficer(each, { ...line, ...(isCopy ? { isCopy } : {}) }, officer, standing, digests, unsent)
  let after: Told = task.told.vacantOn === undefined ? task.told : withoutVacancy(task.told)
  if (standing?.level !== undefined) after = { ...after, level: standing.level, on: today }
  if (standing && isToEscalate(task, standing, rules)) {
    const superiors = superiorsOf(configuration, post, today)
    const readers = superiors.length > 0 ? superiors : administratorsInOffice(configuration, today)
    if (digests.tell('escalated', line, readers)) after = { ...after, escalatedOn: today }
  }
  return after === task.told ? undefined : after
}

function tellOfficer(
  { task, moved }: DigestTask,
  line: DigestLine,
  officer: Officer,
  standing: Standing | undefined,
  digests: Digests,
  unsent: Unsent,
): void {
  const missed = digests.unsentSince(unsent, officer)
  const isMissed = missed !== undefined && task.told.on !== undefined && task.told.on >= missed
  if (moved) digests.tell('moved', line, [officer])
  else if (standing?.level !== undefined || isMissed) digests.tell('due', line, [officer])
  else digests.tell('others', line, [officer])
}

/** The administrator is told once, the same morning; the reminders wait for somebody to be reminded. */
function vacancy(
  { task }: DigestTask,
  line: DigestLine,
  digests: Digests,
  configuration: Configuration,
  today: Day,
): Told | undefined {
  if (task.told.vacantOn !== undefined) return undefined
  return digests.tell('vacant', line, administratorsInOffice(configuration, today))
    ? { ...task.told, vacantOn: today }
    : undefined
}

function withoutVacancy({ vacantOn: _, ...told }: Told): Told {
  return told
}

function lineOf({ task, subject, moved, item }: DigestTask, standing: Standing | undefined): DigestLine {
  const { caseNumber, key, step, agency, dueOn } = task
  return {
    case: {
      number: caseNumber,
      subject: subject.length > MOST_SUBJECT ? `${subject.slice(0, MOST_SUBJECT)}…` : subject,
    },
    key,
    step,
    ...(agency ? { agency } : {}),
    ...(dueOn ? { dueOn } : {}),
    ...(standing ? { level: standing.off } : {}),
    ...(moved?.from ? { movedFrom: moved.from } : {}),
    ...item,
  }
}
