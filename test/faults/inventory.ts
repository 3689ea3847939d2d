// What a set-up has made: tabs and their contents, files, forms with every question, triggers.
import type { LocalGoogle } from '../../src/local/index'
import type { Outcome } from './outcome'

export function inventoryOf(google: LocalGoogle): Outcome {
  const { SpreadsheetApp, ScriptApp } = google.globals
  const tabs = SpreadsheetApp.getActiveSpreadsheet().getSheets()
  return {
    tabs: tabs.map((tab) => tab.getName()),
    contents: tabs.flatMap((tab) => contentsOf(google, tab.getName())),
    files: google.files().map(({ path, mimeType }) => `${path} ${mimeType}`),
    triggers: ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()),
    forms: google.forms().flatMap(({ id }) => formLines(google, id)),
    answers: google.forms().flatMap(({ id }) => responseLines(google, id)),
    mails: google.mail.map(({ to, subject }) => `${to} ${subject}`),
  }
}

/** When the figures were made says nothing of what they are. */
function contentsOf(google: LocalGoogle, tab: string): string[] {
  const rows = google.sheet(tab).filter(([topic]) => topic !== 'Keadaan per')
  return rows.map((row) => `${tab}: ${row.join(' | ')}`)
}

function formLines({ globals: { FormApp } }: LocalGoogle, id: string): string[] {
  const form = FormApp.openById(id)
  const state = [
    form.getDescription(),
    form.getConfirmationMessage(),
    form.isAcceptingResponses(),
    form.isPublished(),
    form.collectsEmail(),
    form.canEditResponse(),
    form.hasProgressBar(),
    form.getCustomClosedFormMessage(),
  ]
  const items = form.getItems().map((item) => [item.getIndex(), item.getType(), item.getTitle(), item.getHelpText()])
  return [state, ...items].map((line) => `${form.getTitle()}: ${line.join(' | ')}`)
}

function responseLines({ globals: { FormApp } }: LocalGoogle, id: string): string[] {
  return FormApp.openById(id)
    .getResponses()
    .map((response) => `${response.getRespondentEmail()}`)
}
