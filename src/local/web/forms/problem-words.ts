// What the page says of an answer it does not accept: the owner's own words, or Google's in Indonesian.
import type { Problem } from '../../services/forms/page-checks'
import type { ItemView } from './view'

const FIXED: Readonly<Record<string, string>> = {
  'This is a required question': 'Pertanyaan ini wajib diisi.',
  'This question requires one response per row': 'Pilih satu jawaban untuk setiap baris.',
  'This question requires at least one response per row': 'Pilih sekurang-kurangnya satu jawaban untuk setiap baris.',
  'Choose one of the options': 'Pilih salah satu pilihan yang tersedia.',
}

export const badEmail = 'Tulis alamat surel yang benar, misalnya nama@contoh.go.id.'
export const missingEmail = 'Alamat surel wajib diisi.'

export function problemWords(item: ItemView, { message }: Problem): string {
  if (item.validation?.helpText === message) return message
  return FIXED[message] ?? explained(item) ?? message
}

/** By the builder's method that made the rule. */
function explained({ validation }: ItemView): string | undefined {
  const [a, b] = validation?.arguments ?? []
  const words: Readonly<Record<string, string>> = {
    requireNumber: 'Jawaban harus berupa angka.',
    requireWholeNumber: 'Jawaban harus berupa bilangan bulat.',
    requireNumberBetween: `Jawaban harus berupa angka antara ${a} dan ${b}.`,
    requireNumberNotBetween: `Jawaban harus berupa angka kurang dari ${a} atau lebih dari ${b}.`,
    requireNumberEqualTo: `Jawaban harus berupa angka ${a}.`,
    requireNumberNotEqualTo: `Jawaban harus berupa angka selain ${a}.`,
    requireNumberGreaterThan: `Jawaban harus berupa angka lebih dari ${a}.`,
    requireNumberGreaterThanOrEqualTo: `Jawaban harus berupa angka ${a} atau lebih.`,
    requireNumberLessThan: `Jawaban harus berupa angka kurang dari ${a}.`,
    requireNumberLessThanOrEqualTo: `Jawaban harus berupa angka ${a} atau kurang.`,
    requireTextIsEmail: badEmail,
    requireTextIsUrl: 'Tulis alamat situs yang benar, misalnya https://contoh.go.id.',
    requireTextContainsPattern: `Jawaban harus memuat ${a}.`,
    requireTextDoesNotContainPattern: `Jawaban tidak boleh memuat ${a}.`,
    requireTextMatchesPattern: `Jawaban harus sesuai dengan pola ${a}.`,
    requireTextDoesNotMatchPattern: `Jawaban tidak boleh sesuai dengan pola ${a}.`,
    requireTextLengthGreaterThanOrEqualTo: `Tulis sekurang-kurangnya ${a} karakter.`,
    requireTextLengthLessThanOrEqualTo: `Tulis paling banyak ${a} karakter.`,
    requireSelectAtLeast: `Pilih sekurang-kurangnya ${a} pilihan.`,
    requireSelectAtMost: `Pilih paling banyak ${a} pilihan.`,
    requireSelectExactly: `Pilih tepat ${a} pilihan.`,
    requireLimitOneResponsePerColumn: 'Pilih paling banyak satu jawaban untuk setiap kolom.',
  }
  return words[validation?.rule ?? '']
}
