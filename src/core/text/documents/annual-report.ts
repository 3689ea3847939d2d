// The words of the yearly figures: what stands in their tables, and what each figure counts.
import { outcomeLabels } from '../labels'
import { headings } from './headings'

export const annualHeadings = {
  ...headings,
  subject: 'Uraian',
  counted: 'Yang dihitung',
  proposed: 'Diusulkan',
  testsOnTime: 'Uji tepat waktu',
  letter: 'Huruf',
  ground: 'Alasan menurut Pasal 17',
  items: 'Butir',
  step: 'Langkah',
  finished: 'Selesai',
  onTime: 'Tepat waktu',
  late: 'Terlambat',
  average: 'Rata-rata hari kerja',
  median: 'Median hari kerja',
  open: 'Masih berjalan',
  overdue: 'Lewat tenggat',
  pausedTasks: 'Tugas dijeda',
  pauses: 'Jumlah jeda',
  extendedTasks: 'Tugas diperpanjang',
  daysAdded: 'Tambahan hari kerja',
} as const

/** Each line of the summary: its name, and what it counts. */
export const summaryLines = {
  opened: ['Berkas dibuka', 'Berkas yang diajukan, atau dibuka lewat putaran pengumpulan, pada tahun ini'],
  adopted: ['Berkas dijadikan pedoman', 'Menurut tanggal diterima pada langkah 5'],
  stopped: ['Berkas dihentikan', 'Menurut tanggal keputusan dicatat'],
  nil: ['Laporan nihil', 'Menurut tanggal laporan dicatat'],
  running: [
    'Berkas masih berjalan',
    'Keadaan pada tanggal tersebut di atas, termasuk yang dibuka pada tahun sebelumnya',
  ],
  proposed: ['Butir diusulkan', 'Butir dari berkas yang dibuka pada tahun ini'],
  tested: ['Butir dengan hasil uji', 'Menurut tanggal hasil uji terakhir dicatat, juga bila berkasnya masih berjalan'],
  dropped: ['Butir tidak diteruskan', 'Menurut tanggal rapat Tim PPID Utama'],
} as const

export const outcomeLine = (outcome: keyof typeof outcomeLabels): readonly [string, string] => [
  `– ${outcomeLabels[outcome]}`,
  'Bagian dari butir dengan hasil uji',
]

/** "2,3": at most one decimal. */
export const decimalText = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',')

/** "8 (80%)" */
export const shareText = (part: number, whole: number): string =>
  whole > 0 ? `${part} (${Math.round((part / whole) * 100)}%)` : String(part)

/** The report of a year is due within three months after it (Perki 1/2021 Pasal 56). */
export const reportDueText = (year: number): string => `31 Maret ${year + 1}`
