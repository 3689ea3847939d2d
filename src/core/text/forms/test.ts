// The words of form 3, by which a unit records the consequence test of one item.
import { occasionLabels, outcomeLabels, periodKindLabels } from '../labels'
import { choicesOf, defineForm, type FormDefinition, type FormTexts, type QuestionText } from './definition'
import { itemNumberValidation, linkValidation, textValidation, titleValidation, yearsValidation } from './validations'

const general: Readonly<Record<string, QuestionText>> = {
  itemNumber: { help: 'Sudah terisi bila dibuka dari surel pemberitahuan.', validation: itemNumberValidation },
  occasion: { help: '', choices: choicesOf(occasionLabels) },
  outcome: {
    help: 'Bila hanya sebagian isinya yang harus ditutup, pilih “Dikecualikan sebagian”.',
    choices: choicesOf(outcomeLabels),
  },
}

const grounds: Readonly<Record<string, QuestionText>> = {
  grounds: {
    help: 'UU 14/2008 Pasal 17. Pilih angka yang paling tepat; boleh lebih dari satu.',
    choices: 'GROUNDS',
  },
  otherStatute: {
    help: 'Wajib bila memilih huruf j: sebutkan undang-undang lain dan pasalnya, misalnya “UU 24/2013 Pasal 79”.',
    validation: textValidation,
  },
  ifDisclosed: {
    help: 'Kerugian yang timbul bila informasi dibuka. Sebutkan siapa yang dirugikan dan bagaimana.',
    validation: textValidation,
  },
  ifClosed: {
    help: 'Kepentingan yang terlindungi bila informasi ditutup. Jangan mengulang jawaban sebelumnya.',
    validation: textValidation,
  },
  publicInterest: {
    help: 'Pertimbangan apakah menutup melindungi kepentingan yang lebih besar daripada membukanya, atau sebaliknya.',
    validation: textValidation,
  },
  exemptParts: {
    help: 'Wajib bila dikecualikan sebagian: bagian atau halaman yang dihitamkan. Selebihnya tetap dapat diminta publik.',
    validation: textValidation,
  },
}

const period: Readonly<Record<string, QuestionText>> = {
  periodKind: {
    help: '“Melekat pada orangnya” hanya untuk huruf g dan h.',
    choices: choicesOf(periodKindLabels),
  },
  years: {
    help: 'Diisi bila memilih “Jumlah tahun”. Huruf a paling lama 30 tahun.',
    validation: yearsValidation,
  },
  untilDate: { help: 'Diisi bila memilih “Sampai tanggal”.' },
  untilEvent: {
    help: 'Diisi bila memilih “Sampai peristiwa”: peristiwa yang dapat dipastikan terjadinya, misalnya “pemenang tender ditetapkan”. Tidak dapat diisi “permanen” atau “selama berlaku”.',
    validation: titleValidation,
  },
}

const closing: Readonly<Record<string, QuestionText>> = {
  testParticipants: {
    help: 'Jabatan dan unit kerja, satu baris untuk setiap peserta. Semuanya menandatangani lembar pengujian.',
    validation: textValidation,
  },
  testLink: {
    help: 'Alamat bahan pengujian di Google Drive, bila ada. Dokumen berklasifikasi Rahasia atau Sangat Rahasia tidak disimpan di Drive.',
    validation: linkValidation,
  },
  note: { help: 'Bila dikembalikan, tuliskan apa yang harus dilengkapi.', validation: textValidation },
}

const FOR_EXEMPTIONS = 'Diisi bila hasil ujinya dikecualikan, seluruhnya atau sebagian. Selain itu, lewati halaman ini.'

const texts = (): FormTexts => ({
  description:
    'Langkah 3 SOP, diisi oleh PPID Pendukung (OPD): hasil uji konsekuensi atas satu butir informasi. Satu kali pengisian untuk setiap butir.',
  confirmation:
    'Terima kasih, hasil uji sudah terkirim. Tanda terima dikirim ke surel Bapak/Ibu dalam beberapa menit. Bila semua butir sudah diuji, PPID Utama diberi tahu untuk menerima hasilnya.',
  pages: {
    general: { title: '', help: '' },
    grounds: { title: 'Dasar dan pertimbangan', help: FOR_EXEMPTIONS },
    period: { title: 'Jangka waktu pengecualian', help: FOR_EXEMPTIONS },
    closing: { title: 'Peserta dan dokumen', help: '' },
  },
  questions: { ...general, ...grounds, ...period, ...closing },
})

export const testForm = (): FormDefinition => defineForm('TEST', texts())
