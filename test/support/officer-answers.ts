// What the officers of the tests answer on the six forms, by the titles of forms and questions, word for word.

export type Form = 1 | 2 | 3 | 4 | 5 | 6
/** Answers by question title. */
export type Replies = Readonly<Record<string, string | readonly string[]>>

export const forms: Readonly<Record<Form, string>> = {
  1: '1. Pengumpulan Informasi yang Akan Dikecualikan',
  2: '2. Rapat Tim PPID Utama',
  3: '3. Uji Konsekuensi',
  4: '4. Penerimaan Hasil Uji',
  5: '5. Pedoman',
  6: '6. Tindakan Administrator',
}

/** The case that a fresh office opens first. */
export const CASE = 'PPID-2026-0001'

function itemPage(k: number, agency: string, title: string): Replies {
  return {
    [`Butir ${k} – OPD yang menguasai`]: agency,
    [`Butir ${k} – Judul informasi`]: title,
    [`Butir ${k} – Uraian informasi`]: `Uraian rahasia tentang ${title}`,
  }
}

export const replies = {
  draft: (items: readonly (readonly [string, string])[]): Replies => ({
    Perihal: 'Data pasien dan pegawai',
    ...Object.assign({}, ...items.map(([agency, title], index) => itemPage(index + 1, agency, title))),
  }),
  meeting: (day: string, decision: string): Replies => ({
    'Nomor berkas': CASE,
    'Keputusan rapat': decision,
    'Tanggal rapat': day,
    'Peserta rapat': 'Tim PPID Utama',
  }),
  exempt: {
    'Saat pengujian': 'Sebelum ada permohonan',
    'Hasil uji': 'Dikecualikan seluruhnya',
    'Dasar Pasal 17': ['h.2'],
    'Konsekuensi bila dibuka': 'Rahasia pribadi pasien terungkap',
    'Manfaat bila ditutup': 'Rahasia pribadi pasien terlindungi',
    'Jenis jangka waktu': 'Melekat pada orangnya',
    'Peserta pengujian': 'Tim penguji OPD',
  },
  /** Instead of an exemption. */
  open: {
    'Hasil uji': 'Terbuka',
    'Dasar Pasal 17': [],
    'Konsekuensi bila dibuka': '',
    'Manfaat bila ditutup': '',
    'Jenis jangka waktu': '',
  },
  partly: {
    'Hasil uji': 'Dikecualikan sebagian',
    'Dasar Pasal 17': ['h.4', 'j'],
    'Undang-undang lain dan pasalnya': 'UU 20/2023 Pasal 24',
    'Bagian yang dikecualikan': 'Nilai dan peringkat',
    'Jenis jangka waktu': 'Jumlah tahun',
    'Jangka waktu (tahun)': '5',
  },
  incomplete: {
    'Hasil uji': 'Dikembalikan untuk dilengkapi',
    'Dasar Pasal 17': [],
    'Konsekuensi bila dibuka': '',
    'Manfaat bila ditutup': '',
    'Jenis jangka waktu': '',
    Catatan: 'Lampirkan dokumen induknya',
  },
  receipt: (day: string): Replies => ({
    'Nomor berkas': CASE,
    Keputusan: 'Terima dan sampaikan',
    'Nomor surat penyampaian': 'B/500.12/7/DISKOMINFO/2026',
    'Tanggal surat': day,
  }),
  guideline: (day: string): Replies => ({
    'Nomor berkas': CASE,
    'Tanggal diterima': day,
    Pernyataan: 'Dijadikan pedoman untuk tidak diinformasikan ke publik',
  }),
} as const
