// An office at work on the compiled script: set up once for a test file, copied for each test, its officers by their verbs.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Delivery, type LocalGoogle, openLocalGoogle, type SentMail } from '../../src/local/index'
import { type Form, forms, type Replies, replies } from './officer-answers'

const SCRIPT = join(__dirname, '../../build/apps-script')
const DOMAIN = '@contoh.pontianak.go.id'

export const people = {
  admin: `admin.register${DOMAIN}`,
  service: `pejabat.bidang${DOMAIN}`,
  lead: `ppid.utama${DOMAIN}`,
  dinkes: `ppid.dinkes${DOMAIN}`,
  bkpsdm: `ppid.bkpsdm${DOMAIN}`,
  stranger: 'orang.luar@contoh.com',
} as const

/** The office is set up on Monday 9 November 2026 at eight. */
const INSTALLED = wib('2026-11-09T08:00')

interface Sending {
  readonly by?: string
  readonly event?: Delivery
}

let folder = ''
let copies = 0
const opened: LocalGoogle[] = []

/** An instant as clocks in Pontianak show it: "2026-11-09T08:00". */
function wib(text: string): Date {
  return new Date(`${text}:00+07:00`)
}

/** A data file that does not exist yet, in a folder that is gone after the tests. */
export function freshFile(): string {
  if (!folder) folder = mkdtempSync(join(tmpdir(), 'running-office-'))
  copies += 1
  return join(folder, `${copies}.db`)
}

/** A box in which nothing is set up yet. */
export function openEmpty(store: string): LocalGoogle {
  const google = openLocalGoogle({ store, script: SCRIPT, now: INSTALLED, owner: people.admin })
  opened.push(google)
  return google
}

let installed = ''

/**
 * A freshly set up office of its own. Without sweeps days pass a hundred times as fast: scenes that need them ask for
 * them.
 */
export function openOffice(sweeps: 'with sweeps' | 'without sweeps' = 'without sweeps'): RunningOffice {
  if (!installed) {
    installed = freshFile()
    const google = openEmpty(installed)
    google.call('pasang')
    google.close()
  }
  const office = reopen(installed)
  if (sweeps === 'without sweeps') office.stopSweeps()
  return office
}

/** Brings an office to where scenes begin, once; each scene then gets a copy of its own. */
export function prepared(work: () => RunningOffice): () => RunningOffice {
  let file: string | undefined
  return () => {
    if (!file) {
      const office = work()
      office.google.close()
      file = office.file
    }
    return reopen(file)
  }
}

/** A copy of the office kept in this file; the file itself stays as it is. */
export function reopen(file: string): RunningOffice {
  const copy = freshFile()
  copyFileSync(file, copy)
  return new RunningOffice(openEmpty(copy), copy)
}

afterEach(() => {
  for (const google of opened.splice(0)) google.close()
})

afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true })
  folder = ''
  installed = ''
})

/** A row of a tab by the titles of its columns; empty cells are left out. */
export type SheetRecord = Readonly<Record<string, string>>

export class RunningOffice {
  constructor(
    readonly google: LocalGoogle,
    readonly file: string,
  ) {}

  advanceTo(text: string): void {
    this.google.advanceTo(wib(text))
  }

  stopSweeps(): void {
    const script = this.google.globals.ScriptApp
    for (const trigger of script.getProjectTriggers())
      if (trigger.getHandlerFunction() === 'sapuan') script.deleteTrigger(trigger)
  }

  /** Items as [unit, title]; every one is described. Returns the response's ID, as all verbs do. */
  submitDraft(items: readonly (readonly [string, string])[], more: Replies = {}, sending?: Sending): string {
    return this.send(1, { ...replies.draft(items), ...more }, people.service, sending)
  }

  holdMeeting(decision: 'Teruskan ke OPD' | 'Kembalikan untuk diperbaiki' | 'Hentikan', more: Replies = {}): string {
    return this.send(2, { ...replies.meeting(this.today(), decision), ...more }, people.lead)
  }

  /** Exempt for personal health unless other answers are given. */
  recordTest(item: string, by: string, more: Replies = {}, sending?: Sending): string {
    return this.send(3, { 'Nomor butir': item, ...replies.exempt, ...more }, by, sending)
  }

  receiveResults(more: Replies = {}, sending?: Sending): string {
    return this.send(4, { ...replies.receipt(this.today()), ...more }, people.lead, sending)
  }

  adopt(more: Replies = {}): string {
    return this.send(5, { ...replies.guideline(this.today()), ...more }, people.service)
  }

  /** The administrator's form; the answers are those of the page that the action leads to. */
  administer(action: string, answers: Replies, sending?: Sending): string {
    return this.send(6, { Tindakan: action, ...answers }, people.admin, sending)
  }

  /** What is answered with '' is left unanswered. */
  send(form: Form, answers: Replies, by: string, sending: Sending = {}): string {
    const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.length > 0))
    return this.google.submit(forms[form], given, sending.by ?? by, sending.event)
  }

  records(tab: string): SheetRecord[] {
    const [header = [], ...rows] = this.google.sheet(tab)
    return rows
      .map((row) => header.map((title, index) => [title, row[index] ?? ''] as const))
      .map((cells) => Object.fromEntries(cells.filter(([, cell]) => cell !== '')))
      .filter((record) => Object.keys(record).length > 0)
  }

  /** The values under one title, top to bottom; '' for empty cells. */
  column(tab: string, title: string): string[] {
    return this.records(tab).map((record) => record[title] ?? '')
  }

  /** "01 Terbuka" for each item of the register, by its number within the case. */
  itemStatuses(): string[] {
    return this.records('Butir').map((item) => `${item['Nomor butir']?.slice(-2)} ${item.Status}`)
  }

  /** "3-DINKES.1 Berjalan 17/11/2026" for each task, without the number of its case. */
  tasks(): string[] {
    return this.records('Tugas').map((it) => `${it['Kode tugas']?.split('#')[1]} ${it.Status} ${it.Tenggat}`)
  }

  mailsTo(address: string): SentMail[] {
    return this.google.mail.filter((mail) => mail.to.split(',').includes(address))
  }

  /** What the pre-filled links of a mail open, as "form title" and answers. */
  openLinks(mail: SentMail | undefined): { form: string; answers: Record<string, string | string[]> }[] {
    const links = mail?.body.match(/https:\S+viewform\?\S+/g) ?? []
    return links.map((link) => {
      const { form, answers } = this.google.prefilled(link)
      return { form: this.google.forms().find(({ id }) => id === form)?.title ?? form, answers }
    })
  }

  /** Paths below the office's folder in Drive; `under` cuts them down to one part of it. */
  paths(under = ''): string[] {
    const start = `My Drive/Register Informasi yang Dikecualikan/${under}`
    const found = this.google.files().filter(({ path }) => path.startsWith(start))
    return found.map(({ path }) => path.slice(start.length)).sort()
  }

  /** A fault that no scene plans: executions that failed. */
  failures(): string[] {
    return this.google.executions().flatMap(({ functionName, error }) => (error ? [`${functionName}: ${error}`] : []))
  }

  private today(): string {
    return new Date(this.google.now().getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
  }
}
