// The requests of Spreadsheets.batchUpdate that are emulated (…/reference/rest/v4/spreadsheets/request).
import type { Border, CellData, DataValidationRule, DimensionRange, GridCoordinate, GridRange, RowData } from './cells'
import type { ChartPosition, ChartSpec, EmbeddedChart } from './charts'
import type {
  BandedRange,
  BasicFilter,
  ConditionalFormatRule,
  DimensionProperties,
  NamedRange,
  ProtectedRange,
  SheetProperties,
  SortSpec,
  Spreadsheet,
  SpreadsheetProperties,
} from './spreadsheets'

type Opt<T> = { readonly [K in keyof T]?: T[K] | undefined }
type Fields = { fields: string }

export type UpdateCells = Opt<{ rows: RowData[]; start: GridCoordinate; range: GridRange } & Fields>
export type RepeatCell = Opt<{ range: GridRange; cell: CellData } & Fields>
export type AppendCells = Opt<{ sheetId: number; rows: RowData[]; tableId: string } & Fields>
export type AppendDimension = Opt<{ sheetId: number; dimension: string; length: number }>
export type InsertDimension = Opt<{ range: DimensionRange; inheritFromBefore: boolean }>
export type UpdateDimensionProperties = Opt<{ range: DimensionRange; properties: DimensionProperties } & Fields>
export type UpdateBorders = Opt<{
  range: GridRange
  top: Border
  bottom: Border
  left: Border
  right: Border
  innerHorizontal: Border
  innerVertical: Border
}>
export type UpdateConditionalFormatRule = Opt<{
  index: number
  sheetId: number
  rule: ConditionalFormatRule
  newIndex: number
}>

/** Exactly one member is set. */
export type Request = Opt<{
  updateSpreadsheetProperties: Opt<{ properties: SpreadsheetProperties } & Fields>
  addSheet: Opt<{ properties: SheetProperties }>
  deleteSheet: Opt<{ sheetId: number }>
  updateSheetProperties: Opt<{ properties: SheetProperties } & Fields>
  updateCells: UpdateCells
  repeatCell: RepeatCell
  appendCells: AppendCells
  appendDimension: AppendDimension
  insertDimension: InsertDimension
  deleteDimension: Opt<{ range: DimensionRange }>
  updateDimensionProperties: UpdateDimensionProperties
  autoResizeDimensions: Opt<{ dimensions: DimensionRange }>
  setDataValidation: Opt<{ range: GridRange; rule: DataValidationRule; filteredRowsIncluded: boolean }>
  addConditionalFormatRule: Opt<{ rule: ConditionalFormatRule; index: number }>
  updateConditionalFormatRule: UpdateConditionalFormatRule
  deleteConditionalFormatRule: Opt<{ index: number; sheetId: number }>
  addProtectedRange: Opt<{ protectedRange: ProtectedRange }>
  updateProtectedRange: Opt<{ protectedRange: ProtectedRange } & Fields>
  deleteProtectedRange: Opt<{ protectedRangeId: number }>
  setBasicFilter: Opt<{ filter: BasicFilter }>
  clearBasicFilter: Opt<{ sheetId: number }>
  mergeCells: Opt<{ range: GridRange; mergeType: string }>
  unmergeCells: Opt<{ range: GridRange }>
  updateBorders: UpdateBorders
  sortRange: Opt<{ range: GridRange; sortSpecs: SortSpec[] }>
  addNamedRange: Opt<{ namedRange: NamedRange }>
  deleteNamedRange: Opt<{ namedRangeId: string }>
  addBanding: Opt<{ bandedRange: BandedRange }>
  deleteBanding: Opt<{ bandedRangeId: number }>
  addChart: Opt<{ chart: EmbeddedChart }>
  updateChartSpec: Opt<{ chartId: number; spec: ChartSpec }>
  updateEmbeddedObjectPosition: Opt<{ objectId: number; newPosition: ChartPosition } & Fields>
  deleteEmbeddedObject: Opt<{ objectId: number }>
  updateNamedRange: Opt<{ namedRange: NamedRange } & Fields>
  updateBanding: Opt<{ bandedRange: BandedRange } & Fields>
  duplicateSheet: Opt<{ sourceSheetId: number; insertSheetIndex: number; newSheetId: number; newSheetName: string }>
}>

/** The reply to one request; empty for those that have none. */
export type Response = Opt<{
  addSheet: Opt<{ properties: SheetProperties }>
  addProtectedRange: Opt<{ protectedRange: ProtectedRange }>
  addNamedRange: Opt<{ namedRange: NamedRange }>
  addBanding: Opt<{ bandedRange: BandedRange }>
  addChart: Opt<{ chart: EmbeddedChart }>
  updateEmbeddedObjectPosition: Opt<{ position: ChartPosition }>
  duplicateSheet: Opt<{ properties: SheetProperties }>
  deleteConditionalFormatRule: Opt<{ rule: ConditionalFormatRule }>
  updateConditionalFormatRule: Opt<{
    oldRule: ConditionalFormatRule
    oldIndex: number
    newRule: ConditionalFormatRule
    newIndex: number
  }>
}>

export type BatchUpdateSpreadsheetRequest = Opt<{
  requests: Request[]
  includeSpreadsheetInResponse: boolean
  responseRanges: string[]
  responseIncludeGridData: boolean
}>

export type BatchUpdateSpreadsheetResponse = Opt<{
  spreadsheetId: string
  replies: Response[]
  updatedSpreadsheet: Spreadsheet
}>
