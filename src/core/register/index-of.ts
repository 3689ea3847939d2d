// Finds the rows: which rows belong to which case, how far each tab is filled, and which submissions are already in.
import type { CaseNumber } from '../case/case'
import { jobStatusLabels } from '../text/sheet'
import { columnRange } from './picked-columns'
import type { CellValue, RangeRequest } from './tabs'

/** Tabs that only ever grow at the end. */
export const GROWING_TABS = ['CASES', 'ITEMS', 'TASKS', 'HISTORY', 'OUTBOX', 'QUARANTINE', 'EXEMPTIONS'] as const
export type GrowingTab = (typeof GROWING_TABS)[number]

export interface RegisterIndex {
  /** Row numbers of a case on the sheet, ascending. */
  rowsOf(tab: 'CASES' | 'ITEMS' | 'TASKS', caseNumber: CaseNumber): readonly number[]
  /** The last row in use; 1 while there is only the header. */
  readonly lastRow: Readonly<Record<GrowingTab, number>>
  /** Keys of submissions taken in or refused. */
  readonly seen: KnownKeys
  /** Rows of the outbox that are not done. */
  unfinished(): readonly number[]
  /** The highest case number of a year, as a sequence; 0 before the first. */
  lastSequence(year: string): number
}

/** The columns the index is made of: few, so that reading them stays cheap however long the register grows. */
export function indexRanges(): RangeRequest[] {
  return [
    columnRange('CASES', 'number'),
    columnRange('ITEMS', 'caseNumber'),
    columnRange('TASKS', 'caseNumber'),
    columnRange('HISTORY', 'at'),
    columnRange('OUTBOX', 'status'),
    columnRange('QUARANTINE', 'submission'),
    columnRange('EXEMPTIONS', 'number'),
    columnRange('HISTORY', 'submission'),
  ]
}

/**
 * `columns` as read for `indexRanges()`, in the same order. A register has a hundred thousand keys and an execution asks
 * for a few of them, so they are looked up where they stand.
 */
export function indexFrom(columns: readonly (readonly CellValue[])[]): RegisterIndex {
  const [cases = [], items = [], tasks = [], history = [], outbox = [], quarantine = [], exemptions = [], ledger = []] =
    columns
  const owners = { CASES: cases, ITEMS: items, TASKS: tasks }
  return {
    rowsOf: rememberedRows(owners),
    lastRow: {
      CASES: cases.length + 1,
      ITEMS: items.length + 1,
      TASKS: tasks.length + 1,
      HISTORY: history.length + 1,
      OUTBOX: outbox.length + 1,
      QUARANTINE: quarantine.length + 1,
      EXEMPTIONS: exemptions.length + 1,
    },
    seen: new KnownKeys([ledger, quarantine]),
    unfinished: () => rowsWithout(outbox, jobStatusLabels.DONE),
    lastSequence: (year) => highestSequence(cases, year),
  }
}

/** So many look-ups cost as much as making a set. */
const FEW = 8

/** Keys on the sheet: a submission asks for one, a sweep for hundreds. */
class KnownKeys {
  private asked = 0
  private all: ReadonlySet<CellValue> | undefined

  constructor(private readonly columns: readonly (readonly CellValue[])[]) {}

  has(key: string): boolean {
    this.asked += 1
    if (this.asked > FEW) this.all ??= new Set(this.columns.flat())
    return this.all ? this.all.has(key) : this.columns.some((column) => column.includes(key))
  }
}

/** The same case is asked for when its rows are to be read, and again when they have been. */
function rememberedRows(owners: Readonly<Record<'CASES' | 'ITEMS' | 'TASKS', readonly CellValue[]>>) {
  const known = new Map<string, readonly number[]>()
  return (tab: 'CASES' | 'ITEMS' | 'TASKS', caseNumber: CaseNumber): readonly number[] => {
    const key = `${tab} ${caseNumber}`
    const rows = known.get(key) ?? rowsWith(owners[tab], caseNumber)
    known.set(key, rows)
    return rows
  }
}

function rowsWith(column: readonly CellValue[], key: string): number[] {
  const rows: number[] = []
  for (let at = column.indexOf(key); at >= 0; at = column.indexOf(key, at + 1)) rows.push(at + 2)
  return rows
}

function rowsWithout(column: readonly CellValue[], value: CellValue): number[] {
  const rows: number[] = []
  for (let at = 0; at < column.length; at += 1) if (column[at] !== value) rows.push(at + 2)
  return rows
}

/** "PPID-2026-0007" is 7 of 2026. */
export function highestSequence(numbers: readonly CellValue[], year: string): number {
  let highest = 0
  for (const number of numbers) {
    const match = /^PPID-(\d{4})-(\d+)$/.exec(String(number))
    if (match?.[1] === year) highest = Math.max(highest, Number(match[2]))
  }
  return highest
}
