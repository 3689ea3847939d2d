// PropertiesService, CacheService and LockService (developers.google.com/apps-script/reference/properties, …/cache, …/lock,
// …/guides/services/quotas).
import { CacheService } from '../../src/local/services/cache/cache-service'
import { LockService } from '../../src/local/services/lock/lock-service'
import { PropertiesService } from '../../src/local/services/properties/properties-service'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'
import { openBoxWith } from '../support/box'

const KB = 1024

describe('Properties', () => {
  const open = () => handOut(new PropertiesService(openWorld()))

  it('are set, read, listed and deleted', () => {
    const properties = open().getScriptProperties()
    properties.setProperty('a', '1').setProperties({ b: '2', c: '3' }).deleteProperty('b')
    expect(properties.getProperties()).toEqual({ a: '1', c: '3' })
    expect(properties.getKeys()).toEqual(['a', 'c'])
    expect(properties.getProperty('b')).toBeNull()
    expect(properties.deleteAllProperties().getKeys()).toEqual([])
  })

  it('set together may replace all others', () => {
    const properties = open().getScriptProperties()
    properties.setProperty('a', '1').setProperties({ b: '2' }, true)
    expect(properties.getProperties()).toEqual({ b: '2' })
  })

  it('of the script, the user and the document are apart', () => {
    const service = open()
    service.getScriptProperties().setProperty('a', 'script')
    service.getUserProperties().setProperty('a', 'user')
    expect(service.getDocumentProperties().getProperty('a')).toBeNull()
    expect(service.getScriptProperties().getProperty('a')).toBe('script')
    expect(service.getUserProperties().getProperty('a')).toBe('user')
  })

  it('are at most 9 KB each', () => {
    const properties = open().getScriptProperties()
    properties.setProperty('a', 'x'.repeat(9 * KB))
    expect(() => properties.setProperty('a', 'x'.repeat(9 * KB + 1))).toThrow('Argument too large: value')
    expect(properties.getProperty('a')).toHaveLength(9 * KB)
  })

  it('are at most 500 KB together, and none of a set that goes past it is kept', () => {
    const properties = open().getScriptProperties()
    const many = (from: number, to: number) =>
      Object.fromEntries(Array.from({ length: to - from }, (_, n) => [`k${100 + from + n}`, 'x'.repeat(8 * KB)]))
    properties.setProperties(many(0, 62))
    expect(() => properties.setProperties(many(62, 64))).toThrow('You have exceeded the property storage quota.')
    expect(properties.getKeys()).toHaveLength(62)
  })

  it('have names that are texts', () => {
    const properties = open().getScriptProperties()
    expect(() => properties.getProperty(null as unknown as string)).toThrow(
      "The parameters (null) don't match the method signature for PropertiesService.Properties.getProperty.",
    )
  })
})

describe('A cache', () => {
  function open() {
    const world = openWorld({ now: new Date('2026-11-09T01:00:00Z') })
    return { world, cache: handOut(new CacheService(world)).getScriptCache() }
  }

  it('gives back what was put, for ten minutes unless told', () => {
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
    cache.put('a', '1', 100_000)
    world.setClock(new Date('2026-11-09T07:00:00Z'))
    expect(cache.get('a')).toBeNull()
  })

  it('takes several at once, and removes them', () => {
    const { cache } = open()
    cache.putAll({ a: '1', b: '2', c: '3' }, 60)
    cache.remove('a')
    cache.removeAll(['b', 'nothing'])
    expect(cache.getAll(['a', 'b', 'c'])).toEqual({ c: '3' })
  })

  it('refuses keys over 250 letters and values over 100 KB', () => {
    const { cache } = open()
    cache.put('k'.repeat(250), 'x'.repeat(100 * KB))
    expect(() => cache.put('k'.repeat(251), '')).toThrow('Argument too large: key')
    expect(() => cache.put('a', 'x'.repeat(100 * KB + 1))).toThrow('Argument too large: value')
  })

  it('that is full keeps the 900 that last longest', () => {
    const { cache } = open()
    for (let n = 1; n <= 1001; n++) cache.put(`k${n}`, '1', n)
    expect(cache.get('k101')).toBeNull()
    expect(cache.get('k102')).toBe('1')
  })

  it('of a document is there for a script that has one', () => {
    const { world } = open()
    const service = handOut(new CacheService(world))
    expect(service.getDocumentCache()).toBeNull()
    world.store.collection<string>('settings').set('activeSpreadsheet', '1abc')
    expect(service.getDocumentCache()?.get('a')).toBeNull()
  })
})

describe('A lock', () => {
  it('is had once taken, again when taken again, and not after its release', () => {
    const locks = handOut(new LockService(openWorld()))
    const lock = locks.getScriptLock()
    expect(lock.hasLock()).toBe(false)
    expect(lock.tryLock(0)).toBe(true)
    lock.waitLock(1000)
    expect(lock.hasLock()).toBe(true)
    expect(locks.getDocumentLock().hasLock()).toBe(false)
    lock.releaseLock()
    expect(lock.hasLock()).toBe(false)
  })

  it('not released is free again for the next execution', () => {
    const box = openBoxWith(`
      function had() { return LockService.getScriptLock().hasLock() }
      function take() { LockService.getScriptLock().waitLock(1); return had() }`)
    expect([box.call('take'), box.call('had')]).toEqual([true, false])
  })
})
