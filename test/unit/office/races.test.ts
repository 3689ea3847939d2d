// Races planned by hand: what others do between the clerk's reading, locking, writing and delivering.
import { receiveSubmission } from '../../../src/core/office/receive-submission'
import { sweep } from '../../../src/core/office/sweep'
import { columnIndex } from '../../../src/core/register/columns'
import { PaperOffice } from './paper-office'

const NUMBER = columnIndex('CASES', 'number')
const STATUS = columnIndex('OUTBOX', 'status')
const MAILS = [
  'pejabat.bidang@contoh.pontianak.go.id [PPID-2026-0001]',
  'ppid.utama@contoh.pontianak.go.id [PPID-2026-0001]',
]
const cases = (office: PaperOffice): unknown[] => office.column('CASES', NUMBER)
const mails = (office: PaperOffice): string[] => office.sent.map((mail) => mail.slice(0, mail.indexOf(']') + 1)).sort()
const receive = (office: PaperOffice, id: string): string => receiveSubmission(office.ports, 'COLLECTION', id)

/** Runs once, before the lock is asked for. */
function beforeFirstLock(office: PaperOffice, work: () => void): void {
  office.beforeLock = () => {
    office.beforeLock = () => {}
    work()
  }
}

describe('A submission', () => {
  it('that another execution takes in before the lock is had is in already, and told once', () => {
    const office = new PaperOffice()
    office.draft('r1')
    beforeFirstLock(office, () => expect(receive(office, 'r1')).toBe('ACCEPTED'))
    expect(receive(office, 'r1')).toBe('ALREADY_IN')
    expect(cases(office)).toEqual(['PPID-2026-0001'])
    expect(mails(office)).toEqual(MAILS)
    expect(office.documents).toEqual(['Draf Daftar PPID-2026-0001'])
  })

  it('that comes after another has taken its number takes the next, on rows of its own', () => {
    const office = new PaperOffice()
    office.draft('r1')
    office.draft('r2', 'Hasil visum')
    beforeFirstLock(office, () => receive(office, 'r2'))
    expect(receive(office, 'r1')).toBe('ACCEPTED')
    expect(cases(office)).toEqual(['PPID-2026-0001', 'PPID-2026-0002'])
    expect(office.column('ITEMS', columnIndex('ITEMS', 'title'))).toEqual(['Hasil visum', 'Rekam medis pasien'])
    expect(office.sent).toHaveLength(4)
  })

  it('that finds the register busy changes nothing, and the next sweep takes it in', () => {
    const office = new PaperOffice()
    office.draft('r1')
    office.busy = 1
    expect(receive(office, 'r1')).toBe('BUSY')
    expect([cases(office), office.rows('OUTBOX'), office.sent]).toEqual([[], [], []])
    office.later(10)
    sweep(office.ports)
    expect(cases(office)).toEqual(['PPID-2026-0001'])
    expect(mails(office)).toEqual(MAILS)
  })
})

describe('Rows that somebody sorts while a submission is on its way', () => {
  /** Two cases; the further item of r3 belongs to the first. */
  function withTwoCases(): PaperOffice {
    const office = new PaperOffice()
    office.draft('r1')
    office.draft('r2', 'Hasil visum')
    receive(office, 'r1')
    receive(office, 'r2')
    const more = office.draft('r3', 'Resep obat')
    office.responses[2] = { ...more, answers: { ...more.answers, caseNumber: 'PPID-2026-0001' } }
    return office
  }
  const turn = (office: PaperOffice): void => {
    for (const tab of ['CASES', 'ITEMS', 'TASKS'] as const) office.tabs.get(tab)?.reverse()
  }
  const itemsByCase = (office: PaperOffice): string[] =>
    office
      .rows('ITEMS')
      .map((row) => `${row[columnIndex('ITEMS', 'caseNumber')]} ${row[columnIndex('ITEMS', 'title')]}`)
      .sort()

  it('are found again, and each case keeps its own', () => {
    const office = withTwoCases()
    beforeFirstLock(office, () => turn(office))
    expect(receive(office, 'r3')).toBe('ACCEPTED')
    expect(cases(office)).toEqual(['PPID-2026-0002', 'PPID-2026-0001'])
    expect(itemsByCase(office)).toEqual([
      'PPID-2026-0001 Rekam medis pasien',
      'PPID-2026-0001 Resep obat',
      'PPID-2026-0002 Hasil visum',
    ])
    const counts = office.rows('CASES').map((row) => [row[NUMBER], row[columnIndex('CASES', 'itemCount')]])
    expect(counts).toEqual([
      ['PPID-2026-0002', 1],
      ['PPID-2026-0001', 2],
    ])
  })

  it('and sorts again at once leave the submission for the next sweep, with nothing written', () => {
    const office = withTwoCases()
    let first: number | undefined
    beforeFirstLock(office, () => {
      office.beforeRead = (count) => {
        first ??= count
        if ((count - first) % 2 === 0) turn(office)
      }
    })
    const before = office.rows('HISTORY').length
    expect(() => receive(office, 'r3')).toThrow(expect.objectContaining({ code: 'REGISTER_MOVED' }))
    expect(office.rows('HISTORY')).toHaveLength(before)
    office.beforeRead = () => {}
    sweep(office.ports)
    expect(itemsByCase(office)).toHaveLength(3)
    expect(office.rows('QUARANTINE')).toEqual([])
  })
})

