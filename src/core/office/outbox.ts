// Delivers jobs of the outbox: whatever can be repeated first, mails last, and each fate noted as soon as it is known.
import type { CaseFile } from '../case/case'
import { lastColumn } from '../register/columns'
import { claim, done, dueJobs, failed, postponed, type StoredJob } from '../register/outbox-row'
import type { RowChange } from '../register/tabs'
import { addMinutes } from '../time/moment'
import type { Desk } from './desk'
import { Performer, QuotaReached } from './perform'
import type { Ports } from './ports'

const ORDER: Readonly<Record<StoredJob['kind'], number>> = { FOLDER: 0, SHARE: 1, DOCUMENT: 2, MAIL: 3 }
/** A mail that found no room in today's quota is tried again this much later. */
const QUOTA_PAUSE_MINUTES = 60
/** So many jobs at most are taken by one sweep: what is left is taken by the next. */
const BATCH = 60

/**
 * Does the jobs this execution holds, while its time lasts. Folders, access and documents may be repeated, so their
 * fates are noted together; every mail is noted before the next is sent. Only a mail whose execution dies between
 * sending and noting cannot be told from one not sent: it is sent again.
 */
export function deliver(ports: Ports, desk: Desk, jobs: readonly StoredJob[], known?: CaseFile): void {
  const performer = new Performer(ports, desk, known)
  let notes: RowChange[] = []
  const note = () => {
    if (notes.length > 0) ports.sheet.write(notes)
    notes = []
  }
  for (const job of [...jobs].sort((a, b) => ORDER[a.kind] - ORDER[b.kind])) {
    if (ports.clock.isRunningOut()) break
    if (job.kind === 'MAIL') note()
    notes.push(attempt(ports, performer, job))
  }
  note()
}

function attempt(ports: Ports, performer: Performer, job: StoredJob): RowChange {
  try {
    return done(job, performer.perform(job))
  } catch (error) {
    if (error instanceof QuotaReached) return postponed(job, addMinutes(ports.clock.now(), QUOTA_PAUSE_MINUTES))
    const message = String((error as Error).message ?? error)
    ports.log.error(`job ${job.key}: ${message}`)
    return failed(job, ports.clock.now(), message).change
  }
}

/** Takes the jobs nobody holds, oldest first, and delivers them. Returns how many were taken. */
export function deliverDue(ports: Ports, desk: Desk): number {
  const taken = ports.mutex.alone(() => {
    const now = ports.clock.now()
    const [rows = []] = ports.sheet.read([{ tab: 'OUTBOX', fromRow: 2, fromColumn: 0, toColumn: lastColumn('OUTBOX') }])
    const due = dueJobs(rows, now).slice(0, BATCH)
    if (due.length > 0) ports.sheet.write(due.map((job) => claim(job, now)))
    return due
  })
  if (!taken || taken.value.length === 0) return 0
  deliver(ports, desk, taken.value)
  return taken.value.length
}
