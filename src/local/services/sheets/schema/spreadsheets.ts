// The bodies of the Sheets API that describe spreadsheets and their tabs (…/reference/rest/v4/spreadsheets and …/sheets).

import type { BooleanCondition, CellFormat, Color, ColorStyle, GridRange, RowData } from './cells'
import type { EmbeddedChart } from './charts'

export interface SpreadsheetProperties {
  readonly title?: string | undefined
  readonly locale?: string | undefined
  readonly timeZone?: string | undefined
  readonly autoRecalc?: string | undefined
  readonly defaultFormat?: CellFormat | undefined
  readonly iterativeCalculationSettings?: object | undefined
  readonly spreadsheetTheme?: object | undefined
}

export interface GridProperties {
  readonly rowCount?: number | undefined
  readonly columnCount?: number | undefined
  readonly frozenRowCount?: number | undefined
  readonly frozenColumnCount?: number | undefined
  readonly hideGridlines?: boolean | undefined
  readonly rowGroupControlAfter?: boolean | undefined
  readonly columnGroupControlAfter?: boolean | undefined
}

export interface SheetProperties {
  readonly sheetId?: number | undefined
  readonly title?: string | undefined
  readonly index?: number | undefined
  readonly sheetType?: string | undefined
  readonly gridProperties?: GridProperties | undefined
  readonly hidden?: boolean | undefined
  readonly tabColor?: Color | undefined
  readonly tabColorStyle?: ColorStyle | undefined
  readonly rightToLeft?: boolean | undefined
}

export interface DimensionProperties {
  readonly pixelSize?: number | undefined
  readonly hiddenByUser?: boolean | undefined
  readonly hiddenByFilter?: boolean | undefined
  readonly developerMetadata?: object[] | undefined
}

export interface ConditionalFormatRule {
  readonly ranges?: GridRange[] | undefined
  readonly booleanRule?:
    | { readonly condition?: BooleanCondition | undefined; readonly format?: CellFormat | undefined }
    | undefined
  readonly gradientRule?: object | undefined
}

export interface ProtectedRange {
  readonly protectedRangeId?: number | undefined
  readonly range?: GridRange | undefined
  readonly namedRangeId?: string | undefined
  readonly tableId?: string | undefined
  readonly description?: string | undefined
  readonly warningOnly?: boolean | undefined
  readonly requestingUserCanEdit?: boolean | undefined
  readonly unprotectedRanges?: GridRange[] | undefined
  readonly editors?: Editors | undefined
}

interface Editors {
  readonly users?: string[] | undefined
  readonly groups?: string[] | undefined
  readonly domainUsersCanEdit?: boolean | undefined
}

export interface NamedRange {
  readonly namedRangeId?: string | undefined
  readonly name?: string | undefined
  readonly range?: GridRange | undefined
}

export interface BandedRange {
  readonly bandedRangeId?: number | undefined
  readonly range?: GridRange | undefined
  readonly rowProperties?: object | undefined
  readonly columnProperties?: object | undefined
}

export interface SortSpec {
  readonly dimensionIndex?: number | undefined
  readonly sortOrder?: string | undefined
  readonly foregroundColorStyle?: ColorStyle | undefined
  readonly backgroundColorStyle?: ColorStyle | undefined
}

export interface BasicFilter {
  readonly range?: GridRange | undefined
  readonly sortSpecs?: SortSpec[] | undefined
  readonly criteria?: object | undefined
  readonly filterSpecs?: object[] | undefined
  readonly tableId?: string | undefined
}

export interface GridData {
  readonly startRow?: number | undefined
  readonly startColumn?: number | undefined
  readonly rowData?: RowData[] | undefined
  readonly rowMetadata?: DimensionProperties[] | undefined
  readonly columnMetadata?: DimensionProperties[] | undefined
}

export interface Sheet {
  readonly properties?: SheetProperties | undefined
  readonly data?: GridData[] | undefined
  readonly merges?: GridRange[] | undefined
  readonly conditionalFormats?: ConditionalFormatRule[] | undefined
  readonly protectedRanges?: ProtectedRange[] | undefined
  readonly basicFilter?: BasicFilter | undefined
  readonly bandedRanges?: BandedRange[] | undefined
  readonly charts?: EmbeddedChart[] | undefined
}

export interface Spreadsheet {
  readonly spreadsheetId?: string | undefined
  readonly properties?: SpreadsheetProperties | undefined
  readonly sheets?: Sheet[] | undefined
  readonly namedRanges?: NamedRange[] | undefined
  readonly spreadsheetUrl?: string | undefined
}
