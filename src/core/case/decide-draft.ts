// Form 1: opens a case with its draft, reports nil, corrects a returned draft, or adds items to an open case.

import type { Day } from '../time/day'
import { dayOf, type Moment, moment } from '../time/moment'
import type { CaseFile, Item } from './case'
import type { SubmitDraft } from './commands'
import { type DecisionContext, FOLDERS_OF_CASE, plannedFolder } from './context'
import { mergeDraft } from './draft-items'
import type { CaseEvent, CaseOpened } from './events'
import { evolve, evolveAll } from './evolve'
import { atAnotherStep, isClosed, unknownCase } from './refusals'
import { accepted, type Outcome, type Rejection, refused } from './rejection'
import { isOnlyOfUnit } from './sender'
import { askedAgency, finishTask, openCollection, openTask, openTaskOf } from './tasks'

/** Collecting begins with the office day. */
const START_OF_WORK = 'T08:00:00'

export function decideDraft(
  command: SubmitDraft,
  file: CaseFile | undefined,
  context: DecisionContext,
): Outcome<readonly CaseEvent[]> {
  if (command.caseNumber !== undefined && !file) return refused(unknownCase(command.caseNumber))
  const misplaced = file && refuseMisplaced(command, file)
  if (misplaced) return refused(misplaced)
  const foreign = file && refuseForeignItems(command, file, context)
  if (foreign) return refused(foreign)
  if (command.nil && command.items.length > 0) return refused({ code: 'NIL_WITH_ITEMS' })
  if (!command.nil && command.items.length === 0) return refused({ code: 'NOTHING_SUBMITTED' })
  if (!file) return openCase(command, context)
  return command.nil ? accepted(withdraw(file, context)) : continueCase(command, file, context)
}

/** Once the results are with PPID Utama, further items need a case of their own; `advice` tells the sender so. */
function refuseMisplaced(command: SubmitDraft, file: CaseFile): Rejection | undefined {
  if (isClosed(file)) return advised(atAnotherStep(file, 'CASE_CLOSED'), 'OPEN_NEW_CASE')
  const { status } = file.case
  if (status === 'RECEIVING' || status === 'ADOPTING') {
    return advised(atAnotherStep(file, 'WRONG_STEP'), 'OPEN_NEW_CASE')
  }
  // A draft under discussion or test can no longer be reported nil; the meeting may stop it.
  if (command.nil && !isCollected(file)) return advised(atAnotherStep(file, 'WRONG_STEP'), 'STOP_AT_MEETING')
  return undefined
}

/** The draft is still, or again, with whoever collects it. */
function isCollected({ case: { status } }: CaseFile): boolean {
  return status === 'ASKED' || status === 'COLLECTING'
}

/** A unit that was asked for its draft proposes what it holds itself; the service officer may add for any unit. */
function refuseForeignItems(command: SubmitDraft, file: CaseFile, { at, by, configuration }: DecisionContext) {
  const agency = askedAgency(file.tasks)
  if (agency === undefined || !isOnlyOfUnit(configuration, by, dayOf(at))) return undefined
  const foreign = command.items.find((item) => item.agency !== '' && item.agency !== agency)
  if (!foreign) return undefined
  const details = { title: foreign.title, agency, value: foreign.agency }
  return { code: 'ITEM_OF_OTHER_AGENCY', details } as const satisfies Rejection
}

function advised(rejection: Rejection, advice: 'OPEN_NEW_CASE' | 'STOP_AT_MEETING'): Rejection {
  return { ...rejection, details: { ...rejection.details, advice } }
}

function openCase(command: SubmitDraft, context: DecisionContext): Outcome<readonly CaseEvent[]> {
  const number = context.newCaseNumber
  const startedOn = command.startedOn ?? dayOf(context.at)
  const opening: CaseOpened = {
    type: 'CaseOpened',
    number,
    subject: command.subject,
    startedOn,
    note: command.note,
    folders: Array.from({ length: FOLDERS_OF_CASE }, (_, index) => plannedFolder(context, index)),
  }
  const merged = mergeDraft(number, [], command.items)
  if (!merged.ok) return merged
  const collecting = openTask(
    number,
    [],
    { step: 1, receivedAt: startOfCollection(command.startedOn, context.at) },
    context,
  )
  const begun = evolveAll(evolve(undefined, opening, context), [collecting], context)
  const finished = finishTask(openTaskOf(begun.tasks, 1), context)
  if (command.nil) return accepted([opening, collecting, { type: 'NilReported' }, ...finished])
  const discussing = openTask(number, begun.tasks, { step: 2 }, context)
  return accepted([opening, collecting, proposed(merged.value.added), ...finished, discussing])
}

/** Step 1 was received when collecting began: its deadline then tells whether the draft came in time. */
function startOfCollection(startedOn: Day | undefined, at: Moment): Moment {
  if (startedOn === undefined) return at
  const start = moment(`${startedOn}${START_OF_WORK}`)
  return start < at ? start : at
}

/** A returned draft of which nothing remains to be exempted. */
function withdraw(file: CaseFile, context: DecisionContext): readonly CaseEvent[] {
  return [{ type: 'NilReported' }, ...finishTask(openCollection(file.tasks), context)]
}

function continueCase(command: SubmitDraft, file: CaseFile, context: DecisionContext): Outcome<readonly CaseEvent[]> {
  const merged = mergeDraft(file.case.number, file.items, command.items)
  if (!merged.ok) return merged
  const { added, corrected } = merged.value
  const corrections = corrected.map(({ number, draft }): CaseEvent => ({ type: 'ItemCorrected', number, draft }))
  const isReturned = file.items.some((item) => item.status === 'NEEDS_CORRECTION')
  const additions = added.length > 0 ? [proposed(added, isReturned ? '' : command.note)] : []
  const resubmission = isReturned || isCollected(file) ? resubmit(command, file, context) : []
  const discussion = openTaskOf(file.tasks, 2) ? [] : [openTask(file.case.number, file.tasks, { step: 2 }, context)]
  return accepted([...corrections, ...additions, ...resubmission, ...discussion])
}

function resubmit(command: SubmitDraft, file: CaseFile, context: DecisionContext): readonly CaseEvent[] {
  const { subject, note } = command
  return [{ type: 'DraftResubmitted', subject, note }, ...finishTask(openCollection(file.tasks), context)]
}

function proposed(items: readonly Item[], note = ''): CaseEvent {
  return { type: 'ItemsProposed', items, ...(note ? { note } : {}) }
}
