// What a call of each member costs in modelled milliseconds: the one table of costs, each with its source.

/** Published measurements, by the page that tells them. */
const PAGES = {
  /** Opening a spreadsheet of 10,000,000 cells and reading or writing one; reading them all; TextFinder. */
  tenMillion:
    'https://tanaikech.github.io/2022/04/25/report-handling-10000000-cells-in-google-spreadsheet-using-google-apps-script/',
  /** The name and the ID of a sheet. */
  formulas:
    'https://tanaikech.github.io/2022/08/31/report-process-cost-of-google-apps-script-during-large-calculations-by-formulas-on-google-spreadsheet/',
  /** Properties and the cache, 100 samples each. */
  stores: 'https://ziritione.org/post/apps_script_performance',
  /** flush() after each of 400 rows: 12 seconds, against 0.2 without. */
  flushes: 'https://ruby-bash.developreference.com/article/29263774/',
} as const

/** A page of the above, or [E]: an estimate, often by a measured twin, until the first deployment's own measurements. */
type Source = keyof typeof PAGES | 'E'

/** Milliseconds of one call of any of `members`: "Class: member member"; "set*" stands for all that begin so. */
interface Cost {
  readonly ms: number
  readonly source: Source
  readonly members: readonly string[]
}

/** What stays on the script's side of the wire, or was loaded before, or goes out later with something else. */
export const LOCAL_MS = 1

const MEASURED: readonly Cost[] = [
  cost(300, 'tenMillion', 'Sheets.Spreadsheets: get', 'Sheets.Spreadsheets.Values: get', 'Range: getValue getValues'),
  cost(300, 'tenMillion', 'TextFinder: findNext findAll'),
  cost(200, 'tenMillion', 'Sheets.Spreadsheets.Values: update', 'Range: setValue setValues'),
  cost(8, 'formulas', 'SpreadsheetApp: getActiveSheet'),
  cost(150, 'formulas', 'Sheet: getName getSheetName'),
  cost(2, 'formulas', 'Sheet: getSheetId'),
  cost(30, 'flushes', 'SpreadsheetApp: flush'),
  cost(30, 'stores', 'Properties: getProperty'),
  cost(62, 'stores', 'Properties: setProperty'),
  cost(3, 'stores', 'Cache: get'),
  cost(93, 'stores', 'Cache: put'),
]

/** Cells of what is read and written are charged apart. */
const SHEETS: readonly Cost[] = [
  cost(300, 'E', 'Sheets.Spreadsheets.Values: batchGet'),
  cost(200, 'E', 'Sheets.Spreadsheets: batchUpdate', 'Sheets.Spreadsheets.Values: append batchUpdate clear batchClear'),
  cost(1500, 'E', 'Sheets.Spreadsheets: create', 'SpreadsheetApp: create', 'Spreadsheet: copy'),
  cost(300, 'E', 'SpreadsheetApp: openById openByUrl open'),
  cost(8, 'E', 'SpreadsheetApp: getActive getActiveSpreadsheet getActiveRange getCurrentCell'),
  cost(8, 'E', 'Spreadsheet: getActiveCell getActiveRange getCurrentCell', 'Sheet: getActive* getCurrentCell'),
  cost(150, 'E', 'Spreadsheet: get*', 'NamedRange: get*', 'Sheet: get* has* is*'),
  cost(2, 'E', 'Spreadsheet: getSheetById getSheetId'),
  cost(200, 'E', 'Spreadsheet: set* rename* removeNamedRange appendRow moveActiveSheet', 'NamedRange: set* remove'),
  cost(300, 'E', 'Spreadsheet: insertSheet delete* duplicateActiveSheet getProtections getOwner getEditors getViewers'),
  cost(1000, 'E', 'Spreadsheet: addEditor* addViewer* removeEditor removeViewer'),
  cost(200, 'E', 'Sheet: append* autoResize* clear* copyTo delete* hide* insert* protect set* show* sort unhide*'),
  cost(300, 'E', 'Sheet: getSheetValues', 'Range: get* is* can*', 'TextFinder: findPrevious replace*'),
  cost(200, 'E', 'Range: break* check clear* copy* insert* merge* moveTo protect remove* set* sort trim* uncheck'),
  cost(200, 'E', 'RangeList: clear* set*'),
  cost(300, 'E', 'Protection: get* can* is* set* remove'),
  cost(1000, 'E', 'Protection: addEditor* removeEditor* setDomainEdit'),
]

const STORES_AND_MAIL: readonly Cost[] = [
  cost(30, 'E', 'Properties: getProperties getKeys'),
  cost(62, 'E', 'Properties: setProperties delete*'),
  cost(3, 'E', 'Cache: getAll'),
  cost(93, 'E', 'Cache: putAll remove*'),
  cost(200, 'E', 'Lock: tryLock waitLock'),
  cost(100, 'E', 'Lock: releaseLock'),
  cost(800, 'E', 'MailApp: sendEmail'),
  cost(100, 'E', 'MailApp: getRemainingDailyQuota'),
]

/** Each response of a list is charged apart. */
const FORMS: readonly Cost[] = [
  cost(800, 'E', 'FormApp: openById openByUrl'),
  cost(3000, 'E', 'FormApp: create'),
  cost(320, 'E', 'Form: getResponse'),
  cost(300, 'E', 'Form: getResponses getItems add* delete* move* set* removeDestination'),
  cost(1000, 'E', 'Form: addEditor* addPublishedReader* removeEditor removePublishedReader'),
  cost(1000, 'E', ...['ListItem', 'CheckboxItem', 'MultipleChoiceItem'].map((item) => `${item}: setChoice*`)),
  cost(800, 'E', 'FormResponse: submit'),
]

