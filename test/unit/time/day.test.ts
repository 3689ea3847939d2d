// Days as text: reading, counting, weekdays, and the serial numbers a spreadsheet shows.
import fc from 'fast-check'
import {
  addDays,
  addYears,
  day,
  dayFromSerial,
  daysBetween,
  parseDay,
  serialFromDay,
  weekdayOf,
} from '../../../src/core/time/day'

const anyDay = fc.integer({ min: -40_000, max: 100_000 }).map((offset) => addDays(day('2026-01-01'), offset))

describe('Reading a day', () => {
  it.each([
    ['2026-11-13', '2026-11-13'],
    ['13/11/2026', '2026-11-13'],
    ['3-2-2026', '2026-02-03'],
    ['3.2.2026', '2026-02-03'],
    [' 2028-02-29 ', '2028-02-29'],
  ])('reads %s as %s', (text, expected) => {
    expect(parseDay(text)).toBe(expected)
  })

  it.each(['2026-02-29', '31/04/2026', '2026-13-01', '2026-00-10', '2100-02-29', '13 November 2026', '', '1/1/26'])(
    'knows that "%s" is no day',
    (text) => {
      expect(parseDay(text)).toBeUndefined()
    },
  )
})

describe('Counting days', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01')
    expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29')
    expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28')
    expect(daysBetween(day('2026-01-01'), day('2027-01-01'))).toBe(365)
  })

  it('moves 29 February to the 28th in a common year', () => {
    expect(addYears(day('2028-02-29'), 1)).toBe('2029-02-28')
    expect(addYears(day('2028-02-29'), 4)).toBe('2032-02-29')
    expect(addYears(day('2026-11-16'), 30)).toBe('2056-11-16')
  })

  it('undoes what it did', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (start, days) => {
        const moved = addDays(start, days)
        expect(addDays(moved, -days)).toBe(start)
        expect(daysBetween(start, moved)).toBe(days)
        expect(parseDay(moved)).toBe(moved)
      }),
    )
  })

  it('orders days as their text does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(one < other).toBe(daysBetween(one, other) > 0)
      }),
    )
  })
})

describe('The weekday', () => {
  it('is known for days the office knows', () => {
    expect(weekdayOf(day('2026-11-13'))).toBe(5)
    expect(weekdayOf(day('2026-11-15'))).toBe(0)
    expect(weekdayOf(day('1945-08-17'))).toBe(5)
    expect(weekdayOf(day('2000-01-01'))).toBe(6)
  })

  it('repeats every seven days', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        expect(weekdayOf(addDays(start, 7))).toBe(weekdayOf(start))
        expect(weekdayOf(addDays(start, 1))).toBe((weekdayOf(start) + 1) % 7)
      }),
    )
  })
})

describe('The serial number', () => {
  // 1 January 2025 is 45658 in every spreadsheet; 2025 has 365 days and 13 November 2026 is the 317th day of its year.
  it.each([
    ['1899-12-31', 1],
    ['1970-01-01', 25_569],
    ['2025-01-01', 45_658],
    ['2026-11-13', 46_339],
  ])('of %s is %i', (text, serial) => {
    expect(serialFromDay(day(text))).toBe(serial)
    expect(dayFromSerial(serial)).toBe(text)
    expect(dayFromSerial(serial + 0.99)).toBe(text)
  })
})
