// What is counted of a case, and that counters moved by every change say what counting everything anew would.
import fc from 'fast-check'
import type { CaseFile } from '../../../src/core/case/case'
import type { CaseCommand } from '../../../src/core/case/commands'
import { decide } from '../../../src/core/case/decide'
import { evolve } from '../../../src/core/case/evolve'
import { storedTally, tallyChanges } from '../../../src/core/register/stored-tally'
import type { CellValue } from '../../../src/core/register/tabs'
import { changeBetween, factsOf, partsOf, plus, type Tally, tallyOf } from '../../../src/core/register/tally'
import { day } from '../../../src/core/time/day'
import {
  CASE,
  caseFile,
  decideMeeting,
  draft,
  exemptAnswers,
  item,
  receiveResults,
  recordTest,
  submitDraft,
  task,
} from '../../support/cases'
import { contextAt } from '../../support/office'

/** "OPEN 3 DINKES 2026-11-23: 2" for each fact, empty parts left out. */
const lines = (tally: Tally): string[] =>
  [...tally].map(([fact, count]) => `${partsOf(fact).filter(Boolean).join(' ')}: ${count}`).sort()

const tested = (grounds: readonly string[]) => ({ test: { grounds } }) as unknown as Partial<ReturnType<typeof item>>

describe('The facts of a case', () => {
  it('are its status, its items, and the letters on which exempt items rest, each letter once an item', () => {
    const items = [
      item(1, 'DINKES', 'EXEMPT', tested(['h.2', 'h.4', 'a.1'])),
      item(2, 'DINKES', 'PARTLY_EXEMPT', tested(['h.2'])),
      item(3, 'DINKES', 'OPEN', tested(['j'])),
      item(4, 'DINKES', 'FORWARDED'),
    ]
    expect(lines(tallyOf(factsOf(caseFile('TESTING', items))))).toEqual([
      'CASE TESTING: 1',
      'GROUND a: 1',
      'GROUND h: 2',
      'ITEM EXEMPT: 1',
      'ITEM FORWARDED: 1',
      'ITEM OPEN: 1',
      'ITEM PARTLY_EXEMPT: 1',
    ])
  })

  it('are its open tasks by step, unit and day, and its done ones by step, unit, punctuality and days taken', () => {
    const tasks = [
      task(1, undefined, { status: 'DONE', daysTaken: 0 }),
      task(2, undefined, { status: 'DONE', daysTaken: 3, daysLate: 2 }),
      task(3, 'DINKES', { dueOn: day('2026-11-23') }),
      task(3, 'DINKES', { dueOn: day('2026-11-23'), round: 2 }),
      task(3, 'BKPSDM', { dueOn: undefined }),
      task(3, 'DPUPR', { status: 'CANCELLED' }),
      task(3, 'ITKO', { status: 'DONE' }),
    ]
    expect(lines(tallyOf(factsOf(caseFile('TESTING', [], tasks))))).toEqual([
      'CASE TESTING: 1',
      'DONE 1 INTIME: 1',
      'DONE 2 LATE: 1',
      'DONE 3 ITKO INTIME: 1',
      'OPEN 3 BKPSDM: 1',
      'OPEN 3 DINKES 2026-11-23: 2',
      'TOOK 1 0: 1',
      'TOOK 2 3: 1',
    ])
  })
})

const MOMENTS = ['2026-11-16T10:00:00', '2026-11-17T17:00:00', '2026-11-20T09:00:00', '2026-12-28T11:00:00']
const KEYS = [`${CASE}#2.1`, `${CASE}#3-DINKES.1`, `${CASE}#3-DISDIKBUD.1`]
const commands: readonly CaseCommand[] = [
  submitDraft({ items: [draft('DINKES', 'Satu'), draft('DISDIKBUD', 'Dua')] }),
  submitDraft({ items: [draft('DINKES', 'Tiga')], caseNumber: CASE }),
  submitDraft({ nil: true, note: 'NIHIL' }),
  decideMeeting(),
  decideMeeting({ droppedItems: [`${CASE}/01`], reason: 'Ganda' }),
  decideMeeting({ decision: 'RETURN', reason: 'Kurang' }),
  decideMeeting({ decision: 'STOP', reason: 'Ganda' }),
  recordTest(1, exemptAnswers),
  recordTest(1, { ...exemptAnswers, grounds: ['a.1', 'h.4', 'h.2'] }),
  recordTest(1),
  recordTest(2, exemptAnswers),
  recordTest(2, { outcome: 'INCOMPLETE', note: 'Lengkapi' }),
  receiveResults(),
  receiveResults({ decision: 'RETURN', returnedItems: [`${CASE}/01`], reason: 'Kurang' }),
  { type: 'AdoptGuideline', caseNumber: CASE, guideline: { receivedOn: day('2026-11-16') }, note: '' },
  ...KEYS.flatMap((taskKey): CaseCommand[] => [
    { type: 'PauseTask', taskKey, until: day('2026-12-01'), reason: 'Cuti' },
    { type: 'ExtendTask', taskKey, days: 2, reason: 'Banyak' },
    { type: 'ReassignItems', taskKey, items: [], agency: 'BKPSDM', reason: 'Salah alamat' },
  ]),
]

