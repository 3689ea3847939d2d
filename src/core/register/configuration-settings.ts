// The tab Pengaturan as settings; a row that is missing keeps its first value.
import type { Settings } from '../sop/configuration'
import { choiceWords, settingRows } from '../text/sheet'
import type { ConfigurationRow } from './configuration-row'

type SettingKey = (typeof settingRows)[number][0]

const DEFAULT_CLOSING = 16 * 60

export function settingsFrom(rows: readonly ConfigurationRow[], sixDayAgencies: readonly string[]): Settings {
  const find = (key: SettingKey): ConfigurationRow | undefined => {
    const title = settingRows.find(([known]) => known === key)?.[1]
    return rows.find((row) => row.text('name') === title)
  }
  const text = (key: SettingKey): string => {
    const row = find(key)
    return row ? row.text('value') : (settingRows.find(([known]) => known === key)?.[2] ?? '')
  }
  /** A whole number of working days; the first value where the cell holds none. */
  const count = (key: SettingKey, least: number): number => {
    const days = Number(text(key))
    if (text(key) !== '' && Number.isInteger(days) && days >= least) return days
    find(key)?.complain('value', 'NUMBER_INVALID')
    return Number(settingRows.find(([known]) => known === key)?.[2])
  }
  const isYes = (key: SettingKey): boolean => {
    const answer = text(key).toLowerCase()
    if (answer !== choiceWords.yes.toLowerCase() && answer !== choiceWords.no.toLowerCase())
      find(key)?.complain('value', 'VALUE_UNKNOWN')
    return answer !== choiceWords.no.toLowerCase()
  }
  const closesAt = minutesFrom(text('closesAt'))
  if (closesAt === undefined) find('closesAt')?.complain('value', 'VALUE_UNKNOWN')
  const firstDay = text('firstDay')
  if (firstDay !== choiceWords.nextWorkingDay && firstDay !== choiceWords.dayOfReceipt)
    find('firstDay')?.complain('value', 'VALUE_UNKNOWN')
  return {
    letterhead: [text('letterhead1'), text('letterhead2'), text('letterhead3')],
    place: text('place'),
    signer: {
      position: text('signerPosition'),
      name: text('signerName'),
      rank: text('signerRank'),
      nip: text('signerNip'),
    },
    letterNumberPattern: text('letterNumberPattern'),
    listTitle: text('listTitle'),
    closesAt: closesAt ?? DEFAULT_CLOSING,
    firstDay: firstDay === choiceWords.dayOfReceipt ? 'DAY_OF_RECEIPT' : 'NEXT_WORKING_DAY',
    sixDayAgencies,
    senderName: text('senderName'),
    reminders: {
      before: daysBefore(text('remindBefore'), find('remindBefore')),
      onDueDay: isYes('remindOnDay'),
      firstLate: count('remindLate', 1),
      everyLate: count('remindEvery', 1),
      escalateLate: count('escalateLate', 1),
    },
    mostPaused: count('mostPaused', 0),
    mostExtended: count('mostExtended', 0),
  }
}

/** "3, 1" as [3, 1]; a number that cannot be used is left out and named. */
function daysBefore(value: string, row: ConfigurationRow | undefined): number[] {
  const days = value
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(Number)
  const usable = days.filter((count) => Number.isInteger(count) && count > 0)
  if (usable.length < days.length) row?.complain('value', 'NUMBER_INVALID')
  return usable
}

/** "16:00" or "16.00" in minutes after midnight; a time cell arrives as a fraction of a day. */
function minutesFrom(value: string): number | undefined {
  const clock = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(value)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  const fraction = Number(value)
  return value !== '' && fraction > 0 && fraction < 1 ? Math.round(fraction * 24 * 60) : undefined
}
