// The columns a file of proposals must have; further columns may follow and are left alone.

export const COLUMNS = [
  'berkas',
  'opd',
  'perihal',
  'judul',
  'uraian',
  'dokumen_induk',
  'bentuk',
  'hasil_uji',
  'pasal_17',
  'uu_lain',
  'konsekuensi_dibuka',
  'manfaat_ditutup',
  'kepentingan_publik',
  'bagian_dikecualikan',
  'jenis_jangka_waktu',
  'tahun',
  'berakhir_tanggal',
  'berakhir_bila',
] as const

export type Column = (typeof COLUMNS)[number]

/** What must be filled in for every item, whatever its test says. */
export const ALWAYS_NEEDED: readonly Column[] = ['berkas', 'opd', 'perihal', 'judul', 'uraian', 'hasil_uji']

/** The office reads no heading longer than this, and no other text longer than that. */
export const LONGEST_HEADING = 300
export const LONGEST_TEXT = 5000
export const HEADINGS: readonly Column[] = ['perihal', 'judul']

/** Columns that contradict the outcome terbuka. */
export const EXEMPTION_ONLY: readonly Column[] = [
  'pasal_17',
  'bagian_dikecualikan',
  'jenis_jangka_waktu',
  'tahun',
  'berakhir_tanggal',
  'berakhir_bila',
]
