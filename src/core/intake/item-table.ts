// Reads the table of items pasted into form 1: a header row where there is one, then one item per row.
import type { ItemDraft } from '../case/case'
import type { RowFault } from '../case/rejection'
import type { Agency } from '../sop/agencies'
import { quoted } from './answer-sheet'
import { readDraft } from './item-draft'
import { ITEM_FIELDS, type TypedItem } from './item-fields'
import { readCells } from './table-cells'
import { saysNothing } from './wording'

/** More rows than a meeting can discuss are a mistake of copying. */
export const MAX_ROWS = 100

export interface TableReading {
  /** With the number of the pasted row, 1 for the first. */
  readonly items: readonly { readonly row: number; readonly draft: ItemDraft }[]
  readonly faults: readonly RowFault[]
  readonly rowCount: number
}

type Column = keyof ItemDraft

/** How a header names each column; the office's own spreadsheets often put a number before them. */
const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ['agency', /^opd\b/i],
  ['title', /^judul\b/i],
  ['description', /^uraian\b/i],
  ['source', /^dokumen\s+induk\b/i],
  ['form', /^bentuk\b/i],
  ['link', /^(?:tautan|link)\b/i],
]

export function readItemTable(text: string, agencies: readonly Agency[], corrects: boolean): TableReading {
  if (saysNothing(text)) return { items: [], faults: [], rowCount: 0 }
  const rows = readCells(text).map((cells, index) => ({ row: index + 1, cells }))
  const filled = rows.filter(({ cells }) => cells.some((cell) => /[\p{L}\p{N}]/u.test(cell)))
  const header = filled[0] ? headerOf(filled[0].cells) : undefined
  const body = header ? filled.slice(1) : filled
  const columns = header ?? ITEM_FIELDS.map((field) => field.key)
  const items: { row: number; draft: ItemDraft }[] = []
  const faults: RowFault[] = []
  for (const { row, cells } of body.slice(0, MAX_ROWS)) {
    const reading = readDraft(typedItem(cells, columns), agencies, corrects)
    items.push({ row, draft: reading.draft })
    for (const { field, code, value } of reading.faults) faults.push({ row, column: field, code, value })
    // One cell too many shifts the others: a separator inside a text, usually.
    for (const extra of cells.slice(columns.length).filter((cell) => cell !== ''))
      faults.push({ row, column: 'link', code: 'ANSWER_INVALID', value: quoted(extra) })
  }
  return { items, faults, rowCount: body.length }
}

/** The columns a header row names, undefined for columns the register does not keep; no header without OPD and title. */
function headerOf(cells: readonly string[]): readonly (Column | undefined)[] | undefined {
  const columns = cells.map((cell) => HEADERS.find(([, pattern]) => pattern.test(cell.trim()))?.[0])
  const isHeader =
    columns.includes('agency') &&
    columns.includes('title') &&
    /^opd(?:\s+yang\s+menguasai)?$/i.test(cellOf(cells, columns))
  return isHeader ? columns : undefined
}

function cellOf(cells: readonly string[], columns: readonly (Column | undefined)[]): string {
  return (cells[columns.indexOf('agency')] ?? '').trim()
}

function typedItem(cells: readonly string[], columns: readonly (Column | undefined)[]): TypedItem {
  const typed: Record<Column, string> = { agency: '', title: '', description: '', source: '', form: '', link: '' }
  columns.forEach((column, index) => {
    if (column) typed[column] = cells[index] ?? ''
  })
  return typed
}
