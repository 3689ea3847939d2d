// An office on paper: every port in memory, with places where a test lets others act in between.
import { createHash } from 'node:crypto'
import type { FormKey, RawSubmission } from '../../../src/core/intake/submission'
import { submissionKey } from '../../../src/core/intake/submission'
import type { Known, Ports, Slice } from '../../../src/core/office/ports'
import { columnsOf, lastColumn } from '../../../src/core/register/columns'
import { seedRows } from '../../../src/core/register/seeds'
import { type CellValue, type RangeRequest, type RowChange, TABS, type Tab } from '../../../src/core/register/tabs'
import { addMinutes, type Moment, moment } from '../../../src/core/time/moment'

const DOMAIN = 'contoh.pontianak.go.id'

/** A mail as it left, with the moment it did. */
export interface PaperMail {
  readonly at: Moment
  readonly to: string
  readonly cc: readonly string[]
  readonly subject: string
  readonly text: string
}

export class PaperOffice {
  now = moment('2026-11-09T08:00:00')
  readonly tabs = new Map<Tab, CellValue[][]>()
  readonly memory = new Map<string, string>()
  readonly sent: string[] = []
  readonly mails: PaperMail[] = []
  /** Recipients a day. */
  quota = 100
  /** The execution was killed: whatever it still asks for throws. */
  isDead = false
  readonly folders: string[] = []
  readonly documents: string[] = []
  readonly responses: RawSubmission[] = []
  /** What each form was last asked for: since when. */
  readonly asked: (readonly [FormKey, string | undefined])[] = []
  /** Others hold the lock this many times. */
  busy = 0
  isRunningOut = false
  /** So many responses are looked at in one go. */
  sliceSize = 1000
  /** Called with the number of the read or write, counted from 1, before it happens. */
  beforeRead = (_count: number): void => {}
  beforeWrite = (_count: number): void => {}
  beforeLock = (): void => {}
  beforeMail = (): void => {}
  beforeSince = (_form: FormKey): void => {}
  private reads = 0
  private writes = 0
  private ids = 0

  constructor() {
    const seeds = seedRows(`admin@${DOMAIN}`)
    for (const tab of TABS)
      this.tabs.set(
        tab,
        (seeds[tab] ?? []).map((row) => [...row]),
      )
  }

  /** A draft with one item of the health office; the same ID twice is the same response. */
  draft(responseId: string, title = 'Rekam medis pasien'): RawSubmission {
    const answers = {
      subject: title,
      'item1.agency': 'DINKES',
      'item1.title': title,
      'item1.description': 'Diagnosis dan pengobatan',
    }
    const raw: RawSubmission = {
      form: 'COLLECTION',
      responseId,
      submittedAt: this.now,
      sender: `pejabat.bidang@${DOMAIN}`,
      answers,
    }
    this.responses.push(raw)
    return raw
  }

  /** The meeting forwards a case to its units. */
  forward(responseId: string, caseNumber: string): RawSubmission {
    const answers = {
      caseNumber,
      meetingDecision: 'Teruskan ke OPD',
      heldOn: this.now.slice(0, 10),
      meetingParticipants: 'Tim PPID Utama',
    }
    const raw = { form: 'MEETING', responseId, submittedAt: this.now, sender: `ppid.utama@${DOMAIN}`, answers } as const
    this.responses.push(raw)
    return raw
  }

  /** Rows below the header that hold anything. */
  rows(tab: Tab): CellValue[][] {
    return (this.tabs.get(tab) ?? []).filter((row) => row.length > 0)
  }

  column(tab: Tab, index: number): CellValue[] {
    return this.rows(tab).map((row) => row[index] ?? '')
  }

  later(minutes: number): void {
    this.now = addMinutes(this.now, minutes)
  }

