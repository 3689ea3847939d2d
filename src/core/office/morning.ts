// Every morning: applies a changed calendar, flags what is late, writes figures and digests; one read and one write.
import { codedError } from '../case/coded-error'
import { morningPost } from '../notices/digest'
import { taskChange } from '../register/case-changes'
import { historyRecords } from '../register/history-row'
import type { Job, StoredJob } from '../register/outbox-row'
import { RowAllocator } from '../register/row-allocator'
import { changeBetween, taskFacts } from '../register/tally'
import type { ConfigurationProblem } from '../sop/configuration'
import { isWorkingDay } from '../time/calendar'
import { dayOf } from '../time/moment'
import { rememberCalendar } from './calendar-preview'
import { enqueue } from './commit'
import type { Desk } from './desk'
import { digestKey, servedToday, supersede, unsentDigests } from './digest-jobs'
import { type MorningTable, type MorningTask, openMorning } from './morning-table'
import { deliver, deliverDue, readOutbox } from './outbox'
import type { Ports } from './ports'
import { problemJobs } from './problems'
import { standInAccess } from './stand-in-access'
import { reportState } from './state-report'
import { figureChanges } from './summary'

/**
 * @throws code REGISTER_BUSY when others kept the register busy: the run then counts as failed, and is not shown as done;
 * ROWS_UNREADABLE at the end, when rows changed by hand had to be left out
 */
export function morning(ports: Ports): void {
  const begun = ports.mutex.alone(() => begin(ports))
  if (!begun) throw codedError('REGISTER_BUSY')
  const { desk, jobs, unreadable } = begun.value
  deliver(ports, desk, jobs)
  const outbox = deliverDue(ports, desk, jobs)
  reportState(ports, desk, 'MORNING', outbox, { problems: unreadable })
  if (unreadable.length > 0)
    throw codedError(
      'ROWS_UNREADABLE',
      unreadable.map(({ cell }) => cell),
    )
}

interface Begun {
  readonly desk: Desk
  readonly jobs: readonly StoredJob[]
  readonly unreadable: readonly ConfigurationProblem[]
}

/** Everything that changes stands in one write: a run that dies has done all of it or nothing. */
function begin(ports: Ports): Begun {
  const table = openMorning(ports)
  const { desk } = table
  const outbox = readOutbox(ports, desk)
  const unsent = unsentDigests(ports, outbox, desk.now)
  const served = table.isSecondRun ? servedToday(ports, desk.now) : new Set<string>()
  const post = morningPost(table.tasks.map(forDigest), { unsent, served }, desk.configuration, dayOf(desk.now))
  const tasks = table.tasks.map((each) => ({ ...each, told: post.told.get(each.after.key) ?? each.after.told }))
  const isWorked = isWorkingDay(desk.configuration.calendarOf(), dayOf(desk.now))
  const problems = isWorked ? problemJobs(ports, desk, outbox, table.unreadable) : undefined
  const rows = new RowAllocator(desk.index.lastRow)
  const mails = post.mails.map(
    (mail): Job => ({
      key: digestKey(dayOf(desk.now), mail.to[0] ?? ''),
      kind: 'MAIL',
      caseNumber: '',
      payload: mail,
    }),
  )
  const access = standInAccess(
    tasks.map(({ after, told, caseFolder }) => ({ task: { ...after, told }, caseFolder })),
    desk.configuration,
    dayOf(desk.now),
  )
  const queued = enqueue([...access, ...mails, ...(problems?.jobs ?? [])], desk.now, rows)
  const changes = [
    ...tasks.flatMap(({ row, cells, after, told }) => taskChange(row, cells, { ...after, told })),
    ...table.caseChanges(),
    ...tasks.flatMap((each) => historyOf(each, desk, rows)),
    ...supersede(post.madeUpFor, unsent),
    ...queued.changes,
    ...figuresOf(table),
  ]
  ports.sheet.write(changes)
  problems?.remember()
  if (isWorked && !table.isSecondRun) rememberCalendar(ports, desk)
  return { desk, jobs: queued.jobs, unreadable: table.unreadable }
}

/** What was in time yesterday may be late today, though nothing was done. */
function figuresOf({ desk, tally, tasks }: MorningTable) {
  const before = tasks.flatMap((each) => taskFacts(each.before))
  const after = tasks.flatMap((each) => taskFacts(each.after))
  return figureChanges(tally, changeBetween(before, after), desk)
}

function forDigest({ after, before, subject, isMoved, item }: MorningTask) {
  return {
    task: after,
    subject,
    ...(isMoved ? { moved: { from: before.dueOn } } : {}),
    ...(item ? { item } : {}),
  }
}

function historyOf({ events, after }: MorningTask, { now }: Desk, rows: RowAllocator) {
  const records = historyRecords(events, { at: now, by: '', caseNumber: after.caseNumber })
  return records.map((record) => rows.add('HISTORY', record))
}
