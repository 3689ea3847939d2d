// When the officers act: working days, one unit that is late on purpose, and the last evening.

import { timetableOf } from '../../../src/rehearsal/play/timetable'
import { clockOf, dayOf } from '../../../src/rehearsal/play/wib'
import { groupCases } from '../../../src/rehearsal/proposals/group-cases'
import { proposal } from './csv'

const cases = groupCases([
  proposal({ berkas: 'A', opd: 'DINKES', judul: 'Satu' }),
  proposal({ berkas: 'A', opd: 'BKD', judul: 'Dua' }),
  proposal({ berkas: 'B', opd: 'BKD', judul: 'Tiga', perihal: 'Keuangan' }),
])
const days = (start: string, holidays: readonly string[] = []) =>
  timetableOf(cases, start, new Set(holidays)).acts.map(
    ({ at, kind, ofCase }) => `${dayOf(at)} ${kind} ${ofCase.label}`,
  )

describe('A timetable', () => {
  it('keeps the SOP in time and lets the last unit of the first shared case miss its five working days', () => {
    expect(days('2026-11-09')).toEqual([
      '2026-11-09 COLLECT A',
      '2026-11-09 COLLECT B',
      '2026-11-10 MEET A',
      '2026-11-10 MEET B',
      '2026-11-11 TEST A',
      '2026-11-12 TEST B',
      '2026-11-13 RECEIVE B',
      '2026-11-13 ADOPT B',
      '2026-11-18 TEST A',
      '2026-11-19 RECEIVE A',
      '2026-11-19 ADOPT A',
    ])
    expect(timetableOf(cases, '2026-11-09', new Set()).late).toEqual({ label: 'A', agency: 'BKD' })
  })

  it('skips holidays and weekends', () => {
    // 24 December is joint leave and 25 December a holiday; 26 and 27 are a weekend.
    expect(days('2026-12-22', ['2026-12-24', '2026-12-25']).slice(2, 6)).toEqual([
      '2026-12-23 MEET A',
      '2026-12-23 MEET B',
      '2026-12-28 TEST A',
      '2026-12-29 TEST B',
    ])
  })

  it('ends on the evening of the last act', () => {
    const { end } = timetableOf(cases, '2026-11-09', new Set())
    expect(`${dayOf(end)} ${clockOf(end)}`).toBe('2026-11-19 21:00')
  })

  it('keeps a hundred acts of one day within six hours', () => {
    const many = groupCases(
      Array.from({ length: 100 }, (_, index) => proposal({ berkas: `K${index}`, perihal: `Perihal ${index}` })),
    )
    const collecting = timetableOf(many, '2026-11-09', new Set()).acts.filter(({ kind }) => kind === 'COLLECT')
    expect(clockOf(collecting[0]?.at ?? new Date(0))).toBe('09:00')
    expect(clockOf(collecting.at(-1)?.at ?? new Date(0))).toBe('14:56')
  })

  it('begins no more cases a day than the quotas of the account carry', () => {
    const many = groupCases(
      Array.from({ length: 45 }, (_, index) => proposal({ berkas: `K${index}`, perihal: `Perihal ${index}` })),
    )
    const started = (account: 'consumer' | 'workspace') => [
      ...timetableOf(many, '2026-11-09', new Set(), account).startDays,
    ]
    expect(started('workspace')).toEqual([['2026-11-09', 45]])
    // Of 100 mails a day 85 are planned with. 42 cases handed in take 84, and so do their 42 meetings on the 10th; the
    // first tests on the 11th leave room again.
    expect(started('consumer')).toEqual([
      ['2026-11-09', 42],
      ['2026-11-11', 3],
    ])
  })
})
