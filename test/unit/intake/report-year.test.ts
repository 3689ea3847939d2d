// Form 6, Buat angka tahunan: one year that has begun, or a clear word why not.
import { accepted, faults, parse } from '../../support/intake'

const answers = (reportYear: string) => ({ action: 'Buat angka tahunan', reportYear })

describe('The year of a report', () => {
  it.each([['2026'], [' 2026 '], ['2020']])('is taken as typed: "%s"', (typed) => {
    expect(accepted('ADMINISTRATION', answers(typed))).toEqual({ type: 'OrderReport', year: Number(typed) })
  })

  it.each([['2027'], ['2019'], ['26'], ['tahun ini'], ['2026/2027'], ['-2026'], ['2026.0'], ['２０２６']])(
    'is refused: "%s"',
    (typed) => {
      expect(faults('ADMINISTRATION', answers(typed))).toEqual(['YEAR_INVALID reportYear'])
    },
  )

  it('is refused with the years that can be asked for', () => {
    expect(parse('ADMINISTRATION', answers('2027'))).toMatchObject({
      rejections: [{ details: { value: '2027', first: '2020', last: '2026' } }],
    })
  })

  it('is asked for', () => {
    expect(faults('ADMINISTRATION', answers(''))).toEqual(['ANSWER_MISSING reportYear'])
  })

  it('matters to this action alone', () => {
    expect(faults('ADMINISTRATION', { action: 'Buka putaran pengumpulan', reportYear: 'x' })).not.toContain(
      'YEAR_INVALID reportYear',
    )
  })
})
