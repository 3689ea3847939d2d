// The words documents print: legal basis, period, file names.
import { enumeration, legalBasisText } from '../../../src/core/text/documents/legal-basis'
import { periodText } from '../../../src/core/text/documents/period'
import { documentName } from '../../../src/core/text/documents/titles'
import { day } from '../../../src/core/time/day'

const ACT = 'UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik'

describe('The legal basis', () => {
  it.each<[readonly string[], string, string]>([
    [['h.4'], '', `Pasal 17 huruf h angka 4 ${ACT}`],
    [['b'], '', `Pasal 17 huruf b ${ACT}`],
    [['a.1', 'h.2', 'h.4'], '', `Pasal 17 huruf a angka 1, huruf h angka 2 dan huruf h angka 4 ${ACT}`],
    [['j'], ' UU Nomor 24 Tahun 2013 Pasal 84 ', `Pasal 17 huruf j ${ACT}; UU Nomor 24 Tahun 2013 Pasal 84`],
    [[], '', ''],
  ])('of %j with "%s"', (grounds, statute, text) => {
    expect(legalBasisText(grounds, statute)).toBe(text)
  })
})

describe('An enumeration', () => {
  it('joins its parts as Indonesian does', () => {
    expect([enumeration([]), enumeration(['a']), enumeration(['a', 'b']), enumeration(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a dan b',
      'a, b dan c',
    ])
  })
})

describe('The period', () => {
  it('tells years with their end', () => {
    expect(periodText({ kind: 'YEARS', years: 5, until: day('2031-11-13') })).toBe('5 tahun, sampai 13 November 2031')
  })

  it('tells a date', () => {
    expect(periodText({ kind: 'UNTIL_DATE', until: day('2028-12-31') })).toBe('Sampai 31 Desember 2028')
  })

  it.each(['kontrak ditandatangani', 'Sampai kontrak ditandatangani', 'sampai dengan kontrak ditandatangani'])(
    'says "sampai" once for the event "%s"',
    (event) => {
      expect(periodText({ kind: 'UNTIL_EVENT', event })).toBe('Sampai kontrak ditandatangani')
    },
  )

  it('tells what binds it to a person', () => {
    expect(periodText({ kind: 'PERSON_BOUND' })).toBe(
      'Melekat pada orangnya, sampai ada persetujuan tertulis dari pemilik informasi',
    )
  })

  it('is empty without one', () => {
    expect(periodText(undefined)).toBe('')
  })
})

describe('The file name of a document', () => {
  it('names kind, case, unit and the rounds after the first', () => {
    const sheet = { kind: 'TEST_SHEET', of: 'PPID-2026-0001', agency: 'DINKES' } as const
    expect(documentName({ ...sheet, round: 1 })).toBe('Lembar Pengujian Konsekuensi PPID-2026-0001 DINKES')
    expect(documentName({ ...sheet, round: 2 })).toBe('Lembar Pengujian Konsekuensi PPID-2026-0001 DINKES putaran 2')
  })

  it('tells the draft list of the meeting from the one before it', () => {
    const list = { kind: 'DRAFT_LIST', of: 'PPID-2026-0001', round: 1 } as const
    expect([documentName({ ...list, step: 1 }), documentName({ ...list, step: 2 })]).toEqual([
      'Draf Daftar PPID-2026-0001',
      'Draf Daftar Hasil Rapat PPID-2026-0001',
    ])
  })

  it('holds no dot and no slash', () => {
    expect(documentName({ kind: 'TEST_SHEET', of: 'PPID-2026-0001', agency: 'UPT. A/B', round: 1 })).toBe(
      'Lembar Pengujian Konsekuensi PPID-2026-0001 UPT- A-B',
    )
  })
})
