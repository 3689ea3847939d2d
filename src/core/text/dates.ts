// Days, moments and counted deadlines in Indonesian words.
import { addDays, type Day, dateOf, monthOf, weekdayOf, yearOf } from '../time/day'
import type { CountedDay } from '../time/due-date'
import { clockOf, dayOf, type Moment } from '../time/moment'

const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']
const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]

const weekdayName = (day: Day): string => WEEKDAYS[weekdayOf(day)] ?? ''
const monthName = (day: Day): string => MONTHS[monthOf(day) - 1] ?? ''
const shortMonth = (day: Day): string => monthName(day).slice(0, 3)
const shortWeekday = (day: Day): string => weekdayName(day).slice(0, 3)

/** "16 November 2026" */
export const dateText = (day: Day): string => `${dateOf(day)} ${monthName(day)} ${yearOf(day)}`

/** "Senin, 16 November 2026" */
export const dayText = (day: Day): string => `${weekdayName(day)}, ${dateText(day)}`

/** "16 Nov 2026" */
export const shortDateText = (day: Day): string => `${dateOf(day)} ${shortMonth(day)} ${yearOf(day)}`

/** "Senin, 16 November 2026 pukul 09.05 WIB" */
export const momentText = (moment: Moment): string =>
  `${dayText(dayOf(moment))} pukul ${clockOf(moment).replace(':', '.')} WIB`

/** Said instead of a date where the calendar does not reach so far. */
export const calendarIncomplete =
  'kalender belum lengkap: tenggat dihitung setelah hari libur tahun berikutnya diisi pada tab Hari Libur'

/**
 * How a deadline was counted: "Sel 17, Rab 25 → Kam 26 Mar 2026; dilewati: Rab 18 (Cuti Bersama Hari Suci Nyepi), …".
 * Where the calendar does not reach the end, `dueOn` is undefined and the text says so.
 */
export function countText(count: readonly CountedDay[], dueOn: Day | undefined): string {
  const skipped = skippedText(count, dueOn)
  const parts = [countedText(count, dueOn), ...(skipped ? [`dilewati: ${skipped}`] : [])]
  if (!dueOn) parts.push(calendarIncomplete)
  return parts.filter(Boolean).join('; ')
}

/** The count as a note on a cell, one line a day: "Rab 18 Mar: dilewati (Cuti Bersama Hari Suci Nyepi)". */
export function countNote(receivedAt: Moment, count: readonly CountedDay[], dueOn: Day | undefined): string {
  const received = dayOf(receivedAt)
  const start = `Diterima ${shortWeekday(received)} ${shortDateText(received)} pukul ${clockOf(receivedAt).replace(':', '.')}`
  const days = count.map(({ day, number, skipped }) => {
    const what = skipped ? `dilewati (${restText(skipped)})` : `hari kerja ke-${number}`
    return `${shortWeekday(day)} ${dateOf(day)} ${shortMonth(day)}: ${what}${day === dueOn ? ', tenggat' : ''}`
  })
  return [start, ...days, ...(dueOn ? [] : [capital(calendarIncomplete)])].join('\n')
}

/** "Langkah 3, DINKES: Sel 17 → …": the note on a case's nearest deadline. */
export const dueNoteText = (step: number, agency: string | undefined, explanation: string): string =>
  `Langkah ${step}${agency ? `, ${agency}` : ''}: ${explanation}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function countedText(count: readonly CountedDay[], dueOn: Day | undefined): string {
  const before = count.filter((entry) => entry.number !== undefined && entry.day !== dueOn)
  const days = before.map((entry) => shortText(entry.day, dueOn)).join(', ')
  const end = dueOn ? `${shortWeekday(dueOn)} ${shortDateText(dueOn)}` : ''
  return [days, end].filter(Boolean).join(' → ')
}

interface Span {
  readonly from: Day
  readonly to: Day
  readonly reason: string
}

/** Neighbouring days with the same reason are told together: "Sab 28–Min 29 (akhir pekan)". */
function skippedText(count: readonly CountedDay[], dueOn: Day | undefined): string {
  const spans: Span[] = []
  for (const { day, skipped } of count) {
    if (!skipped) continue
    const reason = restText(skipped)
    const last = spans[spans.length - 1]
    if (last?.reason === reason && addDays(last.to, 1) === day) spans[spans.length - 1] = { ...last, to: day }
    else spans.push({ from: day, to: day, reason })
  }
  return spans.map((span) => `${spanText(span, dueOn)} (${span.reason})`).join(', ')
}

/** Why a day is not counted. */
function restText(skipped: NonNullable<CountedDay['skipped']>): string {
  if (skipped === 'WEEKEND') return 'akhir pekan'
  return skipped === 'PAUSED' ? 'dijeda' : skipped.name
}

function spanText({ from, to }: Span, dueOn: Day | undefined): string {
  return from === to ? shortText(from, dueOn) : `${shortText(from, dueOn)}–${shortText(to, dueOn)}`
}

/** "Sel 17"; with its month where that is not the month of the deadline. */
function shortText(day: Day, dueOn: Day | undefined): string {
  const text = `${shortWeekday(day)} ${dateOf(day)}`
  return dueOn && monthOf(day) === monthOf(dueOn) ? text : `${text} ${shortMonth(day)}`
}
