// PropertiesService and CacheService (developers.google.com/apps-script/reference/properties/properties,
// …/reference/cache/cache, …/guides/services/quotas). The contract's own script keeps nothing else in them.
import { google } from '../support/on-google'

const KB = 1024

describe('Properties', () => {
  it('are set, read, listed and deleted', () => {
    const properties = google().PropertiesService.getScriptProperties().deleteAllProperties()
    properties.setProperty('a', '1').setProperties({ b: '2', c: '3' }).deleteProperty('b')
    expect(properties.getProperties()).toEqual({ a: '1', c: '3' })
    expect(properties.getKeys().sort()).toEqual(['a', 'c'])
    expect(properties.getProperty('b')).toBeNull()
    expect(properties.deleteProperty('b').deleteAllProperties().getKeys()).toEqual([])
  })

  it('become text (…/guides/properties#data_format)', () => {
    const properties = google().PropertiesService.getScriptProperties().deleteAllProperties()
    expect(properties.setProperty('a', true as unknown as string).getProperty('a')).toBe('true')
  })

  it('set together may replace all others', () => {
    const properties = google().PropertiesService.getUserProperties().deleteAllProperties()
    properties.setProperty('a', '1').setProperties({ b: '2' }, false)
    expect(properties.getProperties()).toEqual({ a: '1', b: '2' })
    expect(properties.setProperties({ c: '3' }, true).getProperties()).toEqual({ c: '3' })
  })

  it('are seen by every handle, and are a copy once read together', () => {
    const { PropertiesService } = google()
    const one = PropertiesService.getScriptProperties().deleteAllProperties().setProperty('a', '1')
    const read = one.getProperties()
    read.a = 'changed'
    expect(PropertiesService.getScriptProperties().getProperty('a')).toBe('1')
  })

  it('of the script, the user and the document are apart', () => {
    const { PropertiesService } = google()
    PropertiesService.getScriptProperties().setProperty('where', 'script')
    PropertiesService.getUserProperties().setProperty('where', 'user')
    expect(PropertiesService.getDocumentProperties().deleteProperty('where').getProperty('where')).toBeNull()
    expect(PropertiesService.getScriptProperties().getProperty('where')).toBe('script')
    expect(PropertiesService.getUserProperties().getProperty('where')).toBe('user')
  })

  it('keep the empty text, and letters of every kind', () => {
    const properties = google().PropertiesService.getScriptProperties()
    expect(properties.setProperty('a', '').getProperty('a')).toBe('')
    expect(properties.setProperty('ключ', 'é 😀').getProperty('ключ')).toBe('é 😀')
  })

  it('are at most 9 KB each', () => {
    const properties = google().PropertiesService.getScriptProperties()
    expect(() => properties.setProperty('large', 'x'.repeat(9 * KB + 1))).toThrow('Argument too large: value')
    expect(properties.getProperty('large')).toBeNull()
  })

  it('have names and values that are texts', () => {
    const properties = google().PropertiesService.getScriptProperties()
    expect(() => properties.getProperty(null as unknown as string)).toThrow(
      "The parameters (null) don't match the method signature for PropertiesService.Properties.getProperty.",
    )
    expect(() => properties.setProperty('a', null as unknown as string)).toThrow(
      "The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
    )
  })
})

describe('A cache', () => {
  it('gives back what was put, and null for what is not there', () => {
    const cache = google().CacheService.getScriptCache()
    cache.put('a', '1')
    cache.put('b', '2', 60)
    expect(cache.get('a')).toBe('1')
    expect(cache.get('nothing')).toBeNull()
    expect(cache.getAll(['a', 'b', 'nothing'])).toEqual({ a: '1', b: '2' })
  })

  it('takes several at once, and removes them', () => {
    const cache = google().CacheService.getUserCache()
    cache.putAll({ a: '1', b: '2' }, 60)
    cache.putAll({ c: '3' })
    cache.remove('a')
    cache.removeAll(['b', 'nothing'])
    expect(cache.getAll(['a', 'b', 'c'])).toEqual({ c: '3' })
  })

  it('of the script, the user and the document are apart', () => {
    const { CacheService } = google()
    CacheService.getScriptCache().put('where', 'script')
    CacheService.getUserCache().remove('where')
    expect(CacheService.getUserCache().get('where')).toBeNull()
    CacheService.getDocumentCache()?.put('where', 'document')
    expect(CacheService.getDocumentCache()?.get('where')).toBe('document')
    expect(CacheService.getScriptCache().get('where')).toBe('script')
  })

  it('refuses keys over 250 letters and values over 100 KB', () => {
    const cache = google().CacheService.getScriptCache()
    cache.put('k'.repeat(250), 'x'.repeat(100 * KB))
    expect(cache.get('k'.repeat(250))).toHaveLength(100 * KB)
    expect(() => cache.put('k'.repeat(251), '')).toThrow('Argument too large: key')
    expect(() => cache.get('k'.repeat(251))).toThrow('Argument too large: key')
    expect(() => cache.put('a', 'x'.repeat(100 * KB + 1))).toThrow('Argument too large: value')
  })

  it('keeps texts only, for at least a second', () => {
    const cache = google().CacheService.getScriptCache()
    expect(() => cache.put('a', 1 as unknown as string)).toThrow(
      "The parameters (String,number) don't match the method signature for CacheService.Cache.put.",
    )
    expect(() => cache.put('a', '1', 0)).toThrow('Invalid argument')
  })
})
