// Turns records into cells and back: days and moments become serial numbers, what is absent becomes an empty cell.
import { type Day, dayFromSerial, parseDay, serialFromDay } from '../time/day'
import { type Moment, momentFromSerial, parseMoment, serialFromMoment } from '../time/moment'
import { type ColumnKind, columnsOf } from './columns'
import type { CellValue, Tab } from './tabs'

type FieldValue = string | number | undefined
/** Values by column key; days and moments as text. */
export type TabRecord = Readonly<Record<string, FieldValue>>

/** A row of cells, as read; shorter than the tab where the last cells are empty. */
export type Row = readonly CellValue[]

/** Google keeps at most 50,000 characters in a cell; nothing the office takes in may be that long. */
const MAX_CELL = 50_000

export function cellsFromRecord(tab: Tab, record: TabRecord): CellValue[] {
  return columnsOf(tab).map((column) => cellFromField(column.kind, record[column.key]))
}

function cellFromField(kind: ColumnKind, value: FieldValue): CellValue {
  if (value === undefined || value === '') return ''
  if (kind === 'day') return serialFromDay(value as Day)
  if (kind === 'moment') return serialFromMoment(value as Moment)
  return typeof value === 'string' ? value.slice(0, MAX_CELL) : value
}

/** Values by column key; an empty cell is absent. */
export function recordFromCells(tab: Tab, row: Row): TabRecord {
  const record: Record<string, FieldValue> = {}
  columnsOf(tab).forEach((column, index) => {
    const value = row[index]
    if (value !== undefined && value !== '') record[column.key] = fieldFromCell(column.kind, value)
  })
  return record
}

export function fieldFromCell(kind: ColumnKind, value: CellValue): FieldValue {
  if (kind === 'day') return typeof value === 'number' ? dayFromSerial(value) : parseDay(String(value))
  if (kind === 'moment') return typeof value === 'number' ? momentFromSerial(value) : parseMoment(String(value))
  if (kind === 'number') return typeof value === 'number' ? value : Number(value)
  return String(value)
}

/** The rows of a range that was read by its columns; all of them as wide as there are columns. */
export function rowsFromColumns(columns: readonly (readonly CellValue[])[]): CellValue[][] {
  const height = columns.reduce((longest, column) => Math.max(longest, column.length), 0)
  return Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? ''))
}

/** The text of a field, '' when absent. */
export const textOf = (record: TabRecord, key: string): string => String(record[key] ?? '')
export const numberOf = (record: TabRecord, key: string): number => Number(record[key] ?? 0)
export const dayOfField = (record: TabRecord, key: string): Day | undefined => record[key] as Day | undefined
export const momentOfField = (record: TabRecord, key: string): Moment | undefined => record[key] as Moment | undefined
