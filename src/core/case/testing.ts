// What follows once items have a result, or leave the case: a unit's work ends, and with the last item the testing.
import type { AgencyCode } from '../sop/roles'
import type { CaseFile, Item, ItemStatus } from './case'
import { type DecisionContext, plannedFolder } from './context'
import type { CaseEvent } from './events'
import { evolveAll } from './evolve'
import { finishTask, openTask, openTaskOf } from './tasks'

const WITHOUT_RESULT: readonly ItemStatus[] = ['PROPOSED', 'NEEDS_CORRECTION', 'FORWARDED']

/** The units that hold these items, each once, in the order of the items. */
function agenciesOf(items: readonly Item[]): readonly AgencyCode[] {
  return [...new Set(items.map((item) => item.agency))]
}

/** Opens step 3 for each unit of these items; a unit that is still testing adds them to its open task. */
export function openTests(file: CaseFile, items: readonly Item[], context: DecisionContext): readonly CaseEvent[] {
  const waiting = agenciesOf(items).filter((agency) => !openTaskOf(file.tasks, 3, agency))
  return waiting.map((agency, index) =>
    openTask(file.case.number, file.tasks, { step: 3, agency, folder: plannedFolder(context, index) }, context),
  )
}

/** The events so far, followed by the ends they bring about. */
export function withEndsOfTesting(
  file: CaseFile,
  events: readonly CaseEvent[],
  context: DecisionContext,
): readonly CaseEvent[] {
  const next = evolveAll(file, events, context)
  return [...events, ...unitsFinished(next, context), ...testingFinished(next, context)]
}

function unitsFinished(file: CaseFile, context: DecisionContext): readonly CaseEvent[] {
  return file.tasks.flatMap((task): readonly CaseEvent[] => {
    const { agency, round } = task
    if (task.status !== 'OPEN' || task.step !== 3 || agency === undefined) return []
    if (file.items.some((item) => item.agency === agency && item.status === 'FORWARDED')) return []
    return [{ type: 'UnitFinished', agency, round }, ...finishTask(task, context)]
  })
}

function testingFinished(file: CaseFile, context: DecisionContext): readonly CaseEvent[] {
  if (file.case.status !== 'TESTING' || file.items.some((item) => WITHOUT_RESULT.includes(item.status))) return []
  return [{ type: 'TestingFinished' }, openTask(file.case.number, file.tasks, { step: 4 }, context)]
}
