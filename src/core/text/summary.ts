// The words of the tab Ringkasan: short enough for the columns of a phone.
import type { StepNumber } from '../sop/steps'

export const keyFigureTopics = {
  asOf: 'Keadaan per',
  work: 'Tugas berjalan',
  openCases: 'Berkas berjalan',
  closedCases: 'Berkas selesai',
  items: 'Butir informasi',
  exemptItems: 'Butir dikecualikan',
} as const

const openWork = ['Berjalan', 'Terlambat'] as const

/** The line above each table; one word a column. */
export const summaryHeadings = {
  steps: ['Per langkah', ...openWork, '7 hari'],
  pace: ['Ketepatan', 'Selesai', 'Tepat', 'Median'],
  grounds: ['Dasar Pasal 17', 'Butir'],
  agencies: ['Per OPD', ...openWork, 'Tepat'],
} as const

/** Notes on the headings that need more than a word. */
export const headingNotes: Readonly<Record<string, string>> = {
  '7 hari': 'Tugas yang tenggatnya jatuh dalam tujuh hari, mulai hari ini, dan belum terlambat.',
  Tepat: 'Bagian tugas selesai yang dikerjakan tepat waktu.',
  Median: 'Nilai tengah hari kerja yang terpakai untuk satu tugas.',
  Butir: 'Butir yang dikecualikan, menurut huruf Pasal 17 UU 14/2008; satu butir dapat memakai beberapa huruf.',
}

export const stepTopics: Readonly<Record<StepNumber, string>> = {
  1: '1. Pengumpulan',
  2: '2. Rapat',
  3: '3. Uji konsekuensi',
  4: '4. Penerimaan',
  5: '5. Pedoman',
}

/** Letters of Pasal 17, each with the gist of its heading. */
export const groundTopics: Readonly<Record<string, string>> = {
  a: 'a. Proses hukum',
  b: 'b. HKI, persaingan',
  c: 'c. Pertahanan',
  d: 'd. Kekayaan alam',
  e: 'e. Ekonomi',
  f: 'f. Luar negeri',
  g: 'g. Akta dan wasiat',
  h: 'h. Rahasia pribadi',
  i: 'i. Memo dan surat',
  j: 'j. Undang-undang',
}

export const chartTitles = {
  steps: 'Tugas per langkah',
  pace: 'Tepat waktu per langkah',
  grounds: 'Butir per huruf Pasal 17',
} as const
