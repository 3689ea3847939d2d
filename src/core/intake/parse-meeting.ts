// Form 2: what the meeting of the lead's team decided on a draft.
import type { DecideMeeting } from '../case/commands'
import type { Outcome } from '../case/rejection'
import type { AnswerSheet } from './answer-sheet'
import { caseNumberAnswer, itemListAnswer } from './number-answers'

export function parseMeeting(sheet: AnswerSheet): Outcome<DecideMeeting> {
  sheet.checkRequired()
  const caseNumber = caseNumberAnswer(sheet, 'caseNumber')
  const decision = sheet.choice<DecideMeeting['decision']>('meetingDecision')
  const heldOn = sheet.pastDay('heldOn')
  const participants = sheet.text('meetingParticipants')
  const minutesLink = sheet.link('minutesLink')
  const hasDropped = sheet.substance('droppedItems') !== ''
  const droppedItems = itemListAnswer(sheet, 'droppedItems', caseNumber)
  const reason = sheet.substance('reason')
  const isReturnedOrStopped = decision === 'RETURN' || decision === 'STOP'
  if (isReturnedOrStopped && hasDropped) sheet.fault('DROPPED_WITHOUT_FORWARD', 'droppedItems')
  if ((isReturnedOrStopped || hasDropped) && reason === '') sheet.fault('REASON_MISSING', 'reason')
  return sheet.outcome(() => {
    if (caseNumber === undefined || decision === undefined || heldOn === undefined) return undefined
    const meeting = { heldOn, participants, minutesLink }
    return { type: 'DecideMeeting', caseNumber, decision, meeting, droppedItems, reason }
  })
}
