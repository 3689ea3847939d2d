// A task and its row on the tab Tugas, with the count of its deadline spelled out.
import type { Task, TaskStatus } from '../case/case'
import { STEPS, type StepNumber } from '../sop/steps'
import { countText } from '../text/dates'
import { codeFromLabel, lateText, roleLabels, taskStatusLabels } from '../text/labels'
import type { Moment } from '../time/moment'
import { dayOfField, momentOfField, numberOf, type TabRecord, textOf } from './cells'

/** The count is known only when the task is opened; afterwards its explanation stays as it was written. */
export function taskRecord(task: Task, explanation?: string): TabRecord {
  const actor = STEPS.find((step) => step.number === task.step)?.actor
  return {
    key: task.key,
    caseNumber: task.caseNumber,
    step: task.step,
    actor: actor && roleLabels[actor],
    agency: task.agency,
    round: task.round,
    status: taskStatusLabels[task.status],
    receivedAt: task.receivedAt,
    dueOn: task.dueOn,
    explanation: task.count ? countText(task.count, task.dueOn) : explanation,
    late: task.status === 'OPEN' ? lateText(task.daysLate) : '',
    daysLate: task.daysLate || undefined,
    finishedAt: task.finishedAt,
    finishedBy: task.finishedBy,
    folder: task.folder,
  }
}

/** @throws when the row holds a status the register does not know: the row was changed by hand. */
export function taskFromRecord(record: TabRecord): Task {
  const status = codeFromLabel<TaskStatus>(taskStatusLabels, textOf(record, 'status'))
  if (!status) throw new Error(`unreadable status in the row of ${textOf(record, 'key')}`)
  const agency = textOf(record, 'agency')
  const finishedAt = momentOfField(record, 'finishedAt')
  const folder = textOf(record, 'folder')
  return {
    key: textOf(record, 'key'),
    caseNumber: textOf(record, 'caseNumber'),
    step: numberOf(record, 'step') as StepNumber,
    ...(agency ? { agency } : {}),
    round: numberOf(record, 'round'),
    receivedAt: momentOfField(record, 'receivedAt') as Moment,
    dueOn: dayOfField(record, 'dueOn'),
    status,
    ...(finishedAt ? { finishedAt, finishedBy: textOf(record, 'finishedBy') } : {}),
    daysLate: numberOf(record, 'daysLate'),
    ...(folder ? { folder } : {}),
  }
}
