// Names of files made from texts somebody typed.
import { safeName, uniquePaths } from '../../../src/rehearsal/exports/file-name'

describe('A name typed by somebody', () => {
  it.each([
    ['Perkara: "izin" <PNS>/2026', 'Perkara- -izin- -PNS-2026'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['..', 'tanpa nama'],
    ['', 'tanpa nama'],
    ['a\u0000b\nc\u202Ed', 'a b c d'],
    ['  akhir titik...  ', 'akhir titik'],
    ['NUL.txt', '_NUL.txt'],
    ['C:\\Windows', 'C-Windows'],
  ])('%j becomes the file name %j', (typed, name) => {
    expect(safeName(typed)).toBe(name)
  })

  it('is cut to 90 letters without breaking one', () => {
    expect(safeName('😀'.repeat(200))).toBe('😀'.repeat(90))
  })

  it('is given once, whatever its case', () => {
    const unique = uniquePaths()
    expect([unique('Daftar', '.pdf'), unique('daftar', '.pdf'), unique('Daftar', '.docx')]).toEqual([
      'Daftar.pdf',
      'daftar (2).pdf',
      'Daftar.docx',
    ])
  })
})
