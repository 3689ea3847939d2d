// A case and its row on the tab Register: the row is the state, with the figures a reader looks for beside it.
import type { Case, CaseFile, CaseStatus, Handover, Meeting, Task } from '../case/case'
import { EXEMPT_STATUSES } from '../case/case'
import { dueNoteText } from '../text/dates'
import { folderUrl } from '../text/folders'
import { caseStatusLabels, codeFromLabel, lateText } from '../text/labels'
import type { Day } from '../time/day'
import type { Moment } from '../time/moment'
import { dayOfField, momentOfField, type TabRecord, textOf } from './cells'
import { explanationOf } from './task-row'

/** What the row says of the deadlines of its open tasks. */
export function caseDeadlineRecord(open: readonly Task[]): TabRecord {
  return { late: lateText(Math.max(0, ...open.map((task) => task.daysLate))), dueOn: mostUrgent(open)?.dueOn }
}

export function caseRecord({ case: it, items, tasks }: CaseFile, updatedAt: Moment): TabRecord {
  const meeting = 'meeting' in it ? it.meeting : undefined
  const handover = 'handover' in it ? it.handover : undefined
  const open = tasks.filter((task) => task.status === 'OPEN')
  return {
    number: it.number,
    subject: it.subject,
    status: caseStatusLabels[it.status],
    ...caseDeadlineRecord(open),
    itemCount: items.length,
    exemptCount: items.filter((item) => EXEMPT_STATUSES.includes(item.status)).length,
    startedOn: it.collectionStartedOn,
    openedAt: it.openedAt,
    openedBy: it.openedBy,
    note: it.note,
    meetingOn: meeting?.heldOn,
    participants: meeting?.participants,
    minutesLink: meeting?.minutesLink,
    letterNumber: handover?.letterNumber,
    letterDay: handover?.letterDay,
    guidelineOn: 'guideline' in it ? it.guideline.receivedOn : undefined,
    reason: 'reason' in it ? it.reason : undefined,
    folder: it.folders[0] ? folderUrl(it.folders[0]) : undefined,
    folders: it.folders.join(' '),
    updatedAt,
  }
}

/** The open task that is due first. */
function mostUrgent(open: readonly Task[]): Task | undefined {
  return open.reduce<Task | undefined>((first, task) => {
    if (task.dueOn === undefined) return first
    return first?.dueOn === undefined || task.dueOn < first.dueOn ? task : first
  }, undefined)
}

/** Whose deadline the case shows, and how it was counted; '' where none is. */
export function dueNoteOf(tasks: readonly Task[]): string {
  const task = mostUrgent(tasks.filter(({ status }) => status === 'OPEN'))
  return task ? dueNoteText(task.step, task.agency, explanationOf(task)) : ''
}

/** @throws when the row holds a status the register does not know: the row was changed by hand. */
export function caseFromRecord(record: TabRecord): Case {
  const facts = {
    number: textOf(record, 'number'),
    subject: textOf(record, 'subject'),
    collectionStartedOn: dayOfField(record, 'startedOn') as Day,
    openedAt: momentOfField(record, 'openedAt') as Moment,
    openedBy: textOf(record, 'openedBy'),
    note: textOf(record, 'note'),
    folders: textOf(record, 'folders').split(' ').filter(Boolean),
  }
  return { ...facts, ...statusOf(record) } as Case
}

function statusOf(record: TabRecord) {
  const status = codeFromLabel<CaseStatus>(caseStatusLabels, textOf(record, 'status'))
  const meeting = meetingOf(record)
  const handover: Handover = {
    letterNumber: textOf(record, 'letterNumber'),
    letterDay: dayOfField(record, 'letterDay'),
  }
  const reason = textOf(record, 'reason')
  switch (status) {
    case 'ASKED':
    case 'COLLECTING':
    case 'DISCUSSING':
      return { status, ...(reason ? { reason } : {}) }
    case 'TESTING':
    case 'RECEIVING':
      return { status, meeting }
    case 'ADOPTING':
      return { status, meeting, handover }
    case 'ADOPTED':
      return { status, meeting, handover, guideline: { receivedOn: dayOfField(record, 'guidelineOn') as Day } }
    case 'STOPPED':
      return { status, reason, ...(meeting ? { meeting } : {}) }
    case 'NIL':
      return { status }
    default:
      throw new Error(`unreadable status in the row of ${textOf(record, 'number')}`)
  }
}

function meetingOf(record: TabRecord): Meeting | undefined {
  const heldOn = dayOfField(record, 'meetingOn')
  if (!heldOn) return undefined
  return { heldOn, participants: textOf(record, 'participants'), minutesLink: textOf(record, 'minutesLink') }
}
