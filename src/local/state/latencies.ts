// The modelled latency of each service call in milliseconds: the one table of costs, each with its source.

/**
 * Sources: [T] tanaikech.github.io benchmarks (2018-2022), [Z] ziritione.org (100 samples), [E] estimate, to be replaced
 * by the first deployment's own measurements.
 */
const LATENCY_MS: Readonly<Record<string, number>> = {
  'Sheets.Spreadsheets.create': 1500, // [E]
  'Sheets.Spreadsheets.get': 300, // [T] open + read, any size
  'Sheets.Spreadsheets.batchUpdate': 200, // [T] open + write
  'Sheets.Spreadsheets.Values.get': 300, // [T]
  'Sheets.Spreadsheets.Values.batchGet': 300, // [T]
  'Sheets.Spreadsheets.Values.update': 200, // [T]
  'Sheets.Spreadsheets.Values.batchUpdate': 200, // [T]
  'Sheets.Spreadsheets.Values.append': 200, // [T]
  'Sheets.Spreadsheets.Values.clear': 200, // [T]
  'SpreadsheetApp.getActiveSpreadsheet': 8, // [T]
  'SpreadsheetApp.openById': 300, // [T]
  'SpreadsheetApp.create': 1500, // [E]
  'SpreadsheetApp.flush': 30, // [T]
  'Range.getValues': 300, // [T]
  'Range.setValues': 200, // [T]
  'Properties.getProperty': 30, // [Z]
  'Properties.getProperties': 30, // [Z]
  'Properties.setProperty': 62, // [Z]
  'Properties.setProperties': 62, // [Z]
  'Properties.deleteProperty': 62, // [Z]
  'Properties.deleteAllProperties': 62, // [E] as deleteProperty
  'Properties.getKeys': 30, // [E] as getProperties
  'Cache.get': 3, // [Z]
  'Cache.getAll': 3, // [E] as get
  'Cache.putAll': 93, // [E] as put
  'Cache.remove': 93, // [E] as put
  'Cache.removeAll': 93, // [E] as put
  'Cache.put': 93, // [Z]
  'Lock.tryLock': 200, // [E]
  'Lock.waitLock': 200, // [E]
  'Lock.releaseLock': 100, // [E]
  'FormApp.openById': 800, // [E]
  'FormApp.create': 3000, // [E]
  'Form.getResponse': 320, // [E]
  'Form.getResponses': 300, // [E]
  'Form.getItems': 300, // [E]
  'ListItem.setChoiceValues': 1000, // [E]
  'CheckboxItem.setChoiceValues': 1000, // [E]
  'MultipleChoiceItem.setChoiceValues': 1000, // [E]
  'MailApp.sendEmail': 800, // [E]
  'MailApp.getRemainingDailyQuota': 100, // [E]
  'DriveApp.getFolderById': 300, // [E]
  'DriveApp.getFileById': 300, // [E]
  'DriveApp.createFolder': 1000, // [E]
  'DriveApp.createFile': 1000, // [E]
  'Folder.createFolder': 1000, // [E]
  'Folder.createFile': 1000, // [E]
  'File.makeCopy': 3000, // [E]
  'File.moveTo': 800, // [E]
  'File.getAs': 3000, // [E]
  'Drive.Files.create': 1500, // [E]
  'Drive.Files.copy': 3000, // [E]
  'Drive.Files.get': 300, // [E]
  'Drive.Files.list': 400, // [E]
  'Drive.Files.update': 800, // [E]
  'Drive.Files.export': 3000, // [E]
  'Drive.Permissions.create': 800, // [E]
  'Drive.Permissions.list': 300, // [E]
  'DocumentApp.openById': 1000, // [E]
  'DocumentApp.create': 1500, // [E]
  'Document.saveAndClose': 1500, // [E]
  'Document.getAs': 3000, // [E]
  'Body.insertTable': 600, // [E]
  'Docs.Documents.get': 500, // [E]
  'Docs.Documents.batchUpdate': 700, // [E]
  'TriggerBuilder.create': 500, // [E]
  'ClockTriggerBuilder.create': 500, // [E]
  'FormTriggerBuilder.create': 500, // [E]
  'SpreadsheetTriggerBuilder.create': 500, // [E]
  'ScriptApp.getProjectTriggers': 200, // [E]
  'ScriptApp.deleteTrigger': 300, // [E]
}

/** Members not in the table stay on the script's side of the wire, or are buffered. */
const LOCAL_MS = 1

export function latencyOf(member: string): number {
  return LATENCY_MS[member] ?? LOCAL_MS
}
