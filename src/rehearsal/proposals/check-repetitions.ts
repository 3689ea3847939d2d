// Finds what is repeated or at odds between rows: titles of one case and unit, the subject and the size of a case.
import { faultWords } from '../words/faults'
import type { Fault } from './fault'
import type { Proposal } from './proposal'
import { wordsOf } from './same-words'

/** As many rows as the first form takes in its table. */
const MOST_ITEMS = 100

export function checkRepetitions(proposals: readonly Proposal[]): Fault[] {
  const titles = new Map<string, number>()
  const subjects = new Map<string, { readonly subject: string; readonly line: number }>()
  const counts = new Map<string, number>()
  const faults: Fault[] = []
  for (const { line, cells } of proposals) {
    if (cells.berkas === '') continue
    const count = (counts.get(cells.berkas) ?? 0) + 1
    counts.set(cells.berkas, count)
    if (count === MOST_ITEMS + 1)
      faults.push({ line, column: 'berkas', message: faultWords.tooManyItems(cells.berkas, MOST_ITEMS) })
    const title = JSON.stringify([cells.berkas, cells.opd, wordsOf(cells.judul)])
    const first = titles.get(title)
    if (first !== undefined && cells.judul !== '')
      faults.push({ line, column: 'judul', message: faultWords.titleRepeated(first) })
    else titles.set(title, line)
    const known = subjects.get(cells.berkas)
    if (!known) subjects.set(cells.berkas, { subject: cells.perihal, line })
    else if (cells.perihal !== '' && cells.perihal !== known.subject)
      faults.push({ line, column: 'perihal', message: faultWords.subjectDiffers(cells.berkas, known.line) })
  }
  return faults
}
