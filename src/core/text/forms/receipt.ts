// The words of form 4, by which the lead receives the tested items.
import { receiptDecisionLabels } from './choices'
import { choicesOf, defineForm, type FormDefinition, type FormTexts } from './definition'
import { caseNumberValidation, textValidation, titleValidation } from './validations'

const texts = (): FormTexts => ({
  description:
    'Langkah 4 SOP, diisi oleh PPID Utama: menerima informasi dan dokumentasi yang telah diuji, untuk disampaikan kepada Pejabat Bidang Pelayanan Informasi dan Dokumentasi sebagai pedoman.',
  confirmation:
    'Terima kasih, keputusan sudah terkirim. Tanda terima dikirim ke surel Bapak/Ibu dalam beberapa menit. Pejabat Bidang, atau OPD yang harus menguji kembali, langsung diberi tahu lewat surel.',
  pages: { general: { title: '', help: '' } },
  questions: {
    caseNumber: { help: 'Sudah terisi bila dibuka dari surel pemberitahuan.', validation: caseNumberValidation },
    receiptDecision: {
      help: 'Kembalikan: butir yang disebutkan di bawah diuji kembali oleh OPD-nya.',
      choices: choicesOf(receiptDecisionLabels),
    },
    returnedItems: {
      help: 'Hanya bila keputusannya “Kembalikan ke OPD”. Tuliskan nomornya, misalnya 02, 05 atau 2-4.',
      validation: textValidation,
    },
    reason: { help: 'Wajib bila dikembalikan: apa yang harus diuji kembali.', validation: textValidation },
    letterNumber: { help: 'Boleh dikosongkan bila nomor belum terbit.', validation: titleValidation },
    letterDay: { help: '' },
  },
})

export const receiptForm = (): FormDefinition => defineForm('RECEIPT', texts())
