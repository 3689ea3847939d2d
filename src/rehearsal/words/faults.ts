// How a fault of the file is told to the officer who made it.
import type { Column } from '../proposals/columns'
import type { Fault } from '../proposals/fault'

const quote = (value: string): string => `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`
const list = (values: readonly string[]): string => values.join(', ')

export const faultWords = {
  notUtf8: 'Berkas bukan teks UTF-8. Simpan ulang dari lembar kerja sebagai "CSV UTF-8".',
  empty: 'Berkas tidak berisi baris data.',
  malformed: (detail: string) => `Tanda kutip tidak berpasangan atau salah tempat (${detail}).`,
  columnMissing: (column: Column) => `Kolom ${column} tidak ada pada baris judul.`,
  columnRepeated: (column: string) => `Kolom ${column} ditulis lebih dari sekali pada baris judul.`,
  ragged: (cells: number, columns: number) =>
    `Baris ini berisi ${cells} sel, sedangkan baris judul berisi ${columns}. Periksa tanda kutip dan pemisah kolom.`,
  blank: 'Wajib diisi.',
  tooLong: (length: number, longest: number) => `Terlalu panjang: ${length} huruf, paling banyak ${longest}.`,
  oneLine: 'Harus ditulis dalam satu baris.',
  agencyUnknown: (code: string) => `Kode OPD ${quote(code)} tidak ada pada tab OPD.`,
  outcomeUnknown: (word: string, words: readonly string[]) =>
    `Hasil uji ${quote(word)} tidak dikenal. Pilihan: ${list(words)}.`,
  groundUnknown: (code: string) => `Kode ${quote(code)} tidak ada pada tab Dasar Hukum. Contoh kode: b, h.4.`,
  groundRepeated: (code: string) => `Kode ${quote(code)} ditulis lebih dari sekali.`,
  statuteMissing: 'Wajib diisi karena pasal_17 memuat huruf j: sebutkan undang-undang dan pasalnya.',
  neededForExemption: 'Wajib diisi bila hasil uji dikecualikan atau sebagian.',
  partsMissing: 'Wajib diisi bila hasil uji sebagian: sebutkan bagian yang dikecualikan.',
  onlyForExemption: 'Harus kosong karena hasil uji terbuka.',
  consequencesEqual: 'Sama dengan konsekuensi_dibuka. Tulis manfaatnya bila informasi ditutup.',
  periodUnknown: (word: string, words: readonly string[]) =>
    `Jenis jangka waktu ${quote(word)} tidak dikenal. Pilihan: ${list(words)}.`,
  periodValueMissing: (kind: string) => `Wajib diisi untuk jenis jangka waktu ${quote(kind)}.`,
  periodValueExtra: (kind: string) => `Harus kosong untuk jenis jangka waktu ${quote(kind)}.`,
  yearsInvalid: (value: string) => `${quote(value)} bukan jumlah tahun. Tulis bilangan bulat lebih dari 0.`,
  periodTooLong: (years: number) => `Lebih lama dari ${years} tahun, batas untuk dasar yang dipilih.`,
  kindMissing: 'Wajib diisi karena akhir jangka waktunya disebut.',
  endless: 'Tidak dapat dihitung kapan berakhir. Sebut peristiwa yang dapat diperiksa.',
  dateInvalid: (value: string) => `${quote(value)} bukan tanggal. Tulis seperti 2031-12-31 atau 31/12/2031.`,
  dateEnded: (value: string) => `Tanggal ${quote(value)} tidak lebih dari hari mulai latihan.`,
  notPersonBound: 'Hanya dapat dipakai bila salah satu dasarnya Pasal 17 huruf g atau h.',
  subjectDiffers: (label: string, line: number) =>
    `Perihal berkas ${quote(label)} berbeda dengan perihal pada baris ${line}.`,
  titleRepeated: (line: number) => `Judul ini sudah ada pada baris ${line} untuk berkas dan OPD yang sama.`,
  tooManyItems: (label: string, most: number) => `Berkas ${quote(label)} memuat lebih dari ${most} butir.`,
  noOfficer: (code: string) => `Tidak ada petugas PPID Pendukung untuk OPD ${quote(code)} pada tab Petugas.`,
} as const

/** One line of the report, e.g. `baris 7, kolom opd: Kode OPD "X" tidak ada pada tab OPD.` */
export function faultLine(fault: Fault): string {
  const place = [fault.line ? `baris ${fault.line}` : '', fault.column ? `kolom ${fault.column}` : ''].filter(Boolean)
  return place.length > 0 ? `${place.join(', ')}: ${fault.message}` : fault.message
}
