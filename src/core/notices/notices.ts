// Which mails a change to a case calls for: work for the next officers, a receipt for the sender, news for those concerned.
import type { CaseFile } from '../case/case'
import type { CaseEvent } from '../case/events'
import { normalisedAddress } from '../sop/address'
import type { Configuration } from '../sop/configuration'
import { postFor } from '../sop/officers'
import type { Role } from '../sop/roles'
import { countText } from '../text/dates'
import { countsFor } from '../time/calendar'
import { dayOf, type Moment } from '../time/moment'
import { type Assignment, assignmentsOf } from './assignments'
import type { ItemRef, MailJob, TaskAssigned } from './mail-job'
import { receiptsOf } from './receipt'
import { addressed, addressesFor, addressesOf, administrators } from './recipients'
import { caseRef, itemRef } from './refs'
import { taskChangeNotices } from './task-changes'

export interface NoticeContext {
  readonly configuration: Configuration
  readonly at: Moment
  /** Address of the sender. */
  readonly by: string
}

/** Items listed where they need no links of their own. */
const LISTED_ITEMS = 30
/** At step 3 each item has its link; a hundred of the longest titles still fit a row of the outbox (50,000 characters). */
const LINKED_ITEMS = 100

export function noticesOf(
  before: CaseFile | undefined,
  after: CaseFile,
  events: readonly CaseEvent[],
  context: NoticeContext,
): readonly MailJob[] {
  const assignments = assignmentsOf(after, events)
  return [
    ...assignments.flatMap((assignment) => taskNotices(after, assignment, context)),
    ...receiptsOf(after, events, assignments, context),
    ...events.flatMap((event) => taskChangeNotices(before, after, event, context)),
    ...events.flatMap((event) => newsOf(before, after, event, context)),
  ]
}

function taskNotices(after: CaseFile, assignment: Assignment, context: NoticeContext): readonly MailJob[] {
  const { configuration, at } = context
  const { step, agency } = assignment.task
  const { to, cc } = addressesFor(configuration, postFor(configuration, assignment.task), dayOf(at))
  if (to.length > 0) return addressed(taskFacts(after, assignment, configuration), to, cc)
  const facts = { kind: 'NO_OFFICER', case: caseRef(after), step, ...(agency ? { agency } : {}) } as const
  return addressed(facts, administrators(configuration, dayOf(at)))
}

function taskFacts(
  after: CaseFile,
  { task, items, isAddition, reason }: Assignment,
  configuration: Configuration,
): TaskAssigned {
  const { step, agency, round, receivedAt, dueOn } = task
  return {
    kind: 'TASK_ASSIGNED',
    case: caseRef(after),
    step,
    ...(agency ? { agency } : {}),
    round,
    receivedAt,
    countedFrom: countsFor(configuration.calendarOf(agency), receivedAt),
    ...(dueOn ? { dueOn } : {}),
    explanation: task.count ? countText(task.count, dueOn) : '',
    folder: folderOf(after, step, task.folder),
    items: items.slice(0, step === 3 ? LINKED_ITEMS : LISTED_ITEMS).map(itemRef),
    itemCount: items.length,
    isAddition,
    ...(reason ? { reason } : {}),
  }
}

/** A unit's own folder, or else the folder of the whole case: whoever works on a step reads the earlier ones. */
function folderOf(after: CaseFile, step: number, own: string | undefined): string {
  return own ?? (step === 3 ? '' : (after.case.folders[0] ?? ''))
}

/** Only the first ones are named: a case may hold many. */
function incompleteOf(after: CaseFile): { readonly incomplete?: readonly ItemRef[] } {
  const items = after.items.filter((item) => item.status === 'INCOMPLETE').slice(0, LISTED_ITEMS)
  return items.length > 0 ? { incomplete: items.map(itemRef) } : {}
}

/** Nobody is told twice: the sender has the receipt. */
function newsOf(
  before: CaseFile | undefined,
  after: CaseFile,
  event: CaseEvent,
  { configuration, at, by }: NoticeContext,
): readonly MailJob[] {
  const today = dayOf(at)
  const others = (...roles: readonly Role[]) =>
    addressesOf(configuration, roles, today).filter((address) => normalisedAddress(address) !== normalisedAddress(by))
  const facts = { case: caseRef(after), folder: after.case.folders[0] ?? '' }
  switch (event.type) {
    case 'CaseStopped': {
      const to = [...others('SERVICE_OFFICER', 'LEAD_PPID'), ...unitsAtWork(before, configuration, at)]
      return addressed({ kind: 'CASE_STOPPED', ...facts, reason: event.reason }, [...new Set(to)])
    }
    case 'NilReported':
      return addressed({ kind: 'NIL_REPORTED', ...facts }, others('LEAD_PPID'))
    case 'GuidelineAdopted':
      return addressed(
        { kind: 'CASE_ADOPTED', ...facts, ...incompleteOf(after) },
        others('LEAD_PPID', 'SERVICE_OFFICER'),
      )
    case 'ItemTested': {
      const item = after.items.find((candidate) => candidate.number === event.number)
      if (event.result.outcome !== 'INCOMPLETE' || !item) return []
      const about = { ...facts, item: itemRef(item), agency: item.agency }
      return addressed({ kind: 'ITEM_INCOMPLETE', ...about }, others('SERVICE_OFFICER'))
    }
    default:
      return []
  }
}

/** The officers of units whose test is cancelled. */
function unitsAtWork(before: CaseFile | undefined, configuration: Configuration, at: Moment): readonly string[] {
  const tasks = before?.tasks.filter((task) => task.status === 'OPEN' && task.step === 3) ?? []
  return tasks.flatMap((task) => addressesOf(configuration, ['UNIT_PPID'], dayOf(at), task.agency))
}
