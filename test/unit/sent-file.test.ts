// How a browser is told the name of a file: the examples of RFC 8187, and names that people and scripts give.
import { named } from '../../src/local/web/sent-file'

describe('The name of a file', () => {
  it.each([
    ['€ rates', "attachment; filename*=UTF-8''%E2%82%AC%20rates"],
    ["Surat 'asli' (1).pdf", "attachment; filename*=UTF-8''Surat%20%27asli%27%20%281%29.pdf"],
    ['a"b\r\nSet-Cookie: x', "attachment; filename*=UTF-8''a%22b%0D%0ASet-Cookie%3A%20x"],
    ['rusak \ud800.txt', "attachment; filename*=UTF-8''rusak%20%EF%BF%BD.txt"],
  ])('%j is sent in letters every header may hold', (name, header) => {
    expect(named(name)).toBe(header)
  })

  it('is told as well for a file that is shown', () => {
    expect(named('DIK.pdf', 'inline')).toBe("inline; filename*=UTF-8''DIK.pdf")
  })
})
