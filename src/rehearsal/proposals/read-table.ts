// Reads the CSV file: which line each row begins on, which columns it has, and every fault of its shape.
import { CsvError, type InfoRecord, parse } from 'csv-parse/sync'
import { faultWords } from '../words/faults'
import { COLUMNS, type Column } from './columns'
import type { Fault } from './fault'
import type { Proposal } from './proposal'

export interface ProposalTable {
  readonly proposals: readonly Proposal[]
  readonly faults: readonly Fault[]
}

interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** Spreadsheets set to Indonesian write semicolons between the cells. */
const DELIMITERS = [',', ';', '\t'] as const

export function readTable(bytes: Uint8Array): ProposalTable {
  const text = decoded(bytes)
  if (text === undefined) return { proposals: [], faults: [{ message: faultWords.notUtf8 }] }
  const { rows, fault } = readRows(text)
  if (fault) return { proposals: [], faults: [fault] }
  const [header, ...body] = rows
  if (!header || body.length === 0) return { proposals: [], faults: [{ message: faultWords.empty }] }
  return readBody(header, body)
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function readRows(text: string): { readonly rows: readonly Row[]; readonly fault?: Fault } {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      raw: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly { readonly raw: string; readonly record: string[]; readonly info: InfoRecord }[]
    return { rows: numbered(records) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(error.lines)
    return { rows: [], fault: { ...(line > 0 ? { line } : {}), message: faultWords.malformed(error.code) } }
  }
}

function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const count = (delimiter: string): number => header.split(delimiter).length
  return DELIMITERS.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best))
}

/** The parser counts the lines of a quoted \r\n twice, so lines are counted here, on the untouched text. */
function numbered(records: readonly { readonly raw: string; readonly record: readonly string[] }[]): Row[] {
  const rows: Row[] = []
  let line = 1
  for (const { raw, record } of records) {
    const leading = lineEnds(/^\s*/.exec(raw)?.[0] ?? '')
    if (record.some((cell) => cell.trim() !== '')) rows.push({ line: line + leading, cells: record })
    line += lineEnds(raw)
  }
  return rows
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}

function readBody(header: Row, body: readonly Row[]): ProposalTable {
  const names = header.cells.map((cell) => cell.trim().toLowerCase())
  const faults: Fault[] = headerFaults(names, header.line)
  // Under a wrong header every row would only repeat its fault.
  if (faults.length > 0) return { proposals: [], faults }
  const proposals: Proposal[] = []
  for (const row of body) {
    if (row.cells.length === names.length) proposals.push({ line: row.line, cells: cellsByColumn(names, row.cells) })
    else faults.push({ line: row.line, message: faultWords.ragged(row.cells.length, names.length) })
  }
  return { proposals, faults }
}

function headerFaults(names: readonly string[], line: number): Fault[] {
  const missing = COLUMNS.filter((column) => !names.includes(column))
  const repeated = [...new Set(names.filter((name, index) => name !== '' && names.indexOf(name) !== index))]
  return [
    ...missing.map((column) => ({ line, column, message: faultWords.columnMissing(column) })),
    ...repeated.map((name) => ({ line, message: faultWords.columnRepeated(name) })),
  ]
}

function cellsByColumn(names: readonly string[], cells: readonly string[]): Record<Column, string> {
  const entries = COLUMNS.map((column) => {
    const index = names.indexOf(column)
    return [column, index < 0 ? '' : tidied(cells[index] ?? '')] as const
  })
  // Every column has its entry, so the record is whole.
  return Object.fromEntries(entries) as Record<Column, string>
}

/** A cell with nothing but dashes or dots in it counts as empty, as on the forms. */
function tidied(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n').trim()
  return /[\p{L}\p{N}]/u.test(text) ? text : ''
}
