// Applies what has happened to the tasks of a case.
import type { Pause } from '../time/calendar'
import type { Day } from '../time/day'
import type { Moment } from '../time/moment'
import type { Task } from './case'
import type { CaseEvent, MovedDeadline } from './events'

interface Meta {
  readonly at: Moment
  readonly by: string
}

export function evolveTasks(tasks: readonly Task[], event: CaseEvent, meta: Meta): readonly Task[] {
  if (event.type === 'TaskOpened') return [...tasks, event.task]
  if (!('key' in event)) return tasks
  return tasks.map((task) => (task.key === event.key ? changedTask(task, event, meta) : task))
}

type TaskEvent = Extract<CaseEvent, { readonly key: string }>

function changedTask(task: Task, event: TaskEvent, { at, by }: Meta): Task {
  const ended = { finishedAt: at, finishedBy: by }
  switch (event.type) {
    case 'TaskOverdue':
      return { ...task, daysLate: event.daysLate }
    case 'TaskCancelled':
      return { ...task, ...ended, status: 'CANCELLED' }
    case 'TaskFinished':
      return { ...task, ...ended, status: 'DONE', daysLate: event.daysLate, daysTaken: event.daysTaken }
    case 'TaskPaused':
      return moved({ ...task, pauses: [...task.pauses, event.pause] }, event)
    case 'TaskResumed':
      return moved({ ...task, pauses: resumed(task.pauses, event.lastPaused) }, event)
    case 'TaskExtended':
      return moved({ ...task, extension: task.extension + event.days }, event)
    case 'DeadlineMoved':
      return moved(task, event)
  }
}

/** The last pause ends with this day; it is taken back where it had not begun. */
export function resumed(pauses: readonly Pause[], lastPaused: Day | undefined): readonly Pause[] {
  const last = pauses[pauses.length - 1]
  if (!last) return pauses
  const earlier = pauses.slice(0, -1)
  return lastPaused === undefined ? earlier : [...earlier, { ...last, until: lastPaused }]
}

/** A new date is reminded of anew. */
function moved(task: Task, { dueOn, count, daysLate }: MovedDeadline): Task {
  const told = dueOn === task.dueOn ? task.told : {}
  return { ...task, dueOn, count, daysLate, told }
}
