// Form 4: PPID Utama hands the results over to the service officer, or returns single items to their units.
import { type CaseFile, TESTED_STATUSES } from './case'
import type { ReceiveResults } from './commands'
import type { DecisionContext } from './context'
import type { CaseEvent } from './events'
import { itemElsewhere, itemsOf, reasonMissing, refuseUnlessAt } from './refusals'
import { accepted, type Outcome, type Rejection, refused } from './rejection'
import { finishTask, openTask, openTaskOf } from './tasks'
import { openTests } from './testing'

export function decideReceipt(
  command: ReceiveResults,
  file: CaseFile,
  context: DecisionContext,
): Outcome<readonly CaseEvent[]> {
  const misplaced = refuseUnlessAt(file, 4)
  if (misplaced) return refused(misplaced)
  if (command.decision === 'RETURN') return returnResults(command, file, context)
  if (command.returnedItems.length > 0) return refused({ code: 'RETURNED_WITH_ACCEPT' })
  return accepted([
    { type: 'ResultsAccepted', handover: command.handover },
    ...finishTask(openTaskOf(file.tasks, 4), context),
    openTask(file.case.number, file.tasks, { step: 5 }, context),
  ])
}

function returnResults(
  command: ReceiveResults,
  file: CaseFile,
  context: DecisionContext,
): Outcome<readonly CaseEvent[]> {
  const rejections: Rejection[] = []
  if (command.returnedItems.length === 0) rejections.push({ code: 'RETURNED_ITEMS_MISSING' })
  if (command.reason.trim() === '') rejections.push(reasonMissing)
  if (rejections.length > 0) return refused(...rejections)
  const returned = itemsOf(file, command.returnedItems)
  if (!returned.ok) return returned
  const untested = returned.value.filter((item) => !TESTED_STATUSES.includes(item.status))
  if (untested.length > 0) return refused(...untested.map((item) => itemElsewhere(file, item, 'WRONG_STEP')))
  return accepted([
    { type: 'ResultsReturned', items: returned.value.map((item) => item.number), reason: command.reason },
    ...finishTask(openTaskOf(file.tasks, 4), context),
    ...openTests(file, returned.value, context),
  ])
}
