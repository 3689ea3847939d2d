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
  }
}

/** "16:00" or "16.00" in minutes after midnight; a time cell arrives as a fraction of a day. */
function minutesFrom(value: string): number | undefined {
  const clock = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(value)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  const fraction = Number(value)
  return value !== '' && fraction > 0 && fraction < 1 ? Math.round(fraction * 24 * 60) : undefined
}
