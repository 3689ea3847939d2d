// Mail that finds no room in the day's quota: said on the tab Sistem, carried over, and told with the next working day's.
import { morning } from '../../../src/core/office/morning'
import { receiveSubmission } from '../../../src/core/office/receive-submission'
import { sweep } from '../../../src/core/office/sweep'
import { moment } from '../../../src/core/time/moment'
import { PaperOffice } from './paper-office'

/** A draft of Thursday 12 November waits for the meeting until Friday the 13th. */
function waiting(): PaperOffice {
  const office = new PaperOffice()
  office.now = moment('2026-11-12T09:00:00')
  receiveSubmission(office.ports, 'COLLECTION', office.draft('r1').responseId)
  office.mails.length = 0
  return office
}

const system = (office: PaperOffice): string[] => office.rows('SYSTEM').map(([topic, value]) => `${topic}: ${value}`)
const at = (office: PaperOffice, text: string): void => {
  office.now = moment(text)
}

it('waits, is said to wait, is not sent over the weekend, and is told on Monday with what is new', () => {
  const office = waiting()
  office.quota = 0
  at(office, '2026-11-13T07:20:00')
  morning(office.ports)
  expect(office.mails).toEqual([])
  expect(system(office)).toContain('Surel menunggu kuota: 1')

  office.quota = 100
  for (const freeDay of ['2026-11-14', '2026-11-15']) {
    at(office, `${freeDay}T07:20:00`)
    morning(office.ports)
    at(office, `${freeDay}T09:00:00`)
    sweep(office.ports)
  }
  expect(office.mails).toEqual([])

  at(office, '2026-11-16T07:20:00')
  morning(office.ports)
  expect(office.mails.map(({ to, subject }) => `${to} ${subject}`)).toEqual([
    'ppid.utama@contoh.pontianak.go.id Pengingat PPID: 1 tugas perlu dikerjakan, 1 terlambat',
  ])
  expect(system(office).join('\n')).not.toContain('menunggu kuota')
  expect(office.column('OUTBOX', 7)).toContain('digabung dengan ringkasan berikutnya')
})

it('that is not new the next working day is told all the same: nothing noted is forgotten', () => {
  const office = waiting()
  // Reminded of on Friday (H) and on Monday (H+1); on Tuesday there is no new level.
  at(office, '2026-11-13T07:20:00')
  morning(office.ports)
  office.quota = 0
  at(office, '2026-11-16T07:20:00')
  morning(office.ports)
  office.quota = 100
  at(office, '2026-11-17T07:20:00')
  morning(office.ports)
  expect(office.mails.map(({ at: sentAt, subject }) => `${sentAt.slice(0, 10)} ${subject}`)).toEqual([
    '2026-11-13 Pengingat PPID: 1 tugas perlu dikerjakan',
    '2026-11-17 Pengingat PPID: 1 tugas perlu dikerjakan, 1 terlambat',
  ])
})

it('that Google refuses until it is given up is told by the next morning', () => {
  const office = waiting()
  at(office, '2026-11-13T07:20:00')
  office.beforeMail = () => {
    throw new Error('Service error')
  }
  morning(office.ports)
  for (let sweeps = 0; sweeps < 12; sweeps += 1) {
    office.later(45)
    sweep(office.ports)
  }
  expect(office.column('OUTBOX', 3)).toContain('Gagal, perlu diperiksa')
  office.beforeMail = () => {}
  at(office, '2026-11-16T07:20:00')
  morning(office.ports)
  expect(office.mails.filter(({ subject }) => subject.startsWith('Pengingat')).map(({ to }) => to)).toEqual([
    'ppid.utama@contoh.pontianak.go.id',
  ])
})

it('is sent the same day when there is room again', () => {
  const office = waiting()
  office.quota = 0
  at(office, '2026-11-13T07:20:00')
  morning(office.ports)
  office.quota = 100
  at(office, '2026-11-13T09:00:00')
  sweep(office.ports)
  expect(office.mails.map(({ at: sentAt }) => sentAt)).toEqual(['2026-11-13T09:00:00'])
})
