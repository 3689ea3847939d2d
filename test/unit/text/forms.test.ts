// The words of the five forms fit what the intake asks and what Google Forms can show.
import { QUESTIONS } from '../../../src/core/intake/questions'
import { FORMS } from '../../../src/core/intake/submission'
import { AGENCIES } from '../../../src/core/sop/agencies'
import { GROUNDS } from '../../../src/core/sop/grounds'
import { choiceLabels } from '../../../src/core/text/forms/choices'
import { formDefinitions } from '../../../src/core/text/forms/definitions'
import { choicesFor } from '../../../src/core/text/forms/listed-choices'

const titlesOf = (form: (typeof FORMS)[number]) =>
  formDefinitions[form].pages.map((page) => page.questions.map((question) => question.title))

const wordsOf = (form: (typeof FORMS)[number], key: string) => {
  const questions = formDefinitions[form].pages.flatMap((page) => page.questions)
  const choices = questions.find((question) => question.key === key)?.choices ?? []
  return choicesFor(choices, { agencies: AGENCIES, grounds: GROUNDS }).map((choice) => choice.label)
}

describe('The forms', () => {
  it('carry the titles of the SOP', () => {
    expect(FORMS.map((form) => formDefinitions[form].title)).toEqual([
      '1. Pengumpulan Informasi yang Akan Dikecualikan',
      '2. Rapat Tim PPID Utama',
      '3. Uji Konsekuensi',
      '4. Penerimaan Hasil Uji',
      '5. Pedoman',
      '6. Tindakan Administrator',
    ])
  })

  it('ask on form 1: the draft, ten items each on a page of its own, the table and a note', () => {
    const [general, first, second, ...rest] = titlesOf('COLLECTION')
    expect(general).toEqual(['Nomor berkas (kosongkan untuk berkas baru)', 'Perihal', 'Tanggal mulai pengumpulan'])
    expect(first).toEqual([
      'Butir 1 – OPD yang menguasai',
      'Butir 1 – Judul informasi',
      'Butir 1 – Uraian informasi',
      'Butir 1 – Dokumen induk dan bagiannya',
      'Butir 1 – Bentuk',
      'Butir 1 – Tautan dokumen di Drive',
      'Tambah butir lagi?',
    ])
    expect(second?.[0]).toBe('Butir 2 – OPD yang menguasai')
    expect(rest).toHaveLength(9)
    expect(rest[7]).toEqual([
      'Butir 10 – OPD yang menguasai',
      'Butir 10 – Judul informasi',
      'Butir 10 – Uraian informasi',
      'Butir 10 – Dokumen induk dan bagiannya',
      'Butir 10 – Bentuk',
      'Butir 10 – Tautan dokumen di Drive',
    ])
    expect(rest[8]).toEqual(['Butir dalam tabel', 'Catatan'])
  })

  it("ask on forms 2, 4 and 5 what the SOP's forms ask", () => {
    expect(titlesOf('MEETING').flat()).toEqual([
      'Nomor berkas',
      'Keputusan rapat',
      'Tanggal rapat',
      'Peserta rapat',
      'Tautan notulen di Drive',
      'Butir yang tidak diteruskan',
      'Alasan',
    ])
    expect(titlesOf('RECEIPT').flat()).toEqual([
      'Nomor berkas',
      'Keputusan',
      'Butir yang dikembalikan',
      'Alasan',
      'Nomor surat penyampaian',
      'Tanggal surat',
    ])
    expect(titlesOf('GUIDELINE').flat()).toEqual(['Nomor berkas', 'Tanggal diterima', 'Pernyataan', 'Catatan'])
  })

  it('offer the words of the SOP', () => {
    expect(wordsOf('MEETING', 'meetingDecision')).toEqual([
      'Teruskan ke OPD',
      'Kembalikan untuk diperbaiki',
      'Hentikan',
    ])
    expect(wordsOf('TEST', 'occasion')).toEqual([
      'Sebelum ada permohonan',
      'Saat ada permohonan',
      'Atas perintah Majelis Komisioner',
    ])
    expect(wordsOf('TEST', 'outcome')).toEqual([
      'Dikecualikan seluruhnya',
      'Dikecualikan sebagian',
      'Terbuka',
      'Dikembalikan untuk dilengkapi',
    ])
    expect(wordsOf('TEST', 'periodKind')).toEqual([
      'Jumlah tahun',
      'Sampai tanggal',
      'Sampai peristiwa',
      'Melekat pada orangnya',
    ])
    expect(wordsOf('RECEIPT', 'receiptDecision')).toEqual(['Terima dan sampaikan', 'Kembalikan ke OPD'])
    expect(wordsOf('GUIDELINE', 'statement')).toEqual(['Dijadikan pedoman untuk tidak diinformasikan ke publik'])
    expect(wordsOf('TEST', 'grounds')).toContain(
      'b – Mengganggu perlindungan hak kekayaan intelektual dan persaingan usaha tidak sehat',
    )
    expect(wordsOf('COLLECTION', 'item4.agency')).toContain('DINKES – Dinas Kesehatan')
  })

  it('offer something even before the office has filled in its lists', () => {
    expect(choicesFor('AGENCIES', { agencies: [], grounds: [] })).toHaveLength(1)
  })

  it('offer no choice that intake does not know', () => {
    for (const form of FORMS)
      for (const { key } of QUESTIONS[form].filter((question) => question.kind === 'choice'))
        expect({ key, words: Object.keys(choiceLabels[key] ?? {}) }).toEqual({ key, words: wordsOf(form, key) })
  })

  it('check what is typed against patterns that let a right answer pass', () => {
    const right: Readonly<Record<string, string>> = {
      caseNumber: 'PPID-2026-0001',
      itemNumber: ' ppid-2026-0001/02',
      years: '30',
      minutesLink: 'https://docs.google.com/document/d/1a-B_c/edit?tab=t.0',
      testLink: 'https://drive.google.com/drive/folders/1aBc',
    }
    const patterns = FORMS.flatMap((form) => formDefinitions[form].pages)
      .flatMap((page) => page.questions)
      .flatMap(({ key, validation }) =>
        validation?.kind === 'PATTERN' && right[key] ? [[key, validation] as const] : [],
      )
    expect(new Set(patterns.map(([key]) => key)).size).toBe(5)
    for (const [key, { pattern }] of patterns) {
      expect(right[key]).toMatch(new RegExp(pattern))
      expect('tidak tahu').not.toMatch(new RegExp(pattern))
    }
  })
})
