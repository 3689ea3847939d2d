// Two months of mornings, some missed, some run twice, some killed, some short of quota: who was told what, and when.
import fc from 'fast-check'
import { morning } from '../../../src/core/office/morning'
import { receiveSubmission } from '../../../src/core/office/receive-submission'
import { sweep } from '../../../src/core/office/sweep'
import { columnIndex } from '../../../src/core/register/columns'
import { moment } from '../../../src/core/time/moment'
import { PaperOffice } from './paper-office'

/** Working days of November and December 2026 from the 9th on, by hand: 24 December is joint leave, the 25th Christmas. */
const WORKED = [
  ...['09', '10', '11', '12', '13', '16', '17', '18', '19', '20', '23', '24', '25', '26', '27', '30'].map(
    (d) => `2026-11-${d}`,
  ),
  ...['01', '02', '03', '04', '07', '08', '09', '10', '11', '14', '15', '16', '17', '18', '21', '22', '23'].map(
    (d) => `2026-12-${d}`,
  ),
  ...['28', '29', '30', '31'].map((d) => `2026-12-${d}`),
]
const DAYS = Array.from({ length: 52 }, (_, index) =>
  new Date(Date.UTC(2026, 10, 10 + index)).toISOString().slice(0, 10),
)

/** Levels as the tab Pengaturan has them at first: the day before, the day, one day late, then every second day. */
const LEVELS = [-1, 0, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41]
const levelOf = (off: number): number | undefined => LEVELS.filter((level) => level <= off).at(-1)
/** Working days from the due day to a working day. */
const ALL_WORKED = [...WORKED, '2027-01-04', '2027-01-06']
const daysOff = (due: string, today: string): number => ALL_WORKED.indexOf(today) - ALL_WORKED.indexOf(due)

/** Killed between sending a mail and noting it, a run cannot be told from one that has not sent it: left out here. */
type Fate = 'missed' | 'once' | 'twice' | 'killed before writing' | 'killed at mail 1' | 'killed at mail 2'
interface Day {
  readonly fate: Fate
  readonly quota: number
  readonly sweeps: number
}

const anyDay = fc.record<Day>({
  fate: fc.constantFrom<Fate>(
    'missed',
    'once',
    'once',
    'twice',
    'killed before writing',
    'killed at mail 1',
    'killed at mail 2',
  ),
  quota: fc.constantFrom(0, 1, 2, 100, 100, 100),
  sweeps: fc.integer({ min: 0, max: 2 }),
})

/** Three cases: one waits for its meeting, two are with their units; nobody does anything about them. */
function neglectedOffice(): PaperOffice {
  const office = new PaperOffice()
  for (const [index, title] of ['Rekam medis', 'Hasil visum', 'Resep obat'].entries()) {
    receiveSubmission(office.ports, 'COLLECTION', office.draft(`r${index}`, title).responseId)
    office.later(5)
  }
  for (const number of ['PPID-2026-0002', 'PPID-2026-0003'])
    receiveSubmission(office.ports, 'MEETING', office.forward(`m-${number}`, number).responseId)
  office.mails.length = 0
  return office
}

/** Due days by hand: handed in on Monday the 9th, one working day for the meeting, five for the units. */
const DUE: Readonly<Record<string, string>> = {
  'PPID-2026-0001 2': '2026-11-10',
  'PPID-2026-0002 3': '2026-11-16',
  'PPID-2026-0003 3': '2026-11-16',
}

function live(office: PaperOffice, date: string, { fate, quota, sweeps }: Day): void {
  office.quota = quota
  office.now = moment(`${date}T07:20:00`)
  if (fate !== 'missed') run(office, fate)
  if (fate === 'twice') run(office, 'once')
  for (let round = 1; round <= sweeps; round += 1) {
    office.later(3 * 60)
    sweep(office.ports)
  }
}

function run(office: PaperOffice, fate: Fate): void {
  let mails = 0
  office.beforeWrite = () => {
    office.isDead ||= fate === 'killed before writing'
  }
  office.beforeMail = () => {
    mails += 1
    office.isDead ||= fate === `killed at mail ${mails}`
  }
  try {
    morning(office.ports)
  } catch (error) {
    expect((error as Error).message).toBe('killed')
  } finally {
    office.isDead = false
    office.beforeWrite = () => {}
    office.beforeMail = () => {}
  }
}

