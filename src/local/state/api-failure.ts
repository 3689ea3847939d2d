// What an advanced service throws when the API behind it fails, whatever was asked: its quota is spent, or Google stumbles.
import { GoogleException } from './errors'

const ADVANCED = /^(?:Sheets|Docs|Drive)\./

/** By words of Google's own; anything else is an internal error (cloud.google.com/apis/design/errors). */
const CODES: readonly (readonly [words: RegExp, code: number, reason: string])[] = [
  [/quota exceeded|rate limit|too many requests/i, 429, 'rateLimitExceeded'],
  [/not found/i, 404, 'notFound'],
  [/permission/i, 403, 'forbidden'],
  [/invalid/i, 400, 'badRequest'],
  [/unavailable/i, 503, 'backendError'],
  [/deadline/i, 504, 'deadlineExceeded'],
]

/** Whether the member belongs to an advanced service, which words its errors as the REST API does. */
export function isAdvanced(member: string): boolean {
  return ADVANCED.test(member)
}

/**
 * "API call to sheets.spreadsheets.values.get failed with error: …", name GoogleJsonResponseException, with `details`.
 * @param member such as "Sheets.Spreadsheets.Values.get"
 */
export function apiFailure(member: string, message: string): GoogleException {
  const method = member
    .split('.')
    .map((part) => part.charAt(0).toLowerCase() + part.slice(1))
    .join('.')
  const [, code, reason] = CODES.find(([words]) => words.test(message)) ?? ['', 500, 'internalError']
  const error = new GoogleException(`API call to ${method} failed with error: ${message}`)
  Object.defineProperty(error, 'name', { value: 'GoogleJsonResponseException', configurable: true })
  return Object.assign(error, { details: { code, message, errors: [{ message, domain: 'global', reason }] } })
}
