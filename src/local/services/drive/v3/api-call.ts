// Calls of the advanced Drive service: how refusals are worded, and which arguments are understood.
import { GoogleException, NotEmulatedError } from '../../../state/errors'
import { BadQuery } from '../query'

/** Refused by the service; `reason` is Google's short word for it, as it stands in the error's details. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly code = 400,
    readonly reason = 'invalid',
  ) {
    super(message)
  }
}

export function notFound(fileId: string): Refusal {
  return new Refusal(`File not found: ${fileId}.`, 404, 'notFound')
}

/**
 * Runs one call and words its refusals as Apps Script does: "API call to drive.files.get failed with error: …", name
 * GoogleJsonResponseException, with `details`.
 * @param method e.g. "files.get"
 */
export function apiCall<R>(method: string, work: () => R): R {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) throw worded(method, error)
    if (error instanceof BadQuery) throw worded(method, new Refusal('Invalid Value'))
    if (error instanceof GoogleException) throw worded(method, new Refusal(error.message))
    throw error
  }
}

function worded(method: string, { message, code, reason }: Refusal): GoogleException {
  const error = new GoogleException(`API call to drive.${method} failed with error: ${message}`)
  Object.defineProperty(error, 'name', { value: 'GoogleJsonResponseException', configurable: true })
  return Object.assign(error, { details: { code, message, errors: [{ domain: 'global', reason, message }] } })
}

/** Refuses plainly what is not emulated, rather than ignore it. */
export function onlyKnown(given: object | null | undefined, known: readonly string[], where: string): void {
  for (const [name, value] of Object.entries(given ?? {}))
    if (value !== undefined && !known.includes(name)) throw new NotEmulatedError(`${where}.${name}`)
}
