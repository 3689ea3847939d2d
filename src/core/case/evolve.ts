// Applies what has happened to a case: the state after an event.
import type { Moment } from '../time/moment'
import type { Case, CaseFile, Item, ItemNumber, ItemStatus } from './case'
import type { CaseEvent, CaseOpened } from './events'
import { evolveTasks } from './evolve-tasks'

/** When the event happened and who caused it; '' for the office itself. */
export interface EventMeta {
  readonly at: Moment
  readonly by: string
}

type EventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>

const UNFINISHED: readonly ItemStatus[] = ['PROPOSED', 'NEEDS_CORRECTION', 'FORWARDED']

/** @throws CASE_NOT_OPENED when anything but CaseOpened happens to no case. */
export function evolve(file: CaseFile | undefined, event: CaseEvent, meta: EventMeta): CaseFile {
  if (event.type === 'CaseOpened') return opened(event, meta)
  if (!file) throw new Error('CASE_NOT_OPENED')
  return {
    case: evolveCase(file.case, event),
    items: evolveItems(file.items, event),
    tasks: evolveTasks(file.tasks, event, meta),
  }
}

/** @throws CASE_NOT_OPENED as `evolve` does. */
export function evolveAll(file: CaseFile, events: readonly CaseEvent[], meta: EventMeta): CaseFile {
  return events.reduce((current, event) => evolve(current, event, meta), file)
}

function opened(event: CaseOpened, meta: EventMeta): CaseFile {
  const { number, subject, startedOn, note, folders } = event
  const facts = { number, subject, note, folders, collectionStartedOn: startedOn }
  const status = event.askedOf === undefined ? 'DISCUSSING' : 'ASKED'
  return { case: { ...facts, openedAt: meta.at, openedBy: meta.by, status }, items: [], tasks: [] }
}

function evolveCase(current: Case, event: CaseEvent): Case {
  const facts = factsOf(current)
  switch (event.type) {
    case 'ItemsProposed':
      return event.note ? { ...current, note: [current.note, event.note].filter(Boolean).join('\n') } : current
    case 'DraftResubmitted':
      return resubmitted(current, event)
    case 'NilReported':
      return { ...facts, status: 'NIL' }
    case 'DraftReturned':
      return current.status === 'DISCUSSING' ? { ...facts, status: 'COLLECTING', reason: event.reason } : current
    case 'ItemsForwarded':
      return { ...facts, status: 'TESTING', meeting: event.meeting }
    case 'CaseStopped':
      return { ...facts, status: 'STOPPED', reason: event.reason, meeting: event.meeting }
    case 'TestingFinished':
      return { ...facts, status: 'RECEIVING', meeting: meetingOf(current) }
    case 'ResultsReturned':
      return { ...facts, status: 'TESTING', meeting: meetingOf(current) }
    case 'ResultsAccepted':
      return { ...facts, status: 'ADOPTING', meeting: meetingOf(current), handover: event.handover }
    case 'GuidelineAdopted':
      return adopted(current, event)
    default:
      return current
  }
}

function factsOf({ number, subject, collectionStartedOn, openedAt, openedBy, note, folders }: Case) {
  return { number, subject, collectionStartedOn, openedAt, openedBy, note, folders }
}

function resubmitted(current: Case, event: EventOf<'DraftResubmitted'>): Case {
  const texts = { subject: event.subject || current.subject, note: event.note || current.note }
  if (current.status === 'ASKED' || current.status === 'COLLECTING')
    return { ...factsOf(current), ...texts, status: 'DISCUSSING' }
  return { ...current, ...texts }
}

function adopted(current: Case, event: EventOf<'GuidelineAdopted'>): Case {
  if (current.status !== 'ADOPTING') throw new Error('CASE_NOT_HANDED_OVER')
  const { meeting, handover } = current
  return { ...factsOf(current), status: 'ADOPTED', meeting, handover, guideline: event.guideline }
}

function meetingOf(current: Case) {
  if (!('meeting' in current) || !current.meeting) throw new Error('CASE_WITHOUT_MEETING')
  return current.meeting
}

function evolveItems(items: readonly Item[], event: CaseEvent): readonly Item[] {
  switch (event.type) {
    case 'ItemsProposed':
      return [...items, ...event.items]
    case 'ItemCorrected':
      return change(items, [event.number], (item) => ({ ...item, ...event.draft }))
    case 'DraftResubmitted':
      return items.map((item) => (item.status === 'NEEDS_CORRECTION' ? { ...item, status: 'PROPOSED' } : item))
    case 'DraftReturned':
      return change(items, event.items, (item) => ({ ...item, status: 'NEEDS_CORRECTION', reason: event.reason }))
    case 'ItemsDropped':
      return change(items, event.items, (item) => ({ ...item, status: 'DROPPED', reason: event.reason }))
    case 'ItemsForwarded':
      return change(items, event.items, (item) => ({ ...item, status: 'FORWARDED', round: item.round + 1 }))
    case 'ItemTested':
      return change(items, [event.number], (item) => ({ ...item, status: event.result.outcome, test: event.result }))
    case 'ResultsReturned':
      return change(items, event.items, (item) => returned(item, event.reason))
    case 'ItemsReassigned':
      return change(items, event.items, (item) => ({ ...item, agency: event.to, reason: event.reason }))
    case 'CaseStopped':
      return stopUnfinished(items, { reason: event.reason })
    case 'NilReported':
      return stopUnfinished(items, {})
    default:
      return items
  }
}

function change(items: readonly Item[], numbers: readonly ItemNumber[], changed: (item: Item) => Item): Item[] {
  return items.map((item) => (numbers.includes(item.number) ? changed(item) : item))
}

/** The result that was sent back no longer counts. */
function returned({ test: _, ...item }: Item, reason: string): Item {
  return { ...item, status: 'FORWARDED', round: item.round + 1, reason }
}

function stopUnfinished(items: readonly Item[], why: Pick<Item, 'reason'>): Item[] {
  return items.map((item) => (UNFINISHED.includes(item.status) ? { ...item, ...why, status: 'STOPPED' } : item))
}
