// What every exemption must have: a ground, the statute it leans on, both consequences, and a period.
import { faultWords } from '../words/faults'
import { checkGivenPeriod } from './check-period'
import type { Blame } from './fault'
import { groundCodes } from './ground-codes'
import type { Proposal } from './proposal'
import { wordsOf } from './same-words'

const ARTICLE = /\b(?:pasal|psl|ps)\b\.?\s*\d/i

export function checkExemption(cells: Proposal['cells'], today: string, blame: Blame): void {
  const codes = groundCodes(cells.pasal_17)
  if (codes.length === 0) blame('pasal_17', faultWords.neededForExemption)
  // UU 14/2008 Pasal 17 huruf j holds only together with another statute and its article.
  if (codes.includes('j') && !ARTICLE.test(cells.uu_lain)) blame('uu_lain', faultWords.statuteMissing)
  for (const column of ['konsekuensi_dibuka', 'manfaat_ditutup'] as const)
    if (cells[column] === '') blame(column, faultWords.neededForExemption)
  if (cells.manfaat_ditutup !== '' && wordsOf(cells.manfaat_ditutup) === wordsOf(cells.konsekuensi_dibuka))
    blame('manfaat_ditutup', faultWords.consequencesEqual)
  if (cells.jenis_jangka_waktu === '') blame('jenis_jangka_waktu', faultWords.neededForExemption)
  checkGivenPeriod(cells, today, blame)
}
