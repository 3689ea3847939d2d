// The receipt: tells the sender what was taken in and what happens next.
import type { CaseFile, Task } from '../case/case'
import type { CaseEvent } from '../case/events'
import type { Moment } from '../time/moment'
import type { Assignment } from './assignments'
import type { MailJob, NextStep, ReceiptOf } from './mail-job'
import { addressed } from './recipients'
import { caseRef, itemRef } from './refs'

/** The first event found among those that happened tells what the submission was. */
const MEANING: readonly (readonly [CaseEvent['type'], ReceiptOf])[] = [
  ['TaskPaused', 'PAUSED'],
  ['TaskResumed', 'RESUMED'],
  ['TaskExtended', 'EXTENDED'],
  ['ItemsReassigned', 'REASSIGNED'],
  ['NilReported', 'NIL'],
  ['CaseOpened', 'DRAFT_OPENED'],
  ['ItemsForwarded', 'FORWARDED'],
  ['ItemsDropped', 'FORWARDED'],
  ['DraftReturned', 'RETURNED'],
  ['CaseStopped', 'STOPPED'],
  ['ItemTested', 'TESTED'],
  ['ResultsAccepted', 'ACCEPTED'],
  ['ResultsReturned', 'RESULTS_RETURNED'],
  ['GuidelineAdopted', 'ADOPTED'],
  ['ItemsProposed', 'DRAFT_CONTINUED'],
  ['DraftResubmitted', 'DRAFT_CONTINUED'],
]

export function receiptsOf(
  after: CaseFile,
  events: readonly CaseEvent[],
  assignments: readonly Assignment[],
  { at, by }: { readonly at: Moment; readonly by: string },
): readonly MailJob[] {
  const of = MEANING.find(([type]) => events.some((event) => event.type === type))?.[1]
  // A round has one receipt for all its cases.
  const isRound = events.some((event) => event.type === 'CaseOpened' && event.askedOf !== undefined)
  if (!of || by === '' || isRound) return []
  const tested = testedItem(after, events)
  return addressed(
    {
      kind: 'RECEIPT',
      of,
      at,
      case: caseRef(after),
      ...(tested ? { item: itemRef(tested) } : {}),
      ...countsOf(events),
      remaining: tested ? waitingItems(after, tested.agency) : 0,
      next: [...movedTasks(after, events), ...assignments.map(({ task }) => task)].map(nextStep),
    },
    [by],
  )
}

function testedItem(after: CaseFile, events: readonly CaseEvent[]) {
  const number = events.flatMap((event) => (event.type === 'ItemTested' ? [event.number] : []))[0]
  return after.items.find((item) => item.number === number)
}

function waitingItems(after: CaseFile, agency: string): number {
  return after.items.filter((item) => item.agency === agency && item.status === 'FORWARDED').length
}

function countsOf(events: readonly CaseEvent[]) {
  let itemCount = 0
  let otherCount = 0
  for (const event of events) {
    if (event.type === 'ItemCorrected') otherCount += 1
    else if (event.type === 'ItemsDropped') otherCount += event.items.length
    else if ('items' in event) itemCount += event.items.length
  }
  return { itemCount, otherCount }
}

/** Tasks the administrator gave another deadline. */
function movedTasks(after: CaseFile, events: readonly CaseEvent[]): readonly Task[] {
  const keys = events.flatMap((event) => ('count' in event ? [event.key] : []))
  return after.tasks.filter(({ key }) => keys.includes(key))
}

function nextStep({ step, agency, dueOn }: Task): NextStep {
  return { step, ...(agency ? { agency } : {}), ...(dueOn ? { dueOn } : {}) }
}
