// Form 6: a collection round asks each chosen unit for its draft, every one in a case of its own.
import type { AgencyCode } from '../sop/roles'
import { dayOf } from '../time/moment'
import { type DecisionContext, FOLDERS_OF_CASE, plannedFolder } from './context'
import type { CaseEvent } from './events'
import { openTask } from './tasks'

/** The events that open one unit's case; `index` is its place in the round, by which it takes its folders. */
export function decideRoundCase(
  subject: string,
  agency: AgencyCode,
  index: number,
  context: DecisionContext,
): readonly CaseEvent[] {
  const number = context.newCaseNumber
  const first = index * FOLDERS_OF_CASE
  const folders = Array.from({ length: FOLDERS_OF_CASE }, (_, place) => plannedFolder(context, first + place))
  return [
    { type: 'CaseOpened', number, subject, startedOn: dayOf(context.at), note: '', folders, askedOf: agency },
    openTask(number, [], { step: 1, agency }, context),
  ]
}
