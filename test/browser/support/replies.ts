// What the officers of the browser tests answer, page by page of each form, by the titles they read.
import type { Answers } from './person'

export const FORM_1 = '1. Pengumpulan Informasi yang Akan Dikecualikan'
export const FORM_2 = '2. Rapat Tim PPID Utama'
export const CASE = 'PPID-2026-0001'

/** Items as [unit, title]; the pages of form 1 in turn. */
export function draftPages(subject: string, items: readonly (readonly [string, string])[]): Answers[] {
  const pages = items.map(([agency, title], index) => ({
    [`Butir ${index + 1} – OPD yang menguasai`]: agency,
    [`Butir ${index + 1} – Judul informasi`]: title,
    [`Butir ${index + 1} – Uraian informasi`]: `Uraian rahasia tentang ${title}`,
    'Tambah butir lagi?': index === items.length - 1 ? 'Tidak' : 'Ya',
  }))
  return [{ Perihal: subject }, ...pages, {}]
}

export const meeting: Answers = {
  'Keputusan rapat': 'Teruskan ke OPD',
  'Tanggal rapat': '2026-11-09',
  'Peserta rapat': 'Kepala Dinas Kominfo\nSekretaris PPID',
}

/** Form 3 of an item whose number is filled in already. */
export const exemptPages: readonly Answers[] = [
  { 'Saat pengujian': 'Sebelum ada permohonan', 'Hasil uji': 'Dikecualikan seluruhnya' },
  {
    'Dasar Pasal 17': ['h.2'],
    'Konsekuensi bila dibuka': 'Rahasia pribadi pasien terungkap',
    'Manfaat bila ditutup': 'Rahasia pribadi pasien terlindungi',
  },
  { 'Jenis jangka waktu': 'Melekat pada orangnya' },
  { 'Peserta pengujian': 'Tim penguji OPD' },
]

export const receipt: Answers = {
  Keputusan: 'Terima dan sampaikan',
  'Nomor surat penyampaian': 'B/500.12/7/DISKOMINFO/2026',
  'Tanggal surat': '2026-11-09',
}

export const guideline: Answers = {
  'Tanggal diterima': '2026-11-09',
  Pernyataan: 'Dijadikan pedoman untuk tidak diinformasikan ke publik',
}
