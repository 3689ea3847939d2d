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
  const digests = office.google.mail.filter(({ subject }) => subject.startsWith('Pengingat PPID'))
  expect(digests).toHaveLength(UNITS)
  expect(new Set(digests.map(({ to }) => to)).size).toBe(UNITS)
  expect(digests[0]?.subject).toMatch(/^Pengingat PPID: 23[23] tugas perlu dikerjakan/)
  const ms = office.google.meter.calls().reduce((sum, { modelledMs }) => sum + modelledMs, 0)
  expect(ms).toBeLessThan(60_000)
  expect(office.records('Tugas')[9_999]).toMatchObject({
    Keterlambatan: 'Terlambat 2 hari kerja',
    'Pengingat terakhir': 'H+1',
    'Diingatkan pada': '10/11/2026',
  })
  office.google.meter.reset()
  office.google.call('pagi')
  expect(office.google.mail.filter(({ subject }) => subject.startsWith('Pengingat PPID'))).toHaveLength(UNITS)
})
