// The figures of a year, counted by hand from a register of two years.
import { agencyFigures, letterFigures, summaryOf } from '../../../../src/core/documents/annual/case-figures'
import { changeFigures, stepFigures } from '../../../../src/core/documents/annual/task-figures'
import { day } from '../../../../src/core/time/day'
import { configuration } from '../../../support/office'
import { NOTHING, register } from './sample-register'

const END_OF_2026 = day('2026-12-31')
const IN_2027 = day('2027-01-06')
const { calendarOf } = configuration

describe('The summary of a year', () => {
  it('counts each case on its own dates: one over New Year was opened in the old year and adopted in the new', () => {
    expect(summaryOf(register, 2026, END_OF_2026)).toMatchObject({
      opened: 4,
      adopted: 1,
      stopped: 1,
      nil: 1,
      running: 1,
    })
    expect(summaryOf(register, 2027, IN_2027)).toMatchObject({ opened: 1, adopted: 1, stopped: 0, nil: 0, running: 1 })
  })

  it('counts items by the opening of their case, by their test, and by the meeting that dropped them', () => {
    expect(summaryOf(register, 2026, END_OF_2026)).toMatchObject({
      proposed: 8,
      tested: 5,
      outcomes: { EXEMPT: 2, PARTLY_EXEMPT: 1, OPEN: 1, INCOMPLETE: 1 },
      dropped: 1,
    })
    expect(summaryOf(register, 2027, IN_2027)).toMatchObject({
      proposed: 1,
      tested: 1,
      outcomes: { EXEMPT: 1, PARTLY_EXEMPT: 0, OPEN: 0, INCOMPLETE: 0 },
      dropped: 0,
    })
  })

  it('stays the same when it is counted again later', () => {
    const asItWas = { ...register, cases: register.cases.slice(0, 4) }
    expect(summaryOf(register, 2026, END_OF_2026)).toEqual(summaryOf(asItWas, 2026, END_OF_2026))
  })

  it('is nought throughout where nothing happened', () => {
    const counts = summaryOf(register, 2024, day('2024-12-31'))
    expect([...Object.values({ ...counts, outcomes: 0 }), ...Object.values(counts.outcomes)]).toEqual(Array(13).fill(0))
  })
})

describe('The units of a year', () => {
  it('stand in the order of the tab OPD, those it no longer has at the end, with their tests finished in the year', () => {
    expect(agencyFigures(register, 2026, configuration)).toEqual([
      { agency: 'DINKES', proposed: 3, exempt: 1, partlyExempt: 1, open: 0, tests: { finished: 1, onTime: 1 } },
      { agency: 'BKPSDM', proposed: 4, exempt: 1, partlyExempt: 0, open: 1, tests: { finished: 1, onTime: 0 } },
      { agency: 'ZZZ', proposed: 1, exempt: 0, partlyExempt: 0, open: 0, tests: { finished: 0, onTime: 0 } },
    ])
    expect(agencyFigures(register, 2027, configuration)).toEqual([
      { agency: 'DINKES', proposed: 1, exempt: 0, partlyExempt: 0, open: 0, tests: { finished: 0, onTime: 0 } },
      { agency: 'ZZZ', proposed: 0, exempt: 1, partlyExempt: 0, open: 0, tests: { finished: 1, onTime: 0 } },
    ])
  })

  it('are none where nothing happened', () => {
    expect(agencyFigures(NOTHING, 2026, configuration)).toEqual([])
  })
})

describe('The letters of Pasal 17', () => {
  const counts = (year: number) =>
    letterFigures(register, year, configuration).map(({ letter, items }) => letter + items)

  it('are all there, an item counting once for each of its letters', () => {
    expect(counts(2026)).toEqual(['a1', 'b0', 'c0', 'd0', 'e0', 'f0', 'g0', 'h2', 'i0', 'j1'])
    expect(counts(2027)[0]).toBe('a1')
  })

  it("bear the office's words, and the law's where the office has none", () => {
    const grounds = [{ code: 'b', letter: 'b', text: 'Rahasia dagang' }]
    const [a, b] = letterFigures(NOTHING, 2026, { grounds })
    expect([a?.text, b?.text]).toEqual(['Menghambat proses penegakan hukum', 'Rahasia dagang'])
  })
})

describe('The steps of a year', () => {
  it('count what was finished in it, and what was open at its end', () => {
    expect(stepFigures(register.tasks, 2026, END_OF_2026, calendarOf)).toEqual([
      { step: 1, finished: 0, onTime: 0, average: undefined, median: undefined, open: 0, overdue: 0 },
      { step: 2, finished: 3, onTime: 2, average: 2, median: 1, open: 0, overdue: 0 },
      { step: 3, finished: 2, onTime: 1, average: 4, median: 4, open: 2, overdue: 1 },
      { step: 4, finished: 0, onTime: 0, average: undefined, median: undefined, open: 0, overdue: 0 },
      // Finished in a register that kept no days.
      { step: 5, finished: 1, onTime: 1, average: undefined, median: undefined, open: 0, overdue: 0 },
    ])
  })

  it('of the running year are counted up to today', () => {
    const [, , third, , fifth] = stepFigures(register.tasks, 2027, IN_2027, calendarOf)
    // The test of ZZZ was due on the 5th and is finished on the 7th; that of BKPSDM is still open.
    expect(third).toMatchObject({ open: 2, overdue: 2 })
    // Due today is not overdue.
    expect(fifth).toMatchObject({ finished: 0, open: 1, overdue: 0 })
  })
})

describe('Pauses and extensions', () => {
  it('count in the year they began in, or their task was received in', () => {
    const [, , third, , fifth] = changeFigures(register.tasks, 2026)
    expect(third).toEqual({ step: 3, pausedTasks: 1, pauses: 2, extendedTasks: 2, daysAdded: 5 })
    expect(fifth).toEqual({ step: 5, pausedTasks: 0, pauses: 0, extendedTasks: 0, daysAdded: 0 })
    expect(changeFigures(register.tasks, 2027)[4]).toMatchObject({ pausedTasks: 1, pauses: 1 })
  })
})
