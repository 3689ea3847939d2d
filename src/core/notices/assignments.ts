// Whom a change gives work to: each task just opened, and open tasks to which items were added.
import { type CaseFile, type Item, type Task, TESTED_STATUSES } from '../case/case'
import type { CaseEvent } from '../case/events'

export interface Assignment {
  readonly task: Task
  /** What the work is about. */
  readonly items: readonly Item[]
  readonly isAddition: boolean
  readonly reason?: string
}

export function assignmentsOf(after: CaseFile, events: readonly CaseEvent[]): readonly Assignment[] {
  const opened = events.flatMap((event) =>
    event.type === 'TaskOpened' && isOpen(after, event.task) ? [event.task] : [],
  )
  const reason = events.flatMap((event) => ('reason' in event && isReturn(event) ? [event.reason] : []))[0]
  const isNew = (task: Task) => opened.some(({ key }) => key === task.key)
  return [
    ...opened.map((task) => ({
      task,
      items: itemsFor(task, after, events),
      isAddition: false,
      ...(reason === undefined ? {} : { reason }),
    })),
    ...after.tasks
      .filter((task) => task.status === 'OPEN' && !isNew(task))
      .map((task) => ({ task, items: addedItems(task, after, events), isAddition: true }))
      .filter(({ items }) => items.length > 0),
  ]
}

/** A first draft opens and finishes step 1 at once: nobody is asked for anything. */
function isOpen(after: CaseFile, { key }: Task): boolean {
  return after.tasks.some((task) => task.key === key && task.status === 'OPEN')
}

function isReturn(event: CaseEvent): boolean {
  return event.type === 'DraftReturned' || event.type === 'ResultsReturned'
}

function itemsFor(task: Task, after: CaseFile, events: readonly CaseEvent[]): readonly Item[] {
  switch (task.step) {
    case 1:
      return after.items.filter((item) => item.status === 'NEEDS_CORRECTION')
    case 2:
      return after.items.filter((item) => item.status === 'PROPOSED')
    case 3:
      return addedItems(task, after, events)
    default:
      return after.items.filter((item) => TESTED_STATUSES.includes(item.status))
  }
}

const BRINGS_ITEMS: readonly CaseEvent['type'][] = ['ItemsForwarded', 'ResultsReturned', 'ItemsReassigned']

/** The items that these events bring to a meeting, or hand to the unit of the task. */
function addedItems(task: Task, after: CaseFile, events: readonly CaseEvent[]): readonly Item[] {
  const numbers = events.flatMap((event): readonly string[] => {
    if (task.step === 2 && event.type === 'ItemsProposed') return event.items.map((item) => item.number)
    if (task.step !== 3) return []
    return BRINGS_ITEMS.includes(event.type) && 'items' in event ? (event.items as readonly string[]) : []
  })
  return after.items.filter((item) => numbers.includes(item.number) && (task.step !== 3 || item.agency === task.agency))
}
