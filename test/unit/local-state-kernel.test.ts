// The kernel under every emulated service: time zones, quotas, identifiers, the meter's memory.
import { openMeter } from '../../src/local/state/meter'
import { openWorld } from '../../src/local/state/open-world'
import { spendQuota, usedOf } from '../../src/local/state/quota'
import { instantAt, offsetAt, wallTime } from '../../src/local/state/zone'

const HOUR = 3_600_000

describe('A time zone', () => {
  it.each([
    ['Asia/Pontianak', '2026-11-09T01:00:00Z', 7],
    ['Asia/Jayapura', '2026-11-09T01:00:00Z', 9],
    ['America/New_York', '2026-01-01T00:00:00Z', -5],
    ['America/New_York', '2026-07-01T00:00:00Z', -4],
    ['GMT+7', '2026-11-09T01:00:00Z', 7],
    ['GMT-03:30', '2026-11-09T01:00:00Z', -3.5],
    ['UTC', '2026-11-09T01:00:00Z', 0],
  ])('%s at %s is %d hours from UTC', (zone, instant, hours) => {
    expect(offsetAt(zone, Date.parse(instant))).toBe(hours * HOUR)
  })

  it('that does not exist has no offset', () => {
    expect(offsetAt('Asia/Singkawang', 0)).toBeUndefined()
  })

  it('shows its own date', () => {
    expect(wallTime('Asia/Pontianak', Date.parse('2026-12-31T18:30:15.250Z'))).toEqual({
      year: 2027,
      month: 1,
      day: 1,
      hour: 1,
      minute: 30,
      second: 15,
      millisecond: 250,
    })
  })

  it('knows at which instant its clock shows a time, on both sides of a changed clock', () => {
    const at = (text: string) => new Date(instantAt('America/New_York', Date.parse(text))).toISOString()
    expect(at('2026-03-08T01:30:00Z')).toBe('2026-03-08T06:30:00.000Z')
    expect(at('2026-03-08T03:30:00Z')).toBe('2026-03-08T07:30:00.000Z')
  })
})

describe('A quota', () => {
  it('runs for 24 hours from its first use, then starts anew', () => {
    const world = openWorld({ now: new Date('2026-11-09T01:00:00Z') })
    spendQuota(world, 'letters', 3)
    world.setClock(new Date('2026-11-10T00:59:59Z'))
    spendQuota(world, 'letters', 2)
    expect(usedOf(world, 'letters')).toBe(5)
    world.setClock(new Date('2026-11-10T01:00:00Z'))
    expect(usedOf(world, 'letters')).toBe(0)
  })
})

describe('Identifiers', () => {
  it('are never given twice and look like those of Google', () => {
    const world = openWorld()
    const ids = Array.from({ length: 2000 }, () => world.newId())
    expect(new Set(ids).size).toBe(2000)
    expect(ids.every((id) => /^1[\w-]{32}$/.test(id))).toBe(true)
  })
})

describe('The meter', () => {
  it('forgets the oldest calls instead of growing without end', () => {
    const meter = openMeter()
    for (let call = 0; call < 250_000; call++) meter.start('Range.getValues').finish()
    expect(meter.calls().length).toBeLessThanOrEqual(100_000)
    expect(meter.calls().length).toBeGreaterThanOrEqual(50_000)
  })
})
