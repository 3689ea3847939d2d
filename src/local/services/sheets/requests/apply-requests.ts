// Applies the requests of Spreadsheets.batchUpdate in order: all of them, or, when one is invalid, none.
import { NotEmulatedError } from '../../../state/errors'
import { at, InvalidArgument } from '../api-error'
import { type Book, touch } from '../book'
import { withBothNames } from '../cell-format'
import type { Request, Response } from '../schema/requests'
import { updateBorders } from './border-requests'
import { appendCells, repeatCell, setDataValidation, updateCells } from './cell-requests'
import { addChart, deleteEmbeddedObject, updateChartSpec, updateEmbeddedObjectPosition } from './chart-requests'
import {
  appendDimension,
  autoResizeDimensions,
  deleteDimension,
  insertDimension,
  updateDimensionProperties,
} from './dimension-requests'
import { addNamedRange, deleteNamedRange, updateNamedRange } from './named-range-requests'
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from './protection-requests'
import {
  addBanding,
  clearBasicFilter,
  deleteBanding,
  mergeCells,
  setBasicFilter,
  unmergeCells,
  updateBanding,
} from './range-requests'
import { addConditionalFormatRule, deleteConditionalFormatRule, updateConditionalFormatRule } from './rule-requests'
import { sortRange } from './sort-requests'
import {
  addSheet,
  deleteSheet,
  duplicateSheet,
  updateSheetProperties,
  updateSpreadsheetProperties,
} from './tab-requests'

type Kind = keyof Request
type Handlers = { readonly [K in Kind]-?: (book: Book, body: NonNullable<Request[K]>) => unknown }

const HANDLERS: Handlers = {
  updateSpreadsheetProperties,
  addSheet,
  deleteSheet,
  updateSheetProperties,
  updateCells,
  repeatCell,
  appendCells,
  appendDimension,
  insertDimension,
  deleteDimension,
  updateDimensionProperties,
  autoResizeDimensions,
  setDataValidation,
  addConditionalFormatRule,
  updateConditionalFormatRule,
  deleteConditionalFormatRule,
  addProtectedRange,
  updateProtectedRange,
  deleteProtectedRange,
  setBasicFilter,
  clearBasicFilter,
  mergeCells,
  unmergeCells,
  updateBorders,
  sortRange,
  addNamedRange,
  deleteNamedRange,
  addBanding,
  deleteBanding,
  addChart,
  updateChartSpec,
  updateEmbeddedObjectPosition,
  deleteEmbeddedObject,
  updateNamedRange,
  updateBanding,
  duplicateSheet,
}

/** The replies, one for each request; throws InvalidArgument with the place of the first invalid one. */
export function applyRequests(book: Book, requests: readonly Request[] | undefined): Response[] {
  if (!requests || requests.length === 0) throw new InvalidArgument('Must specify at least one request.')
  return book.world.store.transaction(() => {
    const replies = requests.map((request, index) => applyRequest(book, request, index))
    touch(book)
    return replies
  })
}

function applyRequest(book: Book, request: Request, index: number): Response {
  const [kind, another] = Object.keys(request ?? {}).filter((name) => request[name as Kind] !== undefined)
  if (kind === undefined) throw new InvalidArgument(`Invalid requests[${index}]: No request set.`)
  if (another !== undefined)
    throw new InvalidArgument(
      `Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${another}'`,
    )
  if (!Object.hasOwn(HANDLERS, kind)) throw new NotEmulatedError(`Sheets.Spreadsheets.batchUpdate request ${kind}`)
  const handler = HANDLERS[kind as Kind] as (book: Book, body: unknown) => Response | undefined
  return withBothNames(at(`requests[${index}].${kind}`, () => handler(book, request[kind as Kind])) ?? {})
}
