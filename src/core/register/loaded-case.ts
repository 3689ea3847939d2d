// Reads one case as it stands now, with whatever was added since the index was made: the one read inside the lock.

import type { CaseFile, CaseNumber } from '../case/case'
import { codedError } from '../case/coded-error'
import { caseFromRecord } from './case-row'
import { type Row, recordFromCells, type TabRecord, textOf } from './cells'
import { columnIndex, lastColumn } from './columns'
import { GROWING_TABS, type GrowingTab, highestSequence, type RegisterIndex } from './index-of'
import { itemFromRecord } from './item-row'
import { runsOf } from './runs'
import { type StoredTally, storedTally, tallyRanges } from './stored-tally'
import type { CellValue, RangeRequest, Tab } from './tabs'
import { taskFromRecord } from './task-row'

/** A row as read, and where it stands. */
export interface StoredRow {
  readonly row: number
  readonly cells: Row
  readonly record: TabRecord
}

export interface LoadedCase {
  readonly file: CaseFile | undefined
  /** The rows behind the case, items and tasks, by number or key. */
  readonly stored: Readonly<Record<'CASES' | 'ITEMS' | 'TASKS', ReadonlyMap<string, StoredRow>>>
  readonly lastRow: Readonly<Record<GrowingTab, number>>
  /** What is counted of all cases, as it stands. */
  readonly tally: StoredTally
  /** Submissions taken in since the index was made. */
  readonly seenSince: ReadonlySet<string>
  /** The highest case number of a year, as a sequence; 0 before the first. */
  lastSequence(year: string): number
}

/** Someone sorted or deleted rows between two reads: nothing is written, the caller begins again. */
export const REGISTER_MOVED = 'REGISTER_MOVED'

const CASE_TABS = ['CASES', 'ITEMS', 'TASKS'] as const
type CaseTab = (typeof CASE_TABS)[number]
const KEY_COLUMN: Readonly<Record<CaseTab, string>> = { CASES: 'number', ITEMS: 'number', TASKS: 'key' }
const OWNER_COLUMN: Readonly<Record<CaseTab, string>> = { CASES: 'number', ITEMS: 'caseNumber', TASKS: 'caseNumber' }

interface PlannedRange {
  readonly request: RangeRequest
  /** Rows the case must be found in; a tail holds rows of any case. */
  readonly isTail: boolean
}

function plan(index: RegisterIndex, caseNumber: CaseNumber | undefined): PlannedRange[] {
  const own = CASE_TABS.flatMap((tab) =>
    runsOf(caseNumber ? index.rowsOf(tab, caseNumber) : []).map(([fromRow, toRow]) => ({
      request: { tab, fromRow, toRow, fromColumn: 0, toColumn: lastColumn(tab) },
      isTail: false,
    })),
  )
  const tails = GROWING_TABS.map((tab) => ({ request: tailOf(tab, index.lastRow[tab]), isTail: true }))
  return [...own, ...tails]
}

/**
 * What comes after the rows the index knows: whole rows where the case may be in them, else only the keys. It begins with
 * the last row known, since a range must begin within the grid, and the administrator may have deleted the empty rows.
 */
function tailOf(tab: GrowingTab, fromRow: number): RangeRequest {
  if (isCaseTab(tab)) return { tab, fromRow, fromColumn: 0, toColumn: lastColumn(tab) }
  if (tab === 'HISTORY') return { tab, fromRow, fromColumn: 0, toColumn: columnIndex(tab, 'submission') }
  if (tab === 'QUARANTINE') return { tab, fromRow, fromColumn: 0, toColumn: columnIndex(tab, 'submission') }
  return { tab, fromRow, fromColumn: 0, toColumn: 0 }
}

const isCaseTab = (tab: Tab): tab is CaseTab => (CASE_TABS as readonly Tab[]).includes(tab)

export function caseRanges(index: RegisterIndex, caseNumber: CaseNumber | undefined): RangeRequest[] {
  return [...plan(index, caseNumber).map(({ request }) => request), ...tallyRanges()]
}

/**
 * `values` as read for `caseRanges(index, caseNumber)`.
 * @throws code REGISTER_MOVED when a row is no longer where the index found it.
 */
export function caseFrom(
  index: RegisterIndex,
  caseNumber: CaseNumber | undefined,
  values: readonly CellValue[][][],
): LoadedCase {
  const planned = plan(index, caseNumber)
  const stored = { CASES: new Map(), ITEMS: new Map(), TASKS: new Map() } as Record<CaseTab, Map<string, StoredRow>>
  const lastRow = { ...index.lastRow }
  const seenSince = new Set<string>()
  let newNumbers: string[] = []
  planned.forEach(({ request, isTail }, position) => {
    const rows = values[position] ?? []
    if (isTail) lastRow[request.tab as GrowingTab] = request.fromRow - 1 + rows.length
    if (isTail) for (const key of submissionsIn(request.tab, rows)) seenSince.add(key)
    if (!isCaseTab(request.tab)) return
    if (isTail && request.tab === 'CASES') newNumbers = rows.map((row) => String(row[0] ?? ''))
    collect(stored[request.tab], request, rows, caseNumber, isTail)
  })
  return {
    file: fileOf(stored, caseNumber),
    stored,
    lastRow,
    tally: storedTally(values.slice(planned.length)),
    seenSince,
    lastSequence: (year) => Math.max(index.lastSequence(year), highestSequence(newNumbers, year)),
  }
}

function submissionsIn(tab: Tab, rows: readonly Row[]): string[] {
  if (tab !== 'HISTORY' && tab !== 'QUARANTINE') return []
  return rows.map((row) => String(row[columnIndex(tab, 'submission')] ?? '')).filter(Boolean)
}

function collect(
  into: Map<string, StoredRow>,
  request: RangeRequest,
  rows: readonly Row[],
  caseNumber: CaseNumber | undefined,
  isTail: boolean,
): void {
  const tab = request.tab as CaseTab
  const expected = isTail ? rows.length : (request.toRow ?? 0) - request.fromRow + 1
  for (let offset = 0; offset < expected; offset += 1) {
    const cells = rows[offset] ?? []
    const record = recordFromCells(tab, cells)
    const mine = caseNumber !== undefined && textOf(record, OWNER_COLUMN[tab]) === caseNumber
    if (mine) into.set(textOf(record, KEY_COLUMN[tab]), { row: request.fromRow + offset, cells, record })
    else if (!isTail) throw codedError(REGISTER_MOVED)
  }
}

function fileOf(stored: LoadedCase['stored'], caseNumber: CaseNumber | undefined): CaseFile | undefined {
  const row = caseNumber ? stored.CASES.get(caseNumber) : undefined
  if (!row) return undefined
  return {
    case: caseFromRecord(row.record),
    items: [...stored.ITEMS.values()].map(({ record }) => itemFromRecord(record)),
    tasks: [...stored.TASKS.values()].map(({ record }) => taskFromRecord(record)),
  }
}
