// Why a submission was refused and what to do about it: one sentence or two for each code, without the codes themselves.
import type { CaseStatus, ItemStatus } from '../case/case'
import type { Rejection, RejectionCode } from '../case/rejection'
import type { Role } from '../sop/roles'
import { parseDay } from '../time/day'
import { dateText } from './dates'
import { caseStatusLabels, itemStatusLabels, roleLabels } from './labels'
import { quoted } from './quoted'
import { tableFaultsText } from './table-faults'

type Details = Readonly<Record<string, string>>
type Sentence = (details: Details, rejection: Rejection) => string

/** `questionTitle` gives the words of the question to mend, which then begin the sentence. */
export function sentenceOf(rejection: Rejection, questionTitle?: (key: string) => string): string {
  const sentence = SENTENCES[rejection.code](rejection.details ?? {}, rejection)
  const title = rejection.question && questionTitle ? questionTitle(rejection.question) : ''
  return title ? `${title}: ${sentence}` : sentence
}

const CHECK_NUMBER = 'Periksa nomornya pada surel tugas atau pada register.'
const ASK_ADMIN = 'Hubungi administrator register, lalu kirim sekali lagi.'

const caseText = ({ case: number }: Details): string => `Berkas ${number ?? ''}`.trim()
const statusText = ({ status }: Details): string => `"${caseStatusLabels[status as CaseStatus] ?? status ?? ''}"`

/** Where the item, or else the case, is now. */
function whereabouts(details: Details): string {
  const { item, itemStatus } = details
  if (!item) return `${caseText(details)} berstatus ${statusText(details)}`
  return `Butir ${item} berstatus "${itemStatusLabels[itemStatus as ItemStatus] ?? itemStatus ?? ''}"`
}

const taskText = ({ task }: Details): string => `Tugas ${task ?? ''}`.trim()

/** "PPID Pendukung (OPD) DINKES" */
const postText = ({ role, agency }: Details): string =>
  [roleLabels[role as Role] ?? 'petugas', agency].filter(Boolean).join(' ')

const ADVICE: Readonly<Record<string, string>> = {
  OPEN_NEW_CASE: 'Ajukan butir baru sebagai berkas baru: kosongkan Nomor berkas.',
  STOP_AT_MEETING:
    'Laporan nihil tidak dapat lagi dikirim; rapat Tim PPID Utama dapat menghentikannya melalui Formulir 2.',
}

/** "berlaku mulai … sampai …" */
function termText({ from, until }: Details): string {
  const days = [from ? `mulai ${dayWords(from)}` : '', until ? `sampai ${dayWords(until)}` : '']
  return days.filter(Boolean).join(' ')
}

function dayWords(text: string): string {
  const day = parseDay(text)
  return day ? dateText(day) : quoted(text)
}

function repeatedText({ title, value, item }: Details): string {
  const which = `Butir "${title ?? value ?? ''}"`
  if (item) return `${which} sudah ada dalam berkas ini sebagai ${item}. Hapus butir itu dari kiriman.`
  return `${which} tercantum lebih dari sekali untuk OPD yang sama. Cukup cantumkan sekali.`
}

function tooLongText({ letter, max }: Details): string {
  const why = letter ? ` untuk Pasal 17 huruf ${letter}` : ''
  return `Jangka waktu melebihi batas ${max ?? ''} tahun${why}. Pilih jangka waktu yang lebih singkat.`
}

