// The modelled latency of each service call in milliseconds: the one table of costs, each with its source.

/** [T] tanaikech.github.io benchmarks (2018-2022), [Z] ziritione.org (100 samples), [E] estimate, to be replaced by the first deployment's own measurements. */
type Source = 'T' | 'Z' | 'E'

/** Milliseconds of one call of any of `members`. */
interface Cost {
  readonly ms: number
  readonly source: Source
  readonly members: string
}

const COSTS: readonly Cost[] = [
  // The Sheets API: open + read 300, open + write 200, for a workbook of any size; cells are charged apart.
  { ms: 300, source: 'T', members: 'Sheets.Spreadsheets: get getByDataFilter' },
  { ms: 300, source: 'T', members: 'Sheets.Spreadsheets.Values: get batchGet batchGetByDataFilter' },
  { ms: 200, source: 'T', members: 'Sheets.Spreadsheets: batchUpdate' },
  { ms: 200, source: 'T', members: 'Sheets.Spreadsheets.Values: update batchUpdate append clear batchClear' },
  { ms: 300, source: 'E', members: 'Sheets.Spreadsheets.DeveloperMetadata: get search' },
  { ms: 500, source: 'E', members: 'Sheets.Spreadsheets.Sheets: copyTo' },
  { ms: 1500, source: 'E', members: 'Sheets.Spreadsheets: create' },
  // SpreadsheetApp: reads wait for the server; writes are gathered and cost when they are flushed.
  { ms: 8, source: 'T', members: 'SpreadsheetApp: getActiveSpreadsheet getActive getActiveSheet getActiveRange' },
  { ms: 300, source: 'T', members: 'SpreadsheetApp: openById openByUrl open' },
  { ms: 1500, source: 'E', members: 'SpreadsheetApp: create' },
  { ms: 30, source: 'T', members: 'SpreadsheetApp: flush' },
  { ms: 150, source: 'T', members: 'Spreadsheet: getName getSheetName getNumSheets' },
  { ms: 150, source: 'E', members: 'Spreadsheet: getSheets getSheetByName getNamedRanges getRangeByName' },
  { ms: 2, source: 'T', members: 'Spreadsheet: getSheetById' },
  { ms: 2, source: 'T', members: 'Sheet: getSheetId' },
  {
    ms: 150,
    source: 'E',
    members:
      'Spreadsheet: getDataRange getLastRow getLastColumn getSpreadsheetTimeZone getSpreadsheetLocale getActiveSheet',
  },
  {
    ms: 200,
    source: 'E',
    members:
      'Spreadsheet: rename setSpreadsheetTimeZone setSpreadsheetLocale setNamedRange removeNamedRange appendRow moveActiveSheet',
  },
  { ms: 300, source: 'E', members: 'Spreadsheet: getOwner getEditors getViewers' },
  {
    ms: 200,
    source: 'E',
    members:
      'Sheet: insertRowAfter insertRowBefore insertColumnsAfter insertColumnAfter deleteColumn deleteColumns autoResizeColumn autoResizeColumns',
  },
  {
    ms: 300,
    source: 'E',
    members: 'Range: isBlank getNumberFormat getNumberFormats getBackground getFontWeight getNote getWrap',
  },
  { ms: 300, source: 'E', members: 'Protection: getEditors getRange remove' },
  { ms: 300, source: 'E', members: 'Spreadsheet: insertSheet deleteSheet duplicateActiveSheet getProtections' },
  { ms: 1500, source: 'E', members: 'Spreadsheet: copy' },
  { ms: 3000, source: 'E', members: 'Spreadsheet: getAs getBlob' },
  { ms: 150, source: 'T', members: 'Sheet: getName getSheetName' },
  {
    ms: 150,
    source: 'E',
    members: 'Sheet: getLastRow getLastColumn getMaxRows getMaxColumns getDataRange getProtections',
  },
  {
    ms: 200,
    source: 'E',
    members: 'Sheet: appendRow insertRows insertRowsAfter insertRowsBefore deleteRow deleteRows copyTo protect',
  },
  {
    ms: 300,
    source: 'T',
    members:
      'Range: getValue getValues getDisplayValue getDisplayValues getFormula getFormulas getRichTextValue getRichTextValues getNotes getBackgrounds',
  },
  {
    ms: 200,
    source: 'T',
    members: 'Range: setValue setValues setFormula setFormulas setRichTextValue setRichTextValues',
  },
  { ms: 200, source: 'E', members: 'Range: clear clearContent copyTo moveTo sort protect' },
  { ms: 300, source: 'T', members: 'TextFinder: findNext findAll findPrevious replaceAllWith' },
  { ms: 1000, source: 'E', members: 'Protection: addEditor addEditors removeEditor removeEditors setDomainEdit' },
  {
    ms: 1000,
    source: 'E',
    members: 'Spreadsheet: addEditor addEditors addViewer addViewers removeEditor removeViewer',
  },
  // Stores and locks.
  { ms: 30, source: 'Z', members: 'Properties: getProperty getProperties' },
  { ms: 30, source: 'E', members: 'Properties: getKeys' },
  { ms: 62, source: 'Z', members: 'Properties: setProperty setProperties deleteProperty' },
  { ms: 62, source: 'E', members: 'Properties: deleteAllProperties' },
  { ms: 3, source: 'Z', members: 'Cache: get' },
  { ms: 3, source: 'E', members: 'Cache: getAll' },
  { ms: 93, source: 'Z', members: 'Cache: put' },
  { ms: 93, source: 'E', members: 'Cache: putAll remove removeAll' },
  { ms: 200, source: 'E', members: 'Lock: tryLock waitLock' },
  { ms: 100, source: 'E', members: 'Lock: releaseLock' },
  // Forms; each response of a list is charged apart.
  { ms: 800, source: 'E', members: 'FormApp: openById openByUrl' },
  { ms: 3000, source: 'E', members: 'FormApp: create' },
  { ms: 320, source: 'E', members: 'Form: getResponse' },
  {
    ms: 300,
    source: 'E',
    members: 'Form: getResponses getItems',
  },
  {
    ms: 300,
    source: 'E',
    members:
      'Form: addTextItem addParagraphTextItem addListItem addMultipleChoiceItem addCheckboxItem addDateItem addPageBreakItem addSectionHeaderItem addTimeItem addScaleItem addGridItem addCheckboxGridItem addDateTimeItem addDurationItem addImageItem addVideoItem addRatingItem deleteItem moveItem',
  },
  {
    ms: 300,
    source: 'E',
    members:
      'Form: setTitle setDescription setPublished setAcceptingResponses setCollectEmail setEmailCollectionType setConfirmationMessage setAllowResponseEdits setCustomClosedFormMessage setShowLinkToRespondAgain setProgressBar setPublishingSummary setShuffleQuestions setLimitOneResponsePerUser setDestination removeDestination deleteResponse deleteAllResponses',
  },
  {
    ms: 1000,
    source: 'E',
    members: 'Form: addEditor addEditors addPublishedReader addPublishedReaders removeEditor removePublishedReader',
  },
  { ms: 1000, source: 'E', members: 'ListItem: setChoiceValues setChoices' },
  { ms: 1000, source: 'E', members: 'CheckboxItem: setChoiceValues setChoices' },
  { ms: 1000, source: 'E', members: 'MultipleChoiceItem: setChoiceValues setChoices' },
  { ms: 800, source: 'E', members: 'FormResponse: submit' },
  // Mail.
  { ms: 800, source: 'E', members: 'MailApp: sendEmail' },
  { ms: 100, source: 'E', members: 'MailApp: getRemainingDailyQuota' },
  // Drive.
  { ms: 300, source: 'E', members: 'DriveApp: getFolderById getFileById getRootFolder' },
  {
    ms: 400,
    source: 'E',
    members:
      'DriveApp: getFilesByName getFoldersByName getFiles getFolders getFilesByType searchFiles searchFolders getTrashedFiles getTrashedFolders',
  },
  {
    ms: 400,
    source: 'E',
    members:
      'Folder: getFilesByName getFoldersByName getFiles getFolders getFilesByType searchFiles searchFolders getParents',
  },
  { ms: 1000, source: 'E', members: 'DriveApp: createFolder createFile createShortcut' },
  { ms: 1000, source: 'E', members: 'Folder: createFolder createFile createShortcut' },
  {
    ms: 800,
    source: 'E',
    members: 'Folder: addFile removeFile addFolder removeFolder moveTo setTrashed setName setDescription',
  },
  {
    ms: 800,
    source: 'E',
    members: 'File: setShareableByEditors moveTo setTrashed setName setDescription setContent setStarred',
  },
  { ms: 3000, source: 'E', members: 'File: makeCopy getAs' },
  { ms: 500, source: 'E', members: 'File: getBlob' },
  {
    ms: 1000,
    source: 'E',
    members:
      'File: addEditor addEditors addViewer addViewers addCommenter addCommenters removeEditor removeViewer removeCommenter setSharing setOwner revokePermissions',
  },
  {
    ms: 1000,
    source: 'E',
    members:
      'Folder: addEditor addEditors addViewer addViewers removeEditor removeViewer setSharing setOwner revokePermissions',
  },
  {
    ms: 300,
    source: 'E',
    members: 'File: getEditors getViewers getOwner getSharingAccess getSharingPermission getParents',
  },
  { ms: 300, source: 'E', members: 'Folder: getEditors getViewers getOwner getSharingAccess getSharingPermission' },
  { ms: 300, source: 'E', members: 'Drive.Files: get generateIds' },
  { ms: 400, source: 'E', members: 'Drive.Files: list' },
  { ms: 1500, source: 'E', members: 'Drive.Files: create' },
  { ms: 800, source: 'E', members: 'Drive.Files: update remove emptyTrash' },
  { ms: 3000, source: 'E', members: 'Drive.Files: copy export' },
  { ms: 800, source: 'E', members: 'Drive.Permissions: create update remove' },
  { ms: 300, source: 'E', members: 'Drive.Permissions: list get' },
  { ms: 300, source: 'E', members: 'Drive.About: get' },
  // Docs: elements are read and changed in the script's memory, and cost when the document is saved.
  { ms: 1000, source: 'E', members: 'DocumentApp: openById openByUrl' },
  { ms: 1500, source: 'E', members: 'DocumentApp: create' },
  { ms: 1500, source: 'E', members: 'Document: saveAndClose' },
  { ms: 3000, source: 'E', members: 'Document: getAs getBlob' },
  { ms: 1000, source: 'E', members: 'Document: addEditor addEditors addViewer addViewers removeEditor removeViewer' },
  { ms: 600, source: 'E', members: 'Body: insertTable appendTable' },
  { ms: 600, source: 'E', members: 'HeaderSection: insertTable appendTable' },
  { ms: 600, source: 'E', members: 'FooterSection: insertTable appendTable' },
  { ms: 500, source: 'E', members: 'Docs.Documents: get' },
  { ms: 700, source: 'E', members: 'Docs.Documents: batchUpdate' },
  { ms: 1500, source: 'E', members: 'Docs.Documents: create' },
  // Triggers.
  { ms: 500, source: 'E', members: 'ClockTriggerBuilder: create' },
  { ms: 500, source: 'E', members: 'FormTriggerBuilder: create' },
  { ms: 200, source: 'E', members: 'ScriptApp: getProjectTriggers getUserTriggers' },
  { ms: 300, source: 'E', members: 'ScriptApp: deleteTrigger' },
]

/** Cells read or written cost by the service they go through: 85 and 45 seconds for 10,000,000 of them [T]. */
const MS_PER_CELL = { spreadsheetApp: 0.0085, sheetsApi: 0.0045 } as const

/** Each response in a list of responses costs 20 to 60 milliseconds [E]. */
export const MS_PER_RESPONSE = 40

/** Members not in the table stay on the script's side of the wire, or are buffered. */
const LOCAL_MS = 1

const byMember = new Map<string, number>(
  COSTS.flatMap(({ ms, members }) => {
    const [owner = '', names = ''] = members.split(': ')
    return names.split(' ').map((name) => [`${owner}.${name}`, ms] as const)
  }),
)

export function latencyOf(member: string): number {
  return byMember.get(member) ?? LOCAL_MS
}

/** Milliseconds for each cell `member` reads or writes. */
export function cellCostOf(member: string): number {
  return member.startsWith('Sheets.') ? MS_PER_CELL.sheetsApi : MS_PER_CELL.spreadsheetApp
}
