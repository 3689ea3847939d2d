// An item and its row on the tab Butir, with the result of its test.
import type { ExemptionPeriod, Item, ItemStatus, TestOccasion, TestOutcome, TestResult } from '../case/case'
import { TESTED_STATUSES } from '../case/case'
import { codeFromLabel, itemStatusLabels, occasionLabels, periodKindLabels } from '../text/labels'
import type { Day } from '../time/day'
import type { Moment } from '../time/moment'
import { dayOfField, momentOfField, numberOf, type TabRecord, textOf } from './cells'

export function itemRecord(item: Item, caseNumber: string): TabRecord {
  const { test } = item
  return {
    number: item.number,
    caseNumber,
    agency: item.agency,
    title: item.title,
    status: itemStatusLabels[item.status],
    description: item.description,
    source: item.source,
    form: item.form,
    link: item.link,
    round: item.round,
    reason: item.reason,
    ...(test ? testFields(test) : {}),
  }
}

function testFields(test: TestResult): TabRecord {
  const { period } = test
  return {
    occasion: occasionLabels[test.occasion],
    grounds: test.grounds.join('; '),
    otherStatute: test.otherStatute,
    ifDisclosed: test.ifDisclosed,
    ifClosed: test.ifClosed,
    publicInterest: test.publicInterest,
    exemptParts: test.exemptParts,
    periodKind: period && periodKindLabels[period.kind],
    years: period?.kind === 'YEARS' ? period.years : undefined,
    until: period && 'until' in period ? period.until : undefined,
    event: period?.kind === 'UNTIL_EVENT' ? period.event : undefined,
    participants: test.participants,
    testLink: test.link,
    testNote: test.note,
    testedAt: test.testedAt,
    testedBy: test.testedBy,
  }
}

/** @throws when the row holds a status the register does not know: the row was changed by hand. */
export function itemFromRecord(record: TabRecord): Item {
  const status = codeFromLabel<ItemStatus>(itemStatusLabels, textOf(record, 'status'))
  if (!status) throw new Error(`unreadable status in the row of ${textOf(record, 'number')}`)
  const reason = textOf(record, 'reason')
  return {
    number: textOf(record, 'number'),
    status,
    agency: textOf(record, 'agency'),
    title: textOf(record, 'title'),
    description: textOf(record, 'description'),
    source: textOf(record, 'source'),
    form: textOf(record, 'form'),
    link: textOf(record, 'link'),
    round: numberOf(record, 'round'),
    ...(reason ? { reason } : {}),
    ...(record.testedAt ? { test: testFrom(record, status) } : {}),
  }
}

function testFrom(record: TabRecord, status: ItemStatus): TestResult {
  const period = periodFrom(record)
  return {
    occasion: codeFromLabel<TestOccasion>(occasionLabels, textOf(record, 'occasion')) ?? 'BEFORE_REQUEST',
    outcome: (TESTED_STATUSES.includes(status) ? status : 'INCOMPLETE') as TestOutcome,
    grounds: textOf(record, 'grounds').split('; ').filter(Boolean),
    otherStatute: textOf(record, 'otherStatute'),
    ifDisclosed: textOf(record, 'ifDisclosed'),
    ifClosed: textOf(record, 'ifClosed'),
    publicInterest: textOf(record, 'publicInterest'),
    exemptParts: textOf(record, 'exemptParts'),
    ...(period ? { period } : {}),
    participants: textOf(record, 'participants'),
    link: textOf(record, 'testLink'),
    note: textOf(record, 'testNote'),
    testedAt: momentOfField(record, 'testedAt') as Moment,
    testedBy: textOf(record, 'testedBy'),
  }
}

function periodFrom(record: TabRecord): ExemptionPeriod | undefined {
  const until = dayOfField(record, 'until') as Day
  switch (codeFromLabel<ExemptionPeriod['kind']>(periodKindLabels, textOf(record, 'periodKind'))) {
    case 'YEARS':
      return { kind: 'YEARS', years: numberOf(record, 'years'), until }
    case 'UNTIL_DATE':
      return { kind: 'UNTIL_DATE', until }
    case 'UNTIL_EVENT':
      return { kind: 'UNTIL_EVENT', event: textOf(record, 'event') }
    case 'PERSON_BOUND':
      return { kind: 'PERSON_BOUND' }
    default:
      return undefined
  }
}
