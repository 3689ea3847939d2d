// Beside the straight road: returns, corrections, dropped items, stops, nil reports, further items, second rounds.
import { CASE, forms, replies } from '../support/officer-answers'
import { openOffice, people, prepared, type RunningOffice } from '../support/running-office'

/** On the first form. */
const CASE_QUESTION = 'Nomor berkas (kosongkan untuk berkas baru)'

const TWO_ITEMS = [
  ['DINKES', 'Rekam medis pasien'],
  ['BKPSDM', 'Hasil penilaian kompetensi'],
] as const

const officeWithDraft = prepared(() => {
  const office = openOffice()
  office.advanceTo('2026-11-09T09:00')
  office.submitDraft(TWO_ITEMS)
  return office
})

const officeAtTests = prepared(() => {
  const office = officeWithDraft()
  office.advanceTo('2026-11-10T10:00')
  office.holdMeeting('Teruskan ke OPD')
  return office
})

const officeAtReceipt = prepared(() => {
  const office = officeAtTests()
  office.recordTest(`${CASE}/01`, people.dinkes)
  office.recordTest(`${CASE}/02`, people.bkpsdm, replies.partly)
  return office
})

const status = (office: RunningOffice): string | undefined => office.column('Register', 'Status')[0]

describe('The meeting returns the draft', () => {
  it('takes the corrected draft to a second meeting', () => {
    const office = officeWithDraft()
    office.advanceTo('2026-11-10T10:00')
    office.holdMeeting('Kembalikan untuk diperbaiki', { Alasan: 'Uraian belum jelas' })
    expect(status(office)).toBe('Dikembalikan untuk diperbaiki')
    expect(office.itemStatuses()).toEqual(['01 Perlu diperbaiki', '02 Perlu diperbaiki'])
    expect(office.tasks().slice(1)).toEqual(['2.1 Selesai 10/11/2026', '1.2 Berjalan 11/11/2026'])
    const asked = office.mailsTo(people.service).at(-1)
    expect(asked?.body).toContain('Uraian belum jelas')
    expect(office.openLinks(asked)).toMatchObject([
      { form: forms[1], answers: { [CASE_QUESTION]: CASE, Perihal: 'Data pasien dan pegawai' } },
    ])

    office.advanceTo('2026-11-11T09:00')
    office.submitDraft([['DINKES', 'Rekam medis pasien']], {
      [CASE_QUESTION]: CASE,
      'Butir 1 – Uraian informasi': 'Diagnosis dan pengobatan tiap pasien',
    })
    expect(status(office)).toBe('Menunggu rapat Tim PPID Utama')
    expect(office.itemStatuses()).toEqual(['01 Menunggu rapat', '02 Menunggu rapat'])
    expect(office.column('Butir', 'Uraian informasi')).toEqual([
      'Diagnosis dan pengobatan tiap pasien',
      'Uraian rahasia tentang Hasil penilaian kompetensi',
    ])
    expect(office.tasks().slice(2)).toEqual(['1.2 Selesai 11/11/2026', '2.2 Berjalan 12/11/2026'])
  })
})

describe('The meeting drops an item', () => {
  it('tests only the others', () => {
    const office = officeWithDraft()
    office.advanceTo('2026-11-10T10:00')
    office.holdMeeting('Teruskan ke OPD', { 'Butir yang tidak diteruskan': '02', Alasan: 'Sudah diumumkan' })
    expect(office.itemStatuses()).toEqual(['01 Menunggu uji konsekuensi', '02 Tidak diteruskan'])
    expect(office.tasks().slice(2)).toEqual(['3-DINKES.1 Berjalan 17/11/2026'])
    expect(office.mailsTo(people.bkpsdm)).toEqual([])
    office.recordTest(`${CASE}/01`, people.dinkes)
    expect(status(office)).toBe('Menunggu penerimaan hasil uji')
  })
})

describe('The meeting stops the case', () => {
  it('cancels what is open and tells the service officer why', () => {
    const office = officeWithDraft()
    office.advanceTo('2026-11-10T10:00')
    office.holdMeeting('Hentikan', { Alasan: 'Sudah diatur dalam berkas lain' })
    expect(status(office)).toBe('Dihentikan')
    expect(office.itemStatuses()).toEqual(['01 Dihentikan', '02 Dihentikan'])
    expect(office.tasks().filter((task) => task.includes('Berjalan'))).toEqual([])
    expect(office.mailsTo(people.service).at(-1)?.body).toContain('Sudah diatur dalam berkas lain')
  })
})

