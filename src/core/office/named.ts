// The case or item a submission names, read before anything else is judged.
import type { CaseNumber, ItemNumber } from '../case/case'
import { caseOfItem } from '../case/numbers'
import { readCaseNumber, readItemNumber } from '../intake/numbers'
import type { RawSubmission } from '../intake/submission'

/** Undefined for a form that asks for no item, and for what is no item number. */
export function itemNumberNamed({ answers }: RawSubmission): ItemNumber | undefined {
  return readItemNumber(String(answers.itemNumber ?? ''))
}

/** Undefined for a new case, and for what is no case number. */
export function caseNumberNamed(raw: RawSubmission): CaseNumber | undefined {
  const item = itemNumberNamed(raw)
  return item ? caseOfItem(item) : readCaseNumber(String(raw.answers.caseNumber ?? ''))
}
