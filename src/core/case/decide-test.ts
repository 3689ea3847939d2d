// Form 3: a unit records the result of the consequence test of one item.
import { addYears } from '../time/day'
import { dayOf } from '../time/moment'
import type { CaseFile, ExemptionPeriod, Item, TestResult } from './case'
import { TESTED_STATUSES } from './case'
import type { RecordTest } from './commands'
import type { DecisionContext } from './context'
import type { CaseEvent } from './events'
import { atAnotherStep, isClosed, itemElsewhere, unknownItem } from './refusals'
import { accepted, type Outcome, type Rejection, refused } from './rejection'
import { withEndsOfTesting } from './testing'

export function decideTest(
  command: RecordTest,
  file: CaseFile,
  context: DecisionContext,
): Outcome<readonly CaseEvent[]> {
  const item = file.items.find((candidate) => candidate.number === command.itemNumber)
  if (!item) return refused(unknownItem(command.itemNumber))
  const untestable = refuseUnlessTestable(file, item)
  if (untestable) return refused(untestable)
  const tested: CaseEvent = { type: 'ItemTested', number: item.number, result: resultOf(command, context) }
  return accepted(withEndsOfTesting(file, [tested], context))
}

/** An item sent back as incomplete may be tested again as long as others are still under test. */
function refuseUnlessTestable(file: CaseFile, item: Item): Rejection | undefined {
  if (isClosed(file)) return atAnotherStep(file, 'CASE_CLOSED')
  if (item.status === 'FORWARDED') return undefined
  if (item.status === 'INCOMPLETE' && file.case.status === 'TESTING') return undefined
  return itemElsewhere(file, item, TESTED_STATUSES.includes(item.status) ? 'ALREADY_DONE' : 'WRONG_STEP')
}

function resultOf(command: RecordTest, context: DecisionContext): TestResult {
  const { type: _, itemNumber: __, period, ...answers } = command
  return {
    ...answers,
    ...(period ? { period: periodFrom(period, context) } : {}),
    testedAt: context.at,
    testedBy: context.by,
  }
}

/** A number of years runs from the day of the test. */
function periodFrom(period: NonNullable<RecordTest['period']>, context: DecisionContext): ExemptionPeriod {
  if (period.kind !== 'YEARS') return period
  return { ...period, until: addYears(dayOf(context.at), period.years) }
}
