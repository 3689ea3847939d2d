// Delivers jobs of the outbox: whatever can be repeated first, mails last, and each fate noted as soon as it is known.
import type { CaseFile } from '../case/case'
import { codedError, codeOf } from '../case/coded-error'
import { lastColumn } from '../register/columns'
import {
  abandoned,
  claim,
  done,
  dueJob,
  dueRows,
  failed,
  type OpenRow,
  openRanges,
  openRows,
  postponed,
  type StoredJob,
} from '../register/outbox-row'
import type { RowChange } from '../register/tabs'
import { troubleText } from '../text/troubles'
import { addMinutes } from '../time/moment'
import type { Desk } from './desk'
import { Performer, PutOff } from './perform'
import type { Ports } from './ports'

const ORDER: Readonly<Record<StoredJob['kind'], number>> = { FOLDER: 0, SHARE: 1, DOCUMENT: 2, MAIL: 3 }
/** A mail that found no room in today's quota is tried again this much later. */
const QUOTA_PAUSE_MINUTES = 60
/** So many jobs at most are taken by one sweep: what is left is taken by the next. */
const BATCH = 40

/**
 * Does the jobs this execution holds, while its time lasts. Folders, access and documents may be repeated, so their
 * fates are noted together; every mail is noted before the next is sent. Only a mail whose execution dies between
 * sending and noting cannot be told from one not sent: it is sent again.
 */
export function deliver(ports: Ports, desk: Desk, jobs: readonly StoredJob[], known: readonly CaseFile[] = []): void {
  const performer = new Performer(ports, desk, known)
  let notes: RowChange[] = []
  const note = () => {
    if (notes.length > 0) writeTwice(ports, notes)
    notes = []
  }
  for (const job of [...jobs].sort((a, b) => ORDER[a.kind] - ORDER[b.kind])) {
    if (ports.clock.isRunningOut()) break
    if (job.kind === 'MAIL') note()
    notes.push(attempt(ports, performer, job))
  }
  note()
}

/** A note that is lost sends its mail again: one failure of Google's is forgiven, a second ends the delivery. */
function writeTwice(ports: Ports, notes: readonly RowChange[]): void {
  try {
    ports.sheet.write(notes)
  } catch {
    ports.sheet.write(notes)
  }
}

function attempt(ports: Ports, performer: Performer, job: StoredJob): RowChange {
  try {
    return done(job, performer.perform(job))
  } catch (error) {
    if (error instanceof PutOff) return postponed(job, addMinutes(ports.clock.now(), QUOTA_PAUSE_MINUTES))
    // The error itself stands in the outbox alone: Google's messages may name addresses.
    ports.log.error(`${job.kind} ${job.caseNumber}: ${codeOf(error) ?? (error as Error).name}`)
    return failed(job, ports.clock.now(), troubleText(error))
  }
}

/**
 * What of the outbox is not done, of what was not when the desk was opened and of rows `added` since; one read, or none.
 */
export function readOutbox(
  ports: Pick<Ports, 'sheet'>,
  { index }: Desk,
  added: readonly StoredJob[] = [],
): readonly OpenRow[] {
  const unfinished = [...index.unfinished(), ...added.map(({ row }) => row)]
  if (unfinished.length === 0) return []
  const ranges = openRanges(unfinished)
  return openRows(ranges, ports.sheet.read(ranges))
}

/**
 * Takes the jobs nobody holds, oldest first, and delivers them. The lock is asked for only when there is something to
 * take. Returns what is not done afterwards, of jobs `added` since the desk was opened as well.
 */
export function deliverDue(ports: Ports, desk: Desk, added: readonly StoredJob[] = []): readonly OpenRow[] {
  const before = readOutbox(ports, desk, added)
  const due = dueRows(before, ports.clock.now()).slice(0, BATCH)
  if (due.length === 0) return before
  const taken = ports.mutex.alone(() => take(ports, due))
  if (taken) deliver(ports, desk, taken.value)
  return readOutbox(ports, desk, added)
}

/** Reads whole rows: another execution may have taken one of them since the outbox was looked at. */
function take(ports: Ports, rows: readonly number[]): StoredJob[] {
  const now = ports.clock.now()
  const toColumn = lastColumn('OUTBOX')
  const values = ports.sheet.read(
    rows.map((row) => ({ tab: 'OUTBOX', fromRow: row, toRow: row, fromColumn: 0, toColumn })),
  )
  const jobs = rows.flatMap((row, index) => dueJob(values[index]?.[0] ?? [], row, now) ?? [])
  const readable = jobs.filter((job) => job.payload !== undefined)
  const unreadable = jobs.filter((job) => job.payload === undefined)
  ports.sheet.write([
    ...readable.map((job) => claim(job, now)),
    ...unreadable.map((job) => abandoned(job, troubleText(codedError('JOB_UNREADABLE')))),
  ])
  return readable
}
