// The bodies of Spreadsheets.Values (…/reference/rest/v4/spreadsheets.values).

/** Rows of cells, or columns of cells, as `majorDimension` says. */
// biome-ignore lint/suspicious/noExplicitAny: Google's own type of a cell's value is any
type Values = any[][]

export interface ReadingOptions {
  readonly majorDimension?: string | undefined
  readonly valueRenderOption?: string | undefined
  readonly dateTimeRenderOption?: string | undefined
}

export interface BatchReadOptions extends ReadingOptions {
  /** One range may stand for a list of one, as in a query string. */
  readonly ranges?: string | readonly string[] | undefined
}

export interface WritingOptions {
  readonly valueInputOption?: string | undefined
  readonly includeValuesInResponse?: boolean | undefined
  readonly responseValueRenderOption?: string | undefined
  readonly responseDateTimeRenderOption?: string | undefined
}

export interface AppendOptions extends WritingOptions {
  readonly insertDataOption?: string | undefined
}

export interface ValueRange {
  readonly range?: string | undefined
  readonly majorDimension?: string | undefined
  readonly values?: Values | undefined
}

export interface BatchGetValuesResponse {
  readonly spreadsheetId?: string | undefined
  readonly valueRanges?: ValueRange[] | undefined
}

export interface UpdateValuesResponse {
  readonly spreadsheetId?: string | undefined
  readonly updatedRange?: string | undefined
  readonly updatedRows?: number | undefined
  readonly updatedColumns?: number | undefined
  readonly updatedCells?: number | undefined
  readonly updatedData?: ValueRange | undefined
}

export interface AppendValuesResponse {
  readonly spreadsheetId?: string | undefined
  /** Missing when there was no table to append to. */
  readonly tableRange?: string | undefined
  readonly updates?: UpdateValuesResponse | undefined
}

export interface BatchUpdateValuesRequest extends WritingOptions {
  readonly data?: ValueRange[] | undefined
}

export interface BatchUpdateValuesResponse {
  readonly spreadsheetId?: string | undefined
  readonly totalUpdatedRows?: number | undefined
  readonly totalUpdatedColumns?: number | undefined
  readonly totalUpdatedCells?: number | undefined
  readonly totalUpdatedSheets?: number | undefined
  readonly responses?: UpdateValuesResponse[] | undefined
}

export interface ClearValuesResponse {
  readonly spreadsheetId?: string | undefined
  readonly clearedRange?: string | undefined
}

export interface BatchClearValuesResponse {
  readonly spreadsheetId?: string | undefined
  readonly clearedRanges?: string[] | undefined
}
