// What a submission costs: one read and one write under the lock, and as many calls with 10,000 items as with 100.
import { fillOffice } from '../support/filled-office'
import { CASE } from '../support/officer-answers'
import { openOffice, people, prepared, type RunningOffice } from '../support/running-office'

const atTests = prepared(() => {
  const office = openOffice()
  office.submitDraft([
    ['DINKES', 'Rekam medis pasien'],
    ['DINKES', 'Hasil visum'],
  ])
  office.holdMeeting('Teruskan ke OPD')
  return office
})

interface Cost {
  readonly underLock: readonly string[]
  readonly calls: number
  readonly modelledMs: number
  /** The part of it that reading the sheet takes. */
  readonly readingMs: number
}

function costOf(office: RunningOffice, submit: (office: RunningOffice) => void): Cost {
  office.google.meter.reset()
  submit(office)
  const calls = office.google.meter.calls()
  const members = calls.map(({ member }) => member)
  const locked = members.slice(members.indexOf('Lock.tryLock') + 1, members.indexOf('Lock.releaseLock'))
  expect(office.records('Karantina')).toEqual([])
  expect(office.failures()).toEqual([])
  const total = (some: typeof calls) => some.reduce((sum, call) => sum + call.modelledMs, 0)
  const reads = calls.filter(({ member }) => member === 'Sheets.Spreadsheets.Values.batchGet')
  return { underLock: locked, calls: calls.length, modelledMs: total(calls), readingMs: total(reads) }
}

const filledWith = (items: number): (() => RunningOffice) =>
  prepared(() => {
    const office = atTests()
    fillOffice(office.google, items)
    return office
  })

const withFew = filledWith(100)
const withMany = filledWith(10_000)

describe.each<[string, (office: RunningOffice) => void]>([
  ['form 3', (office) => office.recordTest(`${CASE}/01`, people.dinkes)],
  ['form 1', (office) => office.submitDraft([['DINKES', 'Resep obat']], { Perihal: 'Berkas baru' })],
])('A submission of %s', (_, submit) => {
  it('reads once and writes once under the lock, and costs much the same with 10,000 items as with 100', () => {
    const few = costOf(withFew(), submit)
    const many = costOf(withMany(), submit)
    expect(few.underLock).toEqual(['Sheets.Spreadsheets.Values.batchGet', 'Sheets.Spreadsheets.batchUpdate'])
    expect(many.underLock).toEqual(few.underLock)
    expect(many.calls).toBe(few.calls)
    expect(many.modelledMs / few.modelledMs).toBeLessThan(2)
    // What 10,000 items add is the reading of the keys, and hardly anything else.
    expect(many.readingMs - few.readingMs).toBeGreaterThan(0.95 * (many.modelledMs - few.modelledMs))
  })
})
