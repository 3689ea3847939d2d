// Form 6: the administrator pauses, resumes or extends a task, or takes its items to the unit that holds them.
import { countsFor, workingDaysAfter } from '../time/calendar'
import { addDays } from '../time/day'
import { workingDaysLate } from '../time/due-date'
import { dayOf } from '../time/moment'
import type { CaseFile, Task } from './case'
import type { ExtendTask, PauseTask, ResumeTask, TaskCommand } from './commands'
import type { DecisionContext } from './context'
import { decideReassignment } from './decide-reassignment'
import type { CaseEvent } from './events'
import { resumed } from './evolve-tasks'
import { unknownTask } from './refusals'
import { accepted, type Outcome, type RejectionCode, refused } from './rejection'
import { movedDeadline } from './tasks'

export function decideTask(
  command: TaskCommand,
  file: CaseFile,
  context: DecisionContext,
): Outcome<readonly CaseEvent[]> {
  const task = file.tasks.find(({ key }) => key === command.taskKey)
  if (!task) return refused(unknownTask(command.taskKey))
  if (task.status !== 'OPEN') return refuse('TASK_NOT_OPEN', task)
  switch (command.type) {
    case 'PauseTask':
      return pause(command, task, context)
    case 'ResumeTask':
      return resume(command, task, context)
    case 'ExtendTask':
      return extend(command, task, context)
    case 'ReassignItems':
      return decideReassignment(command, task, file, context)
  }
}

/** The clock stands still from today; how long it may do so in all is set on the tab Pengaturan. */
function pause(command: PauseTask, task: Task, context: DecisionContext): Outcome<readonly CaseEvent[]> {
  const today = dayOf(context.at)
  const calendar = context.configuration.calendarOf(task.agency)
  const { mostPaused } = context.configuration.settings
  const last = task.pauses[task.pauses.length - 1]
  if (last && last.until >= today) return refuse('TASK_PAUSED', task, { until: last.until })
  if (command.until < today) return refuse('PAUSE_ENDED', task, { value: command.until })
  if (task.dueOn !== undefined && workingDaysLate(calendar, task.dueOn, context.at) > 0)
    return refuse('TASK_PAST_DUE', task, { due: task.dueOn })
  const pause = { from: today, until: command.until }
  const pauses = [...task.pauses, pause]
  const paused = pauses.reduce((sum, { from, until }) => sum + workingDaysAfter(calendar, addDays(from, -1), until), 0)
  if (paused > mostPaused) return refuse('PAUSE_TOO_LONG', task, { days: String(paused), max: String(mostPaused) })
  return accepted([{ type: 'TaskPaused', pause, reason: command.reason, ...movedDeadline(task, { pauses }, context) }])
}

function resume(command: ResumeTask, task: Task, context: DecisionContext): Outcome<readonly CaseEvent[]> {
  const today = dayOf(context.at)
  const last = task.pauses[task.pauses.length - 1]
  if (!last || last.until < today) return refuse('TASK_NOT_PAUSED', task)
  // What is resumed after hours goes on the next working day: nobody can work on this one any more.
  const before = addDays(countsFor(context.configuration.calendarOf(task.agency), context.at), -1)
  const [end = before] = [before, last.until].sort()
  const lastPaused = end < last.from ? undefined : end
  const pauses = resumed(task.pauses, lastPaused)
  return accepted([
    { type: 'TaskResumed', lastPaused, reason: command.reason, ...movedDeadline(task, { pauses }, context) },
  ])
}

function extend(command: ExtendTask, task: Task, context: DecisionContext): Outcome<readonly CaseEvent[]> {
  const { mostExtended } = context.configuration.settings
  const extension = task.extension + command.days
  if (extension > mostExtended)
    return refuse('EXTENSION_TOO_LONG', task, { days: String(extension), max: String(mostExtended) })
  const { days, reason } = command
  return accepted([{ type: 'TaskExtended', days, reason, ...movedDeadline(task, { extension }, context) }])
}

function refuse(code: RejectionCode, { key }: Task, details: Readonly<Record<string, string>> = {}) {
  return refused({ code, details: { task: key, ...details } })
}
