// Builds the table of a document from its columns.
import { documentWords } from '../text/documents/labels'
import type { DocumentTable } from './order'

export interface Column<T> {
  readonly heading: string
  /** In points. */
  readonly width: number
  readonly text: (row: T, index: number) => string
}

/** A table always has a row: where there is nothing to list, it says so in its widest column. */
export function tableOf<T>(placeholder: string, columns: readonly Column<T>[], rows: readonly T[]): DocumentTable {
  const body = rows.map((row, index) => columns.map((column) => column.text(row, index)))
  return {
    placeholder,
    rows: [columns.map((column) => column.heading), ...(body.length ? body : [emptyRow(columns)])],
    widths: columns.map((column) => column.width),
  }
}

function emptyRow<T>(columns: readonly Column<T>[]): string[] {
  const widest = Math.max(...columns.map((column) => column.width))
  const place = columns.findIndex((column) => column.width === widest)
  return columns.map((_, index) => (index === place ? documentWords.nothing : documentWords.dash))
}

/** The parts of a cell that are there, each on a line of its own. */
export function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n')
}

export function rowNumber(_: unknown, index: number): string {
  return String(index + 1)
}
