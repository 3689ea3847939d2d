// The words of form 6, by which the administrator acts on tasks, opens collection rounds and orders the yearly figures.
import type { AdministrativeAction } from '../../intake/parse-administration'
import { actionLabels } from './choices'
import { type Choice, defineForm, type FormDefinition, type FormTexts, type QuestionText } from './definition'
import { daysValidation, taskValidation, textValidation, titleValidation, yearValidation } from './validations'

const PAGE_OF: Readonly<Record<AdministrativeAction, string>> = {
  PAUSE: 'pause',
  RESUME: 'resume',
  EXTEND: 'extend',
  REASSIGN: 'reassign',
  ROUND: 'round',
  REPORT: 'report',
}

const choices = (): readonly Choice[] =>
  (Object.keys(actionLabels) as AdministrativeAction[]).map((action) => ({
    label: actionLabels[action],
    leadsTo: PAGE_OF[action],
  }))

const task: QuestionText = {
  help: 'Salin dari kolom Kode tugas pada tab Tugas, misalnya PPID-2026-0001#3-DINKES.1.',
  validation: taskValidation,
}
const reason: QuestionText = {
  help: 'Dicatat dalam riwayat dan disampaikan kepada petugas.',
  validation: textValidation,
}

/** Each page is the last one of its action. */
const page = (action: AdministrativeAction, help: string) => ({ title: actionLabels[action], help, isLast: true })

const texts = (): FormTexts => ({
  description:
    'Diisi oleh Administrator Register. Setiap tindakan dicatat dalam riwayat beserta alasannya, dan petugas yang bersangkutan diberi tahu lewat surel.',
  confirmation:
    'Terima kasih, tindakan sudah terkirim. Tanda terima, atau penjelasan bila tidak dapat dilakukan, dikirim ke surel Bapak/Ibu dalam beberapa menit.',
  pages: {
    general: { title: '', help: '' },
    pause: page(
      'PAUSE',
      'Hari kerja tidak dihitung mulai hari ini sampai tanggal yang dipilih; tenggat diundur sesuai jumlah hari kerja itu.',
    ),
    resume: page('RESUME', 'Jeda diakhiri; hari kerja dihitung kembali mulai hari ini.'),
    extend: page('EXTEND', 'Tenggat diundur sesuai jumlah hari kerja yang ditambahkan.'),
    reassign: page(
      'REASSIGN',
      'Untuk butir yang ternyata dikuasai OPD lain. OPD itu mendapat waktu penuh menurut SOP; bila sedang menguji butir lain dari berkas yang sama, butirnya digabung dengan tugas itu.',
    ),
    round: page(
      'ROUND',
      'Setiap OPD mendapat satu berkas dengan tugas langkah 1 dan tenggatnya. OPD mengusulkan butir, atau melaporkan NIHIL.',
    ),
    report: page(
      'REPORT',
      'Angka setahun untuk laporan tahunan PPID ditulis sebagai dokumen dan PDF; tautannya dikirim lewat surel. Diminta lagi untuk tahun yang sama, dokumen baru menggantikan yang lama.',
    ),
  },
  questions: {
    action: { help: '', choices: choices() },
    pausedTask: task,
    pausedUntil: { help: 'Hari terakhir jeda.' },
    pauseReason: reason,
    resumedTask: task,
    resumeReason: { help: 'Boleh dikosongkan.', validation: textValidation },
    extendedTask: task,
    extraDays: { help: 'Batasnya ada pada tab Pengaturan.', validation: daysValidation },
    extendReason: reason,
    reassignedTask: task,
    toAgency: { help: 'OPD yang akan menguji butir ini.', choices: 'AGENCIES' },
    reassignedItems: {
      help: 'Kosongkan bila semua butir yang belum diuji dialihkan. Tuliskan nomornya, misalnya 02, 05 atau 2-4.',
      validation: textValidation,
    },
    reassignReason: reason,
    roundSubject: {
      help: 'Misalnya Pengumpulan tahunan 2027. Kode OPD ditambahkan otomatis.',
      validation: titleValidation,
    },
    roundAgencies: { help: 'Pilih satu atau beberapa OPD.', choices: 'AGENCIES' },
    reportYear: {
      help: 'Misalnya 2026. Tahun yang masih berjalan dihitung sampai hari ini.',
      validation: yearValidation,
    },
  },
})

export const administrationForm = (): FormDefinition => defineForm('ADMINISTRATION', texts())
