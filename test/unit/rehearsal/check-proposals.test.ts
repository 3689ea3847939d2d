// What makes a row of proposals unplayable, named by line and column.
import { checkProposals } from '../../../src/rehearsal/proposals/check-proposals'
import type { Proposal } from '../../../src/rehearsal/proposals/proposal'
import { faultLine } from '../../../src/rehearsal/words/faults'
import { type Cells, proposal } from './csv'

const KNOWN = {
  agencies: new Set(['DINKES', 'BKD', 'DLH']),
  staffedAgencies: new Set(['DINKES', 'BKD']),
  grounds: new Set(['a', 'a.1', 'b', 'h', 'h.2', 'h.3', 'i', 'j']),
}
const check = (...proposals: readonly Proposal[]) => checkProposals(proposals, KNOWN, '2026-11-09')
const columnsOf = (cells: Cells) => check(proposal(cells)).map(({ column }) => column)

describe('A row of proposals', () => {
  it('is playable when an exemption has its ground, consequences and period', () => {
    expect(check(proposal())).toEqual([])
  })

  it('names line and column in the words of the officer', () => {
    const [fault] = check(proposal({ opd: 'XYZ' }, 7))
    expect(fault && faultLine(fault)).toBe('baris 7, kolom opd: Kode OPD "XYZ" tidak ada pada tab OPD.')
  })

  const faulty: readonly (readonly [string, Cells, readonly string[]])[] = [
    ['without label, title and description', { berkas: '', judul: '', uraian: '' }, ['berkas', 'judul', 'uraian']],
    ['of a unit nobody acts for', { opd: 'DLH' }, ['opd']],
    ['with an unknown outcome', { hasil_uji: 'rahasia' }, ['hasil_uji']],
    ['with a word of JavaScript for an outcome', { hasil_uji: 'constructor' }, ['hasil_uji']],
    ['with an unknown ground', { pasal_17: 'h.2; z' }, ['pasal_17']],
    ['with a ground twice', { pasal_17: 'h.2;H.2' }, ['pasal_17']],
    ['exempt without a ground', { pasal_17: '' }, ['pasal_17']],
    ['with ground j and no article', { pasal_17: 'h;j', uu_lain: 'UU 43/2009' }, ['uu_lain']],
    [
      'exempt without consequences',
      { konsekuensi_dibuka: '', manfaat_ditutup: '' },
      ['konsekuensi_dibuka', 'manfaat_ditutup'],
    ],
    ['with one consequence twice', { manfaat_ditutup: 'Kondisi kesehatan terungkap.' }, ['manfaat_ditutup']],
    ['partly exempt without its parts', { hasil_uji: 'sebagian' }, ['bagian_dikecualikan']],
    ['exempt without a period', { jenis_jangka_waktu: '' }, ['jenis_jangka_waktu']],
    ['with an unknown period', { jenis_jangka_waktu: 'Selamanya' }, ['jenis_jangka_waktu']],
    ['bound to a person under letter b', { pasal_17: 'b' }, ['jenis_jangka_waktu']],
    ['with years but no number', { jenis_jangka_waktu: 'Jumlah tahun', tahun: 'lima' }, ['tahun']],
    ['with years left out', { jenis_jangka_waktu: 'Jumlah tahun' }, ['tahun']],
    ['with 31 years under letter a', { pasal_17: 'a', jenis_jangka_waktu: 'Jumlah tahun', tahun: '31' }, ['tahun']],
    [
      'with no real date',
      { jenis_jangka_waktu: 'Sampai tanggal', berakhir_tanggal: '2027-02-29' },
      ['berakhir_tanggal'],
    ],
    ['ending today', { jenis_jangka_waktu: 'Sampai tanggal', berakhir_tanggal: '9/11/2026' }, ['berakhir_tanggal']],
    ['ending never', { jenis_jangka_waktu: 'Sampai peristiwa', berakhir_bila: 'Tidak terbatas' }, ['berakhir_bila']],
    ['with two ends', { jenis_jangka_waktu: 'Jumlah tahun', tahun: '2', berakhir_bila: 'Selesai' }, ['berakhir_bila']],
    ['with a title of two lines', { judul: 'satu\ndua' }, ['judul']],
    ['with a title of 301 letters', { judul: 'j'.repeat(301) }, ['judul']],
    ['open with a ground and a period', { hasil_uji: 'terbuka' }, ['pasal_17', 'jenis_jangka_waktu']],
  ]
  it.each(faulty)('is refused %s', (_, cells, columns) => {
    expect(columnsOf(cells)).toEqual(columns)
  })

  const playable: readonly (readonly [string, Cells])[] = [
    ['open with nothing else', { hasil_uji: 'TERBUKA', pasal_17: '', jenis_jangka_waktu: '' }],
    ['sent back with a ground already named', { hasil_uji: 'dilengkapi', pasal_17: 'j', jenis_jangka_waktu: '' }],
    ['under letter j with statute and article', { pasal_17: 'h; j', uu_lain: 'UU 43/2009 Pasal 44' }],
    ['for 30 years under letter a', { pasal_17: 'a.1', jenis_jangka_waktu: 'jumlah tahun', tahun: '30' }],
    ['until a date written the local way', { jenis_jangka_waktu: 'Sampai tanggal', berakhir_tanggal: '31/12/2030' }],
  ]
  it.each(playable)('is playable %s', (_, cells) => {
    expect(check(proposal(cells))).toEqual([])
  })
})

describe('Rows of one case', () => {
  it('may not repeat a title of the same unit, whatever its case and punctuation', () => {
    const faults = check(proposal(), proposal({ judul: 'rekam  MEDIS, asn' }, 3), proposal({ opd: 'BKD' }, 4))
    expect(faults).toEqual([
      { line: 3, column: 'judul', message: 'Judul ini sudah ada pada baris 2 untuk berkas dan OPD yang sama.' },
    ])
  })

  it('must agree on the subject', () => {
    const faults = check(
      proposal(),
      proposal({ opd: 'BKD', perihal: 'Lain' }, 3),
      proposal({ berkas: 'B', perihal: 'Lain' }, 4),
    )
    expect(faults.map(({ line, column }) => [line, column])).toEqual([[3, 'perihal']])
  })

  it('are at most a hundred', () => {
    const rows = Array.from({ length: 102 }, (_, index) => proposal({ judul: `Butir ${index}` }, index + 2))
    expect(check(...rows).map(({ line, column }) => [line, column])).toEqual([[102, 'berkas']])
  })
})