describe('A job held by an execution', () => {
  /** Committed, with everything after the commit undone by death. */
  function dead(): PaperOffice {
    const office = new PaperOffice()
    office.draft('r1')
    office.isRunningOut = true
    receive(office, 'r1')
    office.isRunningOut = false
    return office
  }
  const statuses = (office: PaperOffice): unknown[] => [...new Set(office.column('OUTBOX', STATUS))]

  it('is left alone for seven minutes, and then done once by others', () => {
    const office = dead()
    office.later(6)
    sweep(office.ports)
    expect(office.sent).toEqual([])
    expect(statuses(office)).toEqual(['Menunggu'])
    office.later(1)
    sweep(office.ports)
    expect(mails(office)).toEqual(MAILS)
    expect(statuses(office)).toEqual(['Selesai'])
    sweep(office.ports)
    expect(office.sent).toHaveLength(2)
  })

  it('is done by one of two sweeps that both saw it due', () => {
    const office = dead()
    office.later(8)
    beforeFirstLock(office, () => sweep(office.ports))
    sweep(office.ports)
    expect(mails(office)).toEqual(MAILS)
    expect(office.documents).toHaveLength(1)
  })

  it('is noted at the second try, and its mail sent once', () => {
    const office = new PaperOffice()
    office.draft('r1')
    let lost = 0
    office.beforeMail = () => {
      office.beforeWrite = () => {
        office.beforeWrite = () => {}
        lost += 1
        throw new Error('Service error')
      }
    }
    receive(office, 'r1')
    office.beforeMail = () => {}
    office.later(30)
    sweep(office.ports)
    expect(lost).toBe(2)
    expect(mails(office)).toEqual(MAILS)
    expect(statuses(office)).toEqual(['Selesai'])
  })
})

describe('A sweep', () => {
  const askedOf = (office: PaperOffice): unknown[] =>
    office.asked.filter(([form]) => form === 'COLLECTION').map(([, since]) => since)

  it('looks from two hours before the last one that came to the end', () => {
    const office = new PaperOffice()
    sweep(office.ports)
    office.later(15)
    sweep(office.ports)
    expect(askedOf(office)).toEqual([undefined, '2026-11-09T06:00:00'])
  })

  it.each<[string, (office: PaperOffice) => unknown, string | undefined]>([
    ['the register was busy', (office) => Object.assign(office, { busy: 1 }), undefined],
    ['time ran out', (office) => Object.assign(office, { isRunningOut: true }), undefined],
    [
      'a form could not be read',
      (office) => {
        office.beforeSince = (form) => {
          if (form === 'TEST') throw new Error('Service error')
        }
      },
      'SWEEP_INCOMPLETE',
    ],
  ])('looks just as far back again when %s', (_, spoil, error) => {
    const office = new PaperOffice()
    office.draft('r1')
    spoil(office)
    if (error) expect(() => sweep(office.ports)).toThrow(error)
    else sweep(office.ports)
    office.busy = 0
    office.isRunningOut = false
    office.beforeSince = () => {}
    office.later(15)
    sweep(office.ports)
    expect(askedOf(office)).toEqual([undefined, undefined])
    expect(cases(office)).toEqual(['PPID-2026-0001'])
    office.later(15)
    sweep(office.ports)
    expect(askedOf(office).at(-1)).toBe('2026-11-09T06:15:00')
  })
})