/** The office's own record of escalations, against the mails that superiors got: each told of once. */
function expectEscalations(office: PaperOffice): void {
  const told = office.mails.flatMap(({ to, text }) => {
    const part = /disampaikan kepada atasan petugasnya[^\n]*\n\n([\s\S]*?)\n\n/.exec(text)?.[1] ?? ''
    return [...part.matchAll(/\d+\. (PPID-\d{4}-\d{4}) /g)].map(([, number]) => `${to.split('@')[0]} ${number}`)
  })
  const [lead, unit] = [
    'atasan.ppid PPID-2026-0001',
    ['ppid.utama PPID-2026-0002', 'ppid.utama PPID-2026-0003'],
  ] as const
  expect(told.sort()).toEqual([lead, ...unit])
}

interface Told {
  readonly person: string
  readonly date: string
  readonly task: string
  readonly off: number
}

/** The lines of a digest under "Yang perlu dikerjakan". */
function toldBy(office: PaperOffice): Told[] {
  return office.mails.flatMap(({ at, to, text }) => {
    const part = /Yang perlu dikerjakan:\n\n([\s\S]*?)\n\n/.exec(text)?.[1] ?? ''
    return [...part.matchAll(/\d+\. (PPID-\d{4}-\d{4}) .*\n {3}Langkah (\d).*?: (.*)/g)].map(
      ([, number, step, words = '']) => ({
        person: to,
        date: at.slice(0, 10),
        task: `${number} ${step}`,
        off: Number(/terlambat (\d+)/.exec(words)?.[1] ?? (/hari ini/.test(words) ? 0 : -1)),
      }),
    )
  })
}

const LEDGER = columnIndex('TASKS', 'level')
const KEY = columnIndex('TASKS', 'key')
const STATUS = columnIndex('TASKS', 'status')

function expectLedger(office: PaperOffice, today: string): void {
  for (const row of office.rows('TASKS')) {
    if (row[STATUS] !== 'Berjalan') continue
    const [, number, step] = /^(.*)#(\d)/.exec(String(row[KEY])) ?? []
    const level = levelOf(daysOff(DUE[`${number} ${step}`] ?? '', today))
    const words = level === undefined ? '' : level === 0 ? 'H' : `H${level > 0 ? '+' : ''}${level}`
    expect([today, number, row[LEDGER]]).toEqual([today, number, words])
  }
}

describe('Whatever happens to the mornings', () => {
  it('everybody is told each level at most once, the highest at the next run, on working days, within the quota', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: DAYS.length, maxLength: DAYS.length }), (days) => {
        const office = neglectedOffice()
        for (const [index, date] of DAYS.entries()) {
          const day = days[index] as Day
          const before = office.mails.length
          live(office, date, day)
          const sent = office.mails.slice(before)
          if (!WORKED.includes(date)) expect(sent).toEqual([])
          expect(sent.length).toBeLessThanOrEqual(day.quota)
          const digests = sent.filter(({ subject }) => subject.startsWith('Pengingat PPID'))
          expect(new Set(digests.map(({ to }) => to)).size).toBe(digests.length)
          const isWhole = day.fate !== 'missed' && day.fate !== 'killed before writing'
          if (isWhole && WORKED.includes(date)) expectLedger(office, date)
        }
        // Two quiet mornings with room for everything: whatever was held back is said by then.
        for (const date of ['2027-01-04', '2027-01-06']) live(office, date, { fate: 'once', quota: 100, sweeps: 1 })
        expectEscalations(office)
        const told = toldBy(office)
        const once = told.map(({ person, task, off }) => `${person} ${task} ${levelOf(off)}`)
        expect(new Set(once).size).toBe(once.length)
        for (const { task, date, off } of told) expect(off).toBe(daysOff(DUE[task] ?? '', date))
      }),
      { numRuns: 10 },
    )
  })

  it('every level is told when nothing goes wrong', () => {
    const office = neglectedOffice()
    for (const date of DAYS) live(office, date, { fate: 'once', quota: 100, sweeps: 0 })
    const levels = (person: string, task: string) =>
      toldBy(office).flatMap((told) =>
        told.person.startsWith(person) && told.task === task ? [`${told.date} ${told.off}`] : [],
      )
    expect(levels('ppid.dinkes', 'PPID-2026-0002 3').slice(0, 6)).toEqual([
      '2026-11-13 -1',
      '2026-11-16 0',
      '2026-11-17 1',
      '2026-11-19 3',
      '2026-11-23 5',
      '2026-11-25 7',
    ])
    expect(levels('ppid.utama', 'PPID-2026-0001 2').slice(0, 4)).toEqual([
      '2026-11-10 0',
      '2026-11-11 1',
      '2026-11-13 3',
      '2026-11-17 5',
    ])
    const escalations = office.mails.filter(({ text }) => text.includes('disampaikan kepada atasan petugasnya'))
    expect(escalations.map(({ at, to }) => `${at.slice(0, 10)} ${to.split('@')[0]}`)).toEqual([
      '2026-11-13 atasan.ppid',
      '2026-11-19 ppid.utama',
    ])
  })
})
