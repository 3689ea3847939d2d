// The words of form 2, by which the lead records what its team's meeting decided.

import { meetingDecisionLabels } from './choices'
import { choicesOf, defineForm, type FormDefinition, type FormTexts } from './definition'
import { caseNumberValidation, linkValidation, textValidation } from './validations'

const texts = (): FormTexts => ({
  description:
    'Langkah 2 SOP, diisi oleh PPID Utama: hasil rapat Tim PPID Utama atas informasi dan dokumentasi yang akan dikecualikan, untuk disampaikan kepada PPID Pendukung (OPD).',
  confirmation:
    'Terima kasih, hasil rapat sudah terkirim. Tanda terima dikirim ke surel Bapak/Ibu dalam beberapa menit. OPD yang ditugasi, atau pejabat yang harus memperbaiki usulan, langsung diberi tahu lewat surel.',
  pages: { general: { title: '', help: '' } },
  questions: {
    caseNumber: { help: 'Sudah terisi bila dibuka dari surel pemberitahuan.', validation: caseNumberValidation },
    meetingDecision: {
      help: 'Teruskan: butir diuji oleh OPD masing-masing. Kembalikan: usulan diperbaiki lebih dahulu. Hentikan: berkas ditutup tanpa pengujian.',
      choices: choicesOf(meetingDecisionLabels),
    },
    heldOn: { help: '' },
    meetingParticipants: {
      help: 'Jabatan dan unit kerja, satu baris untuk setiap peserta.',
      validation: textValidation,
    },
    minutesLink: { help: 'Alamat notulen atau daftar hadir di Google Drive, bila ada.', validation: linkValidation },
    droppedItems: {
      help: 'Hanya bila keputusannya “Teruskan ke OPD” dan ada butir yang tidak ikut. Tuliskan nomornya, misalnya 02, 05 atau 2-4.',
      validation: textValidation,
    },
    reason: {
      help: 'Wajib bila usulan dikembalikan atau dihentikan, atau bila ada butir yang tidak diteruskan.',
      validation: textValidation,
    },
  },
})

export const meetingForm = (): FormDefinition => defineForm('MEETING', texts())
