// What the administrator does with form 6: pauses, extensions, items in the wrong house, collection rounds.
import { CASE } from '../support/officer-answers'
import { openOffice, people, prepared, type RunningOffice } from '../support/running-office'

const DINKES_TASK = `${CASE}#3-DINKES.1`

/** Handed to the unit on Monday 9 November 2026: due on Monday the 16th. */
const atTests = prepared(() => {
  const office = openOffice()
  office.advanceTo('2026-11-09T09:00')
  office.submitDraft([
    ['DINKES', 'Rekam medis pasien'],
    ['DINKES', 'Daftar gaji pegawai'],
  ])
  office.holdMeeting('Teruskan ke OPD')
  return office
})

const due = (office: RunningOffice): string[] => office.tasks().slice(2)
const history = (office: RunningOffice): string[] =>
  office.records('Riwayat').map(({ Peristiwa = '', Rincian = '' }) => `${Peristiwa}: ${Rincian}`)
const refusals = (office: RunningOffice): string[] => office.column('Karantina', 'Alasan ditolak')
const note = (office: RunningOffice, tab: string, cell: string): string =>
  String(office.google.globals.SpreadsheetApp.getActiveSpreadsheet()?.getSheetByName(tab)?.getRange(cell).getNote())

describe('A task that is paused', () => {
  it('is due as many working days later, says why on its cell, and goes on when it is resumed', () => {
    const office = atTests()
    expect(due(office)).toEqual(['3-DINKES.1 Berjalan 16/11/2026'])
    office.advanceTo('2026-11-10T10:00')
    office.administer('Jeda tugas', {
      'Kode tugas yang dijeda': DINKES_TASK,
      'Dijeda sampai tanggal': '2026-11-13',
      'Alasan jeda': 'Menunggu pendapat hukum',
    })
    // Tuesday to Friday are skipped: 16, 17, 18, 19 and 20 November are counted.
    expect(due(office)).toEqual(['3-DINKES.1 Berjalan 20/11/2026'])
    expect(note(office, 'Tugas', 'I4')).toBe(
      [
        'Diterima Sen 9 Nov 2026 pukul 09.00',
        'Sel 10 Nov: dilewati (dijeda)',
        'Rab 11 Nov: dilewati (dijeda)',
        'Kam 12 Nov: dilewati (dijeda)',
        'Jum 13 Nov: dilewati (dijeda)',
        'Sab 14 Nov: dilewati (akhir pekan)',
        'Min 15 Nov: dilewati (akhir pekan)',
        'Sen 16 Nov: hari kerja ke-1',
        'Sel 17 Nov: hari kerja ke-2',
        'Rab 18 Nov: hari kerja ke-3',
        'Kam 19 Nov: hari kerja ke-4',
        'Jum 20 Nov: hari kerja ke-5, tenggat',
      ].join('\n'),
    )
    expect(history(office).at(-1)).toBe(
      'Tugas dijeda: Langkah 3, DINKES, 10 November 2026 sampai 13 November 2026, tenggat 20 November 2026. Alasan: Menunggu pendapat hukum',
    )
    const told = office.mailsTo(people.dinkes).at(-1)
    expect(told?.subject).toBe(`[${CASE}] Tugas dijeda`)
    expect(told?.body).toContain('Menunggu pendapat hukum')
    expect(told?.body).toContain('Tenggat: Jumat, 20 November 2026 pukul 16.00 WIB')

    office.advanceTo('2026-11-12T09:00')
    office.administer('Lanjutkan tugas yang dijeda', { 'Kode tugas yang dilanjutkan': DINKES_TASK })
    // Only Tuesday and Wednesday were lost.
    expect(due(office)).toEqual(['3-DINKES.1 Berjalan 18/11/2026'])
    expect(office.failures()).toEqual([])
  })

  it('cannot be paused beyond the limit, twice, or once it is done', () => {
    const office = atTests()
    const pause = (until: string) =>
      office.administer('Jeda tugas', {
        'Kode tugas yang dijeda': DINKES_TASK,
        'Dijeda sampai tanggal': until,
        'Alasan jeda': 'Alasan',
      })
    pause('2026-12-31')
    expect(refusals(office).at(-1)).toMatch(/Jeda seluruhnya menjadi 37 hari kerja, paling banyak 10/)
    pause('2026-11-10')
    office.administer('Lanjutkan tugas yang dijeda', { 'Kode tugas yang dilanjutkan': `${CASE}#2.1` })
    expect(refusals(office).at(-1)).toMatch(/Tugas PPID-2026-0001#2.1 tidak sedang berjalan/)
    pause('2026-11-12')
    expect(refusals(office).at(-1)).toMatch(/sudah dijeda sampai 10 November 2026/)
    expect(office.mailsTo(people.admin).at(-1)?.subject).toContain('belum dapat diterima')
  })
})

describe('A task that is extended', () => {
  it('is due later by working days, up to the limit', () => {
    const office = atTests()
    const extend = (days: string) =>
      office.administer('Perpanjang tenggat', {
        'Kode tugas yang diperpanjang': DINKES_TASK,
        'Tambahan waktu (hari kerja)': days,
        'Alasan perpanjangan': 'Dokumen tersebar',
      })
    extend('3')
    expect(due(office)).toEqual(['3-DINKES.1 Berjalan 19/11/2026'])
    extend('3')
    expect(refusals(office).at(-1)).toMatch(/Perpanjangan seluruhnya menjadi 6 hari kerja, paling banyak 5/)
    expect(due(office)).toEqual(['3-DINKES.1 Berjalan 19/11/2026'])
  })

  it('is the administrator’s to extend and nobody else’s', () => {
    const office = atTests()
    office.send(
      6,
      {
        Tindakan: 'Perpanjang tenggat',
        'Kode tugas yang diperpanjang': DINKES_TASK,
        'Tambahan waktu (hari kerja)': '5',
        'Alasan perpanjangan': 'Sibuk',
      },
      people.dinkes,
    )
    expect(refusals(office)).toEqual([
      'Formulir ini hanya dapat dikirim oleh Administrator Register. Mintalah petugas tersebut mengirimnya.',
    ])
    expect(due(office)).toEqual(['3-DINKES.1 Berjalan 16/11/2026'])
  })
})

describe('An item in the wrong house', () => {
  const reassign = (office: RunningOffice, items: string) =>
    office.administer('Alihkan butir ke OPD lain', {
      'Kode tugas yang dialihkan': DINKES_TASK,
      'OPD yang menguasai': 'BKPSDM – Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
      'Butir yang dialihkan': items,
      'Alasan pengalihan': 'Daftar gaji dikuasai BKPSDM',
    })

  it('goes to the other unit with a term of its own; the first keeps the rest', () => {
    const office = atTests()
    office.advanceTo('2026-11-11T10:00')
    reassign(office, '02')
    expect(due(office)).toEqual(['3-DINKES.1 Berjalan 16/11/2026', '3-BKPSDM.1 Berjalan 18/11/2026'])
    expect(office.column('Butir', 'OPD')).toEqual(['DINKES', 'BKPSDM'])
    expect(office.mailsTo(people.dinkes).at(-1)?.subject).toBe(`[${CASE}] Butir dialihkan ke OPD lain`)
    const given = office.mailsTo(people.bkpsdm).at(-1)
    expect(given?.subject).toBe(`[${CASE}] Uji konsekuensi: tenggat Rabu, 18 November 2026`)
    expect(given?.body).toContain('PPID-2026-0001/02 Daftar gaji pegawai')
    // Each unit finishes its own; then the results are with PPID Utama.
    office.recordTest(`${CASE}/01`, people.dinkes)
    office.recordTest(`${CASE}/02`, people.bkpsdm)
    expect(office.column('Register', 'Status')).toEqual(['Menunggu penerimaan hasil uji'])
    expect(office.paths(`2026/`).some((path) => path.endsWith('/BKPSDM PPID-2026-0001'))).toBe(true)
    expect(office.failures()).toEqual([])
  })

  it('takes the whole task along where it was all there was', () => {
    const office = atTests()
    reassign(office, '')
    expect(due(office)).toEqual(['3-DINKES.1 Dibatalkan 16/11/2026', '3-BKPSDM.1 Berjalan 16/11/2026'])
    office.recordTest(`${CASE}/01`, people.dinkes)
    expect(refusals(office).at(-1)).toMatch(/Butir ini dikuasai BKPSDM/)
  })
})

describe('A collection round', () => {
  const open = (office: RunningOffice, agencies: readonly string[]) =>
    office.administer('Buka putaran pengumpulan', {
      'Perihal putaran': 'Pengumpulan tahunan 2027',
      'OPD yang diminta': agencies,
    })
  const DINKES = 'DINKES – Dinas Kesehatan'
  const BKPSDM = 'BKPSDM – Badan Kepegawaian dan Pengembangan Sumber Daya Manusia'
  const opened = prepared(() => {
    const office = openOffice()
    office.advanceTo('2026-11-09T09:00')
    open(office, [DINKES, BKPSDM])
    return office
  })

  it('gives each unit a case with a task and its deadline, and tells the administrator which', () => {
    const office = opened()
    expect(office.column('Register', 'Perihal')).toEqual([
      'Pengumpulan tahunan 2027 – DINKES',
      'Pengumpulan tahunan 2027 – BKPSDM',
    ])
    expect(office.tasks()).toEqual(['1-DINKES.1 Berjalan 10/11/2026', '1-BKPSDM.1 Berjalan 10/11/2026'])
    const [asked] = office.mailsTo(people.dinkes)
    expect(asked?.subject).toBe(`[${CASE}] Pengumpulan informasi: tenggat Selasa, 10 November 2026`)
    expect(office.openLinks(asked)).toEqual([
      {
        form: '1. Pengumpulan Informasi yang Akan Dikecualikan',
        answers: {
          'Nomor berkas (kosongkan untuk berkas baru)': CASE,
          Perihal: 'Pengumpulan tahunan 2027 – DINKES',
          'Butir dalam tabel': '',
        },
      },
    ])
    expect(office.mailsTo(people.admin).map(({ subject }) => subject)).toEqual([
      'Putaran pengumpulan dibuka untuk 2 OPD',
    ])
    expect(office.failures()).toEqual([])
  })

  it('takes a unit’s draft to the meeting, and closes the case of a unit that has nothing', () => {
    const office = opened()
    const answers = {
      'Nomor berkas (kosongkan untuk berkas baru)': CASE,
      'Butir 1 – OPD yang menguasai': 'DINKES',
      'Butir 1 – Judul informasi': 'Rekam medis pasien',
      'Butir 1 – Uraian informasi': 'Diagnosis',
    }
    office.send(1, answers, people.dinkes)
    office.send(1, { 'Nomor berkas (kosongkan untuk berkas baru)': 'PPID-2026-0002', Catatan: 'NIHIL' }, people.bkpsdm)
    expect(office.column('Karantina', 'Alasan ditolak')).toEqual([])
    expect(office.column('Register', 'Status')).toEqual(['Menunggu rapat Tim PPID Utama', 'Selesai: nihil'])
    expect(office.tasks()).toEqual([
      '1-DINKES.1 Selesai 10/11/2026',
      '1-BKPSDM.1 Selesai 10/11/2026',
      '2.1 Berjalan 10/11/2026',
    ])
    // Returned by the meeting, it goes back to the unit.
    office.holdMeeting('Kembalikan untuk diperbaiki', { Alasan: 'Uraian kabur' })
    expect(office.tasks().at(-1)).toBe('1-DINKES.2 Berjalan 10/11/2026')
    expect(office.mailsTo(people.dinkes).at(-1)?.subject).toContain('Perbaikan draf usulan')
    expect(office.failures()).toEqual([])
  })

  it('takes nothing from a unit that was not asked, nor what another unit holds', () => {
    const office = opened()
    office.send(1, { 'Nomor berkas (kosongkan untuk berkas baru)': CASE, Catatan: 'NIHIL' }, people.bkpsdm)
    expect(refusals(office).at(-1)).toMatch(/^Berkas ini diminta dari DINKES/)
    const foreign = {
      'Nomor berkas (kosongkan untuk berkas baru)': CASE,
      'Butir 1 – OPD yang menguasai': 'BKPSDM',
      'Butir 1 – Judul informasi': 'Hasil penilaian',
      'Butir 1 – Uraian informasi': 'Nilai',
    }
    office.send(1, foreign, people.dinkes)
    expect(refusals(office).at(-1)).toMatch(/dicantumkan untuk BKPSDM/)
    expect(office.column('Register', 'Status')).toEqual(['Menunggu draf dari OPD', 'Menunggu draf dari OPD'])
  })

  it('is not opened again for a unit whose draft is still awaited', () => {
    const office = opened()
    open(office, [DINKES, 'DLH – Dinas Lingkungan Hidup'])
    expect(refusals(office).at(-1)).toMatch(/putaran pengumpulan yang berjalan: DINKES/)
    expect(office.column('Register', 'Nomor berkas')).toHaveLength(2)
    open(office, ['DLH – Dinas Lingkungan Hidup'])
    expect(office.column('Register', 'Nomor berkas')).toHaveLength(3)
  })
})
