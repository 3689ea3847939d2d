// A changed calendar before it is applied: which open tasks it would move, told to the administrator once.
import { movedDeadline } from '../case/tasks'
import { moveText } from '../notices/administration-contents'
import type { DigestLine } from '../notices/mail-job'
import { addressed, administrators } from '../notices/recipients'
import { MOST_SUBJECT, taskLine } from '../notices/task-line'
import type { Job } from '../register/outbox-row'
import { RowAllocator } from '../register/row-allocator'
import { calendarWords } from '../text/notices/administration'
import { dayOf } from '../time/moment'
import { enqueue } from './commit'
import type { Desk } from './desk'
import { calendarKeys } from './memory-keys'
import { openMorning } from './morning-table'
import { deliver } from './outbox'
import type { Ports } from './ports'
import { isQueued } from './queued-keys'

/** More than these are not read in a mail. */
const LISTED = 50

/** Tells two calendars apart: everything a deadline is counted by. */
function fingerprintOf({ digest }: Pick<Ports, 'digest'>, { configuration }: Desk): string {
  const { holidays, knownUntil, closesAt, firstDay } = configuration.calendarOf()
  return digest(
    JSON.stringify([[...holidays.values()], knownUntil, closesAt, firstDay, configuration.settings.sixDayAgencies]),
  )
}

/** The morning has applied this calendar. */
export function rememberCalendar(ports: Pick<Ports, 'memory' | 'digest'>, desk: Desk): void {
  const applied = fingerprintOf(ports, desk)
  if (ports.memory.get(calendarKeys.applied) !== applied) ports.memory.set(calendarKeys.applied, applied)
  if (ports.memory.get(calendarKeys.pending)) ports.memory.set(calendarKeys.pending, '')
}

/**
 * Every sweep looks whether the calendar has changed since the morning; only then are the tasks read, and the
 * administrator told, once for each calendar.
 */
export function previewCalendar(ports: Ports, desk: Desk): void {
  const now = fingerprintOf(ports, desk)
  const applied = ports.memory.get(calendarKeys.applied)
  if (applied === undefined) {
    ports.memory.set(calendarKeys.applied, now)
    return
  }
  if (now === (ports.memory.get(calendarKeys.previewed) ?? applied)) return
  const told = ports.mutex.alone(() => tell(ports, now))
  if (!told) return
  deliver(ports, told.value.desk, told.value.jobs)
  ports.memory.set(calendarKeys.pending, String(told.value.count || ''))
  ports.memory.set(calendarKeys.previewed, now)
}

function tell(ports: Ports, fingerprint: string) {
  const { desk, moves } = movesOf(ports)
  const key = `MAIL/CALENDAR_PREVIEW/${dayOf(desk.now)}/${fingerprint}`
  if (moves.length === 0 || isQueued(ports, [key])) return { desk, jobs: [], count: moves.length }
  const facts = { kind: 'CALENDAR_PREVIEW', moves: moves.slice(0, LISTED), count: moves.length } as const
  const jobs = addressed(facts, administrators(desk.configuration, dayOf(desk.now))).map(
    (payload): Job => ({
      key,
      kind: 'MAIL',
      caseNumber: '',
      payload,
    }),
  )
  const queued = enqueue(jobs, desk.now, new RowAllocator(desk.index.lastRow))
  if (queued.changes.length > 0) ports.sheet.write(queued.changes)
  return { desk, jobs: queued.jobs, count: moves.length }
}

/** For the menu: what the calendar as it stands now would move. */
export function calendarPreviewText(ports: Ports): string {
  const { moves } = movesOf(ports)
  if (moves.length === 0) return calendarWords.none
  return [calendarWords.preview(moves.length), '', ...moves.slice(0, LISTED).map((move) => `- ${moveText(move)}`)].join(
    '\n',
  )
}

function movesOf(ports: Ports): { readonly desk: Desk; readonly moves: readonly DigestLine[] } {
  const { desk, tasks } = openMorning(ports)
  const moves = tasks.flatMap(({ before, subject }) => {
    const { dueOn } = movedDeadline(before, {}, { configuration: desk.configuration, at: desk.now })
    const short = subject.slice(0, MOST_SUBJECT)
    return dueOn === before.dueOn ? [] : [taskLine(before, short, { from: before.dueOn, dueOn })]
  })
  return { desk, moves }
}
