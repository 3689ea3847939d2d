// The words set last in a font, of which only so many stay.
import { RecentWords } from '../../src/local/services/docs/pdf/recent-words'

describe('Recent words', () => {
  it('remember what comes again, and forget what does not', () => {
    const words = new RecentWords()
    const often = words.set('rahasia', { width: 7 })
    for (let number = 0; number < 10_000; number++) {
      words.set(`nomor ${number}`, { width: number })
      if (number % 1000 === 0) expect(words.get('rahasia')).toBe(often)
    }
    expect(words.get('nomor 9999')).toEqual({ width: 9999 })
    expect(words.get('nomor 0')).toBeUndefined()
  })
})
