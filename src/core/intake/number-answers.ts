// The answers that name a case, an item, or several items of one case.
import type { CaseNumber, ItemNumber } from '../case/case'
import { type AnswerSheet, quoted } from './answer-sheet'
import { readCaseNumber, readItemList, readItemNumber } from './numbers'
import { saysNothing } from './wording'

export function caseNumberAnswer(sheet: AnswerSheet, question: string): CaseNumber | undefined {
  return numberAnswer(sheet, question, readCaseNumber)
}

export function itemNumberAnswer(sheet: AnswerSheet, question: string): ItemNumber | undefined {
  return numberAnswer(sheet, question, readItemNumber)
}

function numberAnswer<T>(sheet: AnswerSheet, question: string, read: (text: string) => T | undefined): T | undefined {
  if (sheet.isBlank(question)) return undefined
  const number = read(sheet.raw(question))
  if (number === undefined) sheet.fault('NUMBER_MALFORMED', question, { value: quoted(sheet.raw(question)) })
  return number
}

/** Without a case number the list cannot be read: its own fault is enough. */
export function itemListAnswer(
  sheet: AnswerSheet,
  question: string,
  caseNumber: CaseNumber | undefined,
): readonly ItemNumber[] {
  const text = sheet.text(question)
  if (caseNumber === undefined || saysNothing(text)) return []
  const list = readItemList(text, caseNumber)
  for (const value of list.malformed) sheet.fault('NUMBER_MALFORMED', question, { value: quoted(value) })
  for (const item of list.foreign) sheet.fault('ITEM_OF_OTHER_CASE', question, { item, case: caseNumber })
  return list.items
}
