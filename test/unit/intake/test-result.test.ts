// Form 3 as it is typed: outcome, grounds and period of one item.
import { accepted, faults } from '../../support/intake'

const general = {
  itemNumber: 'ppid-2026-0001/2',
  occasion: 'Sebelum ada permohonan',
  testParticipants: 'Sekretaris Dinas',
}
const exempt = {
  ...general,
  outcome: 'Dikecualikan seluruhnya',
  grounds: ['h.2 – riwayat, kondisi, perawatan, dan pengobatan kesehatan fisik dan psikis seseorang'],
  ifDisclosed: 'Rahasia medis pasien terbuka dan pasien dirugikan',
  ifClosed: 'Kepercayaan pasien terlindungi',
  periodKind: 'Jumlah tahun',
  years: '5',
}

describe('An exemption', () => {
  it('becomes a command with its grounds, consequences and period', () => {
    expect(accepted('TEST', exempt)).toEqual({
      type: 'RecordTest',
      itemNumber: 'PPID-2026-0001/02',
      occasion: 'BEFORE_REQUEST',
      outcome: 'EXEMPT',
      grounds: ['h.2'],
      otherStatute: '',
      ifDisclosed: 'Rahasia medis pasien terbuka dan pasien dirugikan',
      ifClosed: 'Kepercayaan pasien terlindungi',
      publicInterest: '',
      exemptParts: '',
      period: { kind: 'YEARS', years: 5 },
      participants: 'Sekretaris Dinas',
      link: '',
      note: '',
    })
  })

  it('is refused without what the law asks of it, all faults together', () => {
    expect(faults('TEST', { ...general, outcome: 'Dikecualikan sebagian' })).toEqual([
      'GROUND_MISSING grounds',
      'CONSEQUENCE_MISSING ifDisclosed',
      'CONSEQUENCE_MISSING ifClosed',
      'PARTS_MISSING exemptParts',
      'PERIOD_MISSING periodKind',
    ])
  })

  it('is refused when both consequences say the same', () => {
    const answers = { ...exempt, ifDisclosed: 'Rahasia terjaga.', ifClosed: 'rahasia  TERJAGA' }
    expect(faults('TEST', answers)).toEqual(['CONSEQUENCES_EQUAL ifClosed'])
  })
})

describe('Grounds', () => {
  it.each([
    ['h.4', 'h.4'],
    ['h4', 'h.4'],
    ['H.4.', 'h.4'],
    ['huruf h angka 4', 'h.4'],
    ['Pasal 17 huruf h angka 4', 'h.4'],
    ['Ps. 17 h.4', 'h.4'],
    ['h – Mengungkap rahasia pribadi', 'h'],
    ['a.1 – teks lama yang sudah diubah', 'a.1'],
  ])('are known as "%s"', (typed, code) => {
    expect(accepted('TEST', { ...exempt, grounds: [typed] })).toMatchObject({ grounds: [code] })
  })

  it('come in the order of the law, each once, also from one line of codes', () => {
    expect(accepted('TEST', { ...exempt, grounds: 'i; h.2, a.1' })).toMatchObject({ grounds: ['a.1', 'h.2', 'i'] })
    expect(accepted('TEST', { ...exempt, grounds: ['h.2', 'h2', 'b'] })).toMatchObject({ grounds: ['b', 'h.2'] })
  })

  it.each(['Pasal 17', 'k', 'h.9', 'rahasia'])('are not "%s"', (typed) => {
    expect(faults('TEST', { ...exempt, grounds: [typed] })).toEqual(['GROUND_UNKNOWN grounds'])
  })

  it.each([
    'UU 36/2009 Pasal 57',
    'Undang-Undang Nomor 24 Tahun 2013, Pasal 79',
    'UU 14/2008 Pasal 17 huruf j jo. UU 10/1998 Pasal 40',
    'KUHAP ps. 52',
  ])('letter j stands with "%s"', (otherStatute) => {
    expect(faults('TEST', { ...exempt, grounds: ['j'], otherStatute })).toEqual([])
  })

  it.each([
    '',
    '-',
    'tidak ada',
    'UU Kesehatan',
    'Pasal 17 huruf j',
    'UU 14/2008 Pasal 17 huruf j',
    'Pasal 17 UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
    'UU KIP Pasal 17',
  ])('letter j does not stand with "%s"', (otherStatute) => {
    expect(faults('TEST', { ...exempt, grounds: ['h.2', 'j'], otherStatute })).toEqual(['STATUTE_MISSING otherStatute'])
  })
})

