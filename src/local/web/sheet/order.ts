// Which rows a visitor sees, in which order: hidden rows left out, then the visitor's own filters and order.
import type { OpenTab } from '../../services/sheets/read-tab'
import type { CellValue } from '../../services/sheets/render'
import { type Filter, nameOf, type Place, type Query } from './query'

/** Rows at the top that stay where they are. */
export function frozenRows({ sheet, rowCount }: OpenTab): number[] {
  const count = Math.min(sheet.gridProperties.frozenRowCount ?? 0, rowCount)
  return visibleRows({ sheet }, 0, count)
}

/** Rows below the frozen ones, by their index in the tab. */
export function orderOf(tab: OpenTab, { filters, sort }: Pick<Query, 'filters' | 'sort'>): number[] {
  const frozen = Math.min(tab.sheet.gridProperties.frozenRowCount ?? 0, tab.rowCount)
  if (filters.length === 0 && !sort) return visibleRows(tab, frozen, tab.rowCount)
  // Without frozen rows the first is the header, as it is for Google's own filters.
  const header = Math.max(frozen, 1)
  const rows = visibleRows(tab, header, tab.dataRows).filter((row) => filters.every((one) => passes(tab, row, one)))
  return [...visibleRows(tab, frozen, header), ...(sort ? sorted(tab, rows, sort) : rows)]
}

function visibleRows({ sheet }: Pick<OpenTab, 'sheet'>, from: number, to: number): number[] {
  const rows: number[] = []
  for (let row = from; row < to; row++) {
    const properties = sheet.rows[row]
    if (!properties?.hiddenByUser && !properties?.hiddenByFilter) rows.push(row)
  }
  return rows
}

function passes(tab: OpenTab, row: number, { column, condition, text }: Filter): boolean {
  const shown = tab.text(row, column)
  if (condition === 'kosong') return shown === ''
  if (condition === 'isi') return shown !== ''
  if (condition === 'sama') return shown === text
  return shown.toLowerCase().includes(text.toLowerCase())
}

const RANK = { number: 0, string: 1, boolean: 2 } as const
const collator = new Intl.Collator('id', { numeric: true })

/** Numbers, then texts, then TRUE and FALSE; empty cells last in either direction, as Google puts them. */
function sorted(tab: OpenTab, rows: readonly number[], { column, down }: NonNullable<Query['sort']>): number[] {
  const keyed = rows.map((row) => ({ row, value: tab.value(row, column) }))
  const filled = keyed.filter(({ value }) => value !== '')
  filled.sort((a, b) => (down ? -1 : 1) * compare(a.value, b.value) || a.row - b.row)
  return [...filled, ...keyed.filter(({ value }) => value === '')].map(({ row }) => row)
}

function compare(a: CellValue, b: CellValue): number {
  const rank = RANK[typeof a as keyof typeof RANK] - RANK[typeof b as keyof typeof RANK]
  if (rank !== 0) return rank
  return typeof a === 'string' ? collator.compare(a, String(b)) : Number(a) - Number(b)
}

/** Texts in a column that a filter can ask for, in order; undefined when they are too many to choose from. */
export function choicesIn(tab: OpenTab, column: number, most = 200): string[] | undefined {
  const found = new Set<string>()
  for (let row = Math.max(1, tab.sheet.gridProperties.frozenRowCount ?? 0); row < tab.dataRows; row++) {
    const text = tab.text(row, column)
    if (text !== '' && text.length <= 200) found.add(text)
    if (found.size > most) return undefined
  }
  return [...found].sort(collator.compare)
}

/** Cells whose text holds what is looked for, row by row in the order shown. */
export function matchesIn(tab: OpenTab, rows: readonly number[], columns: readonly number[], find: string): Place[] {
  if (find === '') return []
  const wanted = find.toLowerCase()
  const found: Place[] = []
  for (const row of rows)
    if (row < tab.dataRows)
      for (const column of columns)
        if (tab.text(row, column).toLowerCase().includes(wanted)) found.push({ row, column })
  return found
}

/** Shown instead of a column's letter, where its header says more. */
export function columnTitle(tab: OpenTab, column: number): string {
  const letters = nameOf({ row: 0, column }).slice(0, -1)
  const header = tab.text(Math.max(0, (tab.sheet.gridProperties.frozenRowCount ?? 0) - 1), column)
  return header === '' || header.length > 60 ? letters : `${letters} · ${header}`
}
