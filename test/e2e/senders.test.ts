// Who may send what: strangers, other roles, other units, officers outside their dates; and what each of them learns.
import { enter, rowOf } from '../support/administrator'
import { CASE, type Form, type Replies, replies } from '../support/officer-answers'
import { openOffice, people, prepared, type RunningOffice } from '../support/running-office'

const DAY = '2026-11-09'

const atTests = prepared(() => {
  const office = openOffice()
  office.submitDraft([['DINKES', 'Rekam medis pasien']])
  office.holdMeeting('Teruskan ke OPD')
  return office
})

/** Columns of Petugas. */
const FROM = 'F'
const UNTIL = 'G'

function setDates(office: RunningOffice, address: string, column: string, day: string): void {
  enter(office, 'Petugas', `${column}${rowOf(office, 'Petugas', 'Alamat surel', address)}`, day)
}

function expectTurnedAway(office: RunningOffice, reason: string, form: Form, answers: Replies, by: string): void {
  const tabs = ['Register', 'Butir', 'Tugas', 'Riwayat']
  const before = tabs.map((tab) => office.google.sheet(tab))
  const mails = office.google.mail.length
  office.send(form, answers, by)
  expect(tabs.map((tab) => office.google.sheet(tab))).toEqual(before)
  expect(office.column('Karantina', 'Alasan ditolak')).toEqual([expect.stringContaining(reason)])
  const sent = office.google.mail.slice(mails)
  expect(sent.map(({ to }) => to)).toEqual([by])
  expect(sent[0]?.body).toContain(reason)
  const told = JSON.stringify([sent[0]?.subject, sent[0]?.body, sent[0]?.htmlBody])
  for (const secret of ['Rekam medis', 'Data pasien', 'Uraian rahasia', 'Uji konsekuensi di OPD'])
    expect(told).not.toContain(secret)
}

const test1 = { 'Nomor butir': `${CASE}/01`, ...replies.exempt }

describe('A sender', () => {
  it.each<[string, string, Form, Replies, string]>([
    ['nobody knows', 'belum terdaftar sebagai petugas', 3, test1, people.stranger],
    [
      'nobody knows, about a case there is not',
      'belum terdaftar sebagai petugas',
      5,
      { ...replies.guideline(DAY), 'Nomor berkas': 'PPID-2026-0404' },
      people.stranger,
    ],
    [
      'without the role of the meeting',
      'hanya dapat dikirim oleh PPID Utama',
      2,
      replies.meeting(DAY, 'Hentikan'),
      people.dinkes,
    ],
    [
      'without the role of the draft',
      'hanya dapat dikirim oleh Pejabat Bidang',
      1,
      replies.draft([['DINKES', 'Hasil visum']]),
      people.lead,
    ],
    [
      'who keeps the register but takes part in no step',
      'hanya dapat dikirim oleh PPID Pendukung',
      3,
      test1,
      people.admin,
    ],
    ['of another unit', 'Hanya PPID Pendukung OPD tersebut', 3, test1, people.bkpsdm],
  ])('%s is turned away', (_, reason, form, answers, by) => expectTurnedAway(atTests(), reason, form, answers, by))

  it('before the first day of office is turned away, on that day taken in', () => {
    const office = atTests()
    setDates(office, people.dinkes, FROM, '10/11/2026')
    expectTurnedAway(office, 'mulai 10 November 2026', 3, test1, people.dinkes)
    office.advanceTo('2026-11-10T09:00')
    office.recordTest(`${CASE}/01`, people.dinkes)
    expect(office.itemStatuses()).toEqual(['01 Dikecualikan seluruhnya'])
  })

  it('after the last day of office is turned away, on that day taken in', () => {
    const office = atTests()
    setDates(office, people.dinkes, UNTIL, '09/11/2026')
    office.recordTest(`${CASE}/01`, people.dinkes, { ...replies.incomplete })
    expect(office.records('Karantina')).toEqual([])
    const late = atTests()
    setDates(late, people.dinkes, UNTIL, '08/11/2026')
    expectTurnedAway(late, 'sampai 8 November 2026', 3, test1, people.dinkes)
  })

  it('is recognised whatever the case of the letters in the address', () => {
    const office = atTests()
    office.recordTest(`${CASE}/01`, 'PPID.Dinkes@Contoh.Pontianak.go.id')
    expect(office.itemStatuses()).toEqual(['01 Dikecualikan seluruhnya'])
  })
})

describe('A unit whose officer is not in Petugas', () => {
  it('is told to the administrator, and the case goes on', () => {
    const office = openOffice()
    enter(office, 'Petugas', `A${rowOf(office, 'Petugas', 'Alamat surel', people.dinkes)}`, '')
    office.submitDraft([['DINKES', 'Rekam medis pasien']])
    office.holdMeeting('Teruskan ke OPD')
    expect(office.tasks().at(-1)).toBe('3-DINKES.1 Berjalan 16/11/2026')
    expect(office.mailsTo(people.admin).map(({ subject }) => subject)).toEqual([expect.stringContaining(CASE)])
    expect(office.failures()).toEqual([])
  })
})
