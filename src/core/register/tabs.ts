// How the office speaks of the sheet: tabs by key, ranges to read, rows to write.
export type CellValue = string | number | boolean

export const TABS = [
  'SUMMARY',
  'CASES',
  'ITEMS',
  'TASKS',
  'EXEMPTIONS',
  'HISTORY',
  'OUTBOX',
  'QUARANTINE',
  'SYSTEM',
  'SETTINGS',
  'OFFICERS',
  'AGENCIES',
  'HOLIDAYS',
  'STEPS',
  'GROUNDS',
  'TALLY',
] as const
/** Ringkasan, Register, Butir, Tugas, Daftar Dikecualikan, Riwayat, Antrean, Karantina, Sistem; Pengaturan, Petugas, OPD, Hari Libur, Langkah SOP, Dasar Hukum; Hitungan (hidden). */
export type Tab = (typeof TABS)[number]

/** Rows are numbered as on the sheet: 1 is the header, data begin at 2. Columns are counted from 0. */
export interface RangeRequest {
  readonly tab: Tab
  readonly fromRow: number
  /** Inclusive; open-ended without it. */
  readonly toRow?: number
  readonly fromColumn: number
  /** Inclusive. */
  readonly toColumn: number
}

/** Cells to write in one row, by column index; '' empties a cell. */
export interface RowChange {
  readonly tab: Tab
  readonly row: number
  /** True for a row after the last one: the sheet grows by it. */
  readonly isNew: boolean
  readonly cells: ReadonlyMap<number, CellValue>
  /** Notes that go with cells that are written, by column index. */
  readonly notes?: ReadonlyMap<number, string>
}
