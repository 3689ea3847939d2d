// When a task is reminded of: one working day before, on the day, one day late, then every second day; days by hand.

import type { Task } from '../../../src/core/case/case'
import { isToEscalate, offsetOf } from '../../../src/core/case/reminders'
import { day } from '../../../src/core/time/day'
import { task } from '../../support/cases'
import { cityCalendar, configuration } from '../../support/office'

const rules = configuration.settings.reminders
/** Received on Monday 16 March 2026, due on Monday 30 March: the 18th to the 24th are leave and holidays. */
const overNyepi = task(3, 'DINKES', { dueOn: day('2026-03-30') })

const level = (today: string, told: Task['told'] = {}, more: Partial<Task> = {}) =>
  offsetOf({ ...overNyepi, told, ...more }, day(today), rules, cityCalendar)?.level

describe('A task due on Monday 30 March 2026', () => {
  it.each([
    ['Thursday, two working days before', '2026-03-26', undefined],
    ['Friday, one working day before', '2026-03-27', -1],
    ['Saturday, a free day', '2026-03-28', undefined],
    ['the day itself', '2026-03-30', 0],
    ['one day late', '2026-03-31', 1],
    ['two days late, when the first reminder was missed', '2026-04-01', 1],
    ['Thursday 2 April, three days late', '2026-04-02', 3],
    ['Good Friday, a free day', '2026-04-03', undefined],
    ['Monday 6 April, four days late', '2026-04-06', 3],
    ['Tuesday 7 April, five days late', '2026-04-07', 5],
  ])('on %s (%s) is at level %p', (_, today, expected) => {
    expect(level(today)).toBe(expected)
  })

  it('is not reminded of twice at one level, and only of the highest when runs were missed', () => {
    expect(level('2026-03-30', { level: 0 })).toBeUndefined()
    expect(level('2026-03-31', { level: 0 })).toBe(1)
    expect(level('2026-04-01', { level: 1 })).toBeUndefined()
    expect(level('2026-04-07', { level: -1 })).toBe(5)
  })

  it('is let alone while it is paused, done, cancelled or without a date', () => {
    const paused = { pauses: [{ from: day('2026-03-27'), until: day('2026-03-27') }] }
    expect(level('2026-03-27', {}, paused)).toBeUndefined()
    expect(level('2026-03-30', {}, { status: 'DONE' })).toBeUndefined()
    expect(level('2026-03-30', {}, { status: 'CANCELLED' })).toBeUndefined()
    expect(level('2026-03-30', {}, { dueOn: undefined })).toBeUndefined()
  })

  it('goes to the superior once, when it is three days late', () => {
    const escalates = (today: string, told: Task['told']) => {
      const late = { ...overNyepi, told }
      const offset = offsetOf(late, day(today), rules, cityCalendar)
      return offset !== undefined && isToEscalate(late, offset, rules)
    }
    expect(escalates('2026-04-01', { level: 1 })).toBe(false)
    expect(escalates('2026-04-02', { level: 1 })).toBe(true)
    expect(escalates('2026-04-06', { level: 3, escalatedOn: day('2026-04-02') })).toBe(false)
    // The run of the third day was missed.
    expect(escalates('2026-04-06', { level: 1 })).toBe(true)
  })
})

describe('Other levels of the tab Pengaturan', () => {
  const at = (today: string, own: Partial<typeof rules>) =>
    offsetOf(overNyepi, day(today), { ...rules, ...own }, cityCalendar)?.level

  it('may begin earlier, leave out the day itself, or come every day', () => {
    expect(at('2026-03-25', { before: [3, 1] })).toBe(-3)
    expect(at('2026-03-26', { before: [3, 1] })).toBe(-3)
    expect(at('2026-03-30', { before: [], onDueDay: false })).toBeUndefined()
    expect(at('2026-03-30', { onDueDay: false })).toBe(-1)
    expect(at('2026-04-01', { everyLate: 1 })).toBe(2)
    expect(at('2026-04-01', { firstLate: 3 })).toBe(0)
  })
})
