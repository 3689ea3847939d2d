// The bodies of the Sheets API that describe cells (developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells).

/** Zero-based, end exclusive; a missing bound is open. */
export interface GridRange {
  readonly sheetId?: number | undefined
  readonly startRowIndex?: number | undefined
  readonly endRowIndex?: number | undefined
  readonly startColumnIndex?: number | undefined
  readonly endColumnIndex?: number | undefined
}

export interface GridCoordinate {
  readonly sheetId?: number | undefined
  readonly rowIndex?: number | undefined
  readonly columnIndex?: number | undefined
}

export interface DimensionRange {
  readonly sheetId?: number | undefined
  readonly dimension?: string | undefined
  readonly startIndex?: number | undefined
  readonly endIndex?: number | undefined
}

/** Exactly one member is set. */
export interface ExtendedValue {
  readonly stringValue?: string | undefined
  readonly numberValue?: number | undefined
  readonly boolValue?: boolean | undefined
  readonly formulaValue?: string | undefined
  readonly errorValue?: { readonly type?: string | undefined; readonly message?: string | undefined } | undefined
}

export interface Color {
  readonly red?: number | undefined
  readonly green?: number | undefined
  readonly blue?: number | undefined
  readonly alpha?: number | undefined
}

export interface ColorStyle {
  readonly rgbColor?: Color | undefined
  readonly themeColor?: string | undefined
}

export interface NumberFormat {
  /** TEXT, NUMBER, PERCENT, CURRENCY, DATE, TIME, DATE_TIME or SCIENTIFIC. */
  readonly type?: string | undefined
  readonly pattern?: string | undefined
}

export interface Border {
  readonly style?: string | undefined
  readonly width?: number | undefined
  readonly color?: Color | undefined
  readonly colorStyle?: ColorStyle | undefined
}

export interface Borders {
  readonly top?: Border | undefined
  readonly bottom?: Border | undefined
  readonly left?: Border | undefined
  readonly right?: Border | undefined
}

interface TextFormat {
  readonly foregroundColor?: Color | undefined
  readonly foregroundColorStyle?: ColorStyle | undefined
  readonly fontFamily?: string | undefined
  readonly fontSize?: number | undefined
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly strikethrough?: boolean | undefined
  readonly underline?: boolean | undefined
  readonly link?: { readonly uri?: string | undefined } | undefined
}

export interface CellFormat {
  readonly numberFormat?: NumberFormat | undefined
  readonly backgroundColor?: Color | undefined
  readonly backgroundColorStyle?: ColorStyle | undefined
  readonly borders?: Borders | undefined
  readonly padding?: object | undefined
  readonly horizontalAlignment?: string | undefined
  readonly verticalAlignment?: string | undefined
  readonly wrapStrategy?: string | undefined
  readonly textDirection?: string | undefined
  readonly textFormat?: TextFormat | undefined
  readonly hyperlinkDisplayType?: string | undefined
  readonly textRotation?: object | undefined
}

export interface BooleanCondition {
  readonly type?: string | undefined
  readonly values?:
    | { readonly userEnteredValue?: string | undefined; readonly relativeDate?: string | undefined }[]
    | undefined
}

export interface DataValidationRule {
  readonly condition?: BooleanCondition | undefined
  readonly inputMessage?: string | undefined
  readonly strict?: boolean | undefined
  readonly showCustomUi?: boolean | undefined
}

export interface CellData {
  readonly userEnteredValue?: ExtendedValue | undefined
  readonly effectiveValue?: ExtendedValue | undefined
  readonly formattedValue?: string | undefined
  readonly userEnteredFormat?: CellFormat | undefined
  readonly effectiveFormat?: CellFormat | undefined
  readonly hyperlink?: string | undefined
  readonly note?: string | undefined
  readonly textFormatRuns?: object[] | undefined
  readonly dataValidation?: DataValidationRule | undefined
  readonly pivotTable?: object | undefined
}

export interface RowData {
  readonly values?: CellData[] | undefined
}
