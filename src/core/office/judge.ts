// Judges a submission against the case as it stands: may the sender act, are the answers sound, does the SOP allow it.
import type { CaseFile } from '../case/case'
import type { CaseCommand, Command } from '../case/commands'
import type { DecisionContext } from '../case/context'
import { decide } from '../case/decide'
import type { CaseEvent } from '../case/events'
import { evolve } from '../case/evolve'
import { caseNumber } from '../case/numbers'
import { accepted, type Outcome, refused } from '../case/rejection'
import { checkSender } from '../case/sender'
import { askedAgency } from '../case/tasks'
import { FORMS, type RawSubmission } from '../intake/submission'
import type { LoadedCase } from '../register/loaded-case'
import { stepOf } from '../sop/configuration'
import type { Post } from '../sop/officers'
import type { StepNumber } from '../sop/steps'
import { yearOf } from '../time/day'
import { dayOf } from '../time/moment'
import type { Desk } from './desk'
import { judgeRound } from './judge-round'
import { itemNumberNamed } from './named'
import type { Ports } from './ports'

/** What becomes of one case. */
export interface CaseChange {
  readonly before: CaseFile | undefined
  readonly events: readonly CaseEvent[]
  readonly after: CaseFile
}

export interface Judgement {
  /** One case, but for a collection round, which opens many, and an order, which changes none. */
  readonly changes: readonly CaseChange[]
  /** The year whose figures are ordered. */
  readonly reportYear?: number
}

/** The sender is judged first: whoever may not act learns nothing about the case. */
export function judge(
  ports: Pick<Ports, 'sheet'>,
  raw: RawSubmission,
  parsed: Outcome<Command>,
  loaded: LoadedCase,
  folderIds: readonly string[],
  { configuration }: Desk,
): Outcome<Judgement> {
  const today = dayOf(raw.submittedAt)
  const objection = checkSender(postsOf(raw, loaded.file, configuration), raw.sender, configuration, today)
  if (objection) return refused(objection)
  if (!parsed.ok) return parsed
  const year = String(yearOf(today))
  const context: DecisionContext = {
    at: raw.submittedAt,
    by: raw.sender,
    configuration,
    // Only a new case has to look through the numbers of all others.
    get newCaseNumber() {
      return caseNumber(Number(year), loaded.lastSequence(year) + 1)
    },
    folderIds,
  }
  switch (parsed.value.type) {
    case 'OrderReport':
      return accepted({ changes: [], reportYear: parsed.value.year })
    case 'OpenRound':
      return judgeRound(ports, parsed.value, context)
    default:
      return judgeCase(parsed.value, loaded.file, context)
  }
}

function judgeCase(command: CaseCommand, file: CaseFile | undefined, context: DecisionContext): Outcome<Judgement> {
  const decided = decide(command, file, context)
  if (!decided.ok) return decided
  const after = decided.value.reduce<CaseFile | undefined>((each, event) => evolve(each, event, context), file)
  return after
    ? accepted({ changes: [{ before: file, events: decided.value, after }] })
    : refused({ code: 'SUBMISSION_EMPTY' })
}

/** Whose form it is. A unit that was asked for its draft sends form 1 like the service officer. */
export function postsOf(raw: RawSubmission, file: CaseFile | undefined, configuration: Desk['configuration']): Post[] {
  if (raw.form === 'ADMINISTRATION') return [{ role: 'ADMIN' }]
  const step = (FORMS.indexOf(raw.form) + 1) as StepNumber
  const { actor } = stepOf(configuration, step)
  const agency = step === 1 ? askedAgency(file?.tasks ?? []) : agencyConcerned(raw, file)
  if (step === 1) return [{ role: actor }, ...(agency ? [{ role: 'UNIT_PPID' as const, agency }] : [])]
  return [{ role: actor, ...(agency ? { agency } : {}) }]
}

/** Known also when the other answers are at fault: a sender from another unit is told so first. */
function agencyConcerned(raw: RawSubmission, file: CaseFile | undefined): string | undefined {
  const named = itemNumberNamed(raw)
  return file?.items.find((item) => item.number === named)?.agency
}
