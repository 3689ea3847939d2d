// The outbox: pieces of work to be done outside the sheet, each with its key, its lease and its fate.
import type { CaseNumber } from '../case/case'
import { codeFromLabel } from '../text/labels'
import { jobKindLabels, jobStatusLabels } from '../text/sheet'
import { addMinutes, type Moment, serialFromMoment } from '../time/moment'
import { momentOfField, numberOf, type Row, recordFromCells, type TabRecord, textOf } from './cells'
import { columnIndex } from './columns'
import { runsOf } from './runs'
import type { CellValue, RangeRequest, RowChange } from './tabs'

type JobKind = keyof typeof jobKindLabels
type JobStatus = keyof typeof jobStatusLabels

/** Work for the world outside: its payload is plain data, without exempt content. */
export interface Job {
  /** Doing the same key twice must give one effect. */
  readonly key: string
  readonly kind: JobKind
  readonly caseNumber: CaseNumber | ''
  readonly payload: unknown
}

/** A job as it stands on the sheet. */
export interface StoredJob extends Job {
  readonly row: number
  readonly status: JobStatus
  readonly attempts: number
}

/** After this many failures a job is shown as failed and left to the administrator. */
const MAX_ATTEMPTS = 6
/** A job is held this long by the execution that took it: longer than an execution may run (6 minutes). */
const LEASE_MINUTES = 7

/** A new job, already held by the execution that writes it. */
export function newJobRecord(job: Job, at: Moment): TabRecord {
  return {
    key: job.key,
    kind: jobKindLabels[job.kind],
    caseNumber: job.caseNumber,
    status: jobStatusLabels.WAITING,
    attempts: 0,
    leaseUntil: addMinutes(at, LEASE_MINUTES),
    createdAt: at,
    payload: JSON.stringify(job.payload),
  }
}

/** A row of the outbox that was not done when it was read, without the contents of its job. */
export interface OpenRow {
  readonly row: number
  readonly cells: Row
}

/** So many places at most are named in one read: then one range holds them all, with what lies between. */
const MOST_RANGES = 40

/** Where to read these rows of the outbox, without the contents of the jobs. */
export function openRanges(rows: readonly number[]): RangeRequest[] {
  const runs = runsOf(rows)
  const toColumn = columnIndex('OUTBOX', 'error')
  const places: readonly (readonly [number, number])[] =
    runs.length > MOST_RANGES ? [[runs[0]?.[0] ?? 2, runs[runs.length - 1]?.[1] ?? 2]] : runs
  return places.map(([fromRow, toRow]) => ({ tab: 'OUTBOX', fromRow, toRow, fromColumn: 0, toColumn }))
}

/** `values` as read for `ranges`; what is done by now is left out. */
export function openRows(ranges: readonly RangeRequest[], values: readonly CellValue[][][]): OpenRow[] {
  const status = columnIndex('OUTBOX', 'status')
  return ranges.flatMap(({ fromRow }, range) =>
    (values[range] ?? []).flatMap((cells, index) =>
      cells[status] === jobStatusLabels.DONE ? [] : [{ row: fromRow + index, cells }],
    ),
  )
}

/** Row numbers of the jobs that nobody holds and whose time has come. */
export function dueRows(rows: readonly OpenRow[], now: Moment): number[] {
  return rows.flatMap(({ row, cells }) => (isDue(recordFromCells('OUTBOX', cells), now) ? [row] : []))
}

function isDue(record: TabRecord, now: Moment): boolean {
  const next = momentOfField(record, 'nextAt')
  return isFree(record, now) && !(next && next > now)
}

/** Waiting, and held by no execution. */
export function isFree(record: TabRecord, now: Moment): boolean {
  if (codeFromLabel<JobStatus>(jobStatusLabels, textOf(record, 'status')) !== 'WAITING') return false
  const lease = momentOfField(record, 'leaseUntil')
  return !(lease && lease > now)
}

/** Failed so often that it is tried no more. */
export function isGivenUp(record: TabRecord): boolean {
  return textOf(record, 'status') === jobStatusLabels.DEAD
}

/** The job of a whole row, if it is due; without a payload when its contents cannot be read. */
export function dueJob(cells: Row, row: number, now: Moment): StoredJob | undefined {
  const record = recordFromCells('OUTBOX', cells)
  if (!isDue(record, now)) return undefined
  const kind = codeFromLabel<JobKind>(jobKindLabels, textOf(record, 'kind'))
  const payload = kind && payloadFrom(textOf(record, 'payload'))
  const attempts = numberOf(record, 'attempts')
  return {
    key: textOf(record, 'key'),
    kind: kind ?? 'MAIL',
    caseNumber: textOf(record, 'caseNumber'),
    payload,
    row,
    status: 'WAITING',
    attempts,
  }
}

/** Undefined for what cannot be read. */
export function payloadFrom(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

export function claim(job: StoredJob, now: Moment): RowChange {
  return change(job, { leaseUntil: addMinutes(now, LEASE_MINUTES) })
}

export function done(job: StoredJob, result: string): RowChange {
  return change(job, { status: jobStatusLabels.DONE, attempts: job.attempts + 1, leaseUntil: '', error: '', result })
}

/** Retried after 2, 4, 8, … minutes; at last shown as failed. */
export function failed(job: StoredJob, now: Moment, error: string): RowChange {
  const attempts = job.attempts + 1
  const status = attempts >= MAX_ATTEMPTS ? jobStatusLabels.DEAD : jobStatusLabels.WAITING
  const nextAt = addMinutes(now, 2 ** attempts)
  return change(job, { status, attempts, nextAt, leaseUntil: '', error: error.slice(0, 500) })
}

/** Shown as failed at once: trying again would not help. */
export function abandoned(job: StoredJob, error: string): RowChange {
  return change(job, { status: jobStatusLabels.DEAD, attempts: job.attempts + 1, leaseUntil: '', error })
}

/** No longer needed: a later job does its work. */
export function superseded(row: number, result: string): RowChange {
  return changeAt(row, { status: jobStatusLabels.DONE, leaseUntil: '', result })
}

/** Put off without counting as a failure, for instance until tomorrow's mail quota. */
export function postponed(job: StoredJob, until: Moment): RowChange {
  return change(job, { nextAt: until, leaseUntil: '' })
}

function change(job: StoredJob, fields: TabRecord): RowChange {
  return changeAt(job.row, fields)
}

function changeAt(row: number, fields: TabRecord): RowChange {
  const cells = new Map<number, CellValue>()
  for (const [key, value] of Object.entries(fields)) cells.set(columnIndex('OUTBOX', key), cellOf(key, value))
  return { tab: 'OUTBOX', row, isNew: false, cells }
}

function cellOf(key: string, value: TabRecord[string]): CellValue {
  if (value === undefined || value === '') return ''
  return key === 'nextAt' || key === 'leaseUntil' ? serialFromMoment(value as Moment) : value
}
