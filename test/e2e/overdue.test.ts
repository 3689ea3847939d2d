// Work left past its day: flagged in the morning with working days, told once, cleared when it is done.
import { CASE } from '../support/officer-answers'
import { openOffice, people, prepared, type RunningOffice, reopen } from '../support/running-office'

/** Handed to the unit on Wednesday 16 December: five working days end on Wednesday 23 December. */
const atTests = prepared(() => {
  const office = openOffice()
  office.advanceTo('2026-12-16T09:00')
  office.submitDraft([['DINKES', 'Rekam medis pasien']])
  office.holdMeeting('Teruskan ke OPD')
  return office
})

const late = (office: RunningOffice, tab: string): string => office.column(tab, 'Keterlambatan').join('')
const overdueHistory = (office: RunningOffice): string[] =>
  office.records('Riwayat').flatMap((row) => (row.Peristiwa === 'Tugas terlambat' ? [row.Rincian ?? ''] : []))
const mailsAbout = (office: RunningOffice, address: string): number =>
  office.mailsTo(address).filter(({ subject }) => /melewati tenggat/.test(subject)).length

describe('A task whose fifth day is the eve of Christmas leave', () => {
  it('is in time until the end of Wednesday 23 December, and not late on the days of leave', () => {
    const office = atTests()
    expect(office.tasks().at(-1)).toBe('3-DINKES.1 Berjalan 23/12/2026')
    office.advanceTo('2026-12-23T20:00')
    expect(late(office, 'Tugas')).toBe('')
    office.advanceTo('2026-12-27T20:00')
    expect(late(office, 'Tugas')).toBe('')
    expect(mailsAbout(office, people.dinkes)).toBe(0)
  })

  it('is one working day late on Monday 28 December, two on Tuesday, and told once', () => {
    const office = atTests()
    office.advanceTo('2026-12-28T08:30')
    expect(late(office, 'Tugas')).toBe('Terlambat 1 hari kerja')
    expect(late(office, 'Register')).toBe('Terlambat 1 hari kerja')
    expect(office.column('Tugas', 'Terlambat (hari kerja)').join('')).toBe('1')
    expect(overdueHistory(office)).toEqual(['Langkah 3, DINKES, 1 hari kerja'])
    expect([mailsAbout(office, people.dinkes), mailsAbout(office, people.admin)]).toEqual([1, 1])

    office.advanceTo('2026-12-29T08:30')
    expect(late(office, 'Tugas')).toBe('Terlambat 2 hari kerja')
    expect(late(office, 'Register')).toBe('Terlambat 2 hari kerja')
    expect(overdueHistory(office)).toHaveLength(1)
    expect([mailsAbout(office, people.dinkes), mailsAbout(office, people.admin)]).toEqual([1, 1])
  })

  it('is late no longer in the register once it is done', () => {
    const office = atTests()
    office.advanceTo('2026-12-28T08:30')
    office.recordTest(`${CASE}/01`, people.dinkes)
    expect(late(office, 'Register')).toBe('')
    expect(late(office, 'Tugas')).toBe('')
    expect(office.tasks().slice(-2)).toEqual(['3-DINKES.1 Selesai 23/12/2026', '4.1 Berjalan 29/12/2026'])
    office.advanceTo('2026-12-29T08:30')
    expect(late(office, 'Register')).toBe('')
    expect(office.failures()).toEqual([])
  })
})

describe('An office closed and opened again', () => {
  it('goes on where it was: same clock, same triggers, same case, to the end of the road', () => {
    const office = restarted(atTests())
    expect(office.google.now().toISOString()).toBe('2026-12-16T02:00:00.000Z')
    office.recordTest(`${CASE}/01`, people.dinkes)
    const later = restarted(office)
    later.receiveResults()
    later.adopt()
    later.advanceTo('2026-12-16T20:00')
    expect(later.column('Register', 'Status')).toEqual(['Selesai: dijadikan pedoman'])
    expect(later.paths('Daftar Informasi yang Dikecualikan (DIK)/')).toHaveLength(3)
    expect(later.google.mail.map(({ sentAt }) => sentAt.toISOString().slice(0, 10))).not.toContain('2026-11-09')
    expect(later.failures()).toEqual([])
  })
})

/** A new box on the same data, as after a restart of the machine. */
function restarted(office: RunningOffice): RunningOffice {
  office.google.close()
  return reopen(office.file)
}
