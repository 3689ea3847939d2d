// Errors of the advanced Sheets service: what a request did wrong, and how Apps Script words it to the script.
import { GoogleException } from '../../state/errors'

/**
 * What is wrong with one part of a call. SpreadsheetApp lets it through as it is; the advanced service adds the method and
 * the place ("Invalid requests[0].addSheet: ").
 */
export class InvalidArgument extends GoogleException {}

/** The error a script sees when an advanced service refuses: name GoogleJsonResponseException, with `details`. */
function apiError(method: string, message: string, code = 400): GoogleException {
  const error = new GoogleException(`API call to sheets.${method} failed with error: ${message}`)
  Object.defineProperty(error, 'name', { value: 'GoogleJsonResponseException', configurable: true })
  return Object.assign(error, { details: { code, message, errors: [{ message, domain: 'global' }] } })
}

/** Runs one call of the advanced service and words its refusals as Apps Script does. */
export function asApiCall<R>(method: string, work: () => R): R {
  try {
    return work()
  } catch (error) {
    if (error instanceof WrongKindOfFile) throw apiError(method, 'This operation is not supported for this document')
    if (error instanceof EntityNotFound) throw apiError(method, 'Requested entity was not found.', 404)
    if (error instanceof InternalError) throw apiError(method, 'Internal error encountered.', 500)
    if (error instanceof InvalidArgument) throw apiError(method, error.message)
    throw error
  }
}

/** There is no spreadsheet with that ID. */
export class EntityNotFound extends Error {}

/** There is a file with that ID, but no spreadsheet. */
export class WrongKindOfFile extends EntityNotFound {}

/** Google itself stumbles over the request. */
export class InternalError extends Error {}

/** Adds where a refusal arose to its message. */
export function at<R>(place: string, work: () => R): R {
  try {
    return work()
  } catch (error) {
    if (error instanceof InvalidArgument) throw new InvalidArgument(`Invalid ${place}: ${error.message}`)
    throw error
  }
}
