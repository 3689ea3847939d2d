// Overdue work: late from the day after its due day, counted in the working days of the unit that must act.

import { evolve } from '../../../src/core/case/evolve'
import { flagOverdue } from '../../../src/core/case/overdue'
import { day } from '../../../src/core/time/day'
import { moment } from '../../../src/core/time/moment'
import { CASE, caseFile, task } from '../../support/cases'
import { configuration } from '../../support/office'

const dueFriday = task(2, undefined, { dueOn: day('2026-11-13') })
const late = (today: string, ...tasks: ReturnType<typeof task>[]) =>
  flagOverdue(tasks, day(today), configuration.calendarOf)

describe('A task due on Friday', () => {
  it.each([
    ['2026-11-12', 0],
    ['2026-11-13', 0],
    ['2026-11-14', 0],
    ['2026-11-15', 0],
    ['2026-11-16', 1],
    ['2026-11-17', 2],
    ['2026-11-20', 5],
    ['2026-11-22', 5],
  ])('on %s is %i working days late', (today, days) => {
    expect(late(today, dueFriday)).toEqual(days > 0 ? [{ key: `${CASE}#2.1`, daysLate: days, isNew: true }] : [])
  })

  it('is late on Saturday already for a unit that works on Saturdays', () => {
    const ofSixDays = task(3, 'DISDIKBUD', { dueOn: day('2026-11-13') })
    expect(late('2026-11-14', ofSixDays)).toEqual([{ key: `${CASE}#3-DISDIKBUD.1`, daysLate: 1, isNew: true }])
  })

  it('is new only once', () => {
    expect(late('2026-11-17', { ...dueFriday, daysLate: 1 })).toEqual([
      { key: `${CASE}#2.1`, daysLate: 2, isNew: false },
    ])
  })

  it('does not grow over joint leave and holidays', () => {
    const dueBeforeNyepi = task(2, undefined, { dueOn: day('2026-03-16') })
    expect(late('2026-03-24', dueBeforeNyepi)[0]?.daysLate).toBe(1)
    expect(late('2026-03-25', dueBeforeNyepi)[0]?.daysLate).toBe(2)
  })

  it('is not late when finished, cancelled or without a deadline', () => {
    const others = [
      task(1, undefined, { status: 'DONE' }),
      task(3, 'DLH', { status: 'CANCELLED' }),
      task(4, undefined, { dueOn: undefined }),
    ]
    expect(late('2027-11-16', ...others)).toEqual([])
  })

  it('carries the number once it is flagged', () => {
    const flagged = evolve(
      caseFile('DISCUSSING', [], [dueFriday]),
      { type: 'TaskOverdue', key: `${CASE}#2.1`, daysLate: 2 },
      { at: moment('2026-11-17T06:00:00'), by: '' },
    )
    expect(flagged.tasks[0]).toEqual({ ...dueFriday, daysLate: 2 })
  })
})
