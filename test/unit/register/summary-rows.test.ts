// The figures of Ringkasan, from facts counted by hand.
import { shareInTime } from '../../../src/core/register/figures'
import { AGENCIES_HEADING, KEY_FIGURES, TABLES } from '../../../src/core/register/summary-places'
import { summaryChanges } from '../../../src/core/register/summary-rows'
import type { CellValue } from '../../../src/core/register/tabs'
import type { Tally } from '../../../src/core/register/tally'
import { medianOf } from '../../../src/core/time/median'
import { moment } from '../../../src/core/time/moment'
import { configuration } from '../../support/office'

/** "OPEN|3|DINKES|2026-11-23" → count */
const tally = (counts: Readonly<Record<string, number>>): Tally =>
  new Map(Object.entries(counts).map(([fact, count]) => [fact.replace(/\|/g, '\n'), count]))

/** Rows by their number on the sheet. */
function rowsOf(counts: Readonly<Record<string, number>>, at = '2026-11-20T09:00:00', lastFigure = 1) {
  const changes = summaryChanges(tally(counts), moment(at), configuration, lastFigure)
  return new Map(changes.map(({ row, cells }) => [row, [...cells.values()]]))
}

const table = (rows: ReadonlyMap<number, readonly CellValue[]>, { heading, last }: { heading: number; last: number }) =>
  Array.from({ length: last - heading + 1 }, (_, index) => rows.get(heading + index))

/** Friday 20 November 2026. */
const FACTS = {
  'CASE|||TESTING': 3,
  'CASE|||DISCUSSING': 1,
  'CASE|||ADOPTED': 5,
  'CASE|||NIL': 1,
  'CASE|||STOPPED': 2,
  'ITEM|||EXEMPT': 7,
  'ITEM|||PARTLY_EXEMPT': 2,
  'ITEM|||OPEN': 4,
  'ITEM|||FORWARDED': 5,
  'GROUND|||h': 8,
  'GROUND|||a': 3,
  'OPEN|2||2026-11-19': 1,
  'OPEN|2||2026-11-20': 1,
  'OPEN|3|DINKES|2026-11-18': 2,
  'OPEN|3|DINKES|2026-11-26': 1,
  'OPEN|3|DINKES|2026-11-27': 4,
  'OPEN|3|BKPSDM|2026-11-19': 2,
  'OPEN|3|BKPSDM|': 1,
  'OPEN|3|ITKO|2026-11-20': 9,
  'DONE|1||INTIME': 6,
  'DONE|3|DINKES|INTIME': 3,
  'DONE|3|DINKES|LATE': 1,
  'DONE|3|DPUPR|LATE': 2,
  'TOOK|1||0': 6,
  'TOOK|3||2': 2,
  'TOOK|3||5': 1,
  'TOOK|3||9': 1,
  'TOOK|3||12': 2,
}

