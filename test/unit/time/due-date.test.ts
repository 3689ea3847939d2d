// Deadlines in working days, counted by hand on the calendar of 2025-2027 (SKB 3 Menteri; domain notes, section 4).
import fc from 'fast-check'
import {
  type Calendar,
  countsFor,
  type Holiday,
  isWorkingDay,
  type Pause,
  workingDaysAfter,
} from '../../../src/core/time/calendar'
import { addDays, type Day, day } from '../../../src/core/time/day'
import { dueDate, workingDaysLate, workingDaysTaken } from '../../../src/core/time/due-date'
import { moment } from '../../../src/core/time/moment'
import { cityCalendar } from '../../support/office'

const due = (receivedAt: string, workingDays: number, calendar: Calendar = cityCalendar) =>
  dueDate(calendar, moment(receivedAt), workingDays).day

const sixDays: Calendar = { ...cityCalendar, daysPerWeek: 6 }

describe('A deadline', () => {
  it.each([
    ['over Nyepi and Idul Fitri', '2026-03-16T10:00:00', 5, '2026-03-30'],
    ['over Christmas', '2026-12-21T10:00:00', 5, '2026-12-30'],
    ['over a weekend', '2026-11-13T09:00:00', 1, '2026-11-16'],
    ['within a week', '2026-11-16T09:00:00', 1, '2026-11-17'],
    ['over the new year', '2026-12-30T09:00:00', 3, '2027-01-06'],
    ['over joint leave beside a weekend', '2026-05-13T09:00:00', 1, '2026-05-18'],
    ['before dawn of a working day', '2026-11-16T00:05:00', 1, '2026-11-17'],
  ])('%s: received %s, %i working days, due %s', (_, receivedAt, workingDays, expected) => {
    expect(due(receivedAt, workingDays)).toBe(expected)
  })

  it('counts what arrives at closing time or later from the next working day', () => {
    expect(due('2026-11-16T15:59:59', 1)).toBe('2026-11-17')
    expect(due('2026-11-16T16:00:00', 1)).toBe('2026-11-18')
    expect(due('2026-11-13T16:30:00', 1)).toBe('2026-11-17')
  })

  it('counts what arrives on a Sunday as received on Monday', () => {
    const counted = dueDate(cityCalendar, moment('2026-11-15T08:00:00'), 1)
    expect(countsFor(cityCalendar, moment('2026-11-15T08:00:00'))).toBe('2026-11-16')
    expect(counted.day).toBe('2026-11-17')
  })

  it('counts what arrives during a long holiday from the first working day after it', () => {
    const counted = dueDate(cityCalendar, moment('2026-03-19T10:00:00'), 5)
    expect(countsFor(cityCalendar, moment('2026-03-19T10:00:00'))).toBe('2026-03-25')
    expect(counted.day).toBe('2026-04-01')
  })

  it('counts Saturdays for a unit that works six days a week', () => {
    expect(due('2026-11-13T09:00:00', 1, sixDays)).toBe('2026-11-14')
    expect(due('2026-03-16T10:00:00', 5, sixDays)).toBe('2026-03-28')
    expect(due('2026-11-14T09:00:00', 1, sixDays)).toBe('2026-11-16')
  })

  it('may count the day of receipt itself', () => {
    const calendar: Calendar = { ...cityCalendar, firstDay: 'DAY_OF_RECEIPT' }
    expect(due('2026-11-16T09:00:00', 1, calendar)).toBe('2026-11-16')
    expect(due('2026-11-16T17:00:00', 1, calendar)).toBe('2026-11-17')
    expect(due('2026-11-13T09:00:00', 2, calendar)).toBe('2026-11-16')
  })

  it('is unknown beyond the calendar instead of guessed', () => {
    expect(due('2027-12-31T09:00:00', 1)).toBeUndefined()
    expect(due('2027-12-29T09:00:00', 2)).toBe('2027-12-31')
    expect(due('2027-12-29T09:00:00', 3)).toBeUndefined()
    expect(due('2031-01-06T09:00:00', 1)).toBeUndefined()
  })

  it('keeps its count day by day, with the reason for each skipped day', () => {
    const { count } = dueDate(cityCalendar, moment('2026-12-23T10:00:00'), 2)
    expect(count.map(({ day: on, number, skipped }) => [on, number ?? nameOf(skipped)])).toEqual([
      ['2026-12-24', 'Cuti Bersama Hari Raya Natal'],
      ['2026-12-25', 'Hari Raya Natal'],
      ['2026-12-26', 'WEEKEND'],
      ['2026-12-27', 'WEEKEND'],
      ['2026-12-28', 1],
      ['2026-12-29', 2],
    ])
  })

  it('says on New Year’s Eve what is known: a date with next year’s calendar, none without it', () => {
    expect(due('2026-12-31T09:00:00', 1)).toBe('2027-01-04')
    const until2026: Calendar = { ...cityCalendar, knownUntil: day('2026-12-31') }
    expect(due('2026-12-31T09:00:00', 1, until2026)).toBeUndefined()
    expect(due('2026-12-30T09:00:00', 1, until2026)).toBe('2026-12-31')
  })

  it('skips a Sunday that is a holiday too only once, and names the holiday', () => {
    // Kebangkitan Yesus Kristus is on Sunday 5 April 2026, after Good Friday.
    const { day: on, count } = dueDate(cityCalendar, moment('2026-04-02T09:00:00'), 1)
    expect(on).toBe('2026-04-06')
    expect(count.map(({ skipped }) => nameOf(skipped))).toEqual([
      'Wafat Yesus Kristus',
      'WEEKEND',
      'Kebangkitan Yesus Kristus',
      undefined,
    ])
  })

  it('moves with a holiday that is declared while the work goes on, and back when it is withdrawn', () => {
    expect(due('2026-11-16T09:00:00', 5)).toBe('2026-11-23')
    expect(due('2026-11-16T09:00:00', 5, withHoliday(day('2026-11-19')))).toBe('2026-11-24')
    expect(due('2026-11-16T09:00:00', 5, withHoliday(day('2026-11-21')))).toBe('2026-11-23')
    expect(due('2026-11-16T09:00:00', 5)).toBe('2026-11-23')
  })

  it('stands still while it is paused', () => {
    // Wednesday to Friday: Tuesday, Monday, Tuesday, Wednesday, Thursday are counted.
    const pause: Pause = { from: day('2026-11-18'), until: day('2026-11-20') }
    const { day: on, count } = dueDate(cityCalendar, moment('2026-11-16T09:00:00'), 5, [pause])
    expect(on).toBe('2026-11-26')
    expect(count.filter(({ skipped }) => skipped === 'PAUSED').map(({ day: paused }) => paused)).toEqual([
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
    ])
  })

  it('never comes earlier by a further holiday', () => {
    const start = day('2026-01-01')
    const inTwoYears = fc.integer({ min: 0, max: 600 }).map((offset) => addDays(start, offset))
    fc.assert(
      fc.property(inTwoYears, inTwoYears, fc.integer({ min: 1, max: 30 }), (received, free, workingDays) => {
        const at = `${received}T09:00:00`
        const before = due(at, workingDays)
        const after = due(at, workingDays, withHoliday(free))
        if (before !== undefined && after !== undefined) expect(after >= before).toBe(true)
        if (before === undefined) expect(after).toBeUndefined()
      }),
    )
  })

  it('falls on a working day, as many working days after receipt as the term', () => {
    const received = fc.integer({ min: 0, max: 600 }).map((offset) => addDays(day('2026-01-01'), offset))
    fc.assert(
      fc.property(received, fc.integer({ min: 1, max: 30 }), (on, workingDays) => {
        const counted = dueDate(cityCalendar, moment(`${on}T09:00:00`), workingDays)
        if (!counted.day) return
        expect(isWorkingDay(cityCalendar, counted.day)).toBe(true)
        expect(workingDaysAfter(cityCalendar, countsFor(cityCalendar, moment(`${on}T09:00:00`)), counted.day)).toBe(
          workingDays,
        )
      }),
    )
  })
})

