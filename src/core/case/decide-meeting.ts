// Form 2: the meeting of the PPID Utama team forwards the proposed items, returns the draft, or stops the case.
import type { CaseFile, Item } from './case'
import type { DecideMeeting } from './commands'
import type { DecisionContext } from './context'
import type { CaseEvent } from './events'
import { atAnotherStep, itemElsewhere, itemsOf, reasonMissing, refuseUnlessAt } from './refusals'
import { accepted, type Outcome, type Rejection, refused } from './rejection'
import { askedAgency, cancelTasks, finishTask, openTask, openTaskOf } from './tasks'
import { openTests, withEndsOfTesting } from './testing'

export function decideMeeting(
  command: DecideMeeting,
  file: CaseFile,
  context: DecisionContext,
): Outcome<readonly CaseEvent[]> {
  const proposed = file.items.filter((item) => item.status === 'PROPOSED')
  const misplaced = refuseUnlessDiscussed(command, file, proposed)
  if (misplaced) return refused(misplaced)
  if (command.decision === 'FORWARD') return forward(command, file, proposed, context)
  const rejections: Rejection[] = []
  if (command.droppedItems.length > 0) rejections.push({ code: 'DROPPED_WITHOUT_FORWARD' })
  if (command.reason.trim() === '') rejections.push(reasonMissing)
  if (rejections.length > 0) return refused(...rejections)
  return accepted(
    command.decision === 'RETURN' ? returnDraft(command, file, proposed, context) : stop(command, file, context),
  )
}

/**
 * Items added while others are being tested are discussed beside the tests. Of those that went back and never came
 * again the meeting may drop some or stop the case: otherwise the tests could not end.
 */
function refuseUnlessDiscussed(
  { decision, droppedItems }: DecideMeeting,
  file: CaseFile,
  proposed: readonly Item[],
): Rejection | undefined {
  if (file.case.status !== 'TESTING') return refuseUnlessAt(file, 2)
  const isGivingUp = decision === 'STOP' || (decision === 'FORWARD' && droppedItems.length > 0)
  if (proposed.length > 0 || (isGivingUp && returnedBesideTests(file).length > 0)) return undefined
  return atAnotherStep(file, 'ALREADY_DONE')
}

function returnedBesideTests(file: CaseFile): readonly Item[] {
  return file.case.status === 'TESTING' ? file.items.filter((item) => item.status === 'NEEDS_CORRECTION') : []
}

function forward(
  command: DecideMeeting,
  file: CaseFile,
  proposed: readonly Item[],
  context: DecisionContext,
): Outcome<readonly CaseEvent[]> {
  const dropped = itemsOf(file, command.droppedItems)
  if (!dropped.ok) return dropped
  const returned = returnedBesideTests(file)
  const elsewhere = dropped.value.filter((item) => !proposed.includes(item) && !returned.includes(item))
  if (elsewhere.length > 0) return refused(...elsewhere.map((item) => itemElsewhere(file, item, 'ALREADY_DONE')))
  if (dropped.value.length > 0 && command.reason.trim() === '') return refused(reasonMissing)
  const forwarded = proposed.filter((item) => !dropped.value.includes(item))
  // Where other items are under test, dropping all the added ones does not end the case.
  if (forwarded.length === 0 && file.case.status === 'DISCUSSING') return refused({ code: 'NOTHING_FORWARDED' })
  const events: CaseEvent[] = []
  if (dropped.value.length > 0) {
    events.push({ type: 'ItemsDropped', items: numbersOf(dropped.value), reason: command.reason })
  }
  if (forwarded.length > 0) {
    events.push({ type: 'ItemsForwarded', items: numbersOf(forwarded), meeting: command.meeting })
  }
  events.push(...finishTask(openTaskOf(file.tasks, 2), context))
  // Nothing is left to be corrected.
  if (returned.length > 0 && returned.every((item) => dropped.value.includes(item))) {
    events.push(...cancelTasks(file.tasks.filter((task) => task.step === 1)))
  }
  events.push(...openTests(file, forwarded, context))
  return accepted(withEndsOfTesting(file, events, context))
}

function returnDraft(
  command: DecideMeeting,
  file: CaseFile,
  proposed: readonly Item[],
  context: DecisionContext,
): readonly CaseEvent[] {
  const { reason, meeting } = command
  // What a unit was asked for goes back to that unit.
  const agency = askedAgency(file.tasks)
  return [
    { type: 'DraftReturned', items: numbersOf(proposed), reason, meeting },
    ...finishTask(openTaskOf(file.tasks, 2), context),
    openTask(file.case.number, file.tasks, { step: 1, ...(agency ? { agency } : {}) }, context),
  ]
}

function stop(command: DecideMeeting, file: CaseFile, context: DecisionContext): readonly CaseEvent[] {
  const discussion = openTaskOf(file.tasks, 2)
  return [
    { type: 'CaseStopped', reason: command.reason, meeting: command.meeting },
    ...finishTask(discussion, context),
    ...cancelTasks(file.tasks.filter((task) => task !== discussion)),
  ]
}

function numbersOf(items: readonly Item[]): readonly string[] {
  return items.map((item) => item.number)
}
