// Sheets.Spreadsheets.Values, the advanced service for values of ranges
// (developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values).
import { NotEmulatedError } from '../../state/errors'
import { GoogleObject } from '../../state/google-object'
import { printArea } from './a1'
import { asApiCall, at } from './api-error'
import { type Book, openBook, touch } from './book'
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
import { oneOf, readOptions, readRange } from './values-read'
import { appendRows, clearRange, inputOption, writeRange } from './values-write'

type Options = Readonly<Record<string, unknown>>

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
      const options = known('Values.get', optionalArgs, READ_OPTIONS)
      return readRange(openBook(this.world, spreadsheetId), range, readOptions(options))
    })
  }

  batchGet(spreadsheetId: string, optionalArgs: BatchReadOptions = {}): BatchGetValuesResponse {
    return asApiCall('spreadsheets.values.batchGet', () => {
      const options = known('Values.batchGet', optionalArgs, ['ranges', ...READ_OPTIONS])
      const book = openBook(this.world, spreadsheetId)
      const read = readOptions(options)
      return { spreadsheetId, valueRanges: listOf(options.ranges).map((range) => readRange(book, range, read)) }
    })
  }

  update(
    resource: ValueRange,
    spreadsheetId: string,
    range: string,
    optionalArgs: WritingOptions = {},
  ): UpdateValuesResponse {
    return asApiCall('spreadsheets.values.update', () => {
      const options = known('Values.update', optionalArgs, WRITE_OPTIONS)
      const book = openBook(this.world, spreadsheetId)
      const updates = writeRange(book, range, resource, inputOption(options.valueInputOption))
      touch(book)
      return withValues(book, updates, options)
    })
  }

  batchUpdate(resource: BatchUpdateValuesRequest, spreadsheetId: string): BatchUpdateValuesResponse {
    return asApiCall('spreadsheets.values.batchUpdate', () => {
      known('Values.batchUpdate', resource, [...WRITE_OPTIONS, 'data'])
      const book = openBook(this.world, spreadsheetId)
      const input = inputOption(resource.valueInputOption)
      const responses = (resource.data ?? []).map((data, index) =>
        at(`data[${index}]`, () => writeRange(book, data.range ?? '', data, input)),
      )
      touch(book)
      return { spreadsheetId, ...totals(responses), responses: responses.map((one) => withValues(book, one, resource)) }
    })
  }

  append(
    resource: ValueRange,
    spreadsheetId: string,
    range: string,
    optionalArgs: AppendOptions = {},
  ): AppendValuesResponse {
    return asApiCall('spreadsheets.values.append', () => {
      const options = known('Values.append', optionalArgs, [...WRITE_OPTIONS, 'insertDataOption'])
      const book = openBook(this.world, spreadsheetId)
      const insert = oneOf('insertDataOption', options.insertDataOption, ['OVERWRITE', 'INSERT_ROWS'])
      const { table, updates } = appendRows(book, range, resource, {
        input: inputOption(options.valueInputOption),
        insert,
      })
      touch(book)
      const tableRange = table && printArea(sheetWith(book, table.sheetId).title, table)
      return { spreadsheetId, ...(tableRange && { tableRange }), updates: withValues(book, updates, options) }
    })
  }

  clear(_resource: object, spreadsheetId: string, range: string): ClearValuesResponse {
    return asApiCall('spreadsheets.values.clear', () => {
      const book = openBook(this.world, spreadsheetId)
      const clearedRange = clearRange(book, range)
      touch(book)
      return { spreadsheetId, clearedRange }
    })
  }

  batchClear(resource: { ranges?: string[] | undefined }, spreadsheetId: string): BatchClearValuesResponse {
    return asApiCall('spreadsheets.values.batchClear', () => {
      const book = openBook(this.world, spreadsheetId)
      const clearedRanges = listOf(resource.ranges).map((range) => clearRange(book, range))
      touch(book)
      return { spreadsheetId, clearedRanges }
    })
  }
}

function known(member: string, options: object | undefined, names: readonly string[]): Options {
  const given = (options ?? {}) as Options
  const strange = Object.keys(given).find((name) => given[name] !== undefined && !names.includes(name))
  if (strange) throw new NotEmulatedError(`Sheets.Spreadsheets.${member} with ${strange}`)
  return given
}

/** One range may stand for a list of one, as in a query string. */
function listOf(ranges: unknown): string[] {
  if (ranges === undefined || ranges === null) return []
  return Array.isArray(ranges) ? ranges.map(String) : [String(ranges)]
}

/** Adds what now stands in the updated range, if the caller asked for it. */
function withValues(book: Book, updates: UpdateValuesResponse, options: object): UpdateValuesResponse {
  const { includeValuesInResponse, responseValueRenderOption, responseDateTimeRenderOption } = options as Options
  if (!includeValuesInResponse || updates.updatedRange === undefined) return updates
  const read = readOptions({
    valueRenderOption: responseValueRenderOption,
    dateTimeRenderOption: responseDateTimeRenderOption,
  })
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
