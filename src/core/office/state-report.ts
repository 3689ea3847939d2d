// Shows on the tab Sistem how the office is doing: when it last ran, what waits, which cells need mending.

import { cellsFromRecord, recordFromCells, textOf } from '../register/cells'
import { columnIndex } from '../register/columns'
import type { OpenRow } from '../register/outbox-row'
import type { CellValue, RowChange } from '../register/tabs'
import type { ConfigurationProblem } from '../sop/configuration'
import { dateText, momentText } from '../text/dates'
import { calendarWords } from '../text/notices/administration'
import { jobKindLabels, jobStatusLabels } from '../text/sheet'
import { jobNames, problemText, stateWords } from '../text/state'
import type { Moment } from '../time/moment'
import type { Desk } from './desk'
import { calendarKeys, stateKeys } from './memory-keys'
import type { Ports } from './ports'
import { type StuckWork, stuckWork } from './problems'
import { openProblems } from './wanted-calendar'

interface Line {
  readonly topic: string
  readonly value: string
  readonly note?: string
}

/** The tab has room for so many lines; before the first report it may hold anything. */
const LINES = 60

/** What the run itself found: submissions that cannot be read, rows that cannot. */
interface Found {
  readonly failures?: readonly string[]
  readonly problems?: readonly ConfigurationProblem[]
}

export function reportState(
  ports: Ports,
  desk: Desk,
  job: keyof typeof jobNames,
  outbox: readonly OpenRow[],
  { failures = [], problems = [] }: Found = {},
): void {
  ports.memory.set(stateKeys.ranAt(job), ports.clock.now())
  const status = columnIndex('OUTBOX', 'status')
  const waiting = outbox.filter(({ cells }) => cells[status] === jobStatusLabels.WAITING)
  const lines = [
    ...runLines(ports),
    { topic: stateWords.knownUntil, value: dateText(desk.configuration.calendarOf().knownUntil) },
    ...pendingCalendar(ports),
    { topic: stateWords.mailLeft, value: String(ports.mailer.remaining()) },
    ...mailWaiting(waiting),
    { topic: stateWords.waiting, value: String(waiting.length) },
    { topic: stateWords.quarantine, value: String(desk.index.lastRow.QUARANTINE - 1) },
    ...failures.map((failure) => ({ topic: stateWords.failed, value: failure, note: stateWords.failedAdvice })),
    ...stuckLines(stuckWork(outbox)),
    ...problemLines([...openProblems(desk), ...problems]),
  ]
  writeLines(ports, lines)
}

function runLines(ports: Ports): Line[] {
  return (Object.keys(jobNames) as (keyof typeof jobNames)[]).map((job) => {
    const at = ports.memory.get(stateKeys.ranAt(job))
    return { topic: jobNames[job], value: at ? momentText(at as Moment) : stateWords.never }
  })
}

/** Until the next morning has applied a changed calendar. */
function pendingCalendar({ memory }: Pick<Ports, 'memory'>): Line[] {
  const count = Number(memory.get(calendarKeys.pending) || 0)
  if (count === 0) return []
  return [{ topic: stateWords.calendarChanged, value: calendarWords.moves(count), note: stateWords.calendarAdvice }]
}

/** Mails that have not failed and yet were put off. */
function mailWaiting(waiting: readonly OpenRow[]): Line[] {
  const count = waiting.filter(({ cells }) => {
    const record = recordFromCells('OUTBOX', cells)
    return (
      textOf(record, 'kind') === jobKindLabels.MAIL && record.nextAt !== undefined && textOf(record, 'error') === ''
    )
  }).length
  return count === 0
    ? []
    : [{ topic: stateWords.mailWaiting, value: String(count), note: stateWords.mailWaitingAdvice }]
}

function stuckLines(stuck: readonly StuckWork[]): Line[] {
  return stuck.map(({ key, error }) => ({
    topic: stateWords.stuck,
    value: `${key}: ${error}`,
    note: stateWords.stuckAdvice,
  }))
}

function problemLines(problems: readonly ConfigurationProblem[]): Line[] {
  if (problems.length === 0) return [{ topic: stateWords.problem, value: stateWords.noProblem }]
  return problems.map((problem) => ({ topic: stateWords.problem, value: problem.cell, note: problemText(problem) }))
}

/** Lines of an earlier, longer report do not stay behind. */
function writeLines(ports: Ports, lines: readonly Line[]): void {
  const before = Number(ports.memory.get(stateKeys.lineCount) ?? LINES)
  const count = Math.min(lines.length, LINES)
  ports.sheet.write(Array.from({ length: Math.max(before, count) }, (_, index) => lineRow(lines[index], index)))
  if (count !== before) ports.memory.set(stateKeys.lineCount, String(count))
}

function lineRow(line: Line | undefined, index: number): RowChange {
  const cells = cellsFromRecord('SYSTEM', line ? { ...line } : {})
  return { tab: 'SYSTEM', row: index + 2, isNew: false, cells: new Map<number, CellValue>(cells.entries()) }
}
