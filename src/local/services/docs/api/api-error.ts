// Errors of the advanced Docs service: what a request did wrong, and how Apps Script words it to the script.
import { GoogleException } from '../../../state/errors'

/** What is wrong with one part of a call; the service adds the method and the place ("Invalid requests[0].insertText: "). */
export class InvalidRequest extends Error {}

/** A member of a request that Google does not know. */
export class UnknownName extends Error {
  constructor(readonly member: string) {
    super(`Cannot find field ${member}.`)
  }
}

/** The error a script sees when the advanced service refuses. */
export function apiError(method: string, message: string, code = 400): GoogleException {
  const error = new GoogleException(`API call to docs.documents.${method} failed with error: ${message}`)
  Object.defineProperty(error, 'name', { value: 'GoogleJsonResponseException', configurable: true })
  return Object.assign(error, { details: { code, message, errors: [{ message, domain: 'global' }] } })
}
