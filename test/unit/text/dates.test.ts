// Days, moments and counted deadlines in Indonesian words.
import { countText, dateText, dayText, momentText, shortDateText } from '../../../src/core/text/dates'
import { day } from '../../../src/core/time/day'
import { dueDate } from '../../../src/core/time/due-date'
import { moment } from '../../../src/core/time/moment'
import { cityCalendar } from '../../support/office'

const counted = (receivedAt: string, workingDays: number, calendar = cityCalendar) => {
  const due = dueDate(calendar, moment(receivedAt), workingDays)
  return countText(due.count, due.day)
}

describe('A day in words', () => {
  it('has its weekday, month and year', () => {
    expect(dayText(day('2026-11-16'))).toBe('Senin, 16 November 2026')
    expect(dayText(day('2027-08-01'))).toBe('Minggu, 1 Agustus 2027')
    expect(dateText(day('2026-03-05'))).toBe('5 Maret 2026')
    expect(shortDateText(day('2026-11-16'))).toBe('16 Nov 2026')
    expect(shortDateText(day('2026-08-17'))).toBe('17 Agu 2026')
  })

  it('may have its time', () => {
    expect(momentText(moment('2026-11-13T16:05:59'))).toBe('Jumat, 13 November 2026 pukul 16.05 WIB')
  })
})

describe('The count of a deadline in words', () => {
  it('names the counted days and why the others were skipped', () => {
    expect(counted('2026-03-16T10:00:00', 5)).toBe(
      'Sel 17, Rab 25, Kam 26, Jum 27 → Sen 30 Mar 2026; dilewati: ' +
        'Rab 18 (Cuti Bersama Hari Suci Nyepi), Kam 19 (Hari Suci Nyepi), ' +
        'Jum 20 (Cuti Bersama Hari Raya Idul Fitri), Sab 21 (Hari Raya Idul Fitri), ' +
        'Min 22 (Hari kedua dari Hari Raya Idul Fitri), ' +
        'Sen 23–Sel 24 (Cuti Bersama Hari Raya Idul Fitri), Sab 28–Min 29 (akhir pekan)',
    )
  })

  it('is short for one working day', () => {
    expect(counted('2026-11-16T10:00:00', 1)).toBe('Sel 17 Nov 2026')
    expect(counted('2026-11-13T10:00:00', 1)).toBe('Sen 16 Nov 2026; dilewati: Sab 14–Min 15 (akhir pekan)')
  })

  it('names the months where there are two', () => {
    expect(counted('2026-12-30T10:00:00', 2)).toBe(
      'Kam 31 Des → Sen 4 Jan 2027; dilewati: Jum 1 (Tahun Baru Masehi), Sab 2–Min 3 (akhir pekan)',
    )
  })

  it('says that the calendar ends too early', () => {
    expect(counted('2027-12-30T10:00:00', 2)).toBe(
      'Jum 31 Des; kalender belum lengkap: tenggat dihitung setelah hari libur tahun berikutnya diisi pada tab Hari Libur',
    )
  })
})
