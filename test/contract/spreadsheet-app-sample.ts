// A spreadsheet of a test's own, in a known locale and time zone.
import { google } from '../support/on-google'

export function aSpreadsheet(locale = 'en_US') {
  const services = google()
  const spreadsheet = services.SpreadsheetApp.create('Kontrak')
  spreadsheet.setSpreadsheetLocale(locale)
  spreadsheet.setSpreadsheetTimeZone('Asia/Pontianak')
  const sheet = spreadsheet.getActiveSheet().setName('Sheet1')
  return { ...services, spreadsheet, sheet }
}
