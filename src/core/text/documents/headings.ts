// Column headings of the tables in documents.

export const headings = {
  row: 'No',
  itemNumber: 'Nomor Butir',
  agency: 'OPD',
  information: 'Informasi',
  description: 'Uraian',
  source: 'Dokumen Induk dan Bagiannya',
  form: 'Bentuk',
  legalBasis: 'Dasar Hukum Pengecualian Informasi',
  ifDisclosed: 'Konsekuensi/Pertimbangan bagi Publik – Dibuka',
  ifClosed: 'Konsekuensi/Pertimbangan bagi Publik – Ditutup',
  period: 'Jangka Waktu',
  outcomeAndOccasion: 'Hasil dan Saat Pengujian',
  outcome: 'Hasil Uji',
  participant: 'Nama, Jabatan, dan Unit Kerja',
  signature: 'Tanda Tangan',
  total: 'Jumlah',
} as const
