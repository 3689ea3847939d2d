// Form 6: items that another unit holds leave the unit they were sent to; the other unit gets a term of its own.
import { type CaseFile, type Item, type Task, TESTED_STATUSES } from './case'
import type { ReassignItems } from './commands'
import type { DecisionContext } from './context'
import type { CaseEvent } from './events'
import { evolveAll } from './evolve'
import { itemElsewhere, itemsOf } from './refusals'
import { accepted, type Outcome, refused } from './rejection'
import { cancelTasks } from './tasks'
import { openTests, withEndsOfTesting } from './testing'

export function decideReassignment(
  command: ReassignItems,
  task: Task,
  file: CaseFile,
  context: DecisionContext,
): Outcome<readonly CaseEvent[]> {
  const { agency: from } = task
  const { agency: to, reason } = command
  if (task.step !== 3 || from === undefined) return refused({ code: 'TASK_NOT_A_TEST', details: { task: task.key } })
  if (from === to) return refused({ code: 'AGENCY_UNCHANGED', details: { agency: to } })
  const named = itemsOf(file, command.items)
  if (!named.ok) return named
  const untested = file.items.filter((item) => item.agency === from && item.status === 'FORWARDED')
  const elsewhere = named.value.filter((item) => !untested.includes(item))
  if (elsewhere.length > 0) return refused(...elsewhere.map((item) => itemElsewhere(file, item, 'ALREADY_DONE')))
  const moved = command.items.length > 0 ? named.value : untested
  if (moved.length === 0) return refused({ code: 'NOTHING_TO_REASSIGN', details: { task: task.key } })
  const numbers = moved.map((item) => item.number)
  const reassigned: CaseEvent = { type: 'ItemsReassigned', items: numbers, from, to, reason }
  const after = evolveAll(file, [reassigned], context)
  const events = [
    reassigned,
    ...openTests(file, ofUnit(moved, to), context),
    // A unit that has tested nothing has finished nothing either.
    ...(hasWork(after.items, from) ? [] : cancelTasks([task])),
  ]
  return accepted(withEndsOfTesting(file, events, context))
}

const ofUnit = (items: readonly Item[], agency: string): readonly Item[] => items.map((item) => ({ ...item, agency }))

function hasWork(items: readonly Item[], agency: string): boolean {
  return items.some(
    (item) => item.agency === agency && (item.status === 'FORWARDED' || TESTED_STATUSES.includes(item.status)),
  )
}
