// Shows on the tab Sistem how the office is doing: when it last ran, what waits, which cells need mending.

import { cellsFromRecord } from '../register/cells'
import { columnIndex } from '../register/columns'
import type { OpenRow } from '../register/outbox-row'
import type { CellValue, RowChange } from '../register/tabs'
import type { ConfigurationProblem } from '../sop/configuration'
import { dateText, momentText } from '../text/dates'
import { jobStatusLabels } from '../text/sheet'
import { jobNames, problemText, stateWords } from '../text/state'
import { addDays } from '../time/day'
import { dayOf, type Moment } from '../time/moment'
import type { Desk } from './desk'
import { stateKeys } from './memory-keys'
import type { Ports } from './ports'
import { type StuckWork, stuckWork } from './problems'

interface Line {
  readonly topic: string
  readonly value: string
  readonly note?: string
}

/** The tab has room for so many lines; before the first report it may hold anything. */
const LINES = 60
/** The holidays of the next year are asked for this many days ahead. */
const CALENDAR_NOTICE_DAYS = 90

export function reportState(
  ports: Ports,
  desk: Desk,
  job: keyof typeof jobNames,
  outbox: readonly OpenRow[],
  failures: readonly string[] = [],
): void {
  ports.memory.set(stateKeys.ranAt(job), ports.clock.now())
  const status = columnIndex('OUTBOX', 'status')
  const waiting = outbox.filter(({ cells }) => cells[status] === jobStatusLabels.WAITING)
  const lines = [
    ...runLines(ports),
    calendarLine(desk),
    { topic: stateWords.mailLeft, value: String(ports.mailer.remaining()) },
    { topic: stateWords.waiting, value: String(waiting.length) },
    { topic: stateWords.quarantine, value: String(desk.index.lastRow.QUARANTINE - 1) },
    ...failures.map((failure) => ({ topic: stateWords.failed, value: failure, note: stateWords.failedAdvice })),
    ...stuckLines(stuckWork(outbox)),
    ...problemLines(desk.configuration.problems),
  ]
  writeLines(ports, lines)
}

function runLines(ports: Ports): Line[] {
  return (Object.keys(jobNames) as (keyof typeof jobNames)[]).map((job) => {
    const at = ports.memory.get(stateKeys.ranAt(job))
    return { topic: jobNames[job], value: at ? momentText(at as Moment) : stateWords.never }
  })
}

function calendarLine({ configuration, now }: Desk): Line {
  const { knownUntil } = configuration.calendarOf()
  const isEnding = knownUntil < addDays(dayOf(now), CALENDAR_NOTICE_DAYS)
  return {
    topic: stateWords.knownUntil,
    value: dateText(knownUntil),
    ...(isEnding ? { note: stateWords.calendarEnding } : {}),
  }
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
