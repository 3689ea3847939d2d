// A calendar changed in mid-year: shown before it is applied, applied the next morning, told to people, withdrawn again.
import { enter, paste, rowOf } from '../support/administrator'
import { CASE } from '../support/officer-answers'
import { openOffice, people, prepared, type RunningOffice } from '../support/running-office'

/** Two units have until Monday 23 November 2026; the meeting of a second case is due on Tuesday the 17th. */
const atWork = prepared(() => {
  const office = openOffice()
  office.advanceTo('2026-11-16T09:00')
  office.submitDraft([
    ['DINKES', 'Rekam medis pasien'],
    ['BKPSDM', 'Hasil penilaian kompetensi'],
  ])
  office.holdMeeting('Teruskan ke OPD')
  office.submitDraft([['DINKES', 'Hasil visum']])
  return office
})

/** A local holiday on Thursday 19 November. */
function declare(office: RunningOffice): number {
  const row = office.records('Hari Libur').length + 2
  paste(office, 'Hari Libur', `A${row}`, '19/11/2026')
  paste(office, 'Hari Libur', `B${row}`, 'Libur pemilihan kepala daerah')
  paste(office, 'Hari Libur', `C${row}`, 'Libur daerah')
  paste(office, 'Hari Libur', `D${row}`, 'Keputusan Wali Kota')
  return row
}

const open = (office: RunningOffice): string[] => office.tasks().filter((task) => task.includes('Berjalan'))
const system = (office: RunningOffice): string =>
  office
    .records('Sistem')
    .map(({ Perihal = '', Keadaan = '' }) => `${Perihal}: ${Keadaan}`)
    .join('\n')
const moves = (office: RunningOffice): string[] =>
  office.records('Riwayat').flatMap((row) => (row.Peristiwa?.startsWith('Tenggat berubah') ? [row.Rincian ?? ''] : []))

describe('A holiday added while work is open', () => {
  it('is shown to the administrator before anything moves', () => {
    const office = atWork()
    declare(office)
    office.google.call('sapuan')
    const previews = office.mailsTo(people.admin).filter(({ subject }) => subject.startsWith('Kalender berubah'))
    expect(previews.map(({ subject }) => subject)).toEqual(['Kalender berubah: 2 tugas berubah tenggat'])
    expect(previews[0]?.body).toContain(
      'PPID-2026-0001 Langkah 3: Uji konsekuensi (DINKES): Senin, 23 November 2026 menjadi Selasa, 24 November 2026',
    )
    expect(system(office)).toContain('Perubahan kalender: 2 tugas berubah tenggat')
    expect(String(office.google.call('pratinjauKalender'))).toContain('2 tugas berubah tenggat')
    expect(open(office)).toEqual([
      '3-DINKES.1 Berjalan 23/11/2026',
      '3-BKPSDM.1 Berjalan 23/11/2026',
      '2.1 Berjalan 17/11/2026',
    ])
    expect(office.failures()).toEqual([])
  })

  it('moves open deadlines the next morning, with a line of history and a digest for each', () => {
    const office = atWork()
    declare(office)
    office.advanceTo('2026-11-17T08:30')
    expect(open(office)).toEqual([
      '3-DINKES.1 Berjalan 24/11/2026',
      '3-BKPSDM.1 Berjalan 24/11/2026',
      '2.1 Berjalan 17/11/2026',
    ])
    expect(moves(office)).toEqual([
      'Langkah 3, DINKES, semula 23 November 2026, menjadi 24 November 2026',
      'Langkah 3, BKPSDM, semula 23 November 2026, menjadi 24 November 2026',
    ])
    const digest = office.mailsTo(people.bkpsdm).at(-1)
    expect(digest?.subject).toBe('Pengingat PPID: 1 tenggat berubah')
    expect(digest?.body).toContain(
      'Langkah 3: Uji konsekuensi (BKPSDM): tenggat Selasa, 24 November 2026, 4 hari kerja lagi; semula Senin, 23 November 2026',
    )
    expect(office.records('Register')[0]).toMatchObject({ 'Tenggat terdekat': '24/11/2026' })
    expect(office.records('Tugas')[2]?.['Cara menghitung tenggat']).toContain('Kam 19 (Libur pemilihan kepala daerah)')
    expect(system(office)).not.toContain('Perubahan kalender')
    expect(office.failures()).toEqual([])
  })

  it('and withdrawn again moves them back', () => {
    const office = atWork()
    const row = declare(office)
    office.advanceTo('2026-11-17T08:30')
    for (const column of ['A', 'B', 'C', 'D']) enter(office, 'Hari Libur', `${column}${row}`, '')
    office.advanceTo('2026-11-18T08:30')
    expect(open(office).slice(0, 2)).toEqual(['3-DINKES.1 Berjalan 23/11/2026', '3-BKPSDM.1 Berjalan 23/11/2026'])
    expect(moves(office)).toHaveLength(4)
  })

  it('is no holiday added when only the office hours change: what was received is not judged again', () => {
    const office = atWork()
    const [late] = office
      .records('Pengaturan')
      .flatMap((row, index) => (row.Pengaturan === 'Jam kerja berakhir' ? [index + 2] : []))
    enter(office, 'Pengaturan', `B${late}`, '08:30')
    office.advanceTo('2026-11-17T08:20')
    expect(moves(office)).toEqual([])
    expect(open(office)[0]).toBe('3-DINKES.1 Berjalan 23/11/2026')
  })

  it('leaves deadlines alone that an older version counted with the office’s own term', () => {
    const office = openOffice()
    enter(office, 'Langkah SOP', 'E4', 7)
    office.submitDraft([['DINKES', 'Rekam medis pasien']])
    office.holdMeeting('Teruskan ke OPD')
    expect(open(office)).toEqual(['3-DINKES.1 Berjalan 18/11/2026'])
    for (const column of ['P', 'X']) paste(office, 'Tugas', `${column}4`, '')
    office.advanceTo('2026-11-10T08:30')
    expect([open(office), moves(office)]).toEqual([['3-DINKES.1 Berjalan 18/11/2026'], []])
  })

  it('never judges finished work again', () => {
    const office = atWork()
    office.advanceTo('2026-11-24T09:00')
    office.recordTest(`${CASE}/01`, people.dinkes)
    const done = () => office.records('Tugas').find((task) => task['Kode tugas'] === `${CASE}#3-DINKES.1`)
    expect(done()).toMatchObject({
      Status: 'Selesai',
      'Terlambat (hari kerja)': '1',
      'Waktu terpakai (hari kerja)': '6',
    })
    declare(office)
    office.advanceTo('2026-11-25T08:30')
    expect(done()).toMatchObject({ Tenggat: '23/11/2026', 'Terlambat (hari kerja)': '1' })
  })
})

