// The words of form 5, by which the service officer takes the list as the guideline.
import { statementLabels } from './choices'
import { choicesOf, defineForm, type FormDefinition, type FormTexts } from './definition'
import { caseNumberValidation, textValidation } from './validations'

const texts = (): FormTexts => ({
  description:
    'Langkah 5 SOP, diisi oleh Pejabat Bidang Pelayanan Informasi dan Dokumentasi: menerima informasi dan dokumentasi yang telah diuji, dijadikan pedoman untuk tidak diinformasikan ke publik.',
  confirmation:
    'Terima kasih, pernyataan sudah terkirim. Tanda terima dikirim ke surel Bapak/Ibu dalam beberapa menit. Butir yang dikecualikan dimuat dalam Daftar Informasi yang Dikecualikan yang disusun malam ini.',
  pages: { general: { title: '', help: '' } },
  questions: {
    caseNumber: { help: 'Sudah terisi bila dibuka dari surel pemberitahuan.', validation: caseNumberValidation },
    receivedOn: { help: 'Tanggal daftar diterima dari PPID Utama.' },
    statement: { help: '', choices: choicesOf(statementLabels) },
    note: { help: '', validation: textValidation },
  },
})

export const guidelineForm = (): FormDefinition => defineForm('GUIDELINE', texts())