describe('The tab Ringkasan', () => {
  const rows = rowsOf(FACTS)

  it('begins with the figures of the whole office', () => {
    expect(table(rows, { heading: KEY_FIGURES.first, last: KEY_FIGURES.last })).toEqual([
      // 20 November 2026 at nine, as the sheet counts days.
      ['Keadaan per', 46346.375, '', ''],
      ['Tugas berjalan', 21, 5, 11],
      ['Berkas berjalan', 4, '', ''],
      ['Berkas selesai', 8, '', ''],
      ['Butir informasi', 18, '', ''],
      ['Butir dikecualikan', 9, '', ''],
    ])
  })

  it('tells what is open at each step, late, and due within seven days', () => {
    expect(table(rows, TABLES.steps)).toEqual([
      ['Per langkah', 'Berjalan', 'Terlambat', '7 hari'],
      ['1. Pengumpulan', 0, 0, 0],
      ['2. Rapat', 2, 1, 1],
      ['3. Uji konsekuensi', 19, 4, 10],
      ['4. Penerimaan', 0, 0, 0],
      ['5. Pedoman', 0, 0, 0],
    ])
  })

  it('tells how much of each step was done in time, and in how many working days in the middle', () => {
    expect(table(rows, TABLES.pace)).toEqual([
      ['Ketepatan', 'Selesai', 'Tepat', 'Median'],
      ['1. Pengumpulan', 6, 1, 0],
      ['2. Rapat', 0, '', ''],
      ['3. Uji konsekuensi', 6, 0.5, 7],
      ['4. Penerimaan', 0, '', ''],
      ['5. Pedoman', 0, '', ''],
    ])
  })

  it('counts items by letter of Pasal 17', () => {
    const [heading, ...letters] = table(rows, TABLES.grounds)
    expect(heading).toEqual(['Dasar Pasal 17', 'Butir', '', ''])
    expect(letters.map((row) => [String(row?.[0])[0], row?.[1]])).toEqual([
      ['a', 3],
      ['b', 0],
      ['c', 0],
      ['d', 0],
      ['e', 0],
      ['f', 0],
      ['g', 0],
      ['h', 8],
      ['i', 0],
      ['j', 0],
    ])
  })

  it('lists the units that have or had work, the most overdue first, then those with most to do', () => {
    expect(table(rows, { heading: AGENCIES_HEADING, last: AGENCIES_HEADING + 4 })).toEqual([
      ['Per OPD', 'Berjalan', 'Terlambat', 'Tepat'],
      ['DINKES', 7, 2, 0.75],
      ['BKPSDM', 3, 2, ''],
      ['ITKO', 9, 0, ''],
      ['DPUPR', 0, 0, 0],
    ])
    expect(rows.size).toBe(AGENCIES_HEADING + 4 - 1)
  })

  it('leaves rows free for charts', () => {
    for (const { chart } of Object.values(TABLES)) expect(rows.get(chart)).toEqual(['', '', '', ''])
  })

  it('empties what a longer list has left behind', () => {
    const shorter = rowsOf({}, '2026-11-20T09:00:00', AGENCIES_HEADING + 2)
    expect(shorter.get(AGENCIES_HEADING)?.[0]).toBe('Per OPD')
    expect([shorter.get(AGENCIES_HEADING + 1), shorter.get(AGENCIES_HEADING + 2)]).toEqual([
      ['', '', '', ''],
      ['', '', '', ''],
    ])
    expect(shorter.size).toBe(AGENCIES_HEADING + 2 - 1)
  })
})

describe('A task due on a Friday', () => {
  const figures = (day: string, agency: string) =>
    rowsOf({ [`OPEN|3|${agency}|2026-11-20`]: 1 }, `${day}T08:00:00`).get(KEY_FIGURES.first + 1)

  it('is late from the next working day of its unit on', () => {
    expect(figures('2026-11-13', 'DINKES')).toEqual(['Tugas berjalan', 1, 0, 0])
    expect(figures('2026-11-14', 'DINKES')).toEqual(['Tugas berjalan', 1, 0, 1])
    expect(figures('2026-11-20', 'DINKES')).toEqual(['Tugas berjalan', 1, 0, 1])
    expect(figures('2026-11-21', 'DINKES')).toEqual(['Tugas berjalan', 1, 0, 1])
    expect(figures('2026-11-23', 'DINKES')).toEqual(['Tugas berjalan', 1, 1, 0])
    // This unit works on Saturdays.
    expect(figures('2026-11-21', 'DISDIKBUD')).toEqual(['Tugas berjalan', 1, 1, 0])
  })
})

describe('Share and median', () => {
  it('are those of all that was finished', () => {
    const none = { open: 0, late: 0, soon: 0 }
    expect(shareInTime({ ...none, inTime: 3, finishedLate: 1 })).toBe(0.75)
    expect(shareInTime({ ...none, inTime: 0, finishedLate: 0 })).toBeUndefined()
    expect(medianOf([])).toBeUndefined()
    expect(medianOf([[4, 1]])).toBe(4)
    expect(
      medianOf([
        [10, 1],
        [1, 1],
      ]),
    ).toBe(5.5)
    expect(
      medianOf([
        [10, 2],
        [1, 3],
      ]),
    ).toBe(1)
    expect(
      medianOf([
        [2, 1],
        [3, 1],
        [1, 1],
      ]),
    ).toBe(2)
  })
})
