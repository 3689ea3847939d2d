// The words of receipts: what was taken in, and what follows.

export interface Received {
  readonly number: string
  /** Items taken in, forwarded or returned. */
  readonly items: number
  /** Items corrected by a draft, or dropped by a meeting. */
  readonly others: number
  /** Items the unit has yet to test. */
  readonly remaining: number
}

const and = (first: string, count: number, second: string): string => (count > 0 ? `${first} dan ${second}` : first)

const still = (remaining: number): string =>
  remaining > 0
    ? `Masih ada ${remaining} butir OPD Anda pada berkas ini yang menunggu hasil uji.`
    : 'Semua butir OPD Anda pada berkas ini sudah mempunyai hasil uji.'

/** By what was received. */
export const receivedTexts = {
  DRAFT_OPENED: ({ number, items }: Received) => `Usulan Anda diterima sebagai berkas ${number} dengan ${items} butir.`,
  DRAFT_CONTINUED: ({ number, items, others }: Received) =>
    `Kiriman Anda untuk berkas ${number} diterima: ${and(`${items} butir baru`, others, `${others} butir diperbaiki`)}.`,
  NIL: ({ number }: Received) =>
    `Laporan nihil diterima dan dicatat sebagai berkas ${number}. Tidak ada langkah berikutnya.`,
  FORWARDED: ({ items, others }: Received) =>
    `Keputusan rapat diterima: ${and(`${items} butir diteruskan ke OPD`, others, `${others} butir tidak diteruskan`)}.`,
  RETURNED: ({ items }: Received) => `Keputusan rapat diterima: ${items} butir dikembalikan untuk diperbaiki.`,
  STOPPED: ({ number }: Received) => `Keputusan rapat diterima: berkas ${number} dihentikan.`,
  TESTED: ({ remaining }: Received) => `Hasil uji butir di bawah ini diterima. ${still(remaining)}`,
  ACCEPTED: () => 'Penerimaan hasil uji dicatat dan disampaikan kepada Pejabat Bidang sebagai pedoman.',
  RESULTS_RETURNED: ({ items }: Received) =>
    `Keputusan diterima: ${items} butir dikembalikan ke OPD untuk diuji sekali lagi.`,
  PAUSED: ({ number }: Received) =>
    `Jeda tugas pada berkas ${number} dicatat. Pemberitahuan kepada petugasnya menyusul lewat surel.`,
  RESUMED: ({ number }: Received) =>
    `Tugas pada berkas ${number} dilanjutkan. Pemberitahuan kepada petugasnya menyusul lewat surel.`,
  EXTENDED: ({ number }: Received) =>
    `Perpanjangan tenggat pada berkas ${number} dicatat. Pemberitahuan kepada petugasnya menyusul lewat surel.`,
  REASSIGNED: ({ number, items }: Received) =>
    `${items} butir pada berkas ${number} dialihkan ke OPD lain. Pemberitahuan kepada kedua OPD menyusul lewat surel.`,
  ADOPTED: ({ number }: Received) =>
    `Berkas ${number} selesai: hasil ujinya dijadikan pedoman untuk tidak diinformasikan ke publik.`,
} as const

export const receiptWords = {
  subject: 'Tanda terima',
  next: 'Langkah berikutnya:',
} as const
