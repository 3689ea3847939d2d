// Writes a decision or a refusal: rows, history, ledger, outbox and figures together, in one atomic write.
import type { CaseFile } from '../case/case'
import type { Rejection } from '../case/rejection'
import { exclusionRowsOf } from '../documents/exclusion-row'
import { type RawSubmission, submissionKey } from '../intake/submission'
import { refusalSentences, refusedMail } from '../notices/refused'
import { roundOpened } from '../notices/round-opened'
import { caseChanges } from '../register/case-changes'
import { historyRecords } from '../register/history-row'
import type { LoadedCase } from '../register/loaded-case'
import { type Job, newJobRecord, type StoredJob } from '../register/outbox-row'
import { RowAllocator } from '../register/row-allocator'
import type { RowChange } from '../register/tabs'
import { changeBetween, factsOf, type Tally } from '../register/tally'
import { formTitles } from '../text/forms/titles'
import { reportLine } from '../text/history'
import { signatureOf } from '../text/signature'
import { dayOf, type Moment } from '../time/moment'
import type { Desk } from './desk'
import { jobsFor } from './effects'
import { type CaseChange, type Judgement, postsOf } from './judge'
import type { Ports } from './ports'
import { reportJobs } from './report-jobs'
import { figureChanges } from './summary'

export interface Committed {
  readonly reception: 'ACCEPTED' | 'REFUSED'
  /** Held by this execution: to be delivered now, or by a sweep once the lease has run out. */
  readonly jobs: readonly StoredJob[]
  /** The cases as they now are. */
  readonly files: readonly CaseFile[]
}

export function commitDecision(
  ports: Pick<Ports, 'sheet'>,
  desk: Desk,
  raw: RawSubmission,
  loaded: LoadedCase,
  judgement: Judgement,
): Committed {
  const rows = new RowAllocator(loaded.lastRow)
  const { changes, reportYear } = judgement
  const written = changes.flatMap((change, index) => rowsOf(change, index, loaded, desk, raw, rows))
  const ordered = reportYear === undefined ? [] : [orderRow(reportYear, metaOf(raw, desk, loaded), rows)]
  const jobs = [
    ...changes.flatMap((change) => jobsFor(change, metaOf(raw, desk, loaded), desk.configuration)),
    ...roundReceipt(changes, raw, submissionKey(raw)),
    ...(reportYear === undefined ? [] : reportJobs(reportYear, desk.now, [raw.sender], submissionKey(raw))),
  ]
  const queued = enqueue(jobs, desk.now, rows)
  const figures = figureChanges(loaded.tally, changeOf(changes), desk)
  ports.sheet.write([...written, ...ordered, ...queued.changes, ...figures])
  return { reception: 'ACCEPTED', jobs: queued.jobs, files: changes.map(({ after }) => after) }
}

function changeOf(changes: readonly CaseChange[]): Tally {
  return changeBetween(
    changes.flatMap(({ before }) => factsOf(before)),
    changes.flatMap(({ after }) => factsOf(after)),
  )
}

function metaOf(raw: RawSubmission, { configuration }: Desk, { file }: LoadedCase) {
  const posts = postsOf(raw, file, configuration)
  const by = signatureOf(configuration, posts, raw.sender, dayOf(raw.submittedAt))
  return { at: raw.submittedAt, by, sender: raw.sender, submission: submissionKey(raw) }
}

/** An order changes no case: its row of the history alone keeps it from being taken in twice. */
function orderRow(year: number, { at, by, submission }: ReturnType<typeof metaOf>, rows: RowAllocator): RowChange {
  return rows.add('HISTORY', { at, ...reportLine(year), by, submission })
}

/** Only the first event of a submission carries its key: one row of the ledger a submission. */
function rowsOf(
  change: CaseChange,
  index: number,
  loaded: LoadedCase,
  desk: Desk,
  raw: RawSubmission,
  rows: RowAllocator,
): RowChange[] {
  const { after, events } = change
  const { submission, ...common } = metaOf(raw, desk, loaded)
  const meta = { ...common, caseNumber: after.case.number }
  const isAdopted = events.some((event) => event.type === 'GuidelineAdopted')
  const exclusions = isAdopted ? exclusionRowsOf(after, desk.configuration) : []
  return [
    ...caseChanges(loaded, after, raw.submittedAt, rows),
    ...historyRecords(events, index === 0 ? { ...meta, submission } : meta).map((record) =>
      rows.add('HISTORY', record),
    ),
    ...exclusions.map((row) => rows.add('EXEMPTIONS', { ...row })),
  ]
}

/** One mail for all the cases of a round, to whoever opened it. */
function roundReceipt(changes: Judgement['changes'], raw: RawSubmission, submission: string): Job[] {
  return roundOpened(changes, raw).map((notice) => ({
    key: `MAIL/${notice.kind}/${submission}`,
    kind: 'MAIL',
    caseNumber: '',
    payload: notice,
  }))
}

/** A refused submission changes nothing but the quarantine, and one mail tells its sender what to do. */
export function commitRefusal(
  ports: Pick<Ports, 'sheet'>,
  desk: Desk,
  raw: RawSubmission,
  loaded: LoadedCase,
  rejections: readonly Rejection[],
): Committed {
  const rows = new RowAllocator(loaded.lastRow)
  const submission = submissionKey(raw)
  const title = formTitles[raw.form]
  const quarantine = rows.add('QUARANTINE', {
    at: raw.submittedAt,
    form: title,
    sender: raw.sender,
    about: numberNamed(raw),
    reason: refusalSentences(raw.form, rejections).join('\n'),
    responseId: raw.responseId,
    submission,
  })
  const mail = refusedMail(raw, rejections, desk.configuration)
  const { jobs, changes } = enqueue([mail], desk.now, rows)
  ports.sheet.write([quarantine, ...changes])
  return { reception: 'REFUSED', jobs, files: [] }
}

/** The case or item number as typed: short, and nothing else of the answers. */
function numberNamed(raw: RawSubmission): string {
  const named = raw.answers.itemNumber ?? raw.answers.caseNumber ?? ''
  return String(named).slice(0, 30)
}

/** New outbox rows, held by this execution. */
export function enqueue(
  jobs: readonly Job[],
  now: Moment,
  rows: RowAllocator,
): { readonly jobs: StoredJob[]; readonly changes: RowChange[] } {
  const changes = jobs.map((job) => rows.add('OUTBOX', newJobRecord(job, now)))
  const stored = jobs.map((job, index) => ({
    ...job,
    row: changes[index]?.row ?? 0,
    status: 'WAITING' as const,
    attempts: 0,
  }))
  return { jobs: stored, changes }
}
