// Shares the sheet and the forms with the example officers, as set-up asks the administrator to do by hand.
import type { LocalGoogle } from '../local/index'

/** Answered by the administrator alone, who owns it. */
const ADMINISTRATION = '6. Tindakan Administrator'
/** The tab that lists the officers; their addresses stand in its first column, below a header. */
const OFFICERS = 'Petugas'

/** The sheet to look at, the forms to answer; nobody is mailed. */
export function shareWithOfficers(google: LocalGoogle): void {
  const { Drive, SpreadsheetApp, Session } = google.globals
  const owner = Session.getEffectiveUser().getEmail()
  const [, ...rows] = google.sheet(OFFICERS)
  const officers = [...new Set(rows.map(([address = '']) => address))].filter((one) => one !== '' && one !== owner)
  const domains = new Set(officers.map((address) => address.split('@')[1] ?? ''))
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getId()
  const silently = { sendNotificationEmail: false }
  for (const emailAddress of officers)
    Drive.Permissions?.create({ type: 'user', role: 'reader', emailAddress }, sheet, silently)
  for (const { id } of google.forms().filter(({ title }) => title !== ADMINISTRATION))
    for (const domain of domains)
      Drive.Permissions?.create({ type: 'domain', role: 'reader', view: 'published', domain }, id)
}
