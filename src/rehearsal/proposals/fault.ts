// A fault of the file of proposals, named by the line it stands on and the column.
import type { Column } from './columns'

export interface Fault {
  /** As a text editor counts: 1 is the header. Absent for a fault of the whole file. */
  readonly line?: number
  readonly column?: Column
  /** In Indonesian, for the officer who made the file. */
  readonly message: string
}

/** Notes a fault of the row being checked. */
export type Blame = (column: Column, message: string) => void

/** In reading order. */
export function inReadingOrder(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
}