/** Of three cases, each with the number of the first: they are told apart by their place alone. */
const decisions = fc.array(
  fc.record({
    place: fc.nat(2),
    command: fc.nat(commands.length - 1),
    at: fc.nat(MOMENTS.length - 1),
  }),
  { maxLength: 60 },
)

/** The tab Hitungan, read and written as a commit does. */
class Counters {
  readonly rows: CellValue[][] = []

  add(change: Tally): void {
    for (const { row, cells } of tallyChanges(storedTally([this.rows, []]), change)) {
      const line = this.rows[row - 2] ?? ['', '', '', '', '']
      for (const [column, value] of cells) line[column] = value
      this.rows[row - 2] = line
    }
  }

  get counts(): Tally {
    return storedTally([this.rows, []]).counts
  }
}

function decided(file: CaseFile | undefined, command: CaseCommand, at: string): CaseFile | undefined {
  const context = contextAt(at)
  const outcome = decide(command, file, context)
  if (!outcome.ok) return file
  return outcome.value.reduce<CaseFile | undefined>((each, event) => evolve(each, event, context), file)
}

describe('Counters moved by every decision', () => {
  it('say what counting all cases anew says, and need no more rows than there ever were facts at once', () => {
    fc.assert(
      fc.property(decisions, (steps) => {
        const counters = new Counters()
        const files: (CaseFile | undefined)[] = [undefined, undefined, undefined]
        let most = 0
        for (const { place, command, at } of steps) {
          const before = files[place]
          files[place] = decided(before, commands[command] as CaseCommand, MOMENTS[at] as string)
          counters.add(changeBetween(factsOf(before), factsOf(files[place])))
          const anew = tallyOf(files.flatMap(factsOf))
          expect(lines(counters.counts)).toEqual(lines(anew))
          most = Math.max(most, anew.size)
        }
        expect(counters.rows.length).toBeLessThanOrEqual(most)
      }),
      { numRuns: 200 },
    )
  })

  it('reach every kind of fact in these tests', () => {
    const road = [0, 3, 8, 10, 12, 14].map((index) => commands[index] as CaseCommand)
    const end = road.reduce<CaseFile | undefined>(
      (file, command) => decided(file, command, '2026-11-16T10:00:00'),
      undefined,
    )
    expect(lines(tallyOf(factsOf(end)))).toEqual([
      'CASE ADOPTED: 1',
      'DONE 1 INTIME: 1',
      'DONE 2 INTIME: 1',
      'DONE 3 DINKES INTIME: 1',
      'DONE 3 DISDIKBUD INTIME: 1',
      'DONE 4 INTIME: 1',
      'DONE 5 INTIME: 1',
      'GROUND a: 1',
      'GROUND h: 2',
      'ITEM EXEMPT: 2',
      'TOOK 1 0: 1',
      'TOOK 2 0: 1',
      'TOOK 3 0: 2',
      'TOOK 4 0: 1',
      'TOOK 5 0: 1',
    ])
  })
})

describe('Counters somebody spoilt', () => {
  const rows: CellValue[][] = [
    ['CASE', '', '', 'TESTING', 2],
    ['CASE', '', '', 'TESTING', 9],
    ['ITEM', '', '', 'OPEN', 'dua'],
    [],
    ['CASE', '', '', 'NIL', 0],
  ]

  it('count what is readable, each fact once', () => {
    expect(lines(storedTally([rows, []]).counts)).toEqual(['CASE TESTING: 2'])
  })

  it('are emptied by the next change, which takes their rows before it takes new ones', () => {
    const counters = new Counters()
    counters.rows.push(...rows.map((row) => [...row]))
    const grown = ['a', 'b', 'c', 'd', 'e'].map((letter) => `GROUND\n\n\n${letter}`)
    counters.add(tallyOf(grown.slice(0, 2)))
    expect(counters.rows.filter((row) => row[0])).toEqual([
      ['CASE', '', '', 'TESTING', 2],
      ['GROUND', '', '', 'a', 1],
      ['GROUND', '', '', 'b', 1],
      ['CASE', '', '', 'NIL', 0],
    ])
    counters.add(tallyOf(grown.slice(2)))
    expect(counters.rows.map((row) => row[3])).toEqual(['TESTING', 'a', 'b', 'c', 'd', 'e'])
  })

  it('never count less than nothing', () => {
    expect([...plus(tallyOf(['CASE']), new Map([['CASE', -3]]))]).toEqual([])
  })
})
