// What a sender reads when a submission is refused.
import type { Rejection, RejectionCode } from '../../../src/core/case/rejection'
import { sentenceOf } from '../../../src/core/text/rejections'

const CODES: readonly RejectionCode[] = [
  'SENDER_UNKNOWN',
  'SENDER_LACKS_ROLE',
  'SENDER_OTHER_AGENCY',
  'SENDER_OUT_OF_DATES',
  'SENDER_UNVERIFIED',
  'CASE_UNKNOWN',
  'ITEM_UNKNOWN',
  'ITEM_OF_OTHER_CASE',
  'WRONG_STEP',
  'ALREADY_DONE',
  'CASE_CLOSED',
  'ANSWER_MISSING',
  'ANSWER_INVALID',
  'CHOICE_UNKNOWN',
  'NUMBER_MALFORMED',
  'DATE_INVALID',
  'DATE_IN_FUTURE',
  'LINK_INVALID',
  'TEXT_TOO_LONG',
  'AGENCY_UNKNOWN',
  'TABLE_ROWS_BAD',
  'ITEM_REPEATED',
  'NOTHING_SUBMITTED',
  'NIL_WITH_ITEMS',
  'TOO_MANY_ITEMS',
  'REASON_MISSING',
  'NOTHING_FORWARDED',
  'DROPPED_WITHOUT_FORWARD',
  'RETURNED_ITEMS_MISSING',
  'RETURNED_WITH_ACCEPT',
  'GROUND_MISSING',
  'GROUND_UNKNOWN',
  'GROUND_WITHOUT_EXEMPTION',
  'STATUTE_MISSING',
  'CONSEQUENCE_MISSING',
  'CONSEQUENCES_EQUAL',
  'PARTS_MISSING',
  'PERIOD_MISSING',
  'PERIOD_VAGUE',
  'PERIOD_TOO_LONG',
  'PERIOD_ENDED',
  'PERIOD_NOT_PERSON_BOUND',
  'STATEMENT_MISSING',
  'SUBMISSION_EMPTY',
]

