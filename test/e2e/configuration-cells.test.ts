// Bad cells in the configuration tabs are named with their address, in Sistem and once to the administrator; work goes on.
import { enter, paste, rowOf } from '../support/administrator'
import { openOffice, people, type RunningOffice } from '../support/running-office'

const problemMails = (office: RunningOffice): string[] =>
  office.mailsTo(people.admin).flatMap(({ body }) => (body.includes("'!") || body.includes('Petugas!') ? [body] : []))

function spoil(office: RunningOffice): string[] {
  const dinkes = rowOf(office, 'Petugas', 'Alamat surel', people.dinkes)
  const holiday = rowOf(office, 'Hari Libur', 'Nama hari libur', 'Cuti Bersama Hari Raya Natal')
  const opd = rowOf(office, 'OPD', 'Kode', 'BKPSDM')
  paste(office, 'Hari Libur', `A${holiday}`, 'akhir tahun')
  paste(office, 'Petugas', `B${dinkes}`, 'Kepala Gudang')
  paste(office, 'OPD', `A${opd}`, 'DINKES')
  paste(office, 'Langkah SOP', 'E4', -5)
  return [`'Hari Libur'!A${holiday}`, `'Petugas'!B${dinkes}`, `'OPD'!A`, "'Langkah SOP'!E4"]
}

it('leaves out a task that somebody changed beyond reading, names its row, and reminds of the others', () => {
  const office = openOffice()
  office.submitDraft([
    ['DINKES', 'Rekam medis pasien'],
    ['BKPSDM', 'Hasil penilaian kompetensi'],
  ])
  office.holdMeeting('Teruskan ke OPD')
  paste(office, 'Tugas', 'H4', 'kemarin')
  office.advanceTo('2026-11-16T08:30')
  expect(office.column('Sistem', 'Keadaan')).toContain("'Tugas'!A4")
  expect(problemMails(office)[0]).toContain("'Tugas'!A4")
  const reminded = office.google.mail.filter(({ subject }) => subject.startsWith('Pengingat')).map(({ to }) => to)
  expect([...new Set(reminded)]).toEqual([people.bkpsdm])
  expect(office.failures()[0]).toContain('ROWS_UNREADABLE')
})

it('names each cell in Sistem and in one mail on the next morning, not again on the morning after', () => {
  const office = openOffice()
  const cells = spoil(office)
  office.submitDraft([['DINKES', 'Rekam medis pasien']])
  office.holdMeeting('Teruskan ke OPD')
  expect(office.column('Register', 'Status')).toEqual(['Uji konsekuensi di OPD'])
  // Five working days, as the SOP has it, in place of the five days less than none.
  expect(office.tasks().at(-1)).toBe('3-DINKES.1 Berjalan 16/11/2026')

  office.advanceTo('2026-11-10T08:30')
  const shown = office.column('Sistem', 'Keadaan').join('\n')
  for (const cell of cells) expect(shown).toContain(cell)
  expect(problemMails(office)).toHaveLength(1)
  for (const cell of cells) expect(problemMails(office)[0]).toContain(cell)

  office.advanceTo('2026-11-11T08:30')
  expect(problemMails(office)).toHaveLength(1)

  enter(office, 'Langkah SOP', 'E4', 5)
  office.advanceTo('2026-11-12T08:30')
  expect(office.column('Sistem', 'Keadaan').join('\n')).not.toContain("'Langkah SOP'!E4")
  expect(office.column('Sistem', 'Keadaan').join('\n')).toContain("'Hari Libur'!A")
  expect(office.failures()).toEqual([])
})
