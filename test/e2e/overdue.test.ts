// Work left past its day: reminded of level by level, flagged with working days, escalated, cleared when it is done.
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
const digests = (office: RunningOffice, address: string): string[] =>
  office
    .mailsTo(address)
    .filter(({ subject }) => subject.startsWith('Pengingat PPID'))
    .map(({ sentAt, subject }) => `${sentAt.toISOString().slice(0, 10)} ${subject}`)

describe('A task whose fifth day is the eve of Christmas leave', () => {
  it('is in time until the end of Wednesday 23 December, and not late on the days of leave', () => {
    const office = atTests()
    expect(office.tasks().at(-1)).toBe('3-DINKES.1 Berjalan 23/12/2026')
    office.advanceTo('2026-12-23T20:00')
    expect(late(office, 'Tugas')).toBe('')
    office.advanceTo('2026-12-27T20:00')
    expect(late(office, 'Tugas')).toBe('')
    // The day before, and the day itself; nothing on the days of leave.
    expect(digests(office, people.dinkes)).toEqual([
      '2026-12-22 Pengingat PPID: 1 tugas perlu dikerjakan',
      '2026-12-23 Pengingat PPID: 1 tugas perlu dikerjakan',
    ])
  })

  it('is one working day late on Monday 28 December, two on Tuesday, three on Wednesday, when PPID Utama is told', () => {
    const office = atTests()
    office.advanceTo('2026-12-28T08:30')
    expect(late(office, 'Tugas')).toBe('Terlambat 1 hari kerja')
    expect(late(office, 'Register')).toBe('Terlambat 1 hari kerja')
    expect(office.column('Tugas', 'Terlambat (hari kerja)').join('')).toBe('1')
    expect(overdueHistory(office)).toEqual(['Langkah 3, DINKES, 1 hari kerja'])
    expect(digests(office, people.dinkes).slice(2)).toEqual([
      '2026-12-28 Pengingat PPID: 1 tugas perlu dikerjakan, 1 terlambat',
    ])
    expect(office.records('Tugas').at(-1)).toMatchObject({
      'Pengingat terakhir': 'H+1',
      'Diingatkan pada': '28/12/2026',
    })

    office.advanceTo('2026-12-29T08:30')
    expect(late(office, 'Tugas')).toBe('Terlambat 2 hari kerja')
    expect(late(office, 'Register')).toBe('Terlambat 2 hari kerja')
    expect(overdueHistory(office)).toHaveLength(1)
    expect(digests(office, people.dinkes)).toHaveLength(3)

    office.advanceTo('2026-12-30T08:30')
    expect(digests(office, people.dinkes)).toHaveLength(4)
    expect(digests(office, people.lead)).toEqual(['2026-12-30 Pengingat PPID: 1 tugas di unit bawahan terlambat'])
    expect(office.records('Tugas').at(-1)).toMatchObject({
      'Pengingat terakhir': 'H+3',
      'Disampaikan ke atasan pada': '30/12/2026',
    })
    expect(office.failures()).toEqual([])
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