describe('A nil report', () => {
  it('opens and closes a case without items, and tells the lead', () => {
    const office = openOffice()
    office.advanceTo('2026-11-09T09:00')
    office.submitDraft([], { Perihal: 'Triwulan IV', Catatan: 'NIHIL' })
    expect(status(office)).toBe('Selesai: nihil')
    expect(office.records('Butir')).toEqual([])
    expect(office.tasks()).toEqual(['1.1 Selesai 10/11/2026'])
    expect(office.mailsTo(people.lead)).toHaveLength(1)
    expect(office.records('Karantina')).toEqual([])
  })
})

describe('Further items while the first are tested', () => {
  it('go to a meeting of their own and join the open task of their unit', () => {
    const office = officeAtTests()
    office.advanceTo('2026-11-11T09:00')
    office.submitDraft([['DINKES', 'Hasil visum']], { [CASE_QUESTION]: CASE })
    expect(status(office)).toBe('Uji konsekuensi di OPD')
    expect(office.itemStatuses().at(-1)).toBe('03 Menunggu rapat')
    expect(office.tasks().at(-1)).toBe('2.2 Berjalan 12/11/2026')

    office.recordTest(`${CASE}/01`, people.dinkes)
    office.recordTest(`${CASE}/02`, people.bkpsdm)
    expect(status(office)).toBe('Uji konsekuensi di OPD')

    office.advanceTo('2026-11-12T09:00')
    office.holdMeeting('Teruskan ke OPD')
    expect(office.itemStatuses().at(-1)).toBe('03 Menunggu uji konsekuensi')
    expect(office.openLinks(office.mailsTo(people.dinkes).at(-1))).toEqual([
      { form: forms[3], answers: { 'Nomor butir': `${CASE}/03` } },
    ])
    office.recordTest(`${CASE}/03`, people.dinkes)
    expect(status(office)).toBe('Menunggu penerimaan hasil uji')
  })
})

describe('The lead returns a result to its unit', () => {
  it('opens a second round for that unit alone, and forgets the returned result', () => {
    const office = officeAtReceipt()
    office.advanceTo('2026-11-11T10:00')
    office.receiveResults({
      Keputusan: 'Kembalikan ke OPD',
      'Butir yang dikembalikan': '02',
      Alasan: 'Dasar hukum kurang tepat',
      'Nomor surat penyampaian': '',
      'Tanggal surat': '',
    })
    expect(status(office)).toBe('Uji konsekuensi di OPD')
    expect(office.itemStatuses()).toEqual(['01 Dikecualikan seluruhnya', '02 Menunggu uji konsekuensi'])
    expect(office.column('Butir', 'Putaran uji')).toEqual(['1', '2'])
    expect(office.records('Butir')[1]).not.toHaveProperty('Dasar Pasal 17')
    expect(office.tasks().slice(3)).toEqual([
      '3-BKPSDM.1 Selesai 17/11/2026',
      '4.1 Selesai 11/11/2026',
      '3-BKPSDM.2 Berjalan 18/11/2026',
    ])
    expect(office.mailsTo(people.bkpsdm).at(-1)?.body).toContain('Dasar hukum kurang tepat')

    office.recordTest(`${CASE}/02`, people.bkpsdm, replies.open)
    expect(status(office)).toBe('Menunggu penerimaan hasil uji')
    expect(office.tasks().at(-1)).toBe('4.2 Berjalan 12/11/2026')
    office.receiveResults()
    office.adopt()
    expect(office.column('Daftar Dikecualikan', 'Nomor butir')).toEqual([`${CASE}/01`])
  })
})

describe('An item that its unit finds incomplete', () => {
  it('may be tested again while the case is being tested', () => {
    const office = officeAtTests()
    office.recordTest(`${CASE}/01`, people.dinkes, replies.incomplete)
    expect(office.itemStatuses()[0]).toBe('01 Dikembalikan untuk dilengkapi')
    expect(office.mailsTo(people.service).at(-1)?.subject).toContain(`${CASE}/01`)
    office.recordTest(`${CASE}/01`, people.dinkes)
    expect(office.itemStatuses()[0]).toBe('01 Dikecualikan seluruhnya')
    expect(office.records('Karantina')).toEqual([])
  })

  it('counts as tested: the case goes on without it', () => {
    const office = officeAtTests()
    office.recordTest(`${CASE}/01`, people.dinkes, replies.incomplete)
    office.recordTest(`${CASE}/02`, people.bkpsdm)
    expect(status(office)).toBe('Menunggu penerimaan hasil uji')
    office.receiveResults()
    office.adopt()
    expect(office.column('Daftar Dikecualikan', 'Nomor butir')).toEqual([`${CASE}/02`])
    expect(office.failures()).toEqual([])
  })
})