const SENTENCES: Readonly<Record<RejectionCode, Sentence>> = {
  SENDER_UNVERIFIED: () =>
    'Formulir tidak mencatat alamat surel Anda. Masuk dengan akun kantor, lalu kirim sekali lagi.',
  SENDER_UNKNOWN: ({ sender }) => `Alamat ${sender ?? 'Anda'} belum terdaftar sebagai petugas. ${ASK_ADMIN}`,
  SENDER_LACKS_ROLE: ({ role }) =>
    `Formulir ini hanya dapat dikirim oleh ${roleLabels[role as Role] ?? 'petugas langkah ini'}. Mintalah petugas tersebut mengirimnya.`,
  SENDER_NOT_ASKED: ({ agency }) =>
    `Berkas ini diminta dari ${agency || 'OPD lain'}. Hanya PPID Pendukung OPD tersebut atau Pejabat Bidang yang dapat mengirimnya.`,
  SENDER_OTHER_AGENCY: ({ agency }) =>
    `Butir ini dikuasai ${agency || 'OPD lain'}. Hanya PPID Pendukung OPD tersebut yang dapat mengirim hasil ujinya.`,
  SENDER_OUT_OF_DATES: (details) =>
    `Penugasan Anda berlaku ${termText(details)}. Mintalah ${postText(details)} yang bertugas sekarang mengirimnya; bila Anda masih bertugas, hubungi administrator register.`,
  CASE_UNKNOWN: (details) => `${caseText(details)} tidak ada dalam register. ${CHECK_NUMBER}`,
  ITEM_UNKNOWN: ({ item }) => `Butir ${item ?? ''} tidak ada dalam register. ${CHECK_NUMBER}`,
  ITEM_OF_OTHER_CASE: (details) =>
    `Butir ${details.item ?? details.value ?? ''} bukan bagian dari berkas ${details.case ?? ''}. Cantumkan hanya butir dari berkas tersebut.`,
  WRONG_STEP: (details) =>
    `${whereabouts(details)}, sehingga formulir ini tidak dapat diterima sekarang. ${ADVICE[details.advice ?? ''] ?? 'Lihat tugas yang sedang berjalan pada register.'}`,
  ALREADY_DONE: (details) =>
    `${whereabouts(details)}; langkah ini sudah dikerjakan. Tidak ada yang perlu dikirim lagi.`,
  CASE_CLOSED: (details) =>
    `${caseText(details)} sudah ditutup dengan status ${statusText(details)}. ${ADVICE[details.advice ?? ''] ?? 'Tidak ada yang perlu dikirim lagi.'}`,
  TASK_MALFORMED: ({ value }) =>
    `Kode tugas ${quoted(value)} tidak dapat dibaca. Salin kodenya dari tab Tugas, contoh: PPID-2026-0001#3-DINKES.1.`,
  TASK_UNKNOWN: (details) => `${taskText(details)} tidak ada dalam register. Salin kodenya dari tab Tugas.`,
  TASK_NOT_OPEN: (details) => `${taskText(details)} tidak sedang berjalan. Lihat tab Tugas pada register.`,
  TASK_PAUSED: (details) =>
    `${taskText(details)} sudah dijeda sampai ${dayWords(details.until ?? '')}. Lanjutkan lebih dahulu, atau tunggu sampai jeda itu berakhir.`,
  TASK_NOT_PAUSED: (details) => `${taskText(details)} tidak sedang dijeda. Tidak ada yang perlu dilanjutkan.`,
  TASK_PAST_DUE: (details) =>
    `Tenggat tugas ${details.task ?? ''} sudah lewat pada ${dayWords(details.due ?? '')}, sehingga jeda tidak mengubahnya. Gunakan Perpanjang tenggat.`,
  PAUSE_ENDED: ({ value }) =>
    `Jeda berakhir pada ${dayWords(value ?? '')}, sebelum hari ini. Isi hari ini atau sesudahnya.`,
  PAUSE_TOO_LONG: ({ days, max }) =>
    `Jeda seluruhnya menjadi ${days ?? '?'} hari kerja, paling banyak ${max ?? '?'}. Pilih tanggal yang lebih awal, atau ubah batasnya pada tab Pengaturan.`,
  EXTENSION_TOO_LONG: ({ days, max }) =>
    `Perpanjangan seluruhnya menjadi ${days ?? '?'} hari kerja, paling banyak ${max ?? '?'}. Kurangi, atau ubah batasnya pada tab Pengaturan.`,
  TASK_NOT_A_TEST: (details) =>
    `${taskText(details)} bukan uji konsekuensi OPD. Hanya butir pada langkah 3 yang dapat dialihkan.`,
  AGENCY_UNCHANGED: ({ agency }) => `Butir itu sudah ditugaskan kepada ${agency ?? 'OPD ini'}. Pilih OPD lain.`,
  NOTHING_TO_REASSIGN: (details) =>
    `${taskText(details)} tidak mempunyai butir yang belum diuji. Tidak ada yang dialihkan.`,
  ROUND_OPEN_ALREADY: ({ agencies }) =>
    `OPD berikut masih mempunyai putaran pengumpulan yang berjalan: ${agencies ?? ''}. Keluarkan dari pilihan.`,
  ITEM_OF_OTHER_AGENCY: ({ title, agency, value }) =>
    `Butir "${title ?? ''}" dicantumkan untuk ${value ?? 'OPD lain'}. Pada putaran ini ${agency ?? 'OPD'} hanya mengusulkan informasi yang dikuasainya sendiri.`,
  ANSWER_MISSING: ({ column, title }) =>
    column
      ? `Butir "${title ?? ''}" belum lengkap. Isi OPD, judul, dan uraiannya.`
      : 'Pertanyaan ini belum dijawab. Isi jawabannya.',
  ANSWER_INVALID: () =>
    'Jawaban ini tidak dapat dipakai atau bertentangan dengan jawaban lain. Perbaiki sesuai petunjuk pada formulir.',
  CHOICE_UNKNOWN: ({ value }) => `Pilihan ${quoted(value)} tidak dikenal. Pilih salah satu pilihan pada formulir.`,
  NUMBER_MALFORMED: ({ value }) =>
    `Nomor ${quoted(value)} tidak dapat dibaca. Tulis nomor berkas seperti PPID-2026-0001 dan nomor butir seperti PPID-2026-0001/02.`,
  DATE_INVALID: ({ value }) => `Tanggal ${quoted(value)} tidak dapat dibaca. Tulis seperti 16/11/2026.`,
  DAYS_INVALID: ({ value }) => `Jumlah hari ${quoted(value)} tidak dapat dipakai. Tulis bilangan bulat, contoh: 3.`,
  YEAR_INVALID: ({ value, first, last }) =>
    `Tahun ${quoted(value)} tidak dapat dipakai. Tulis satu tahun dengan empat angka, dari ${first ?? '?'} sampai ${last ?? '?'}.`,
  DATE_IN_FUTURE: ({ value }) =>
    `Tanggal ${dayWords(value ?? '')} belum terjadi. Isi dengan hari ini atau hari sebelumnya.`,
  LINK_INVALID: () =>
    'Tautan harus menunjuk ke Google Drive atau Google Dokumen. Salin tautannya dari tombol Bagikan di Drive.',
  TEXT_TOO_LONG: ({ max, length }) =>
    `Jawaban terlalu panjang (${length ?? '?'} karakter, paling banyak ${max ?? '?'}). Persingkat, atau simpan rinciannya sebagai dokumen di Drive.`,
  AGENCY_UNKNOWN: ({ value }) => `OPD ${quoted(value)} tidak dikenal. Pilih OPD dari daftar atau tulis kodenya.`,
  TABLE_ROWS_BAD: (_, { rows }) => tableFaultsText(rows ?? []),
  ITEM_REPEATED: repeatedText,
  NOTHING_SUBMITTED: () =>
    'Belum ada butir yang diajukan. Isi paling sedikit satu butir, atau tulis NIHIL pada Catatan bila tidak ada.',
  NIL_WITH_ITEMS: () =>
    'Catatan menyatakan NIHIL tetapi ada butir yang diajukan. Hapus kata NIHIL atau hapus butirnya.',
  TOO_MANY_ITEMS: ({ count, max }) =>
    `Tabel berisi ${count ?? '?'} baris, paling banyak ${max ?? '?'}. Bagi menjadi beberapa kiriman.`,
  REASON_MISSING: () => 'Alasan belum diisi. Tulis alasannya agar petugas berikutnya tahu apa yang harus diperbaiki.',
  NOTHING_FORWARDED: () => 'Semua butir tidak diteruskan. Bila memang demikian, pilih Hentikan dan tulis alasannya.',
  DROPPED_WITHOUT_FORWARD: () =>
    'Butir yang tidak diteruskan hanya diisi bila keputusannya Teruskan ke OPD. Kosongkan, atau ubah keputusannya.',
  RETURNED_ITEMS_MISSING: () => 'Butir yang dikembalikan belum disebut. Tulis nomor butirnya, contoh: 01, 03.',
  RETURNED_WITH_ACCEPT: () =>
    'Keputusan menerima tidak dapat disertai butir yang dikembalikan. Kosongkan butirnya, atau pilih Kembalikan ke OPD.',
  GROUND_MISSING: () => 'Pengecualian harus mempunyai dasar. Pilih paling sedikit satu alasan Pasal 17 UU 14/2008.',
  GROUND_UNKNOWN: ({ value }) => `Dasar ${quoted(value)} tidak ada dalam daftar Pasal 17. Pilih dari daftar.`,
  GROUND_WITHOUT_EXEMPTION: () =>
    'Informasi yang terbuka tidak memerlukan dasar, bagian, atau jangka waktu pengecualian. Kosongkan, atau ubah hasil ujinya.',
  STATUTE_MISSING: () =>
    'Pasal 17 huruf j harus disertai undang-undang lain beserta pasalnya. Contoh: UU 43/2009 Pasal 44.',
  CONSEQUENCE_MISSING: () =>
    'Konsekuensi belum diuraikan. Pengecualian memerlukan akibat bila dibuka dan manfaat bila ditutup.',
  CONSEQUENCES_EQUAL: () => 'Konsekuensi bila dibuka dan manfaat bila ditutup berbunyi sama. Uraikan masing-masing.',
  PARTS_MISSING: () => 'Pengecualian sebagian harus menyebut bagian yang dikecualikan.',
  PERIOD_MISSING: () =>
    'Jangka waktu pengecualian belum diisi. Pilih jenisnya dan isi jumlah tahun, tanggal, atau peristiwanya.',
  PERIOD_VAGUE: () =>
    'Jangka waktu harus dapat dihitung atau diperiksa. Sebut jumlah tahun, tanggal, atau peristiwa yang jelas.',
  PERIOD_TOO_LONG: tooLongText,
  PERIOD_ENDED: ({ value }) =>
    `Jangka waktu sudah berakhir pada ${dayWords(value ?? '')}. Isi tanggal yang akan datang.`,
  PERIOD_NOT_PERSON_BOUND: () =>
    'Jangka waktu yang melekat pada orangnya hanya berlaku untuk Pasal 17 huruf g dan h. Pilih jenis jangka waktu lain.',
  STATEMENT_MISSING: () => 'Pernyataan belum dipilih. Pilih pernyataan bahwa daftar ini dijadikan pedoman.',
  SUBMISSION_EMPTY: () => 'Kiriman ini tidak memuat jawaban. Isi formulir, lalu kirim sekali lagi.',
}
