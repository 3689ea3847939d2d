// A task and its row on the tab Tugas, with the count of its deadline spelled out.
import type { Task, TaskStatus, Told } from '../case/case'
import { STEPS } from '../sop/steps'
import { countNote, countText } from '../text/dates'
import { codeFromLabel, lateText, levelFromText, levelText, roleLabels, taskStatusLabels } from '../text/labels'
import type { Pause } from '../time/calendar'
import { parseDay } from '../time/day'
import { dayOfField, momentOfField, numberOf, type TabRecord, textOf } from './cells'

/** Where the date was not just counted, its explanation stays as it was written. */
export function taskRecord(task: Task): TabRecord {
  const actor = task.agency === undefined ? STEPS.find((step) => step.number === task.step)?.actor : 'UNIT_PPID'
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
    explanation: explanationOf(task),
    late: task.status === 'OPEN' ? lateText(task.daysLate) : '',
    daysLate: task.daysLate || undefined,
    finishedAt: task.finishedAt,
    finishedBy: task.finishedBy,
    folder: task.folder,
    term: task.term || undefined,
    extension: task.extension || undefined,
    pauses: task.pauses.map(({ from, until }) => `${from} – ${until}`).join('; '),
    daysTaken: task.daysTaken,
    level: task.told.level === undefined ? '' : levelText(task.told.level),
    remindedOn: task.told.on,
    escalatedOn: task.told.escalatedOn,
    vacantOn: task.told.vacantOn,
    countedFrom: task.countedFrom,
  }
}

export function explanationOf({ count, dueOn, explanation = '' }: Task): string {
  return count ? countText(count, dueOn) : explanation
}

/** The count day by day, for the note on the cell that holds the date; only where it was just counted. */
export function noteOf({ count, dueOn, receivedAt }: Task): string | undefined {
  return count && countNote(receivedAt, count, dueOn)
}

/** @throws when a status, a step or a moment cannot be read: the row was changed by hand. */
export function taskFromRecord(record: TabRecord): Task {
  const status = codeFromLabel<TaskStatus>(taskStatusLabels, textOf(record, 'status'))
  if (!status) throw new Error(`unreadable status in the row of ${textOf(record, 'key')}`)
  const receivedAt = momentOfField(record, 'receivedAt')
  const step = STEPS.find(({ number }) => number === numberOf(record, 'step'))?.number
  if (!receivedAt || !step) throw new Error(`unreadable step or receipt in the row of ${textOf(record, 'key')}`)
  const countedFrom = dayOfField(record, 'countedFrom')
  const agency = textOf(record, 'agency')
  const finishedAt = momentOfField(record, 'finishedAt')
  const folder = textOf(record, 'folder')
  return {
    key: textOf(record, 'key'),
    caseNumber: textOf(record, 'caseNumber'),
    step,
    ...(agency ? { agency } : {}),
    round: numberOf(record, 'round'),
    receivedAt,
    ...(countedFrom ? { countedFrom } : {}),
    term: numberOf(record, 'term'),
    extension: numberOf(record, 'extension'),
    pauses: pausesFrom(textOf(record, 'pauses')),
    dueOn: dayOfField(record, 'dueOn'),
    explanation: textOf(record, 'explanation'),
    status,
    ...(finishedAt ? { finishedAt, finishedBy: textOf(record, 'finishedBy') } : {}),
    daysLate: numberOf(record, 'daysLate'),
    ...(record.daysTaken === undefined ? {} : { daysTaken: numberOf(record, 'daysTaken') }),
    told: toldFrom(record),
    ...(folder ? { folder } : {}),
  }
}

/** "2026-11-18 – 2026-11-20; 2026-12-01 – 2026-12-02" */
function pausesFrom(text: string): Pause[] {
  return text.split(';').flatMap((span) => {
    const [from, until] = span.split('–').map(parseDay)
    return from && until ? [{ from, until }] : []
  })
}

function toldFrom(record: TabRecord): Told {
  const level = levelFromText(textOf(record, 'level'))
  const on = dayOfField(record, 'remindedOn')
  const escalatedOn = dayOfField(record, 'escalatedOn')
  const vacantOn = dayOfField(record, 'vacantOn')
  return {
    ...(level === undefined ? {} : { level }),
    ...(on ? { on } : {}),
    ...(escalatedOn ? { escalatedOn } : {}),
    ...(vacantOn ? { vacantOn } : {}),
  }
}
