// The road of a submission: taken in, judged under the lock, committed in one write, its effects delivered afterwards.
import { codeOf } from '../case/coded-error'
import type { Command } from '../case/commands'
import { FOLDERS_OF_CASE } from '../case/context'
import type { Outcome } from '../case/rejection'
import { parseSubmission } from '../intake/parse-submission'
import { type FormKey, type RawSubmission, submissionKey } from '../intake/submission'
import { type LoadedCase, REGISTER_MOVED } from '../register/loaded-case'
import { choiceLabels } from '../text/forms/choices'
import { dayOf } from '../time/moment'
import { type Committed, commitDecision, commitRefusal } from './commit'
import { type Desk, loadCase, openDesk } from './desk'
import { judge } from './judge'
import { caseNumberNamed } from './named'
import { deliver } from './outbox'
import type { Ports } from './ports'

/**
 * ACCEPTED and REFUSED changed the sheet; ALREADY_IN and MISSING had nothing to do; BUSY left the submission in its
 * form's store, where the next sweep finds it.
 */
export type Reception = 'ACCEPTED' | 'REFUSED' | 'ALREADY_IN' | 'MISSING' | 'BUSY'

/** Takes in the response a form event told of. The event itself is not trusted: the form's own store is read. */
export function receiveSubmission(ports: Ports, form: FormKey, responseId: string): Reception {
  const raw = ports.submissions.find(form, responseId)
  return raw ? takeIn(ports, raw, openDesk(ports)) : 'MISSING'
}

export function takeIn(ports: Ports, raw: RawSubmission, desk: Desk): Reception {
  const key = submissionKey(raw)
  if (desk.index.seen.has(key)) return 'ALREADY_IN'
  const { agencies, grounds } = desk.configuration
  const parsed = parseSubmission(raw, { agencies, grounds, today: dayOf(raw.submittedAt), labels: choiceLabels })
  const folderIds = ports.drive.planIds(foldersFor(parsed))
  const settled = ports.mutex.alone(() => settle(ports, raw, parsed, folderIds, desk))
  if (!settled) return 'BUSY'
  if (settled.value === 'ALREADY_IN') return 'ALREADY_IN'
  const { committed, desk: current } = settled.value
  deliver(ports, current, committed.jobs, committed.files)
  return committed.reception
}

/** More units than the city has: how many a case concerns is known only under the lock. IDs cost nothing. */
const FOLDERS_OF_UNITS = 100

function foldersFor(parsed: Outcome<Command>): number {
  if (!parsed.ok) return 0
  const { type } = parsed.value
  if (type === 'OpenRound') return parsed.value.agencies.length * FOLDERS_OF_CASE
  if (type === 'SubmitDraft') return parsed.value.caseNumber === undefined ? FOLDERS_OF_CASE : 0
  return type === 'DecideMeeting' || type === 'ReceiveResults' || type === 'ReassignItems' ? FOLDERS_OF_UNITS : 0
}

type Settled = { readonly committed: Committed; readonly desk: Desk } | 'ALREADY_IN'

/** One read and one write; should rows have moved since the desk was opened, the desk is opened again. */
function settle(
  ports: Ports,
  raw: RawSubmission,
  parsed: Outcome<Command>,
  folderIds: readonly string[],
  desk: Desk,
): Settled {
  try {
    return settleOnce(ports, raw, parsed, folderIds, desk)
  } catch (error) {
    if (codeOf(error) !== REGISTER_MOVED) throw error
    return settleOnce(ports, raw, parsed, folderIds, openDesk(ports))
  }
}

function settleOnce(
  ports: Ports,
  raw: RawSubmission,
  parsed: Outcome<Command>,
  folderIds: readonly string[],
  desk: Desk,
): Settled {
  const loaded: LoadedCase = loadCase(ports, desk.index, caseNumberNamed(raw))
  const key = submissionKey(raw)
  if (desk.index.seen.has(key) || loaded.seenSince.has(key)) return 'ALREADY_IN'
  const judged = judge(ports, raw, parsed, loaded, folderIds, desk)
  const committed = judged.ok
    ? commitDecision(ports, desk, raw, loaded, judged.value)
    : commitRefusal(ports, desk, raw, loaded, judged.rejections)
  return { committed, desk }
}
