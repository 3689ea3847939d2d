// What is wrong with the pasted table: one line for each bad cell, by row and column.
import type { RejectionCode, RowFault } from '../case/rejection'
import { itemFieldTitles } from './forms/titles'
import { quoted } from './quoted'

/** More lines than these are not read in a mail; mending the first ones usually mends the rest. */
const MAX_LINES = 30

const FAULTS: Readonly<Partial<Record<RejectionCode, (value: string) => string>>> = {
  ANSWER_MISSING: () => 'belum diisi',
  ANSWER_INVALID: () => 'ada isi di luar kolom tabel; periksa pemisah kolomnya',
  AGENCY_UNKNOWN: (value) => `OPD ${quoted(value)} tidak dikenal`,
  LINK_INVALID: () => 'bukan tautan Google Drive',
  ITEM_REPEATED: (value) => `butir ${quoted(value)} tercantum lebih dari sekali`,
  TEXT_TOO_LONG: (value) => `terlalu panjang (${value} karakter)`,
}

export function tableFaultsText(rows: readonly RowFault[]): string {
  const lines = rows.slice(0, MAX_LINES).map(lineOf)
  const rest = rows.length - lines.length
  if (rest > 0) lines.push(`dan ${rest} kesalahan lainnya`)
  const head =
    'Tabel yang ditempelkan belum dapat dipakai. Perbaiki baris berikut, lalu tempelkan seluruh tabel sekali lagi.'
  return [head, ...lines.map((line) => `- ${line}`)].join('\n')
}

function lineOf({ row, column, code, value }: RowFault): string {
  const fault = FAULTS[code]?.(value) ?? 'tidak dapat dipakai'
  return `Baris ${row}, kolom ${columnTitle(column)}: ${fault}`
}

function columnTitle(column: string): string {
  return column in itemFieldTitles ? itemFieldTitles[column as keyof typeof itemFieldTitles] : column
}