describe('A calendar that is not complete', () => {
  it('is asked for from October on, in Sistem and once by mail', () => {
    const office = openOffice()
    const last = office
      .records('Hari Libur')
      .flatMap((row, index) => (row.Tanggal?.endsWith('2027') ? [index + 2] : []))
    for (const row of last)
      for (const column of ['A', 'B', 'C', 'D']) enter(office, 'Hari Libur', `${column}${row}`, '')
    office.advanceTo('2026-11-11T08:30')
    expect(system(office)).toContain("Pengaturan yang perlu diperbaiki: 'Hari Libur'!A2")
    const asked = office
      .mailsTo(people.admin)
      .filter(({ body }) => body.includes('kalender tahun tersebut belum diisi'))
    expect(asked).toHaveLength(1)
    expect(asked[0]?.body).toContain(`'Hari Libur'!A2 ("2027")`)
  })

  it('gives no date past its end, says so, and gives it once the next year is entered', () => {
    const office = openOffice()
    const natal = rowOf(office, 'Hari Libur', 'Nama hari libur', 'Tahun Baru Masehi')
    expect(natal).toBeGreaterThan(1)
    const rows = office.records('Hari Libur')
    const [newYear] = rows.flatMap((row, index) => (row.Tanggal === '01/01/2027' ? [index + 2] : []))
    enter(office, 'Hari Libur', `A${newYear}`, '')
    office.advanceTo('2026-12-31T09:00')
    office.submitDraft([['DINKES', 'Rekam medis pasien']])
    const task = () => office.records('Tugas').find((each) => each['Kode tugas'] === `${CASE}#2.1`)
    expect(task()?.Tenggat).toBeUndefined()
    expect(task()?.['Cara menghitung tenggat']).toContain('kalender belum lengkap')
    expect(office.mailsTo(people.lead).at(-1)?.body).toContain('Tenggat: kalender belum lengkap')
    paste(office, 'Hari Libur', `A${newYear}`, '01/01/2027')
    // 1 January is a holiday, 2 and 3 a weekend: the next working morning gives the date.
    office.advanceTo('2027-01-04T08:30')
    expect(task()?.Tenggat).toBe('04/01/2027')
    expect(office.failures()).toEqual([])
  })
})
