// The refusals every step shares: a case that is unknown, closed, or at another step, and items that are not its own.
import {
  type CaseFile,
  type CaseNumber,
  type CaseStatus,
  CLOSED_STATUSES,
  type Item,
  type ItemNumber,
  type TaskKey,
} from './case'
import { caseOfItem } from './numbers'
import { accepted, type Outcome, type Rejection, refused } from './rejection'

/** The step a case in this status waits for; none once it is closed. */
const STEP_OF_STATUS = {
  ASKED: 1,
  COLLECTING: 1,
  DISCUSSING: 2,
  TESTING: 3,
  RECEIVING: 4,
  ADOPTING: 5,
  ADOPTED: undefined,
  STOPPED: undefined,
  NIL: undefined,
} as const satisfies Record<CaseStatus, number | undefined>

export const unknownCase = (number: CaseNumber): Rejection => ({ code: 'CASE_UNKNOWN', details: { case: number } })

export const unknownItem = (number: ItemNumber): Rejection => ({ code: 'ITEM_UNKNOWN', details: { item: number } })

export const unknownTask = (key: TaskKey): Rejection => ({ code: 'TASK_UNKNOWN', details: { task: key } })

/** Details: `case` and `status` tell where the case is. */
export function atAnotherStep(file: CaseFile, code: 'WRONG_STEP' | 'ALREADY_DONE' | 'CASE_CLOSED'): Rejection {
  return { code, details: { case: file.case.number, status: file.case.status } }
}

/** Details: as `atAnotherStep`, with the `item` and its `itemStatus`. */
export function itemElsewhere(file: CaseFile, item: Item, code: 'WRONG_STEP' | 'ALREADY_DONE'): Rejection {
  const { number, status } = file.case
  return { code, details: { case: number, status, item: item.number, itemStatus: item.status } }
}

/** Refuses work on a case that has not come to this step, or has left it behind. */
export function refuseUnlessAt(file: CaseFile, step: 2 | 4 | 5): Rejection | undefined {
  const current = STEP_OF_STATUS[file.case.status]
  if (current === undefined) return atAnotherStep(file, 'CASE_CLOSED')
  if (current === step) return undefined
  return atAnotherStep(file, current < step ? 'WRONG_STEP' : 'ALREADY_DONE')
}

export function isClosed(file: CaseFile): boolean {
  return CLOSED_STATUSES.includes(file.case.status)
}

/** The items by these numbers, each once, or every number that names none of this case. */
export function itemsOf(file: CaseFile, numbers: readonly ItemNumber[]): Outcome<readonly Item[]> {
  const found: Item[] = []
  const rejections: Rejection[] = []
  for (const number of new Set(numbers)) {
    const item = file.items.find((candidate) => candidate.number === number)
    if (item) found.push(item)
    else if (caseOfItem(number) === file.case.number) rejections.push(unknownItem(number))
    else rejections.push({ code: 'ITEM_OF_OTHER_CASE', details: { item: number, case: file.case.number } })
  }
  return rejections.length > 0 ? refused(...rejections) : accepted(found)
}

export const reasonMissing: Rejection = { code: 'REASON_MISSING' }
