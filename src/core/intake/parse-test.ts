// Form 3: the result of one item's consequence test, with the six contents the law asks of an exemption.
import type { TestOccasion, TestOutcome } from '../case/case'
import type { RecordTest } from '../case/commands'
import type { Outcome } from '../case/rejection'
import { GROUND_NEEDING_STATUTE, type Ground } from '../sop/grounds'
import type { AnswerSheet } from './answer-sheet'
import { groundsAnswer } from './ground-answer'
import { itemNumberAnswer } from './number-answers'
import { givenPeriodQuestions, periodAnswer } from './period'
import { namesOtherStatute } from './statute'
import { sameWords, saysNothing } from './wording'

const CONSEQUENCES = ['ifDisclosed', 'ifClosed'] as const

export function parseTest(sheet: AnswerSheet): Outcome<RecordTest> {
  sheet.checkRequired()
  const itemNumber = itemNumberAnswer(sheet, 'itemNumber')
  const occasion = sheet.choice<TestOccasion>('occasion')
  const outcome = sheet.choice<TestOutcome>('outcome')
  const grounds = groundsAnswer(sheet, 'grounds')
  const period = outcome === 'OPEN' ? undefined : periodAnswer(sheet, grounds)
  if (outcome === 'OPEN') refuseExemption(sheet)
  if (outcome === 'EXEMPT' || outcome === 'PARTLY_EXEMPT') demandExemption(sheet, outcome, grounds)
  const texts = readTexts(sheet)
  return sheet.outcome(() => {
    if (itemNumber === undefined || occasion === undefined || outcome === undefined) return undefined
    const codes = grounds.map((ground) => ground.code)
    const test = { type: 'RecordTest', itemNumber, occasion, outcome, grounds: codes, ...texts } as const
    return period ? { ...test, period } : test
  })
}

function readTexts(sheet: AnswerSheet) {
  return {
    otherStatute: sheet.substance('otherStatute'),
    ifDisclosed: sheet.substance('ifDisclosed'),
    ifClosed: sheet.substance('ifClosed'),
    publicInterest: sheet.text('publicInterest'),
    exemptParts: sheet.substance('exemptParts'),
    participants: sheet.text('testParticipants'),
    link: sheet.link('testLink'),
    note: sheet.text('note'),
  }
}

/** Whatever only an exemption has contradicts the result "open". */
function refuseExemption(sheet: AnswerSheet): void {
  const exemptionOnly = [
    ...['grounds', 'exemptParts'].filter((question) => !saysNothing(sheet.raw(question))),
    ...givenPeriodQuestions(sheet),
  ]
  for (const question of exemptionOnly) sheet.fault('GROUND_WITHOUT_EXEMPTION', question)
}

/** UU 14/2008 Pasal 17 and 19; PP 61/2010 Pasal 4: reason, consequences and period of every exemption. */
function demandExemption(sheet: AnswerSheet, outcome: TestOutcome, grounds: readonly Ground[]): void {
  if (saysNothing(sheet.raw('grounds'))) sheet.fault('GROUND_MISSING', 'grounds')
  if (needsStatute(grounds) && !namesOtherStatute(sheet.raw('otherStatute')))
    sheet.fault('STATUTE_MISSING', 'otherStatute')
  demandConsequences(sheet)
  if (outcome === 'PARTLY_EXEMPT' && saysNothing(sheet.raw('exemptParts'))) sheet.fault('PARTS_MISSING', 'exemptParts')
  if (givenPeriodQuestions(sheet).length === 0) sheet.fault('PERIOD_MISSING', 'periodKind')
}

function needsStatute(grounds: readonly Ground[]): boolean {
  return grounds.some((ground) => ground.letter === GROUND_NEEDING_STATUTE)
}

function demandConsequences(sheet: AnswerSheet): void {
  const missing = CONSEQUENCES.filter((question) => saysNothing(sheet.raw(question)))
  for (const question of missing) sheet.fault('CONSEQUENCE_MISSING', question)
  const [disclosed, closed] = CONSEQUENCES.map((question) => sameWords(sheet.raw(question)))
  if (missing.length === 0 && disclosed === closed) sheet.fault('CONSEQUENCES_EQUAL', 'ifClosed')
}
