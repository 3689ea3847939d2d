// Two executions side by side, one interrupted by the other at any of its calls: as if one had come after the other.
import { CASE, forms, replies } from '../support/officer-answers'
import { freshFile, openEmpty, openOffice, people, prepared, type RunningOffice } from '../support/running-office'
import { badSwitches } from './every-switch'
import { inventoryOf } from './inventory'
import { differences } from './outcome'
import { AFTER_SWEEP, atGuideline, atLastTest, atMeeting, atReceipt, atTests, fresh, ITEMS, TODAY } from './stations'

type Act = (office: RunningOffice) => unknown

const testOf =
  (item: string, by: string): Act =>
  (office) =>
    office.recordTest(`${CASE}/${item}`, by)

const draftOf =
  (title: string): Act =>
  (office) =>
    office.submitDraft([['DINKES', title]], { Perihal: title })

const meet =
  (decision: 'Teruskan ke OPD' | 'Hentikan', more = {}): Act =>
  (office) =>
    office.holdMeeting(decision, more)

const extend: Act = (office) =>
  office.administer('Perpanjang tenggat', {
    'Kode tugas yang diperpanjang': `${CASE}#3-DINKES.1`,
    'Tambahan waktu (hari kerja)': '2',
    'Alasan perpanjangan': 'Dokumen tersebar',
  })

const receive: Act = (office) => office.receiveResults()
const adopt: Act = (office) => office.adopt()
const evening: Act = (office) => office.google.call('petang')

const sweep: Act = (office) => office.google.call('sapuan')

/** A submission no event told of, and another whose effects failed: work for every sweep. */
const withWork = prepared(() => {
  const office = atTests()
  office.google.faults.fail('MailApp.sendEmail', 'always', 'Service error')
  office.recordTest(`${CASE}/01`, people.dinkes)
  office.google.faults.clear()
  office.submitDraft([['DINKES', 'Hasil visum']], {}, { event: 'never' })
  office.advanceTo('2026-11-09T08:10')
  return office
})

const lateMorning = prepared(() => {
  const office = openOffice()
  office.submitDraft(ITEMS)
  office.holdMeeting('Teruskan ke OPD')
  office.advanceTo('2026-11-17T06:00')
  office.submitDraft([['DINKES', 'Hasil visum']], {}, { event: 'never' })
  return office
})

/** Google tells of the latest response of form 1 once more, while it is still at work on it. */
const tellAgain: Act = (office) => {
  const { FormApp } = office.google.globals
  const id = office.google.forms().find(({ title }) => title === forms[1])?.id ?? ''
  const source = FormApp.openById(id)
  return office.google.call('terimaKiriman', { source, response: source.getResponses().at(-1) })
}

describe('Interleaved at a call, as if one had come after the other:', () => {
  it.each<[string, () => RunningOffice, Act, Act, number]>([
    ['form 3 with form 3 of another unit', atTests, testOf('01', people.dinkes), testOf('02', people.bkpsdm), 8],
    ['form 3 with form 3 of a colleague', atTests, testOf('01', people.dinkes), testOf('01', people.dinkes), 10],
    ['form 1 with form 1', fresh, draftOf('Rekam medis'), draftOf('Hasil visum'), 12],
    ['form 1 with the same response told again', fresh, draftOf('Rekam medis'), tellAgain, 16],
    ['form 3 with a sweep', withWork, testOf('02', people.bkpsdm), sweep, 16],
    ['a sweep with form 3', withWork, sweep, testOf('02', people.bkpsdm), 32],
    ['a sweep with a sweep', withWork, sweep, sweep, 24],
    ['form 2 with form 2', atMeeting, meet('Teruskan ke OPD'), meet('Hentikan', { Alasan: 'Sudah diatur' }), 16],
    ['form 3 with form 6', atTests, testOf('01', people.dinkes), extend, 16],
    ['form 6 with form 3', atTests, extend, testOf('01', people.dinkes), 16],
    ['form 4 with form 3', atReceipt, receive, testOf('02', people.bkpsdm), 32],
    ['form 3 with form 4', atLastTest, testOf('02', people.bkpsdm), receive, 32],
    [
      'a refused form with form 3',
      atTests,
      (it) => it.receiveResults(replies.receipt(TODAY)),
      testOf('01', people.dinkes),
      8,
    ],
  ])('%s', (_, open, first, second, each) => {
    expect(badSwitches({ open, first, second, until: AFTER_SWEEP, each })).toEqual([])
  })

  it.each<[string, Act, Act]>([
    ['a sweep with the morning', sweep, (office) => office.google.call('pagi')],
    ['the morning with a sweep', (office) => office.google.call('pagi'), sweep],
  ])('%s', (_, first, second) => {
    expect(badSwitches({ open: lateMorning, first, second, until: '2026-11-17T08:30', each: 24 })).toEqual([])
  })

  it.each<[string, Act, Act]>([
    ['form 5 with the evening', adopt, evening],
    ['the evening with form 5', evening, adopt],
  ])('%s', (_, first, second) => {
    const until = '2026-11-10T20:00'
    expect(badSwitches({ open: atGuideline, first, second, until, each: 90 })).toEqual([])
  })
})

it('Set-up while set-up is at work does nothing but say so, and one set-up is made', () => {
  const alone = openEmpty(freshFile())
  alone.call('pasang')
  const calls = alone.executions().at(-1)?.calls ?? 0
  const expected = inventoryOf(alone)
  alone.close()
  const step = process.env.EVERY_CALL ? 40 : 700
  for (let after = 0; after < calls; after += after < 12 ? 3 : step) {
    const google = openEmpty(freshFile())
    google.faults.interleave(after, () => void google.call('pasang'))
    google.call('pasang')
    expect([after, differences(expected, inventoryOf(google))]).toEqual([after, {}])
    expect([after, google.executions().map(({ status }) => status)]).toEqual([after, ['COMPLETED', 'COMPLETED']])
    google.close()
  }
})
