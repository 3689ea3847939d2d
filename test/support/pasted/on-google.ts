// The services a pasted contract test works on: Google's own (stands in for test/support/on-google.ts in build/contract).
import { noted } from './made-files'

const NAMES = [
  'SpreadsheetApp',
  'Sheets',
  'FormApp',
  'DriveApp',
  'Drive',
  'MimeType',
  'DocumentApp',
  'Docs',
  'CacheService',
  'LockService',
  'Logger',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'Utilities',
  'console',
]

/** The services by name; an advanced service that the manifest leaves off is missing. */
export function google(): Record<string, unknown> {
  const all = globalThis as unknown as Record<string, unknown>
  return Object.fromEntries(NAMES.filter((name) => name in all).map((name) => [name, noted(name, all[name])]))
}
