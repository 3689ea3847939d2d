// The summary of a rehearsal, on screen and as a text file.
import type { ExportedDocument } from './exports/document-files'
import type { Google } from './google'
import type { Account } from './play/capacity'
import type { Cost, Ledger } from './play/ledger'
import { cellUnder, recordsOf, type SheetRecord } from './play/records'
import type { Timetable } from './play/timetable'
import { dayOf } from './play/wib'
import { tabs } from './words/play'
import { listName, summaryWords as words } from './words/results'

export interface Rehearsed {
  readonly google: Google
  readonly start: string
  readonly ledger: Ledger
  readonly account: Account
  readonly timetable: Pick<Timetable, 'late' | 'startDays'>
  /** Case numbers by label. */
  readonly numbers: ReadonlyMap<string, string>
  readonly documents: readonly ExportedDocument[]
  /** What set-up told. */
  readonly report: string
}

export function summaryOf(rehearsed: Rehearsed): string {
  const { google, start, documents, ledger } = rehearsed
  return [
    words.title,
    words.days(start, dayOf(google.now())),
    ...paceLine(rehearsed),
    '',
    ...caseLines(google),
    ...itemLines(google),
    words.mails(google.mail.length),
    ...taskLines(rehearsed),
    words.documents(documents.length),
    listLine(documents),
    ...ledger.failures.map(({ functionName, error }) => words.failure(functionName, error ?? '')),
    '',
    ...costLines(ledger.costs()),
    '',
    words.report,
    ...rehearsed.report.split('\n').map((line) => `  ${line}`),
    '',
  ].join('\n')
}

/** Nothing to say where one day took all cases. */
function paceLine({ account, timetable }: Rehearsed): string[] {
  const counts = [...timetable.startDays.values()]
  if (counts.length < 2) return []
  const cases = counts.reduce((sum, count) => sum + count, 0)
  return [words.pace(account, cases, counts.length, Math.max(...counts))]
}

function caseLines(google: Google): string[] {
  const cases = recordsOf(google, tabs.cases)
  const line = (record: SheetRecord): string =>
    words.caseLine(cellUnder(record, 'nomor berkas'), cellUnder(record, 'status'), cellUnder(record, 'perihal'))
  return [words.cases(cases.length), ...cases.map(line)]
}

function itemLines(google: Google): string[] {
  const items = recordsOf(google, tabs.items)
  const counts = new Map<string, number>()
  for (const item of items) {
    const status = cellUnder(item, 'status')
    counts.set(status, (counts.get(status) ?? 0) + 1)
  }
  return [words.items(items.length), ...[...counts].map(([status, count]) => words.statusLine(status, count))]
}

function taskLines({ google, timetable: { late }, numbers }: Rehearsed): string[] {
  const tasks = recordsOf(google, tabs.tasks)
  const daysLate = (task: SheetRecord): number => Number(cellUnder(task, 'terlambat (hari')) || 0
  const overdue = tasks.filter((task) => daysLate(task) > 0)
  const undated = tasks.filter((task) => cellUnder(task, 'tenggat') === '' && daysLate(task) === 0)
  const line = (task: SheetRecord): string =>
    words.taskLine(cellUnder(task, 'kode tugas'), cellUnder(task, 'tenggat'), daysLate(task))
  return [
    words.tasks(tasks.length - overdue.length - undated.length, overdue.length, undated.length),
    ...overdue.map(line),
    ...(late ? [words.lateOnPurpose(late.agency, numbers.get(late.label) ?? late.label)] : []),
  ]
}

/** The latest of the city's lists: one is made each evening on which something had changed. */
function listLine(documents: readonly ExportedDocument[]): string {
  const lists = documents.filter(({ file }) => file.name.startsWith(listName))
  const latest = lists
    .map(({ path }) => path)
    .sort()
    .at(-1)
  return latest === undefined ? words.noList : words.list(`${latest}.pdf`)
}

function costLines(costs: readonly Cost[]): string[] {
  const row = (cells: readonly string[]): string =>
    `  ${cells.map((cell, index) => (index === 0 ? cell.padEnd(56) : cell.padStart(12))).join('')}`
  const cells = ({ operation, count, totalMs, longestMs }: Cost): string[] => [
    operation,
    String(count),
    words.seconds(totalMs / count),
    words.seconds(longestMs),
  ]
  return [words.costs, row(words.costHeadings), ...costs.map((cost) => row(cells(cost)))]
}
