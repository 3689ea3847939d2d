// When a task is to be reminded of: by how many working days it is off its due day, and which level that has reached.
import type { ReminderRules } from '../sop/configuration'
import { type Calendar, isPaused, isWorkingDay, workingDaysAfter } from '../time/calendar'
import type { Day } from '../time/day'
import type { Task } from './case'

/** Working days from the due day to today: negative before it, 0 on it and on the free days that follow it. */
function daysOff(calendar: Calendar, dueOn: Day, today: Day, pauses: Task['pauses']): number {
  // Without `0 -`, a due day reached exactly would be minus zero.
  return today > dueOn
    ? workingDaysAfter(calendar, dueOn, today, pauses)
    : 0 - workingDaysAfter(calendar, today, dueOn, pauses)
}

/** The highest level that is reached by so many working days off the due day; undefined before the first. */
function levelReached(rules: ReminderRules, off: number): number | undefined {
  if (off >= rules.firstLate) return off - ((off - rules.firstLate) % rules.everyLate)
  if (off >= 0 && rules.onDueDay) return 0
  const before = rules.before.map((days) => -days).filter((level) => level <= off)
  return before.length > 0 ? Math.max(...before) : undefined
}

/** How far a task is off its due day. */
export interface Offset {
  /** Working days after it; negative before it. */
  readonly days: number
  /** To be reminded of today; undefined when everything that was due to be said has been said. */
  readonly level: number | undefined
}

/** Where an open task stands today; undefined on a free day of its unit, while it is paused, and without a due day. */
export function offsetOf(task: Task, today: Day, rules: ReminderRules, calendar: Calendar): Offset | undefined {
  const { status, dueOn, pauses, told } = task
  if (status !== 'OPEN' || dueOn === undefined) return undefined
  if (!isWorkingDay(calendar, today) || isPaused(pauses, today)) return undefined
  const days = daysOff(calendar, dueOn, today, pauses)
  const level = levelReached(rules, days)
  const isNew = level !== undefined && (told.level === undefined || level > told.level)
  return { days, level: isNew ? level : undefined }
}

/** Whether the superior is to be told now. */
export function isToEscalate({ told }: Task, { days }: Offset, rules: ReminderRules): boolean {
  return days >= rules.escalateLate && told.escalatedOn === undefined
}