describe('Work that ends', () => {
  const due17 = day('2026-11-17')

  it.each([
    ['in the morning of its day', '2026-11-17T08:00:00', 0, 1],
    ['a minute before closing', '2026-11-17T15:59:00', 0, 1],
    ['at closing', '2026-11-17T16:00:00', 1, 2],
    ['the day after', '2026-11-18T09:00:00', 1, 2],
    ['on the Saturday after', '2026-11-21T09:00:00', 4, 5],
    ['before its day', '2026-11-16T15:00:00', 0, 0],
  ])('%s is late and took so many working days', (_, endedAt, late, taken) => {
    expect(workingDaysLate(cityCalendar, due17, moment(endedAt))).toBe(late)
    expect(workingDaysTaken(cityCalendar, moment('2026-11-16T09:00:00'), moment(endedAt))).toBe(taken)
  })

  it('on a weekend after a Friday is late, as it counts for Monday', () => {
    expect(workingDaysLate(cityCalendar, day('2026-11-13'), moment('2026-11-14T10:00:00'))).toBe(1)
  })

  it('took the day of receipt too, where that is the first day', () => {
    const calendar: Calendar = { ...cityCalendar, firstDay: 'DAY_OF_RECEIPT' }
    expect(workingDaysTaken(calendar, moment('2026-11-16T09:00:00'), moment('2026-11-16T12:00:00'))).toBe(1)
  })

  it('did not work while it was paused', () => {
    const pause: Pause = { from: day('2026-11-17'), until: day('2026-11-18') }
    expect(workingDaysTaken(cityCalendar, moment('2026-11-16T09:00:00'), moment('2026-11-19T09:00:00'), [pause])).toBe(
      1,
    )
  })

  it('in time took no more working days than its term, and else as many more as it is late', () => {
    const minutes = fc.integer({ min: 0, max: 400 * 24 * 60 - 1 }).map((after) => {
      const on = addDays(day('2026-01-02'), Math.floor(after / 1440))
      const two = (n: number) => String(n).padStart(2, '0')
      return moment(`${on}T${two(Math.floor((after % 1440) / 60))}:${two(after % 60)}:00`)
    })
    fc.assert(
      fc.property(minutes, minutes, fc.integer({ min: 1, max: 10 }), (received, ended, term) => {
        fc.pre(received <= ended)
        const { day: on } = dueDate(cityCalendar, received, term)
        if (!on) return
        const late = workingDaysLate(cityCalendar, on, ended)
        const taken = workingDaysTaken(cityCalendar, received, ended)
        if (late > 0) expect(taken).toBe(term + late)
        else expect(taken).toBeLessThanOrEqual(term)
        expect(isWorkingDay(cityCalendar, countsFor(cityCalendar, ended))).toBe(true)
      }),
    )
  })
})

describe('The working days of a year', () => {
  it.each([
    [2025, 237],
    [2026, 240],
    [2027, 242],
  ])('in %i are %i', (year, expected) => {
    expect(workingDaysAfter(cityCalendar, day(`${year - 1}-12-31`), day(`${year}-12-31`))).toBe(expected)
  })
})

function withHoliday(on: Day): Calendar {
  const free: Holiday = { day: on, name: 'Libur daerah', kind: 'LOCAL', legalBasis: 'Contoh' }
  return { ...cityCalendar, holidays: new Map([...cityCalendar.holidays, [on, free]]) }
}

function nameOf(skipped: 'WEEKEND' | 'PAUSED' | Holiday | undefined): string | undefined {
  return typeof skipped === 'object' ? skipped.name : skipped
}
