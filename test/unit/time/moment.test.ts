// Moments as text: reading, parts, and the serial numbers a spreadsheet shows.
import fc from 'fast-check'
import {
  addMinutes,
  clockOf,
  dayOf,
  minutesOf,
  moment,
  momentFromSerial,
  parseMoment,
  serialFromMoment,
} from '../../../src/core/time/moment'

const two = (n: number) => String(n).padStart(2, '0')
const anyMoment = fc
  .tuple(
    fc.integer({ min: 2000, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 86_399 }),
  )
  .map(([y, m, d, s]) =>
    moment(`${y}-${two(m)}-${two(d)}T${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`),
  )

describe('A moment', () => {
  it('has a day, a time of day and minutes', () => {
    const at = moment('2026-11-13T16:05:30')
    expect(dayOf(at)).toBe('2026-11-13')
    expect(clockOf(at)).toBe('16:05')
    expect(minutesOf(at)).toBe(965)
  })

  it.each(['2026-11-13', '2026-11-13T24:00:00', '2026-11-13T10:60:00', '2026-02-30T10:00:00', '2026-11-13T10:00'])(
    'is not "%s"',
    (text) => {
      expect(parseMoment(text)).toBeUndefined()
    },
  )

  it('is a fraction of a day on a spreadsheet', () => {
    expect(serialFromMoment(moment('2026-11-13T18:00:00'))).toBe(46_339.75)
    expect(momentFromSerial(46_339.75)).toBe('2026-11-13T18:00:00')
    expect(momentFromSerial(46_339.999_999)).toBe('2026-11-14T00:00:00')
  })

  it('comes back from its serial number to the second', () => {
    fc.assert(
      fc.property(anyMoment, (at) => {
        expect(momentFromSerial(serialFromMoment(at))).toBe(at)
      }),
    )
  })

  it('moves by minutes across midnight', () => {
    expect(addMinutes(moment('2026-12-31T23:50:00'), 15)).toBe('2027-01-01T00:05:00')
    expect(addMinutes(moment('2026-11-16T09:00:00'), -540)).toBe('2026-11-16T00:00:00')
  })
})
