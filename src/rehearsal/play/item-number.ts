// Finds the number the office gave an item: the officer looks it up on the tab Butir.
import type { Google } from '../google'
import type { ProposedItem } from '../proposals/proposal'
import { wordsOf } from '../proposals/same-words'
import { RehearsalStopped } from '../stopped'
import { playWords, tabs } from '../words/play'
import { cellUnder, recordsOf } from './records'

export function itemNumberOf(google: Google, caseNumber: string, item: ProposedItem): string {
  const titled = recordsOf(google, tabs.items).filter(
    (record) =>
      cellUnder(record, 'nomor berkas') === caseNumber && wordsOf(cellUnder(record, 'judul')) === wordsOf(item.title),
  )
  // Two units of one case may hold information of the same title.
  const own = titled.length > 1 ? titled.filter((record) => cellUnder(record, 'opd').startsWith(item.agency)) : titled
  const number = own[0] ? cellUnder(own[0], 'nomor butir') : ''
  if (number === '') throw new RehearsalStopped(playWords.noItem(item.title, caseNumber))
  return number
}
