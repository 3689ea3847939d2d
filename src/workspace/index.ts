// The global functions of the script: what triggers, the menu and the editor can call, and nothing else.
import { calendarPreviewText } from '../core/office/calendar-preview'
import { evening } from '../core/office/evening'
import { morning } from '../core/office/morning'
import { receiveSubmission } from '../core/office/receive-submission'
import { sweep } from '../core/office/sweep'
import { formOfEvent, type SubmitEvent } from './forms/submit-event'
import { guardedSetUp } from './guarded-set-up'
import { addMenu, tell } from './menu'
import { openOffice } from './office'

/** Simple trigger: adds the menu when an editor of the sheet opens it. */
export function onOpen(): void {
  addMenu()
}

/** Sets the office up or repairs it. Returns the report, and shows it when somebody is looking. */
export function pasang(): string {
  const { ports, spreadsheetId } = openOffice()
  const report = guardedSetUp(ports, spreadsheetId, Session.getEffectiveUser().getEmail())
  tell(report)
  return report
}

/**
 * A form was submitted. The event may come twice, blank or not at all: it only says that something arrived, and the
 * form's own store says what. A blank event is left to the sweep.
 */
export function terimaKiriman(event: SubmitEvent): void {
  const { ports } = openOffice()
  const told = formOfEvent(event, ports.memory)
  if (told) receiveSubmission(ports, told.form, told.responseId)
  else ports.log.info('form event without a response: left to the sweep')
}

/** Every 15 minutes. */
export function sapuan(): void {
  sweep(openOffice().ports)
}

/** For the menu: which deadlines the calendar as it stands would move. Returns the text it shows. */
export function pratinjauKalender(): string {
  const text = calendarPreviewText(openOffice().ports)
  tell(text)
  return text
}

/** Every morning. */
export function pagi(): void {
  morning(openOffice().ports)
}

/** Every evening. */
export function petang(): void {
  evening(openOffice().ports)
}
