// Form 5: the service officer takes the results as the guideline for what is not given to the public.
import type { CaseFile } from './case'
import type { AdoptGuideline } from './commands'
import type { DecisionContext } from './context'
import type { CaseEvent } from './events'
import { refuseUnlessAt } from './refusals'
import { accepted, type Outcome, refused } from './rejection'
import { finishTask, openTaskOf } from './tasks'

export function decideGuideline(
  command: AdoptGuideline,
  file: CaseFile,
  context: DecisionContext,
): Outcome<readonly CaseEvent[]> {
  const misplaced = refuseUnlessAt(file, 5)
  if (misplaced) return refused(misplaced)
  const { guideline, note } = command
  return accepted([{ type: 'GuidelineAdopted', guideline, note }, ...finishTask(openTaskOf(file.tasks, 5), context)])
}
