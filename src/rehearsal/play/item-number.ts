// Finds the number the office gave an item: the officer looks it up on the tab Butir.
import type { Google } from '../google'
import type { ProposedItem } from '../proposals/proposal'
import { wordsOf } from '../proposals/same-words'
import { RehearsalStopped } from '../stopped'
import { playWords, tabs } from '../words/play'
import { cellUnder, recordsOf } from './records'

/** What an officer notes of an item: a copy of all its cells, thousands of times, would fill the memory. */
interface Noted {
  readonly number: string
  readonly title: string
  readonly agency: string
}

/** The tab is read again only for a case that is not yet on the officer's copy of it. */
export class ItemNumbers {
  private byCase = new Map<string, Noted[]>()

  constructor(private readonly google: Pick<Google, 'sheet'>) {}

  of(caseNumber: string, item: ProposedItem): string {
    if (!this.byCase.has(caseNumber)) this.readTab()
    const titled = (this.byCase.get(caseNumber) ?? []).filter(({ title }) => wordsOf(title) === wordsOf(item.title))
    // Two units of one case may hold information of the same title.
    const own = titled.length > 1 ? titled.filter(({ agency }) => agency.startsWith(item.agency)) : titled
    const number = own[0]?.number ?? ''
    if (number === '') throw new RehearsalStopped(playWords.noItem(item.title, caseNumber))
    return number
  }

  private readTab(): void {
    this.byCase = new Map()
    for (const record of recordsOf(this.google, tabs.items)) {
      const number = cellUnder(record, 'nomor berkas')
      const items = this.byCase.get(number) ?? []
      items.push({
        number: cellUnder(record, 'nomor butir'),
        title: cellUnder(record, 'judul'),
        agency: cellUnder(record, 'opd'),
      })
      this.byCase.set(number, items)
    }
  }
}
