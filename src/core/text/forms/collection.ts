// The words of form 1, by which the service officer proposes what is to be exempt.
import { ITEM_FIELDS } from '../../intake/item-fields'
import { ITEM_PAGES, itemPage, itemQuestion, moreQuestion } from '../../intake/questions'
import { moreLabels } from './choices'
import { defineForm, type FormDefinition, type FormTexts, type QuestionText } from './definition'
import { caseNumberValidation, linkValidation, textValidation, titleValidation } from './validations'

const numbers = Array.from({ length: ITEM_PAGES }, (_, index) => index + 1)

const FIELD_TEXTS: Readonly<Record<(typeof ITEM_FIELDS)[number]['key'], QuestionText>> = {
  agency: { help: 'OPD yang menguasai informasi ini dan akan melakukan uji konsekuensi.', choices: 'AGENCIES' },
  title: {
    help: 'Sebutkan informasinya, bukan hanya nama dokumennya. Judul dimuat dalam surel dan daftar: jangan menuliskan nama orang, NIK, atau isi yang dirahasiakan.',
    validation: titleValidation,
  },
  description: { help: 'Jelaskan dengan terang informasi apa yang dimaksud.', validation: textValidation },
  source: {
    help: 'Dokumen yang memuat informasi ini beserta bagian atau halamannya, misalnya “Berkas penilaian pegawai, hlm. 3–5”.',
  },
  form: { help: 'Misalnya cetak, berkas elektronik, foto, atau rekaman.' },
  link: {
    help: 'Alamat berkas atau folder di Google Drive, bila ada. Dokumen berklasifikasi Rahasia atau Sangat Rahasia tidak disimpan di Drive.',
    validation: linkValidation,
  },
}

const FIRST_ITEM =
  'Satu butir adalah satu informasi, bukan satu dokumen. Bila semua butir akan ditempelkan sebagai tabel, atau tidak ada yang diusulkan, kosongkan halaman ini dan pilih “Tidak”.'
const LAST_ITEM = 'Butir selanjutnya dapat ditempelkan sebagai tabel pada halaman berikut.'

function itemHelp(k: number): string {
  if (k === 1) return FIRST_ITEM
  return k === ITEM_PAGES ? LAST_ITEM : ''
}

function itemTexts(k: number): readonly (readonly [string, QuestionText])[] {
  const fields = ITEM_FIELDS.map(({ key }) => [itemQuestion(k, key), FIELD_TEXTS[key]] as const)
  if (k === ITEM_PAGES) return fields
  const more: QuestionText = {
    help: '',
    choices: [
      { label: moreLabels.YES, leadsTo: itemPage(k + 1) },
      { label: moreLabels.NO, leadsTo: 'closing' },
    ],
  }
  return [...fields, [moreQuestion(k), more]]
}

const texts = (): FormTexts => ({
  description:
    'Langkah 1 SOP, diisi oleh Pejabat Bidang Pelayanan Informasi dan Dokumentasi: mengumpulkan informasi dan dokumentasi yang akan dikecualikan untuk disampaikan kepada Tim PPID Utama.',
  confirmation:
    'Terima kasih, usulan sudah terkirim. Tanda terima dengan nomor berkas dikirim ke surel Bapak/Ibu dalam beberapa menit. Setelah itu PPID Utama diberi tahu untuk membahasnya dalam rapat tim. Bila ada yang perlu diperbaiki, surel tersebut menjelaskannya.',
  pages: {
    general: { title: '', help: '' },
    ...Object.fromEntries(numbers.map((k) => [itemPage(k), { title: `Butir ${k}`, help: itemHelp(k) }])),
    closing: { title: 'Butir dalam tabel dan catatan', help: 'Halaman terakhir. Keduanya boleh dikosongkan.' },
  },
  questions: {
    ...Object.fromEntries(numbers.flatMap(itemTexts)),
    caseNumber: {
      help: 'Diisi hanya untuk memperbaiki berkas yang dikembalikan, atau untuk menambah butir pada berkas yang masih berjalan. Contoh: PPID-2026-0001.',
      validation: caseNumberValidation,
    },
    subject: {
      help: 'Pokok usulan dalam satu kalimat. Wajib diisi untuk berkas baru.',
      validation: titleValidation,
    },
    startedOn: {
      help: 'Hari pertama bahan dikumpulkan; waktu langkah 1 dihitung dari hari ini. Bila dikosongkan, dihitung dari saat formulir dikirim.',
    },
    table: {
      help: 'Untuk banyak butir sekaligus, paling banyak 100 baris: salin barisnya dari lembar kerja lalu tempelkan di sini. Urutan kolom: OPD, Judul, Uraian, Dokumen induk dan bagiannya, Bentuk, Tautan. Baris judul kolom boleh ikut disalin.',
    },
    note: {
      help: 'Bila tidak ada informasi yang perlu dikecualikan, kosongkan semua butir dan tuliskan kata NIHIL di sini.',
      validation: textValidation,
    },
  },
})

export const collectionForm = (): FormDefinition => defineForm('COLLECTION', texts())
