// Builds small files of proposals for the tests: one complete row, changed cell by cell.
import { COLUMNS, type Column } from '../../../src/rehearsal/proposals/columns'
import type { Proposal } from '../../../src/rehearsal/proposals/proposal'

const COMPLETE: Readonly<Record<Column, string>> = {
  berkas: 'A',
  opd: 'DINKES',
  perihal: 'Data kesehatan',
  judul: 'Rekam medis ASN',
  uraian: 'Riwayat kesehatan pegawai',
  dokumen_induk: 'Rekam medis',
  bentuk: 'Elektronik',
  hasil_uji: 'dikecualikan',
  pasal_17: 'h.2',
  uu_lain: '',
  konsekuensi_dibuka: 'Kondisi kesehatan terungkap',
  manfaat_ditutup: 'Kerahasiaan medis terjaga',
  kepentingan_publik: '',
  bagian_dikecualikan: '',
  jenis_jangka_waktu: 'Melekat pada orangnya',
  tahun: '',
  berakhir_tanggal: '',
  berakhir_bila: '',
}

export type Cells = Partial<Record<Column, string>>

/** The complete row with these cells changed, on this line. */
export function proposal(cells: Cells = {}, line = 2): Proposal {
  return { line, cells: { ...COMPLETE, ...cells } }
}

/** A CSV file of such rows, every cell in quotes. */
export function csvOf(...rows: readonly Cells[]): string {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
  const lines = rows.map((cells) => COLUMNS.map((column) => quoted({ ...COMPLETE, ...cells }[column])).join(','))
  return `${[COLUMNS.join(','), ...lines].join('\n')}\n`
}
