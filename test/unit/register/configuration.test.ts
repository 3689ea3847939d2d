// What is wrong on the configuration tabs is named by its cell and left out; the rest is used.
import { openDesk } from '../../../src/core/office/desk'
import { columnIndex } from '../../../src/core/register/columns'
import type { CellValue, Tab } from '../../../src/core/register/tabs'
import { settingRows } from '../../../src/core/text/sheet'
import { day, serialFromDay } from '../../../src/core/time/day'
import { PaperOffice } from '../office/paper-office'

function configured(change: (office: PaperOffice) => void) {
  const office = new PaperOffice()
  change(office)
  return openDesk(office.ports).configuration
}

/** Puts a value beside a setting; returns its cell. */
function set(office: PaperOffice, key: (typeof settingRows)[number][0], value: string): string {
  const index = settingRows.findIndex(([known]) => known === key)
  const row = office.rows('SETTINGS')[index]
  if (row) row[1] = value
  return `'Pengaturan'!B${index + 2}`
}

const cells = (problems: readonly { readonly cell: string; readonly code: string }[]) =>
  problems.map(({ cell, code }) => `${cell} ${code}`)

function keep(office: PaperOffice, tab: Tab, isKept: (row: readonly CellValue[]) => boolean): void {
  office.tabs.set(
    tab,
    office.rows(tab).filter((row) => isKept(row)),
  )
}

describe('The settings of reminders', () => {
  it('are read as they stand', () => {
    const { settings, problems } = configured((office) => {
      set(office, 'remindBefore', '3, 1')
      set(office, 'remindOnDay', 'Tidak')
      set(office, 'remindLate', '2')
      set(office, 'mostPaused', '0')
    })
    expect(settings.reminders).toEqual({ before: [3, 1], onDueDay: false, firstLate: 2, everyLate: 2, escalateLate: 3 })
    expect(settings.mostPaused).toBe(0)
    expect(problems).toEqual([])
  })

  it('that are negative or no numbers are named, and the first values used', () => {
    let wanted: string[] = []
    const { settings, problems } = configured((office) => {
      wanted = [
        set(office, 'remindBefore', '1, -2'),
        set(office, 'remindEvery', '-2'),
        set(office, 'escalateLate', 'segera'),
        set(office, 'mostExtended', ''),
      ]
    })
    expect(cells(problems)).toEqual(wanted.map((cell) => `${cell} NUMBER_INVALID`))
    expect(settings.reminders).toEqual({ before: [1], onDueDay: true, firstLate: 1, everyLate: 2, escalateLate: 3 })
    expect(settings.mostExtended).toBe(5)
  })
})

describe('The calendar', () => {
  const DAY = columnIndex('HOLIDAYS', 'day')
  const inYear = (row: readonly CellValue[], year: number) =>
    Number(row[DAY]) >= serialFromDay(day(`${year}-01-01`)) && Number(row[DAY]) <= serialFromDay(day(`${year}-12-31`))

  it('knows the years whose national holidays are entered', () => {
    const { problems, calendarOf } = configured(() => {})
    expect(calendarOf().knownUntil).toBe('2027-12-31')
    expect(problems).toEqual([])
  })

  it('does not know a year of which somebody has only begun to enter the holidays', () => {
    const begun = configured((office) => {
      const rows = office.tabs.get('HOLIDAYS') ?? []
      rows.push([serialFromDay(day('2028-01-01')), 'Tahun Baru Masehi', 'Libur nasional', 'SKB'])
    })
    expect(begun.calendarOf().knownUntil).toBe('2027-12-31')
    expect(begun.problems.map(({ code }) => code)).toEqual(['YEAR_INCOMPLETE'])
  })

  it('ends before a year that is missing between others', () => {
    const { calendarOf } = configured((office) => keep(office, 'HOLIDAYS', (row) => !inYear(row, 2026)))
    expect(calendarOf().knownUntil).toBe('2025-12-31')
  })

  it('names a day that stands twice', () => {
    const { problems } = configured((office) => {
      const rows = office.tabs.get('HOLIDAYS') ?? []
      rows.push([...(rows[0] ?? [])])
    })
    expect(problems.map(({ code }) => code)).toEqual(['DAY_REPEATED'])
  })
})
