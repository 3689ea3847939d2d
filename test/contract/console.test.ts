// Logger and console (developers.google.com/apps-script/reference/base/logger, …/reference/base/console, …/guides/logging).
import { google } from '../support/on-google'

/** The text of the last line, without its instant and severity. */
function logged(...values: unknown[]): string {
  const { Logger } = google()
  Logger.clear()
  Logger.log('before').log(...values)
  const lines = Logger.getLog().split('\n')
  return (lines[lines.length - 2] || '').replace(/^.* INFO: /, '')
}

describe('The logger', () => {
  it.each<[string, unknown[], string]>([
    ['a text', ['100% siap'], '100% siap'],
    ['a whole number', [3], '3.0'],
    ['a part', [0.5], '0.5'],
    ['a large number', [12_345_678], '1.2345678E7'],
    ['null', [null], 'null'],
    ['true', [true], 'true'],
    ['a list', [[1, 'a', [false]]], '[1.0, a, [false]]'],
    ['an object', [{ a: 1, b: { c: 'd' } }], '{a=1.0, b={c=d}}'],
    ['a format', ['%s dari %s', 'satu', true], 'satu dari true'],
    ['a format with numbers', ['%s butir', 3], '3.0 butir'],
  ])('prints %s', (_, values, text) => {
    expect(logged(...values)).toBe(text)
  })

  it('gives back its lines with instant and severity, until it is cleared', () => {
    const { Logger } = google()
    Logger.clear()
    Logger.log('satu').log('dua')
    expect(Logger.getLog()).toMatch(
      /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d{2} \d{2}:\d{2}:\d{2} \S+ \d{4} INFO: satu\n.* INFO: dua\n$/,
    )
    Logger.clear()
    expect(Logger.getLog()).toBe('')
  })

  it('lacks no value for a placeholder', () => {
    expect(() => logged('%s %s', 'satu')).toThrow("Format specifier '%s'")
  })
})

describe('The console', () => {
  it('takes whatever it is given, and answers nothing', () => {
    const { console } = google()
    expect(console.log('%s', 'a', { b: 1 })).toBeUndefined()
    expect(console.info('a')).toBeUndefined()
    expect(console.warn('a')).toBeUndefined()
    expect(console.error(new Error('a'))).toBeUndefined()
    expect(console.time('a')).toBeUndefined()
    expect(console.timeEnd('a')).toBeUndefined()
  })
})
