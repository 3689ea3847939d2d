// The words by which work is given to the next officer.
import type { StepNumber } from '../../sop/steps'
import type { Day } from '../../time/day'
import { dayText } from '../dates'
import { stepNames } from '../labels'

/** What is asked, plainly; the SOP's own words stand beside it as requirement and output. */
const asked: Readonly<Record<StepNumber, string>> = {
  1: 'Putaran pengumpulan dibuka. Usulkan informasi yang perlu dikecualikan dan dikuasai OPD Anda melalui Formulir 1 dengan nomor berkas ini. Bila tidak ada, kosongkan semua butir dan tuliskan kata NIHIL pada Catatan.',
  2: 'Draf informasi yang akan dikecualikan sudah masuk. Bahas dalam rapat Tim PPID Utama, lalu catat keputusannya melalui Formulir 2.',
  3: 'Lakukan uji konsekuensi atas butir di bawah ini, lalu kirim hasilnya melalui Formulir 3, satu kiriman untuk setiap butir.',
  4: 'Uji konsekuensi semua butir sudah selesai. Periksa hasilnya pada folder, lalu sampaikan kepada Pejabat Bidang atau kembalikan ke OPD melalui Formulir 4.',
  5: 'Hasil uji konsekuensi sudah disampaikan. Terima sebagai pedoman untuk tidak diinformasikan ke publik, lalu nyatakan melalui Formulir 5.',
}

const askedAgain: Readonly<Partial<Record<StepNumber, string>>> = {
  1: 'Draf usulan dikembalikan oleh rapat Tim PPID Utama. Perbaiki butir di bawah ini, lalu kirim kembali melalui Formulir 1 dengan nomor berkas yang sama. Butir yang tidak disebut tetap seperti semula.',
  3: 'Hasil uji butir di bawah ini dikembalikan oleh PPID Utama. Lakukan uji konsekuensi sekali lagi, lalu kirim hasilnya melalui Formulir 3, satu kiriman untuk setiap butir.',
}

const askedInAddition: Readonly<Partial<Record<StepNumber, string>>> = {
  2: 'Butir di bawah ini ditambahkan pada draf yang menunggu rapat Tim PPID Utama. Bahas bersama butir lainnya.',
  3: 'Butir di bawah ini ditambahkan pada uji konsekuensi yang sedang berjalan. Kirim hasilnya melalui Formulir 3, satu kiriman untuk setiap butir.',
}

export interface AskedFor {
  readonly step: StepNumber
  readonly isAddition: boolean
  readonly isReturned: boolean
}

export function askedText({ step, isAddition, isReturned }: AskedFor): string {
  if (isAddition) return askedInAddition[step] ?? asked[step]
  return (isReturned ? askedAgain[step] : undefined) ?? asked[step]
}

/** "Uji konsekuensi ulang: tenggat Senin, 30 November 2026" */
export function taskSubject(what: AskedFor, dueOn: Day | undefined): string {
  const title = taskTitle(what)
  return dueOn ? `${title}: tenggat ${dayText(dueOn)}` : title
}

function taskTitle({ step, isAddition, isReturned }: AskedFor): string {
  if (isAddition)
    return `Butir tambahan, ${stepNames[step].replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`
  if (step === 1) return isReturned ? 'Perbaikan draf usulan' : 'Pengumpulan informasi'
  return step === 3 && isReturned ? `${stepNames[step]} ulang` : stepNames[step]
}
