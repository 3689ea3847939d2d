// Finds the number the office gave an item: the officer looks it up on the tab Butir.
import type { Google } from '../google'
import type { ProposedItem } from '../proposals/proposal'
import { wordsOf } from '../proposals/same-words'
import { RehearsalStopped } from '../stopped'
import { playWords, tabs } from '../words/play'
import { cellUnder, recordsOf, type SheetRecord } from './records'

/** The tab is read again only for a case that is not yet on the officer's copy of it. */
export class ItemNumbers {
  private byCase = new Map<string, SheetRecord[]>()

  constructor(private readonly google: Pick<Google, 'sheet'>) {}

  of(caseNumber: string, item: ProposedItem): string {
    if (!this.byCase.has(caseNumber)) this.readTab()
    const titled = (this.byCase.get(caseNumber) ?? []).filter(
      (record) => wordsOf(cellUnder(record, 'judul')) === wordsOf(item.title),
    )
    // Two units of one case may hold information of the same title.
    const own = titled.length > 1 ? titled.filter((record) => cellUnder(record, 'opd').startsWith(item.agency)) : titled
    const number = own[0] ? cellUnder(own[0], 'nomor butir') : ''
    if (number === '') throw new RehearsalStopped(playWords.noItem(item.title, caseNumber))
    return number
  }

  private readTab(): void {
    this.byCase = new Map()
    for (const record of recordsOf(this.google, tabs.items)) {
      const number = cellUnder(record, 'nomor berkas')
      const items = this.byCase.get(number) ?? []
      items.push(record)
      this.byCase.set(number, items)
    }
  }
}
