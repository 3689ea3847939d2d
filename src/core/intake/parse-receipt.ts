// Form 4: the lead receives the test results, and hands them on or returns items to their units.
import type { ReceiveResults } from '../case/commands'
import type { Outcome } from '../case/rejection'
import type { AnswerSheet } from './answer-sheet'
import { caseNumberAnswer, itemListAnswer } from './number-answers'

export function parseReceipt(sheet: AnswerSheet): Outcome<ReceiveResults> {
  sheet.checkRequired()
  const caseNumber = caseNumberAnswer(sheet, 'caseNumber')
  const decision = sheet.choice<ReceiveResults['decision']>('receiptDecision')
  const hasReturned = sheet.substance('returnedItems') !== ''
  const returnedItems = itemListAnswer(sheet, 'returnedItems', caseNumber)
  const reason = sheet.substance('reason')
  const letterNumber = sheet.heading('letterNumber')
  const letterDay = sheet.pastDay('letterDay')
  if (decision === 'ACCEPT' && hasReturned) sheet.fault('RETURNED_WITH_ACCEPT', 'returnedItems')
  if (decision === 'RETURN' && !hasReturned) sheet.fault('RETURNED_ITEMS_MISSING', 'returnedItems')
  if (decision === 'RETURN' && reason === '') sheet.fault('REASON_MISSING', 'reason')
  return sheet.outcome(() => {
    if (caseNumber === undefined || decision === undefined) return undefined
    const handover = { letterNumber, letterDay }
    return { type: 'ReceiveResults', caseNumber, decision, returnedItems, reason, handover }
  })
}
