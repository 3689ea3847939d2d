// Finds the rows: which rows belong to which case, how far each tab is filled, and which submissions are already in.
import type { CaseNumber } from '../case/case'
import { columnIndex } from './columns'
import type { CellValue, RangeRequest, Tab } from './tabs'

/** Tabs that only ever grow at the end. */
export const GROWING_TABS = ['CASES', 'ITEMS', 'TASKS', 'HISTORY', 'OUTBOX', 'QUARANTINE', 'EXEMPTIONS'] as const
export type GrowingTab = (typeof GROWING_TABS)[number]

export interface RegisterIndex {
  /** Row numbers on the sheet, by case. */
  readonly rows: Readonly<Record<'CASES' | 'ITEMS' | 'TASKS', ReadonlyMap<CaseNumber, readonly number[]>>>
  /** The last row in use; 1 while there is only the header. */
  readonly lastRow: Readonly<Record<GrowingTab, number>>
  /** Keys of submissions taken in or refused. */
  readonly seen: ReadonlySet<string>
  /** The highest case number of each year, as a sequence. */
  readonly lastSequence: ReadonlyMap<string, number>
}

const column = (tab: Tab, key: string, fromRow = 2): RangeRequest => ({
  tab,
  fromRow,
  fromColumn: columnIndex(tab, key),
  toColumn: columnIndex(tab, key),
})

/** The columns the index is made of: keys only, so that reading them stays cheap however long the register grows. */
export function indexRanges(): RangeRequest[] {
  return [
    column('CASES', 'number'),
    column('ITEMS', 'caseNumber'),
    column('TASKS', 'caseNumber'),
    column('HISTORY', 'at'),
    column('OUTBOX', 'key'),
    column('QUARANTINE', 'submission'),
    column('EXEMPTIONS', 'number'),
    column('HISTORY', 'submission'),
  ]
}

/** `values` as read for `indexRanges()`, in the same order. */
export function indexFrom(values: readonly CellValue[][][]): RegisterIndex {
  const [cases = [], items = [], tasks = [], history = [], outbox = [], quarantine = [], exemptions = [], ledger = []] =
    values
  return {
    rows: { CASES: rowsByKey(cases), ITEMS: rowsByKey(items), TASKS: rowsByKey(tasks) },
    lastRow: {
      CASES: cases.length + 1,
      ITEMS: items.length + 1,
      TASKS: tasks.length + 1,
      HISTORY: history.length + 1,
      OUTBOX: outbox.length + 1,
      QUARANTINE: quarantine.length + 1,
      EXEMPTIONS: exemptions.length + 1,
    },
    seen: new Set([...texts(ledger), ...texts(quarantine)]),
    lastSequence: sequences(texts(cases)),
  }
}

const texts = (column: readonly CellValue[][]): string[] => column.map((row) => String(row[0] ?? '')).filter(Boolean)

function rowsByKey(column: readonly CellValue[][]): Map<string, number[]> {
  const rows = new Map<string, number[]>()
  column.forEach((row, index) => {
    const key = String(row[0] ?? '')
    if (key) rows.set(key, [...(rows.get(key) ?? []), index + 2])
  })
  return rows
}

/** "PPID-2026-0007" → 2026: 7, the highest of each year. */
export function sequences(numbers: readonly string[]): Map<string, number> {
  const last = new Map<string, number>()
  for (const number of numbers) {
    const match = /^PPID-(\d{4})-(\d+)$/.exec(number)
    if (match?.[1] && match[2]) last.set(match[1], Math.max(last.get(match[1]) ?? 0, Number(match[2])))
  }
  return last
}
