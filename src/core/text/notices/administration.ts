// The words of mails about what the administrator does: pauses, extensions, reassignments, rounds, a changed calendar.
import type { Day } from '../../time/day'
import { dayText } from '../dates'

export const taskChangeWords = {
  PAUSED: {
    subject: 'Tugas dijeda',
    text: 'Administrator menjeda tugas berikut. Selama jeda, hari kerja tidak dihitung dan tidak ada pengingat.',
  },
  RESUMED: {
    subject: 'Tugas dilanjutkan',
    text: 'Jeda tugas berikut diakhiri. Hari kerja dihitung kembali mulai hari ini.',
  },
  EXTENDED: {
    subject: 'Tenggat diperpanjang',
    text: 'Administrator memperpanjang tenggat tugas berikut.',
  },
  WITHDRAWN: {
    subject: 'Butir dialihkan ke OPD lain',
    text: 'Butir di bawah ini dialihkan ke OPD lain dan tidak perlu diuji oleh OPD Anda.',
  },
} as const

/** WITHDRAWN: items of the task were given to another unit. */
export type TaskChange = keyof typeof taskChangeWords

export const changeWords = { pausedUntil: 'Dijeda sampai' } as const

export const roundWords = {
  subject: (count: number) => `Putaran pengumpulan dibuka untuk ${count} OPD`,
  text: 'Setiap OPD di bawah ini mendapat satu berkas; pemberitahuannya menyusul lewat surel. Laporan NIHIL menutup berkasnya.',
  line: (number: string, agency: string, dueOn: Day | undefined) =>
    `${number} ${agency}${dueOn ? `, tenggat ${dayText(dueOn)}` : ''}`,
} as const

export const calendarWords = {
  subject: (count: number) => `Kalender berubah: ${count} tugas berubah tenggat`,
  text: (count: number) =>
    `Tab Hari Libur atau jam kerja diubah. ${count} tugas yang masih berjalan berubah tenggat seperti di bawah ini. Perubahan diterapkan pada pemeriksaan pagi berikutnya; sebelum itu, perbaiki tab Hari Libur bila ada yang keliru. Tugas yang sudah selesai tidak dinilai ulang.`,
  move: (from: Day | undefined, to: Day | undefined) =>
    `${from ? dayText(from) : 'belum bertenggat'} menjadi ${to ? dayText(to) : 'belum dapat dihitung'}`,
  moves: (count: number) => `${count} tugas berubah tenggat`,
  none: 'Tidak ada tugas berjalan yang tenggatnya berubah oleh kalender sekarang.',
  preview: (count: number) =>
    `${count} tugas berubah tenggat. Diterapkan pada pemeriksaan pagi berikutnya; sebelum itu, perbaiki tab Hari Libur bila ada yang keliru.`,
} as const
