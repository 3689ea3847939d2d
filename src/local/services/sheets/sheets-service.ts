// Sheets and Sheets.Spreadsheets, the advanced service (developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets).
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { asApiCall, at } from './api-error'
import { openBook } from './book'
import { createBook } from './create-book'
import { knownFields } from './known-fields'
import { checkedOptions, listOf } from './options'
import { checkedPayload } from './payload-check'
import { applyRequests } from './requests/apply-requests'
import type { BatchUpdateSpreadsheetRequest, BatchUpdateSpreadsheetResponse } from './schema/requests'
import type { Spreadsheet } from './schema/spreadsheets'
import { spreadsheetResource } from './spreadsheet-resource'
import { SheetsValues } from './values-service'

interface GetOptions {
  readonly fields?: string | undefined
  /** One range may stand for a list of one, as in a query string. */
  readonly ranges?: string | readonly string[] | undefined
  readonly includeGridData?: boolean | undefined
}

export class SheetsSpreadsheets extends GoogleObject {
  readonly googleName = 'Sheets.Spreadsheets'
  readonly Values: SheetsValues

  constructor(world: World) {
    super(world)
    this.Values = new SheetsValues(world)
  }

  create(resource: Spreadsheet): Spreadsheet {
    return asApiCall('spreadsheets.create', () => {
      const book = createBook(this.world, checkedPayload('Spreadsheet', resource ?? {}))
      return spreadsheetResource(book, {})
    })
  }

  get(spreadsheetId: string, optionalArgs: GetOptions = {}): Spreadsheet {
    return asApiCall('spreadsheets.get', () => {
      const { fields, ...options } = checkedOptions('Spreadsheets.get', optionalArgs, ['ranges', 'includeGridData'], {
        unknownToBox: ['excludeTablesInBandedRanges', 'commentsViewMode'],
      })
      const book = openBook(this.world, spreadsheetId)
      return spreadsheetResource(book, {
        ...(fields && { fields: knownFields(fields, 'Spreadsheet') }),
        ranges: listOf(options.ranges),
        includeGridData: options.includeGridData === true || options.includeGridData === 'true',
      })
    })
  }

  batchUpdate(resource: BatchUpdateSpreadsheetRequest, spreadsheetId: string): BatchUpdateSpreadsheetResponse {
    return asApiCall('spreadsheets.batchUpdate', () => {
      const body = checkedPayload('BatchUpdateSpreadsheetRequest', resource ?? {})
      const book = openBook(this.world, spreadsheetId)
      const replies = applyRequests(book, body.requests)
      if (!body.includeSpreadsheetInResponse) return { spreadsheetId, replies }
      const { responseRanges: ranges, responseIncludeGridData: includeGridData } = body
      const updatedSpreadsheet = at('responseRanges', () => spreadsheetResource(book, { ranges, includeGridData }))
      return { spreadsheetId, replies, updatedSpreadsheet }
    })
  }
}

export class Sheets extends GoogleObject {
  readonly googleName = 'Sheets'
  readonly Spreadsheets: SheetsSpreadsheets

  constructor(world: World) {
    super(world)
    this.Spreadsheets = new SheetsSpreadsheets(world)
  }
}
