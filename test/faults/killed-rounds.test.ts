// The sweep, the morning and the evening killed at any call: the next round of their trigger leaves what a whole one would.
import { paste } from '../support/administrator'
import { CASE, replies } from '../support/officer-answers'
import { adopted } from '../support/offices-on-the-road'
import { openOffice, people, prepared, type RunningOffice } from '../support/running-office'
import { badDeaths, deathsOf } from './every-call'
import { type Outcome, outcomeOf } from './outcome'
import { AFTER_SWEEP, atLastTest, TODAY } from './stations'

/** A commit whose effects all failed, two submissions no event told of, one of them refused. */
const withWork = prepared(() => {
  const office = atLastTest()
  office.google.faults.fail('Drive.*', 'always', 'Service error')
  office.google.faults.fail('MailApp.sendEmail', 'always', 'Service error')
  office.recordTest(`${CASE}/02`, people.bkpsdm, replies.partly)
  office.google.faults.clear()
  office.receiveResults(replies.receipt(TODAY), { event: 'never' })
  office.submitDraft([['DINKES', 'Hasil visum']], {}, { event: 'never' })
  office.submitDraft([['DINKES', 'Resep']], {}, { event: 'never', by: people.stranger })
  office.advanceTo('2026-11-09T08:12')
  return office
})

/** Two units late since yesterday, and a cell that cannot be used. */
const lateMorning = prepared(() => {
  const office = openOffice()
  office.submitDraft([
    ['DINKES', 'Rekam medis pasien'],
    ['BKPSDM', 'Hasil penilaian kompetensi'],
  ])
  office.holdMeeting('Teruskan ke OPD')
  office.advanceTo('2026-11-17T06:00')
  paste(office, 'Langkah SOP', 'E5', 'sehari')
  return office
})

/** Monday 4 January; the list was published in November. */
const atYearsEnd = prepared(() => {
  const office = adopted()
  office.advanceTo('2027-01-04T16:30')
  return office
})

/** A round notes its own time. */
function outcomeWithoutTimes(office: RunningOffice): Outcome {
  const outcome = outcomeOf(office)
  return { ...outcome, Riwayat: (outcome.Riwayat ?? []).map((line) => line.replace(/^\S+ \S+ \|/, '')) }
}

it('a sweep with work waiting', () => {
  const act = (office: RunningOffice): unknown => office.google.call('sapuan')
  const settle = (office: RunningOffice): void => office.advanceTo(AFTER_SWEEP)
  expect(badDeaths(deathsOf({ open: withWork, act, settle }, { crucial: 4, drafting: 60, other: 12 }))).toEqual([])
})

it('a morning with late work and a problem', () => {
  const act = (office: RunningOffice): unknown => office.google.call('pagi')
  const settle = (office: RunningOffice): void => office.advanceTo('2026-11-17T20:00')
  const found = deathsOf({ open: lateMorning, act, settle, tell: outcomeWithoutTimes }, { other: 1 })
  // Both units were reminded on the eve, on the day, and now that they are late.
  expect(found.expected.mails?.filter((mail) => mail.includes('\nPengingat PPID: 1 tugas'))).toHaveLength(6)
  expect(badDeaths(found)).toEqual([])
})

it('an evening that orders the figures of last year', () => {
  const act = (office: RunningOffice): unknown => office.google.call('petang')
  const settle = (office: RunningOffice): void => office.advanceTo('2027-01-05T20:00')
  // The evening trigger of the 4th comes after the one that dies.
  const found = deathsOf(
    { open: atYearsEnd, act, settle, tell: outcomeWithoutTimes },
    { crucial: 2, drafting: 60, other: 8 },
  )
  expect(found.expected.files?.filter((path) => path.includes('/Angka tahunan/'))).toHaveLength(2)
  expect(found.expected.mails?.filter((mail) => mail.includes('Angka tahunan PPID 2026'))).toHaveLength(1)
  expect(badDeaths(found)).toEqual([])
})

it('an evening that publishes the list', () => {
  const act = (office: RunningOffice): unknown => office.google.call('petang')
  const settle = (office: RunningOffice): void => office.advanceTo('2026-11-11T20:00')
  const found = deathsOf({ open: adopted, act, settle }, { crucial: 2, other: 5 })
  expect(found.expected.files?.filter((path) => path.includes('2026-11-11/'))).toHaveLength(2)
  expect(badDeaths(found)).toEqual([])
})
