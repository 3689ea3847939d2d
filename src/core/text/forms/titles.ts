// The titles of the six forms, their questions and the columns of the pasted table: people and tools find them by these.
import { ITEM_PAGES, itemQuestion, moreQuestion } from '../../intake/questions'
import type { FormKey } from '../../intake/submission'

export const formTitles: Readonly<Record<FormKey, string>> = {
  COLLECTION: '1. Pengumpulan Informasi yang Akan Dikecualikan',
  MEETING: '2. Rapat Tim PPID Utama',
  TEST: '3. Uji Konsekuensi',
  RECEIPT: '4. Penerimaan Hasil Uji',
  GUIDELINE: '5. Pedoman',
  ADMINISTRATION: '6. Tindakan Administrator',
}

/** The fields of an item, as its page's questions and as the table's columns, by key. */
export const itemFieldTitles = {
  agency: 'OPD yang menguasai',
  title: 'Judul informasi',
  description: 'Uraian informasi',
  source: 'Dokumen induk dan bagiannya',
  form: 'Bentuk',
  link: 'Tautan dokumen di Drive',
} as const

const MORE_TITLE = 'Tambah butir lagi?'

/** "Butir 3 – Judul informasi" */
const itemQuestionTitle = (k: number, field: keyof typeof itemFieldTitles): string =>
  `Butir ${k} – ${itemFieldTitles[field]}`

const fields = Object.keys(itemFieldTitles) as (keyof typeof itemFieldTitles)[]

function titlesOfItems(): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: ITEM_PAGES }, (_, index) => index + 1).flatMap((k) => [
      ...fields.map((field) => [itemQuestion(k, field), itemQuestionTitle(k, field)] as const),
      [moreQuestion(k), MORE_TITLE] as const,
    ]),
  )
}

/** Made when a question of an item is first asked for: few executions need them. */
let itemTitles: Record<string, string> | undefined

function itemTitle(key: string): string | undefined {
  itemTitles ??= titlesOfItems()
  return itemTitles[key]
}

/** By question key; what a form words differently stands in `ownTitles`. */
const questionTitles: Readonly<Record<string, string>> = {
  caseNumber: 'Nomor berkas',
  itemNumber: 'Nomor butir',
  subject: 'Perihal',
  startedOn: 'Tanggal mulai pengumpulan',
  table: 'Butir dalam tabel',
  note: 'Catatan',
  meetingDecision: 'Keputusan rapat',
  heldOn: 'Tanggal rapat',
  meetingParticipants: 'Peserta rapat',
  minutesLink: 'Tautan notulen di Drive',
  droppedItems: 'Butir yang tidak diteruskan',
  reason: 'Alasan',
  occasion: 'Saat pengujian',
  outcome: 'Hasil uji',
  grounds: 'Dasar Pasal 17',
  otherStatute: 'Undang-undang lain dan pasalnya',
  ifDisclosed: 'Konsekuensi bila dibuka',
  ifClosed: 'Manfaat bila ditutup',
  publicInterest: 'Kepentingan publik yang lebih besar',
  exemptParts: 'Bagian yang dikecualikan',
  periodKind: 'Jenis jangka waktu',
  years: 'Jangka waktu (tahun)',
  untilDate: 'Berakhir pada tanggal',
  untilEvent: 'Berakhir bila',
  testParticipants: 'Peserta pengujian',
  testLink: 'Tautan dokumen di Drive',
  receiptDecision: 'Keputusan',
  returnedItems: 'Butir yang dikembalikan',
  letterNumber: 'Nomor surat penyampaian',
  letterDay: 'Tanggal surat',
  receivedOn: 'Tanggal diterima',
  statement: 'Pernyataan',
  action: 'Tindakan',
  pausedTask: 'Kode tugas yang dijeda',
  pausedUntil: 'Dijeda sampai tanggal',
  pauseReason: 'Alasan jeda',
  resumedTask: 'Kode tugas yang dilanjutkan',
  resumeReason: 'Keterangan',
  extendedTask: 'Kode tugas yang diperpanjang',
  extraDays: 'Tambahan waktu (hari kerja)',
  extendReason: 'Alasan perpanjangan',
  reassignedTask: 'Kode tugas yang dialihkan',
  toAgency: 'OPD yang menguasai',
  reassignedItems: 'Butir yang dialihkan',
  reassignReason: 'Alasan pengalihan',
  roundSubject: 'Perihal putaran',
  roundAgencies: 'OPD yang diminta',
  reportYear: 'Tahun laporan',
}

const ownTitles: Readonly<Partial<Record<FormKey, Readonly<Record<string, string>>>>> = {
  COLLECTION: { caseNumber: 'Nomor berkas (kosongkan untuk berkas baru)' },
}

/** @throws Error when the form has no such question */
export function questionTitle(form: FormKey, key: string): string {
  const title = ownTitles[form]?.[key] ?? questionTitles[key] ?? itemTitle(key)
  if (title === undefined) throw new Error(`form ${form} has no title for ${key}`)
  return title
}
