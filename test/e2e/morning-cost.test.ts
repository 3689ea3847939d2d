// A morning over 10,000 open tasks, all newly late: one read, one write, one mail a person, within a minute by the model.
import { fillWithOverdueWork } from '../support/filled-office'
import { openOffice, prepared, type RunningOffice } from '../support/running-office'

/** Tuesday 10 November 2026, before the morning: two working days after Friday the 6th. */
const overdue = prepared(() => {
  const office = openOffice()
  fillWithOverdueWork(office.google, 10_000)
  office.advanceTo('2026-11-10T06:30')
  return office
})

const UNITS = 43

/** Digests as they were sent: to whom, and how often. */
const digestsOf = (office: RunningOffice): string[] =>
  office.google.mail.flatMap(({ to, subject }) => (subject.startsWith('Pengingat PPID') ? [to] : []))

const membersOf = (office: RunningOffice): readonly string[] => office.google.meter.calls().map(({ member }) => member)

it('reads once and writes once under the lock, and mails every unit once', () => {
  const office = overdue()
  office.google.meter.reset()
  office.google.call('pagi')
  expect(office.failures()).toEqual([])
  const members = membersOf(office)
  const locked = members.slice(members.indexOf('Lock.tryLock') + 1, members.indexOf('Lock.releaseLock'))
  expect(locked.filter((member) => member.startsWith('Sheets.'))).toEqual([
    'Sheets.Spreadsheets.Values.batchGet',
    'Sheets.Spreadsheets.batchUpdate',
  ])
  const digests = digestsOf(office)
  expect(digests).toHaveLength(UNITS)
  expect(new Set(digests).size).toBe(UNITS)
  expect(office.google.mail.at(-1)?.subject).toMatch(/^Pengingat PPID: (23[23]) tugas perlu dikerjakan, \1 terlambat$/)
  const ms = office.google.meter.calls().reduce((sum, { modelledMs }) => sum + modelledMs, 0)
  expect(ms).toBeLessThan(60_000)
  expect(office.records('Tugas')[9_999]).toMatchObject({
    Keterlambatan: 'Terlambat 2 hari kerja',
    'Pengingat terakhir': 'H+1',
    'Diingatkan pada': '10/11/2026',
  })
  office.google.meter.reset()
  office.google.call('pagi')
  expect(digestsOf(office)).toHaveLength(UNITS)
})

/** Before the lock, around the one read and the one write, and after a mail was noted (not between sending and noting). */
it.each([4, 9, 10, 14, 61])('killed after %i calls, goes on without losing or doubling a digest', (calls) => {
  const office = overdue()
  office.google.faults.killAfter(calls)
  expect(() => office.google.call('pagi')).toThrow()
  // The next rounds of its trigger and of the evening's, which delivers what waits.
  office.advanceTo('2026-11-10T20:00')
  const digests = digestsOf(office)
  expect([digests.length, new Set(digests).size]).toEqual([UNITS, UNITS])
})
