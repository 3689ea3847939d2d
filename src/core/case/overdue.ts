// Which open tasks are late today, and by how many working days of the unit that must act.
import type { AgencyCode } from '../sop/roles'
import { type Calendar, workingDaysAfter } from '../time/calendar'
import type { Day } from '../time/day'
import type { Task, TaskKey } from './case'

export interface LateTask {
  readonly key: TaskKey
  /** Working days after the due day, up to and including today; it does not grow on a free day. */
  readonly daysLate: number
  /** Never flagged before. */
  readonly isNew: boolean
}

/** Every open task that is late today, also those already flagged with the same number. */
export function flagOverdue(
  tasks: readonly Task[],
  today: Day,
  calendarOf: (agency?: AgencyCode) => Calendar,
): readonly LateTask[] {
  return tasks.flatMap((task) => {
    if (task.status !== 'OPEN' || task.dueOn === undefined) return []
    const daysLate = workingDaysAfter(calendarOf(task.agency), task.dueOn, today)
    return daysLate > 0 ? [{ key: task.key, daysLate, isNew: task.daysLate === 0 }] : []
  })
}