describe('The sentence of a refusal', () => {
  it.each(CODES)('of %s is Indonesian, ends with a full stop and shows no machine words', (code) => {
    const sentence = sentenceOf({ code })
    expect(sentence).toMatch(/^[A-Z"]/)
    expect(sentence).toMatch(/\.$/)
    expect(sentence).not.toMatch(/undefined|null|[A-Z]{2,}_[A-Z]+|NaN|\[object/)
  })

  it.each([
    [
      { code: 'CASE_UNKNOWN', details: { case: 'PPID-2026-0099' } },
      'Berkas PPID-2026-0099 tidak ada dalam register. Periksa nomornya pada surel tugas atau pada register.',
    ],
    [
      {
        code: 'WRONG_STEP',
        details: { case: 'PPID-2026-0001', status: 'RECEIVING', advice: 'OPEN_NEW_CASE' },
      },
      'Berkas PPID-2026-0001 berstatus "Menunggu penerimaan hasil uji", sehingga formulir ini tidak dapat diterima sekarang. Ajukan butir baru sebagai berkas baru: kosongkan Nomor berkas.',
    ],
    [
      {
        code: 'ALREADY_DONE',
        details: { case: 'PPID-2026-0001', status: 'TESTING', item: 'PPID-2026-0001/02', itemStatus: 'OPEN' },
      },
      'Butir PPID-2026-0001/02 berstatus "Terbuka"; langkah ini sudah dikerjakan. Tidak ada yang perlu dikirim lagi.',
    ],
    [
      { code: 'CASE_CLOSED', details: { case: 'PPID-2026-0001', status: 'STOPPED' } },
      'Berkas PPID-2026-0001 sudah ditutup dengan status "Dihentikan". Tidak ada yang perlu dikirim lagi.',
    ],
    [
      { code: 'ITEM_OF_OTHER_CASE', details: { item: 'PPID-2026-0002/01', case: 'PPID-2026-0001' } },
      'Butir PPID-2026-0002/01 bukan bagian dari berkas PPID-2026-0001. Cantumkan hanya butir dari berkas tersebut.',
    ],
    [
      { code: 'SENDER_LACKS_ROLE', details: { sender: 'a@contoh.id', role: 'LEAD_PPID' } },
      'Formulir ini hanya dapat dikirim oleh PPID Utama. Mintalah petugas tersebut mengirimnya.',
    ],
    [
      {
        code: 'SENDER_OUT_OF_DATES',
        details: {
          sender: 'a@contoh.id',
          role: 'UNIT_PPID',
          agency: 'DINKES',
          from: '2026-11-01',
          until: '2026-11-13',
        },
      },
      'Penugasan Anda berlaku mulai 1 November 2026 sampai 13 November 2026. Mintalah PPID Pendukung (OPD) DINKES yang bertugas sekarang mengirimnya; bila Anda masih bertugas, hubungi administrator register.',
    ],
    [
      { code: 'ITEM_REPEATED', details: { title: 'Soal ujian', agency: 'DISDIKBUD', item: 'PPID-2026-0001/02' } },
      'Butir "Soal ujian" sudah ada dalam berkas ini sebagai PPID-2026-0001/02. Hapus butir itu dari kiriman.',
    ],
    [
      { code: 'PERIOD_TOO_LONG', details: { max: '30', letter: 'a' } },
      'Jangka waktu melebihi batas 30 tahun untuk Pasal 17 huruf a. Pilih jangka waktu yang lebih singkat.',
    ],
    [
      { code: 'DATE_IN_FUTURE', details: { value: '2026-12-01' } },
      'Tanggal 1 Desember 2026 belum terjadi. Isi dengan hari ini atau hari sebelumnya.',
    ],
  ] as [Rejection, string][])('tells what is wrong and what to do: %j', (rejection, expected) => {
    expect(sentenceOf(rejection)).toBe(expected)
  })

  it('begins with the question to mend', () => {
    const titles: Record<string, string> = { heldOn: 'Tanggal rapat' }
    expect(sentenceOf({ code: 'ANSWER_MISSING', question: 'heldOn' }, (key) => titles[key] ?? '')).toBe(
      'Tanggal rapat: Pertanyaan ini belum dijawab. Isi jawabannya.',
    )
  })

  it('quotes what was typed no longer than it takes to recognise it', () => {
    const value = 'Hasil pemeriksaan kejiwaan pegawai yang bersangkutan pada tahun lalu'
    expect(sentenceOf({ code: 'AGENCY_UNKNOWN', details: { value } })).toBe(
      'OPD "Hasil pemeriksaan kejiwaan peg…" tidak dikenal. Pilih OPD dari daftar atau tulis kodenya.',
    )
  })

  it('names the row and column of each bad cell of the table', () => {
    const rows = [
      { row: 2, column: 'agency', code: 'AGENCY_UNKNOWN', value: 'Dinas Sihir' },
      { row: 2, column: 'title', code: 'ANSWER_MISSING', value: '' },
      { row: 5, column: 'link', code: 'ANSWER_INVALID', value: 'isi rahasia yang tergeser' },
    ] as const
    expect(sentenceOf({ code: 'TABLE_ROWS_BAD', question: 'table', rows })).toBe(
      'Tabel yang ditempelkan belum dapat dipakai. Perbaiki baris berikut, lalu tempelkan seluruh tabel sekali lagi.\n' +
        '- Baris 2, kolom OPD yang menguasai: OPD "Dinas Sihir" tidak dikenal\n' +
        '- Baris 2, kolom Judul informasi: belum diisi\n' +
        '- Baris 5, kolom Tautan dokumen di Drive: ada isi di luar kolom tabel; periksa pemisah kolomnya',
    )
  })

  it('tells how many more rows are bad', () => {
    const rows = Array.from({ length: 42 }, (_, index) => ({
      row: index + 1,
      column: 'title',
      code: 'ANSWER_MISSING' as const,
      value: '',
    }))
    const lines = sentenceOf({ code: 'TABLE_ROWS_BAD', rows }).split('\n')
    expect(lines).toHaveLength(32)
    expect(lines[31]).toBe('- dan 12 kesalahan lainnya')
  })
})
