// What the command line may say.
import { readCommandLine } from '../../../src/rehearsal/command-line'

describe('The command line', () => {
  it('needs no more than a file', () => {
    expect(readCommandLine(['usulan.csv'])).toEqual({
      kind: 'REHEARSE',
      file: 'usulan.csv',
      out: 'hasil-latihan',
      start: '2026-11-09',
      account: 'workspace',
    })
  })

  it('takes the kind of account whose quotas pace the play, and no other', () => {
    expect(readCommandLine(['a.csv', '--account', 'consumer'])).toMatchObject({ account: 'consumer' })
    expect(() => readCommandLine(['a.csv', '--account', 'sekolah'])).toThrow(/workspace atau consumer/)
  })

  it('takes a folder and a day', () => {
    expect(readCommandLine(['a.csv', '--out', 'b', '--start', '2027-01-04'])).toMatchObject({
      out: 'b',
      start: '2027-01-04',
    })
  })

  it('gives help when asked, whatever else it says', () => {
    expect(readCommandLine(['--help'])).toEqual({ kind: 'HELP' })
  })

  it.each([
    ['no file', [], 'Sebutkan satu berkas CSV.'],
    ['two files', ['a.csv', 'b.csv'], 'Sebutkan satu berkas CSV.'],
    ['an unknown option', ['a.csv', '--cepat'], 'Pilihan tidak dikenal: --cepat.'],
    ['an option without its value', ['a.csv', '--out'], '--out memerlukan nama folder, contoh hasil-latihan.'],
    ['another option in place of the value', ['a.csv', '--start', '--out'], '--start memerlukan tanggal'],
    ['a day that does not exist', ['a.csv', '--start', '2026-02-30'], '--start 2026-02-30 bukan tanggal.'],
  ])('is refused with %s', (_, words, message) => {
    expect(() => readCommandLine(words)).toThrow(message)
  })
})
