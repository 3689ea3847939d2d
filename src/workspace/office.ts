// Puts the office together: each port filled with the Google service that serves it.
import type { Ports } from '../core/office/ports'
import { GoogleClock } from './clock'
import { DeveloperLog } from './developer-log'
import { digest } from './digest'
import { GoogleDocuments } from './documents/google-documents'
import { FormSubmissions } from './forms/form-submissions'
import { GoogleDrive } from './google-drive'
import { GoogleLinks } from './google-links'
import { GoogleMailer } from './google-mailer'
import { ScriptMutex } from './mutex'
import { ScriptMemory } from './script-memory'
import { GoogleSheet } from './sheet/google-sheet'

export interface Office {
  readonly ports: Ports
  readonly spreadsheetId: string
}

/** The script is bound to the register's spreadsheet; nothing is opened before it is needed. */
export function openOffice(): Office {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const spreadsheetId = spreadsheet.getId()
  const memory = new ScriptMemory()
  const ports: Ports = {
    sheet: new GoogleSheet(spreadsheetId),
    submissions: new FormSubmissions(memory),
    mutex: new ScriptMutex(),
    clock: new GoogleClock(),
    mailer: new GoogleMailer(),
    drive: new GoogleDrive(),
    documents: new GoogleDocuments(memory),
    memory,
    links: new GoogleLinks(memory, spreadsheetId),
    log: new DeveloperLog(),
    digest,
  }
  return { ports, spreadsheetId }
}
