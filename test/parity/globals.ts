// Google's globals as src/workspace meets them in the box: what the emulator lacks does not compile.
import type { ServiceGlobals } from '../../src/local/runtime/script-globals'
import type * as Cells from '../../src/local/services/sheets/schema/cells'
import type * as Charts from '../../src/local/services/sheets/schema/charts'
import type * as Requests from '../../src/local/services/sheets/schema/requests'
import type * as Spreadsheets from '../../src/local/services/sheets/schema/spreadsheets'

type BoxDate = Date
type BoxLock = ReturnType<ServiceGlobals['LockService']['getScriptLock']>
type BoxTrigger = ReturnType<ServiceGlobals['ScriptApp']['getProjectTriggers']>[number]

declare global {
  const SpreadsheetApp: ServiceGlobals['SpreadsheetApp']
  const Sheets: ServiceGlobals['Sheets']
  const FormApp: ServiceGlobals['FormApp']
  const DriveApp: ServiceGlobals['DriveApp']
  const Drive: ServiceGlobals['Drive']
  const MimeType: ServiceGlobals['MimeType']
  const DocumentApp: ServiceGlobals['DocumentApp']
  const Docs: ServiceGlobals['Docs']
  const CacheService: ServiceGlobals['CacheService']
  const LockService: ServiceGlobals['LockService']
  const Logger: ServiceGlobals['Logger']
  const MailApp: ServiceGlobals['MailApp']
  const PropertiesService: ServiceGlobals['PropertiesService']
  const ScriptApp: ServiceGlobals['ScriptApp']
  const Session: ServiceGlobals['Session']
  const Utilities: ServiceGlobals['Utilities']
  const console: ServiceGlobals['console']

  /** The names of Google's types that src/workspace mentions. */
  namespace GoogleAppsScript {
    namespace Base {
      type Date = BoxDate
    }
    namespace Lock {
      type Lock = BoxLock
    }
    namespace Script {
      type Trigger = BoxTrigger
    }
    namespace Sheets.Schema {
      type CellData = Cells.CellData
      type CellFormat = Cells.CellFormat
      type ChartData = Charts.ChartData
      type ChartSpec = Charts.ChartSpec
      type Color = Cells.Color
      type ConditionalFormatRule = Spreadsheets.ConditionalFormatRule
      type DataValidationRule = Cells.DataValidationRule
      type EmbeddedChart = Charts.EmbeddedChart
      type EmbeddedObjectPosition = Charts.ChartPosition
      type GridRange = Cells.GridRange
      type Request = Requests.Request
      type Sheet = Spreadsheets.Sheet
      type Spreadsheet = Spreadsheets.Spreadsheet
    }
  }
}