const DRIVE: readonly Cost[] = [
  cost(300, 'E', 'DriveApp: getFolderById getFileById getRootFolder getStorageUsed'),
  cost(400, 'E', 'DriveApp: getFiles* getFolders* search* getTrashed*'),
  cost(400, 'E', 'Folder: getFiles* getFolders* search* getParents'),
  cost(1000, 'E', 'DriveApp: create*', 'Folder: create*'),
  cost(800, 'E', 'Folder: moveTo set*', 'File: moveTo set*'),
  cost(3000, 'E', 'File: makeCopy getAs'),
  cost(500, 'E', 'File: getBlob'),
  cost(1000, 'E', 'File: add* remove* setSharing revokePermissions'),
  cost(1000, 'E', 'Folder: add* remove* setSharing revokePermissions'),
  cost(300, 'E', 'File: getEditors getViewers getOwner getSharing* getAccess getParents'),
  cost(300, 'E', 'Folder: getEditors getViewers getOwner getSharing* getAccess'),
  cost(300, 'E', 'Drive.Files: get generateIds', 'Drive.Permissions: list get'),
  cost(400, 'E', 'Drive.Files: list'),
  cost(1500, 'E', 'Drive.Files: create'),
  cost(800, 'E', 'Drive.Files: update remove emptyTrash', 'Drive.Permissions: create update remove'),
  cost(3000, 'E', 'Drive.Files: copy export'),
]

const DOCS_AND_TRIGGERS: readonly Cost[] = [
  cost(1000, 'E', 'DocumentApp: openById openByUrl'),
  cost(1500, 'E', 'DocumentApp: create', 'Document: saveAndClose', 'Docs.Documents: create'),
  cost(3000, 'E', 'Document: getAs getBlob'),
  cost(600, 'E', ...['Body', 'HeaderSection', 'FooterSection'].map((part) => `${part}: insertTable appendTable`)),
  cost(500, 'E', 'Docs.Documents: get', 'ClockTriggerBuilder: create', 'FormTriggerBuilder: create'),
  cost(700, 'E', 'Docs.Documents: batchUpdate'),
  cost(200, 'E', 'ScriptApp: getProjectTriggers getUserTriggers'),
  cost(300, 'E', 'ScriptApp: deleteTrigger'),
]

/** Listed by name, so that a member added to the box is not free by being forgotten. */
const LOCAL: readonly Cost[] = [
  // Values and builders, and services that only hand out others.
  local('Blob User Logger Utilities Session Service AuthorizationInfo Menu Ui'),
  local('CacheService LockService PropertiesService TriggerBuilder ClockTriggerBuilder FormTriggerBuilder Trigger'),
  local('DataValidation DataValidationBuilder TextValidationBuilder ParagraphTextValidationBuilder'),
  local('CheckboxValidationBuilder GridValidationBuilder CheckboxGridValidationBuilder Choice'),
  cost(LOCAL_MS, 'E', 'Lock: hasLock', 'ScriptApp: get* newTrigger require*', 'SpreadsheetApp: getUi new* set*'),
  cost(
    LOCAL_MS,
    'E',
    'FormApp: createCheckbox* createGrid* createParagraph* createText* getActiveForm',
    'DocumentApp: getActiveDocument',
  ),
  // Places in a spreadsheet, and what is selected there.
  cost(
    LOCAL_MS,
    'E',
    'Spreadsheet: addMenu removeMenu toast createTextFinder getId getRange getRangeList getUrl setActive*',
  ),
  cost(LOCAL_MS, 'E', 'Sheet: activate createTextFinder getParent getRange getRangeList setActive* setCurrentCell'),
  cost(
    LOCAL_MS,
    'E',
    'Range: activate* createTextFinder getA1Notation getCell getColumn getGridId getHeight getLastRow getLastColumn',
  ),
  cost(LOCAL_MS, 'E', 'Range: getNumRows getNumColumns getRow getRowIndex getSheet getWidth isEnd* isStart* offset'),
  cost(
    LOCAL_MS,
    'E',
    'RangeList: getRanges',
    'TextFinder: getCurrentMatch ignore* match* startFrom useRegularExpression',
  ),
  // Loaded with the form, file, folder or page of results; items are taken to be sent with their form.
  local(
    'TextItem ParagraphTextItem ListItem MultipleChoiceItem CheckboxItem GridItem CheckboxGridItem ScaleItem RatingItem',
  ),
  local('DateItem DateTimeItem TimeItem DurationItem SectionHeaderItem PageBreakItem Item ItemResponse FormResponse'),
  cost(LOCAL_MS, 'E', 'Form: can* collects* createResponse get* has* is* supports*'),
  cost(LOCAL_MS, 'E', 'File: get* is* toString', 'Folder: get* is* toString', 'DriveApp: continue* toString'),
  local('FileIterator FolderIterator'),
  // Documents are read and changed in the script's memory, and cost when they are saved.
  local('Document Body HeaderSection FooterSection Paragraph Table TableRow TableCell Text PageBreak'),
  local('RangeElement UnsupportedElement'),
]

export const COSTS: readonly Cost[] = [
  ...MEASURED,
  ...SHEETS,
  ...STORES_AND_MAIL,
  ...FORMS,
  ...DRIVE,
  ...DOCS_AND_TRIGGERS,
  ...LOCAL,
]

function cost(ms: number, source: Source, ...members: string[]): Cost {
  return { ms, source, members }
}

/** All members of these classes, but for those with a cost of their own. */
function local(classes: string): Cost {
  return cost(LOCAL_MS, 'E', ...classes.split(' ').map((name) => `${name}: *`))
}
