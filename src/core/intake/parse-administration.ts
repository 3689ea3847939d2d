// Form 6: what the administrator does to a task, the collection rounds, and the yearly figures; each action reads its own page.
import type { TaskKey } from '../case/case'
import type { Command } from '../case/commands'
import { caseOfTask, parseTaskKey } from '../case/numbers'
import type { Outcome } from '../case/rejection'
import { yearOf } from '../time/day'
import { findAgency } from './agency-answer'
import { type AnswerSheet, quoted } from './answer-sheet'
import { itemListAnswer } from './number-answers'

export type AdministrativeAction = 'PAUSE' | 'RESUME' | 'EXTEND' | 'REASSIGN' | 'ROUND' | 'REPORT'

/** More than a year of working days is no extension. */
const MOST_DAYS = 250
/** The year of the SOP: nothing is older. */
const FIRST_YEAR = 2020

export function parseAdministration(sheet: AnswerSheet): Outcome<Command> {
  sheet.checkRequired()
  const action = sheet.choice<AdministrativeAction>('action')
  switch (action) {
    case 'PAUSE':
      return parsePause(sheet)
    case 'RESUME':
      return parseResume(sheet)
    case 'EXTEND':
      return parseExtension(sheet)
    case 'REASSIGN':
      return parseReassignment(sheet)
    case 'ROUND':
      return parseRound(sheet)
    case 'REPORT':
      return parseReport(sheet)
    case undefined:
      return { ok: false, rejections: sheet.faults }
  }
}

function parsePause(sheet: AnswerSheet): Outcome<Command> {
  const taskKey = taskAnswer(sheet, 'pausedTask')
  const until = sheet.isBlank('pausedUntil') ? missing(sheet, 'pausedUntil') : sheet.day('pausedUntil')
  const reason = reasonAnswer(sheet, 'pauseReason')
  return sheet.outcome(() => (taskKey && until ? { type: 'PauseTask', taskKey, until, reason } : undefined))
}

function parseResume(sheet: AnswerSheet): Outcome<Command> {
  const taskKey = taskAnswer(sheet, 'resumedTask')
  const reason = sheet.substance('resumeReason')
  return sheet.outcome(() => (taskKey ? { type: 'ResumeTask', taskKey, reason } : undefined))
}

function parseExtension(sheet: AnswerSheet): Outcome<Command> {
  const taskKey = taskAnswer(sheet, 'extendedTask')
  const days = daysAnswer(sheet, 'extraDays')
  const reason = reasonAnswer(sheet, 'extendReason')
  return sheet.outcome(() => (taskKey && days ? { type: 'ExtendTask', taskKey, days, reason } : undefined))
}

function parseReassignment(sheet: AnswerSheet): Outcome<Command> {
  const taskKey = taskAnswer(sheet, 'reassignedTask')
  const agency = sheet.isBlank('toAgency')
    ? missing(sheet, 'toAgency')
    : agencyAnswer(sheet, 'toAgency', sheet.raw('toAgency'))
  const items = itemListAnswer(sheet, 'reassignedItems', taskKey && caseOfTask(taskKey))
  const reason = reasonAnswer(sheet, 'reassignReason')
  return sheet.outcome(() =>
    taskKey && agency ? { type: 'ReassignItems', taskKey, items, agency, reason } : undefined,
  )
}

function parseRound(sheet: AnswerSheet): Outcome<Command> {
  const subject = sheet.heading('roundSubject')
  if (subject === '') missing(sheet, 'roundSubject')
  if (sheet.isBlank('roundAgencies')) missing(sheet, 'roundAgencies')
  const agencies = sheet.all('roundAgencies').flatMap((words) => agencyAnswer(sheet, 'roundAgencies', words) ?? [])
  return sheet.outcome(() => ({ type: 'OpenRound', subject, agencies: [...new Set(agencies)] }))
}

function parseReport(sheet: AnswerSheet): Outcome<Command> {
  const year = yearAnswer(sheet, 'reportYear')
  return sheet.outcome(() => (year ? { type: 'OrderReport', year } : undefined))
}

/** A year that has begun. */
function yearAnswer(sheet: AnswerSheet, question: string): number | undefined {
  if (sheet.isBlank(question)) return missing(sheet, question)
  const last = yearOf(sheet.context.today)
  const year = /^\d{4}$/.test(sheet.raw(question)) ? Number(sheet.raw(question)) : 0
  if (year >= FIRST_YEAR && year <= last) return year
  const details = { value: quoted(sheet.raw(question)), first: String(FIRST_YEAR), last: String(last) }
  sheet.fault('YEAR_INVALID', question, details)
  return undefined
}

function taskAnswer(sheet: AnswerSheet, question: string): TaskKey | undefined {
  if (sheet.isBlank(question)) return missing(sheet, question)
  const key = parseTaskKey(sheet.raw(question))
  if (key === undefined) sheet.fault('TASK_MALFORMED', question, { value: quoted(sheet.raw(question)) })
  return key
}

function daysAnswer(sheet: AnswerSheet, question: string): number | undefined {
  if (sheet.isBlank(question)) return missing(sheet, question)
  const days = Number(/^(\d+)(?:\s*hari(?:\s+kerja)?)?$/i.exec(sheet.raw(question))?.[1])
  if (days >= 1 && days <= MOST_DAYS) return days
  sheet.fault('DAYS_INVALID', question, { value: quoted(sheet.raw(question)) })
  return undefined
}

function agencyAnswer(sheet: AnswerSheet, question: string, words: string): string | undefined {
  const code = findAgency(sheet.context.agencies, words)
  if (code === undefined) sheet.fault('AGENCY_UNKNOWN', question, { value: quoted(words) })
  return code
}

function reasonAnswer(sheet: AnswerSheet, question: string): string {
  const reason = sheet.substance(question)
  if (reason === '') sheet.fault('REASON_MISSING', question)
  return reason
}

function missing(sheet: AnswerSheet, question: string): undefined {
  sheet.fault('ANSWER_MISSING', question)
}