  get ports(): Ports {
    return {
      sheet: {
        read: (ranges) => this.read(ranges),
        readColumns: (ranges) => this.read(ranges).map(columnsOfRows),
        write: (changes) => this.write(changes),
      },
      submissions: {
        find: (form, id) => this.responses.find((raw) => raw.form === form && raw.responseId === id),
        refillLink: () => 'https://contoh/isi-ulang',
        since: (form, since, known) => {
          this.asked.push([form, since])
          this.beforeSince(form)
          return this.slice(form, since, known)
        },
      },
      mutex: { alone: (work) => this.alone(work) },
      clock: { now: () => this.now, isRunningOut: () => this.isRunningOut },
      mailer: {
        send: ({ to, cc, subject, text }) => {
          this.beforeMail()
          this.mustLive()
          if (to.length + cc.length > this.remaining())
            throw new Error('Service invoked too many times for one day: email.')
          this.sent.push(`${to.join(',')} ${subject}`)
          this.mails.push({ at: this.now, to: to.join(','), cc, subject, text })
        },
        remaining: () => this.remaining(),
      },
      drive: {
        planIds: (count) => Array.from({ length: count }, () => `folder-${++this.ids}`),
        ensureFolder: ({ name }) => void this.folders.push(name),
        share: () => {},
      },
      documents: {
        write: ({ key, name }) => {
          this.documents.push(name)
          return { id: key, url: `https://contoh/${name}` }
        },
      },
      memory: { get: (key) => this.memory.get(key), set: (key, value) => void this.memory.set(key, value) },
      links: {
        form: () => 'https://contoh/formulir',
        folder: (id) => `https://contoh/${id}`,
        register: 'https://contoh/register',
      },
      log: { info: () => {}, error: () => {} },
      digest: (text) => createHash('sha1').update(text).digest('hex'),
    }
  }

  /** As many responses at a time as the slice takes; the moment reached is that of the last one. */
  private slice(form: FormKey, since: Moment | undefined, known: Known): Slice {
    const later = this.responses.filter((raw) => raw.form === form && (!since || raw.submittedAt > since))
    const part = later.slice(0, this.sliceSize)
    const reached = part.length < later.length ? part.at(-1)?.submittedAt : undefined
    return { found: part.filter((raw) => !known.has(submissionKey(raw))), ...(reached && { reached }) }
  }

  private remaining(): number {
    const today = this.mails.filter(({ at }) => at.slice(0, 10) === this.now.slice(0, 10))
    return Math.max(0, this.quota - today.reduce((sum, { to, cc }) => sum + to.split(',').length + cc.length, 0))
  }

  private mustLive(): void {
    if (this.isDead) throw new Error('killed')
  }

  private alone<T>(work: () => T): { readonly value: T } | undefined {
    this.mustLive()
    this.beforeLock()
    if (this.busy > 0) {
      this.busy -= 1
      return undefined
    }
    return { value: work() }
  }

  private read(ranges: readonly RangeRequest[]): CellValue[][][] {
    this.reads += 1
    this.beforeRead(this.reads)
    this.mustLive()
    return ranges.map(({ tab, fromRow, toRow, fromColumn, toColumn }) => {
      const header = columnsOf(tab).map(({ title }) => title)
      const rows = [header, ...(this.tabs.get(tab) ?? [])].slice(fromRow - 1, toRow)
      const cells = rows.map((row) =>
        trimmed(row.slice(fromColumn, toColumn + 1), (cell) => cell === '' || cell === undefined),
      )
      return trimmed(cells, (row) => row.length === 0)
    })
  }

  private write(changes: readonly RowChange[]): void {
    this.writes += 1
    this.beforeWrite(this.writes)
    this.mustLive()
    for (const { tab, row, cells } of changes) {
      const rows = this.tabs.get(tab) ?? []
      while (rows.length < row - 1) rows.push([])
      const line = Array.from({ length: lastColumn(tab) + 1 }, (_, index) => rows[row - 2]?.[index] ?? '')
      for (const [index, value] of cells) line[index] = value
      rows[row - 2] = line
    }
  }
}

function columnsOfRows(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''))
  return columns.map((column) => trimmed(column, (cell) => cell === ''))
}

/** Sheets leaves out what is empty at the end. */
function trimmed<T>(list: readonly T[], isEmpty: (entry: T) => boolean): T[] {
  const kept = [...list]
  while (kept.length > 0 && isEmpty(kept.at(-1) as T)) kept.pop()
  return kept
}
