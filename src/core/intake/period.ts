// The period of an exemption: one kind, its own field, and an end that can be computed.
import type { RequestedPeriod } from '../case/commands'
import { type Ground, MAX_YEARS_BY_LETTER, PERSON_BOUND_LETTERS } from '../sop/grounds'
import { addYears } from '../time/day'
import { type AnswerSheet, quoted } from './answer-sheet'
import { isVaguePeriod } from './vague-period'
import { oneLine, saysNothing } from './wording'

const PERIOD_QUESTIONS = ['periodKind', 'years', 'untilDate', 'untilEvent'] as const
type PeriodQuestion = (typeof PERIOD_QUESTIONS)[number]

/** The longest period the form takes, in years. */
export const MAX_YEARS = 100

/** The question each kind is answered by; what is bound to a person needs none. */
const QUESTION_OF: Readonly<Record<RequestedPeriod['kind'], PeriodQuestion | undefined>> = {
  YEARS: 'years',
  UNTIL_DATE: 'untilDate',
  UNTIL_EVENT: 'untilEvent',
  PERSON_BOUND: undefined,
}

export function givenPeriodQuestions(sheet: AnswerSheet): readonly PeriodQuestion[] {
  return PERIOD_QUESTIONS.filter((question) => !saysNothing(sheet.raw(question)))
}

/** Undefined when nothing was answered, or together with a fault. */
export function periodAnswer(sheet: AnswerSheet, grounds: readonly Ground[]): RequestedPeriod | undefined {
  const kind = sheet.choice<RequestedPeriod['kind']>('periodKind')
  const given = givenPeriodQuestions(sheet).filter((question) => question !== 'periodKind')
  if (kind === undefined) {
    if (given.length > 0 && sheet.isBlank('periodKind')) sheet.fault('PERIOD_MISSING', 'periodKind')
    return undefined
  }
  // Two ends contradict each other, whichever of them was meant.
  for (const question of given) if (question !== QUESTION_OF[kind]) sheet.fault('ANSWER_INVALID', question)
  switch (kind) {
    case 'YEARS':
      return yearsPeriod(sheet, grounds)
    case 'UNTIL_DATE':
      return datePeriod(sheet, grounds)
    case 'UNTIL_EVENT':
      return eventPeriod(sheet)
    case 'PERSON_BOUND':
      return personPeriod(sheet, grounds)
  }
}

/** The shortest of the limits that the grounds set, with the letter that sets it. */
function limitOf(grounds: readonly Ground[]): { readonly years: number; readonly letter?: string } {
  let limit: { years: number; letter?: string } = { years: MAX_YEARS }
  for (const { letter } of grounds) {
    const years = MAX_YEARS_BY_LETTER[letter]
    if (years !== undefined && years < limit.years) limit = { years, letter }
  }
  return limit
}

function tooLong(sheet: AnswerSheet, question: string, limit: ReturnType<typeof limitOf>): void {
  sheet.fault('PERIOD_TOO_LONG', question, {
    max: String(limit.years),
    ...(limit.letter ? { letter: limit.letter } : {}),
  })
}

function yearsPeriod(sheet: AnswerSheet, grounds: readonly Ground[]): RequestedPeriod | undefined {
  const typed = oneLine(sheet.raw('years'))
  if (saysNothing(typed)) {
    sheet.fault('PERIOD_MISSING', 'years')
    return undefined
  }
  const match = /^(\d{1,6})\s*(?:tahun|thn|th)?\.?$/i.exec(typed)
  const years = Number(match?.[1] ?? 0)
  const limit = limitOf(grounds)
  if (years < 1)
    sheet.fault(isVaguePeriod(typed) ? 'PERIOD_VAGUE' : 'ANSWER_INVALID', 'years', { value: quoted(typed) })
  else if (years > limit.years) tooLong(sheet, 'years', limit)
  return { kind: 'YEARS', years }
}

function datePeriod(sheet: AnswerSheet, grounds: readonly Ground[]): RequestedPeriod | undefined {
  if (sheet.isBlank('untilDate')) sheet.fault('PERIOD_MISSING', 'untilDate')
  const until = sheet.day('untilDate')
  if (until === undefined) return undefined
  const { today } = sheet.context
  const limit = limitOf(grounds)
  if (until <= today) sheet.fault('PERIOD_ENDED', 'untilDate', { value: until })
  else if (until > addYears(today, limit.years)) tooLong(sheet, 'untilDate', limit)
  return { kind: 'UNTIL_DATE', until }
}

function eventPeriod(sheet: AnswerSheet): RequestedPeriod | undefined {
  const event = oneLine(sheet.substance('untilEvent'))
  if (event === '') sheet.fault('PERIOD_MISSING', 'untilEvent')
  else if (isVaguePeriod(event)) sheet.fault('PERIOD_VAGUE', 'untilEvent')
  return { kind: 'UNTIL_EVENT', event }
}

function personPeriod(sheet: AnswerSheet, grounds: readonly Ground[]): RequestedPeriod {
  const isBound = grounds.some((ground) => PERSON_BOUND_LETTERS.includes(ground.letter))
  if (grounds.length > 0 && !isBound) sheet.fault('PERIOD_NOT_PERSON_BOUND', 'periodKind')
  return { kind: 'PERSON_BOUND' }
}
