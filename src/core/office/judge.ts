// Judges a submission against the case as it stands: may the sender act, are the answers sound, does the SOP allow it.
import type { CaseFile } from '../case/case'
import type { Command } from '../case/commands'
import { decide } from '../case/decide'
import type { CaseEvent } from '../case/events'
import { evolve } from '../case/evolve'
import { caseNumber } from '../case/numbers'
import { accepted, type Outcome, refused } from '../case/rejection'
import { checkSender } from '../case/sender'
import { FORMS, type RawSubmission } from '../intake/submission'
import type { LoadedCase } from '../register/loaded-case'
import type { StepNumber } from '../sop/steps'
import { yearOf } from '../time/day'
import { dayOf } from '../time/moment'
import type { Desk } from './desk'
import { itemNumberNamed } from './named'

export interface Judgement {
  readonly events: readonly CaseEvent[]
  readonly after: CaseFile
}

/** The sender is judged first: whoever may not act learns nothing about the case. */
export function judge(
  raw: RawSubmission,
  parsed: Outcome<Command>,
  loaded: LoadedCase,
  folderIds: readonly string[],
  { configuration }: Desk,
): Outcome<Judgement> {
  const step = (FORMS.indexOf(raw.form) + 1) as StepNumber
  const today = dayOf(raw.submittedAt)
  const objection = checkSender(step, agencyConcerned(raw, loaded.file), raw.sender, configuration, today)
  if (objection) return refused(objection)
  if (!parsed.ok) return parsed
  const year = String(yearOf(today))
  const decided = decide(parsed.value, loaded.file, {
    at: raw.submittedAt,
    by: raw.sender,
    configuration,
    // Only a new case has to look through the numbers of all others.
    get newCaseNumber() {
      return caseNumber(Number(year), loaded.lastSequence(year) + 1)
    },
    folderIds,
  })
  if (!decided.ok) return decided
  const meta = { at: raw.submittedAt, by: raw.sender }
  const after = decided.value.reduce<CaseFile | undefined>((file, event) => evolve(file, event, meta), loaded.file)
  return after ? accepted({ events: decided.value, after }) : refused({ code: 'SUBMISSION_EMPTY' })
}

/** Known also when the other answers are at fault: a sender from another unit is told so first. */
function agencyConcerned(raw: RawSubmission, file: CaseFile | undefined): string | undefined {
  const named = itemNumberNamed(raw)
  return file?.items.find((item) => item.number === named)?.agency
}
