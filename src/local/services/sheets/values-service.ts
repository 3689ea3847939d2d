// Sheets.Spreadsheets.Values, the advanced service for values of ranges
// (developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values).
import { GoogleObject } from '../../state/google-object'
import { printArea } from './a1'
import { asApiCall, at } from './api-error'
import { type Book, openBook, touch } from './book'
import { selectFields } from './field-mask'
import { checkedOptions, enumerated, listOf } from './options'
import { checkedPayload } from './payload-check'
import type {
  AppendOptions,
  AppendValuesResponse,
  BatchClearValuesResponse,
  BatchGetValuesResponse,
  BatchReadOptions,
  BatchUpdateValuesRequest,
  BatchUpdateValuesResponse,
  ClearValuesResponse,
  ReadingOptions,
  UpdateValuesResponse,
  ValueRange,
  WritingOptions,
} from './schema/values'
import { sheetWith } from './tabs'
import { readOptions, readRange, readRanges } from './values-read'
import { appendRows, clearRange, inputOption, writeRange } from './values-write'

type Given = Readonly<Record<string, unknown>>

const READ_OPTIONS = ['majorDimension', 'valueRenderOption', 'dateTimeRenderOption']
const WRITE_OPTIONS = [
  'valueInputOption',
  'includeValuesInResponse',
  'responseValueRenderOption',
  'responseDateTimeRenderOption',
]

export class SheetsValues extends GoogleObject {
  readonly googleName = 'Sheets.Spreadsheets.Values'

  get(spreadsheetId: string, range: string, optionalArgs: ReadingOptions = {}): ValueRange {
    return asApiCall('spreadsheets.values.get', () => {
      const { fields = true, ...options } = checkedOptions('Spreadsheets.Values.get', optionalArgs, READ_OPTIONS)
      const read = readOptions(options)
      return selectFields(readRange(openBook(this.world, spreadsheetId), range, read), fields)
    })
  }

  batchGet(spreadsheetId: string, optionalArgs: BatchReadOptions = {}): BatchGetValuesResponse {
    return asApiCall('spreadsheets.values.batchGet', () => {
      const names = ['ranges', ...READ_OPTIONS]
      const { fields = true, ...options } = checkedOptions('Spreadsheets.Values.batchGet', optionalArgs, names)
      const read = readOptions(options)
      const book = openBook(this.world, spreadsheetId)
      const ranges = listOf(options.ranges)
      const valueRanges = readRanges(book, ranges, read)
      return selectFields({ spreadsheetId, ...(ranges.length > 0 && { valueRanges }) }, fields)
    })
  }

  update(
    resource: ValueRange,
    spreadsheetId: string,
    range: string,
    optionalArgs: WritingOptions = {},
  ): UpdateValuesResponse {
    return asApiCall('spreadsheets.values.update', () => {
      const { fields = true, ...options } = checkedOptions('Spreadsheets.Values.update', optionalArgs, WRITE_OPTIONS)
      const body = checkedPayload('ValueRange', resource, 'data')
      const input = inputOption(options.valueInputOption)
      const book = openBook(this.world, spreadsheetId)
      const updates = writeRange(book, range, body, input)
      touch(book)
      return selectFields(withValues(book, updates, options), fields)
    })
  }

  batchUpdate(resource: BatchUpdateValuesRequest, spreadsheetId: string): BatchUpdateValuesResponse {
    return asApiCall('spreadsheets.values.batchUpdate', () => {
      const body = checkedPayload('BatchUpdateValuesRequest', resource)
      const input = inputOption(body.valueInputOption)
      const book = openBook(this.world, spreadsheetId)
      const responses = (body.data ?? []).map((data, index) =>
        at(`data[${index}]`, () => writeRange(book, data.range ?? '', data, input)),
      )
      touch(book)
      return { spreadsheetId, ...totals(responses), responses: responses.map((one) => withValues(book, one, body)) }
    })
  }

  append(
    resource: ValueRange,
    spreadsheetId: string,
    range: string,
    optionalArgs: AppendOptions = {},
  ): AppendValuesResponse {
    return asApiCall('spreadsheets.values.append', () => {
      const names = [...WRITE_OPTIONS, 'insertDataOption']
      const { fields = true, ...options } = checkedOptions('Spreadsheets.Values.append', optionalArgs, names)
      const body = checkedPayload('ValueRange', resource, 'data')
      const input = inputOption(options.valueInputOption)
      const insert = enumerated('insert_data_option', 'InsertDataOption', options.insertDataOption, 'OVERWRITE')
      const book = openBook(this.world, spreadsheetId)
      const { table, updates } = appendRows(book, range, body, { input, insert: insert as 'OVERWRITE' | 'INSERT_ROWS' })
      touch(book)
      const tableRange = table && printArea(sheetWith(book, table.sheetId).title, table)
      const answer = { spreadsheetId, ...(tableRange && { tableRange }), updates: withValues(book, updates, options) }
      return selectFields(answer, fields)
    })
  }

  clear(resource: object, spreadsheetId: string, range: string): ClearValuesResponse {
    return asApiCall('spreadsheets.values.clear', () => {
      checkedPayload('ClearValuesRequest', resource)
      const book = openBook(this.world, spreadsheetId)
      const clearedRange = clearRange(book, range)
      touch(book)
      return { spreadsheetId, clearedRange }
    })
  }

  batchClear(resource: { ranges?: string[] | undefined }, spreadsheetId: string): BatchClearValuesResponse {
    return asApiCall('spreadsheets.values.batchClear', () => {
      const { ranges } = checkedPayload('BatchClearValuesRequest', resource)
      const book = openBook(this.world, spreadsheetId)
      const clearedRanges = listOf(ranges).map((range) => clearRange(book, range))
      touch(book)
      return { spreadsheetId, ...(clearedRanges.length > 0 && { clearedRanges }) }
    })
  }
}

/** Adds what now stands in the updated range, if the caller asked for it. */
function withValues(book: Book, updates: UpdateValuesResponse, options: object): UpdateValuesResponse {
  const { includeValuesInResponse, responseValueRenderOption, responseDateTimeRenderOption } = options as Given
  if (!includeValuesInResponse || updates.updatedRange === undefined) return updates
  const read = readOptions(
    { valueRenderOption: responseValueRenderOption, dateTimeRenderOption: responseDateTimeRenderOption },
    'response_',
  )
  return { ...updates, updatedData: readRange(book, updates.updatedRange, read) }
}

function totals(responses: readonly UpdateValuesResponse[]) {
  const sum = (member: 'updatedRows' | 'updatedColumns' | 'updatedCells') =>
    responses.reduce((total, one) => total + (one[member] ?? 0), 0)
  const tabs = new Set(responses.map(({ updatedRange = '' }) => updatedRange.slice(0, updatedRange.lastIndexOf('!'))))
  return {
    totalUpdatedRows: sum('updatedRows'),
    totalUpdatedColumns: sum('updatedColumns'),
    totalUpdatedCells: sum('updatedCells'),
    totalUpdatedSheets: tabs.size,
  }
}
