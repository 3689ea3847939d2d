// What the administrator does by hand: types into the sheet, and edits document templates.
import type { Document } from '../../src/local/services/docs/document'
import type { Range } from '../../src/local/services/sheets/range'
import type { RunningOffice } from './running-office'

/** Types a value into a cell, as Sheets would take it. */
export function enter(office: RunningOffice, tab: string, address: string, value: string | number): void {
  cell(office, tab, address).setValue(value)
}

/** Pastes a value over a cell: unlike typing, pasting replaces the rule that would refuse it. */
export function paste(office: RunningOffice, tab: string, address: string, value: string | number): void {
  cell(office, tab, address).clearDataValidations().setValue(value)
}

export function cell(office: RunningOffice, tab: string, address: string): Range {
  const app = office.google.globals.SpreadsheetApp
  const sheet = app.getActiveSpreadsheet().getSheetByName(tab)
  if (!sheet) throw new Error(`no tab ${tab}`)
  return sheet.getRange(address)
}

/** The row, counted as on the sheet, in which a column of a tab holds this value. */
export function rowOf(office: RunningOffice, tab: string, title: string, value: string): number {
  const [header = [], ...rows] = office.google.sheet(tab)
  const column = header.indexOf(title)
  return rows.findIndex((row) => row[column] === value) + 2
}

/** A document of the office opened for editing, found by its name. */
export function openDocument(office: RunningOffice, name: string): Document {
  const file = office.google.files().find((each) => each.name === name)
  if (!file) throw new Error(`no document ${name}`)
  return office.google.globals.DocumentApp.openById(file.id)
}
