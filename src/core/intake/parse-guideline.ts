// Form 5: the service officer takes the list as the guideline for what is not given to the public.
import type { AdoptGuideline } from '../case/commands'
import type { Outcome } from '../case/rejection'
import type { AnswerSheet } from './answer-sheet'
import { caseNumberAnswer } from './number-answers'

export function parseGuideline(sheet: AnswerSheet): Outcome<AdoptGuideline> {
  sheet.checkRequired()
  const caseNumber = caseNumberAnswer(sheet, 'caseNumber')
  const receivedOn = sheet.pastDay('receivedOn')
  const statement = sheet.choice<'ADOPTED'>('statement')
  const note = sheet.text('note')
  return sheet.outcome(() => {
    if (caseNumber === undefined || receivedOn === undefined || statement === undefined) return undefined
    return { type: 'AdoptGuideline', caseNumber, guideline: { receivedOn }, note }
  })
}
