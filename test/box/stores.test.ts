// What of the stores only a full box, a moved clock or a script without a document shows
// (developers.google.com/apps-script/reference/cache/cache, …/reference/properties, …/reference/lock/lock-service).
import { CacheService } from '../../src/local/services/cache/cache-service'
import { LockService } from '../../src/local/services/lock/lock-service'
import { PropertiesService } from '../../src/local/services/properties/properties-service'
import { Session } from '../../src/local/services/session/session'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

const KB = 1024

describe('A store of properties', () => {
  it('holds 500 KB, and of a set that goes past it none is kept', () => {
    const properties = handOut(new PropertiesService(openWorld())).getScriptProperties()
    const many = (from: number, to: number) =>
      Object.fromEntries(Array.from({ length: to - from }, (_, n) => [`k${100 + from + n}`, 'x'.repeat(8 * KB)]))
    properties.setProperties(many(0, 62))
    expect(() => properties.setProperties(many(62, 64))).toThrow('You have exceeded the property storage quota.')
    expect(properties.getKeys()).toHaveLength(62)
    properties.setProperty('a', 'x'.repeat(3 * KB))
  })

  it('takes values of 9 KB', () => {
    const properties = handOut(new PropertiesService(openWorld())).getScriptProperties()
    expect(properties.setProperty('a', 'x'.repeat(9 * KB)).getProperty('a')).toHaveLength(9 * KB)
    expect(() => properties.setProperty('a', 'é'.repeat(4609))).toThrow('Argument too large: value')
  })
})

describe('A cache', () => {
  function open() {
    const world = openWorld({ now: new Date('2026-11-09T01:00:00Z') })
    return { world, cache: handOut(new CacheService(world)).getScriptCache() }
  }

  it('keeps for ten minutes unless told', () => {
    const { world, cache } = open()
    cache.put('a', '1')
    cache.put('b', '2', 3600)
    world.setClock(new Date('2026-11-09T01:09:59Z'))
    expect(cache.getAll(['a', 'b', 'c'])).toEqual({ a: '1', b: '2' })
    world.setClock(new Date('2026-11-09T01:10:00Z'))
    expect(cache.get('a')).toBeNull()
    expect(cache.get('b')).toBe('2')
  })

  it('keeps nothing longer than six hours', () => {
    const { world, cache } = open()
    cache.put('a', '1', 21_600)
    cache.put('b', '1', 100_000)
    world.setClock(new Date('2026-11-09T06:59:59Z'))
    expect(cache.getAll(['a', 'b'])).toEqual({ a: '1', b: '1' })
    world.setClock(new Date('2026-11-09T07:00:00Z'))
    expect(cache.getAll(['a', 'b'])).toEqual({})
  })

  it('holds 1,000 entries; one more, and the 900 that last longest are left', () => {
    const { cache } = open()
    cache.putAll(Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`k${n + 1}`, '1'])), 100)
    for (let n = 501; n <= 1000; n++) cache.put(`k${n}`, '1', n)
    expect(cache.get('k1')).toBe('1')
    cache.put('k1001', '1', 1001)
    const keys = Array.from({ length: 1001 }, (_, n) => `k${n + 1}`)
    expect(Object.keys(cache.getAll(keys))).toHaveLength(900)
    expect(cache.get('k501')).toBe('1')
    expect(cache.get('k1001')).toBe('1')
  })

  it('that is full of what has ended loses only that', () => {
    const { world, cache } = open()
    for (let n = 1; n <= 999; n++) cache.put(`k${n}`, '1', n <= 50 ? 10 : 600)
    world.setClock(new Date('2026-11-09T01:00:10Z'))
    cache.putAll({ a: '1', b: '2', c: '3' })
    expect(cache.getAll(['k51', 'a', 'c'])).toEqual({ k51: '1', a: '1', c: '3' })
  })
})

describe('A script bound to no document', () => {
  it('has no store, cache or lock of one', () => {
    const world = openWorld()
    expect(handOut(new PropertiesService(world)).getDocumentProperties()).toBeNull()
    expect(handOut(new CacheService(world)).getDocumentCache()).toBeNull()
    expect(handOut(new LockService(world)).getDocumentLock()).toBeNull()
  })
})

describe('The temporary key of a user', () => {
  it('is another after 30 days', () => {
    const world = openWorld({ now: new Date('2026-11-09T01:00:00Z') })
    const session = handOut(new Session(world))
    const key = session.getTemporaryActiveUserKey()
    world.setClock(new Date('2026-12-10T01:00:00Z'))
    expect(session.getTemporaryActiveUserKey()).not.toBe(key)
  })
})