describe('A period', () => {
  const without = { ...exempt, periodKind: '', years: '' }
  const event = (untilEvent: string) => ({ ...without, periodKind: 'Sampai peristiwa', untilEvent })
  const until = (untilDate: string) => ({ ...without, periodKind: 'Sampai tanggal', untilDate })
  const years = (typed: string) => ({ ...exempt, years: typed })

  it('of years is a whole number from 1 to 100, of letter a to 30', () => {
    expect(accepted('TEST', years('100 tahun'))).toMatchObject({ period: { kind: 'YEARS', years: 100 } })
    for (const typed of ['0', '-5', '2,5', '1.5', 'lima'])
      expect(faults('TEST', years(typed))).toEqual(['ANSWER_INVALID years'])
    expect(faults('TEST', years('101'))).toEqual(['PERIOD_TOO_LONG years'])
    expect(faults('TEST', years('permanen'))).toEqual(['PERIOD_VAGUE years'])
    expect(faults('TEST', { ...years('30'), grounds: ['a.1', 'h.2'] })).toEqual([])
    expect(faults('TEST', { ...years('31'), grounds: ['a.1', 'h.2'] })).toEqual(['PERIOD_TOO_LONG years'])
  })

  it('until a date ends after today, and of letter a within 30 years', () => {
    expect(accepted('TEST', until('2026-11-14'))).toMatchObject({ period: { kind: 'UNTIL_DATE', until: '2026-11-14' } })
    expect(faults('TEST', until('2026-11-13'))).toEqual(['PERIOD_ENDED untilDate'])
    expect(faults('TEST', { ...until('2056-11-13'), grounds: ['a.1'] })).toEqual([])
    expect(faults('TEST', { ...until('2056-11-14'), grounds: ['a.1'] })).toEqual(['PERIOD_TOO_LONG untilDate'])
    expect(faults('TEST', until('kapan-kapan'))).toEqual(['DATE_INVALID untilDate'])
  })

  it.each([
    'Tidak terbatas',
    'permanen',
    'Selama berlaku',
    'selama masih berlaku',
    'Selamanya',
    'sampai seterusnya',
    'tanpa batas waktu',
    'Selama diperlukan',
    'Selama jangka waktu tertentu',
    'sampai waktu yang tidak ditentukan',
  ])('is not "%s"', (vague) => {
    expect(faults('TEST', event(vague))).toEqual(['PERIOD_VAGUE untilEvent'])
  })

  it.each([
    'Pemenang tender ditetapkan',
    'Sampai hasil audit BPK diserahkan kepada DPRD',
    'Kontrak nomor 12 berakhir',
    'Putusan berkekuatan hukum tetap',
  ])('may end when: %s', (untilEvent) => {
    expect(accepted('TEST', event(untilEvent))).toMatchObject({ period: { kind: 'UNTIL_EVENT', event: untilEvent } })
  })

  it('is bound to a person only under letter g or h', () => {
    const bound = { ...without, periodKind: 'Melekat pada orangnya' }
    expect(accepted('TEST', bound)).toMatchObject({ period: { kind: 'PERSON_BOUND' } })
    expect(faults('TEST', { ...bound, grounds: ['b'] })).toEqual(['PERIOD_NOT_PERSON_BOUND periodKind'])
  })

  it('has its own answer, and no second end', () => {
    for (const periodKind of ['Jumlah tahun', 'Sampai tanggal', 'Sampai peristiwa'])
      expect(faults('TEST', { ...without, periodKind })).toEqual([
        { 'Jumlah tahun': 'PERIOD_MISSING years', 'Sampai tanggal': 'PERIOD_MISSING untilDate' }[periodKind] ??
          'PERIOD_MISSING untilEvent',
      ])
    expect(faults('TEST', { ...without, years: '5' })).toEqual(['PERIOD_MISSING periodKind'])
    expect(faults('TEST', { ...exempt, untilDate: '2030-01-01' })).toEqual(['ANSWER_INVALID untilDate'])
  })
})

describe('Information found open', () => {
  const open = { ...general, outcome: 'Terbuka' }

  it('needs no ground and no period', () => {
    expect(accepted('TEST', { ...open, ifDisclosed: 'Tidak merugikan' })).toMatchObject({
      outcome: 'OPEN',
      grounds: [],
    })
    expect(accepted('TEST', open)).not.toHaveProperty('period')
  })

  it('contradicts a ground, a period, or parts to be withheld', () => {
    const { grounds, periodKind, years } = exempt
    expect(faults('TEST', { ...open, grounds, periodKind, years, exemptParts: 'hlm. 2' })).toEqual([
      'GROUND_WITHOUT_EXEMPTION grounds',
      'GROUND_WITHOUT_EXEMPTION exemptParts',
      'GROUND_WITHOUT_EXEMPTION periodKind',
      'GROUND_WITHOUT_EXEMPTION years',
    ])
  })
})

describe('An item returned for completion', () => {
  const incomplete = { ...general, outcome: 'Dikembalikan untuk dilengkapi', note: 'Dokumen induk belum ada' }

  it('may name what is thought of so far', () => {
    expect(accepted('TEST', { ...incomplete, grounds: ['b'] })).toMatchObject({ outcome: 'INCOMPLETE', grounds: ['b'] })
    expect(faults('TEST', { ...incomplete, periodKind: 'Sampai tanggal', untilDate: '2020-01-01' })).toEqual([
      'PERIOD_ENDED untilDate',
    ])
  })
})

describe('A test', () => {
  it('needs its item, its occasion, its outcome and those present', () => {
    expect(faults('TEST', { note: 'x1' })).toEqual([
      'ANSWER_MISSING itemNumber',
      'ANSWER_MISSING occasion',
      'ANSWER_MISSING outcome',
      'ANSWER_MISSING testParticipants',
    ])
    expect(faults('TEST', { ...exempt, itemNumber: 'PPID-2026-0001' })).toEqual(['NUMBER_MALFORMED itemNumber'])
  })
})
