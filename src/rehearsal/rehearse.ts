// Plays a file of real items through all five steps of the SOP and keeps what the office would have afterwards.
import { readFileSync } from 'node:fs'
import { type ExportedDocument, exportedDocuments } from './exports/document-files'
import { mailFiles } from './exports/mail-files'
import { registerWorkbook } from './exports/register-workbook'
import { checkResultFolder, type ResultFiles, writeResultFolder } from './exports/result-folder'
import type { Google } from './google'
import type { Account } from './play/capacity'
import { checkEnd, checkStart } from './play/check-start'
import { Ledger } from './play/ledger'
import { type Office, readOffice } from './play/office'
import { Officers } from './play/officers'
import { playTimetable } from './play/play-timetable'
import { agenciesOf, timetableOf } from './play/timetable'
import { instantAt } from './play/wib'
import { checkProposals } from './proposals/check-proposals'
import { type Fault, inReadingOrder } from './proposals/fault'
import { groupCases } from './proposals/group-cases'
import type { ProposedCase } from './proposals/proposal'
import { type ProposalTable, readTable } from './proposals/read-table'
import { RehearsalStopped, UnusableInput } from './stopped'
import { type Rehearsed, summaryOf } from './summary'
import { playWords, setUpUnfinished } from './words/play'
import { cliWords, operationWords, progressWords } from './words/progress'
import { resultFiles } from './words/results'

export interface RehearsalOptions {
  /** The CSV file. */
  readonly file: string
  /** Folder for the results. */
  readonly out: string
  /** YYYY-MM-DD, the day on which every draft list is handed in. */
  readonly start: string
  /** Whose daily quotas apply; "workspace" unless told. */
  readonly account?: Account
  /** Opens an empty Google in a box at this instant. */
  readonly open: (now: Date, account: Account) => Google
  /** Takes the lines that tell how far the rehearsal is, once its end is known also as a part of its days: 0 to 1. */
  readonly say: (line: string, part?: number) => void
}

/** Minutes after midnight: set-up is done before the offices open. */
const SET_UP_AT = 7 * 60 + 30
/** The script's own set-up, as the sheet's menu calls it. */
const SET_UP = 'pasang'
const MOST_SET_UPS = 10
/** A sample's files are written before anybody wonders. */
const FILES_BETWEEN_LINES = 1000

/**
 * @returns the summary.
 * @throws UnusableInput before anything is played or written, RehearsalStopped when the office refuses an officer.
 */
export async function rehearse(options: RehearsalOptions): Promise<string> {
  const { file, out, start, account = 'workspace', say } = options
  const table = readTable(bytesOf(file))
  // Nothing can be checked against the office.
  if (table.proposals.length === 0) refuse(file, table.faults)
  say(progressWords.read(table.proposals.length))
  checkResultFolder(out)
  const google = options.open(instantAt(start, SET_UP_AT), account)
  try {
    const played = await play(google, table, options)
    const documents = exportedDocuments(google)
    say(progressWords.exporting(documents.length))
    const summary = summaryOf({ ...played, documents })
    const results = resultsOf(google, documents, summary)
    await writeResultFolder(out, results, (count) => {
      if (count % FILES_BETWEEN_LINES === 0) say(progressWords.exported(count, results.size))
    })
    say(progressWords.written(out))
    return summary
  } finally {
    google.close()
  }
}

/**
 * Plays a file on a Google that is already there and stays open, and leaves the results in it.
 * @throws UnusableInput before anything is played, RehearsalStopped when the office refuses an officer
 */
export async function playFile(google: Google, options: Omit<RehearsalOptions, 'open' | 'out'>): Promise<void> {
  const table = readTable(bytesOf(options.file))
  if (table.proposals.length === 0) refuse(options.file, table.faults)
  await play(google, table, options)
}

/** Sets the office up, checks the file against it, and lets the officers act. */
async function play(
  google: Google,
  table: ProposalTable,
  { file, start, account = 'workspace', say }: Omit<RehearsalOptions, 'open' | 'out'>,
): Promise<Omit<Rehearsed, 'documents'>> {
  const ledger = new Ledger(google)
  say(progressWords.settingUp)
  const report = setUp(google, ledger)
  const office = readOffice(google)
  checkStart(start, office)
  const cases = checkedCases(file, table, office, start)
  say(progressWords.checked(cases.length, table.proposals.length, new Set(cases.flatMap(agenciesOf)).size))
  const timetable = timetableOf(cases, start, office.holidays, account)
  checkEnd(timetable.end, office)
  if (timetable.startDays.size > 1)
    say(progressWords.paced(cases.length, timetable.startDays.size, Math.max(...timetable.startDays.values())))
  const officers = new Officers(google, office, ledger)
  const began = google.now().getTime()
  const length = timetable.end.getTime() - began
  const sayHowFar = (line: string) => say(line, (google.now().getTime() - began) / length)
  await playTimetable(timetable, { google, officers, ledger, say: sayHowFar })
  return { google, start, account, ledger, timetable, numbers: officers.numbers, report }
}

/** The workbook comes last: by then what the documents took of the memory is free. */
function resultsOf(google: Google, documents: readonly ExportedDocument[], summary: string): ResultFiles {
  const files = new Map<string, string | Uint8Array | (() => Promise<Uint8Array>)>([[resultFiles.summary, summary]])
  for (const { path, contents } of documents)
    for (const [extension, content] of contents) files.set(`${path}${extension}`, content)
  for (const [path, content] of mailFiles(google.mail)) files.set(path, content)
  files.set(resultFiles.register, () => registerWorkbook(google))
  return files
}

/** Six minutes may not be enough for all of it: like an administrator, it is run until it says so. */
function setUp(google: Google, ledger: Ledger): string {
  for (let attempt = 0; attempt < MOST_SET_UPS; attempt += 1) {
    const report = String(ledger.asOne(operationWords.setUp, () => google.call(SET_UP)))
    if (!report.includes(setUpUnfinished)) return report
  }
  throw new RehearsalStopped(playWords.setUpNeverEnds)
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch {
    throw new UnusableInput(cliWords.fileUnreadable(file))
  }
}

/** All faults at once, so that the file can be mended in one go. */
function checkedCases(file: string, table: ProposalTable, office: Office, start: string): ProposedCase[] {
  const faults = inReadingOrder([...table.faults, ...checkProposals(table.proposals, office, start)])
  if (faults.length > 0) refuse(file, faults)
  return groupCases(table.proposals)
}

function refuse(file: string, faults: readonly Fault[]): never {
  throw new UnusableInput(cliWords.faults(file, faults.length), faults)
}
