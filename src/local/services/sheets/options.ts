// The optional arguments of a call, which travel as query parameters: known ones by name, all others refused.
import { NotEmulatedError } from '../../state/errors'
import { InvalidArgument } from './api-error'
import { type FieldTree, parseFields } from './field-mask'
import { wrongEnumeration } from './payload-check'
import { ENUMERATIONS } from './schema/enumerations'

/** Parameters every method of Google's APIs takes (developers.google.com/workspace/sheets/api/reference/rest). */
const EVERYWHERE = [
  'alt',
  'key',
  'prettyPrint',
  'quotaUser',
  'callback',
  'access_token',
  'oauth_token',
  'upload_protocol',
]

export interface Options {
  /** Which members of the answer to give. */
  readonly fields?: FieldTree | true
  readonly [name: string]: unknown
}

/** Throws for a parameter the API does not have; refuses by name one it has and the box has not. */
export function checkedOptions(
  method: string,
  given: object | undefined,
  names: readonly string[],
  { unknownToBox = [] }: { readonly unknownToBox?: readonly string[] } = {},
): Options {
  const options = Object.entries(given ?? {}).filter(([, value]) => value !== undefined && value !== null)
  for (const [name] of options) {
    if (names.includes(name) || name === 'fields') continue
    if (EVERYWHERE.includes(name) || unknownToBox.includes(name))
      throw new NotEmulatedError(`Sheets.${method} with ${name}`)
    throw new InvalidArgument(
      `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
    )
  }
  const { fields, ...rest } = Object.fromEntries(options)
  return { ...rest, ...(typeof fields === 'string' && fields !== '' && { fields: responseFields(fields) }) }
}

/** What Google answers to a mask of the answer that it cannot read; the reason is in the details only. */
export function invalidArgument(): InvalidArgument {
  return new InvalidArgument('Request contains an invalid argument.')
}

function responseFields(text: string): FieldTree | true {
  try {
    return parseFields(text)
  } catch {
    throw invalidArgument()
  }
}

/** One value may stand for a list of one, as in a query string. */
export function listOf(given: unknown): string[] {
  if (given === undefined || given === null) return []
  return Array.isArray(given) ? given.map(String) : [String(given)]
}

/** A value of an enumeration; what holds when nothing is said is the first, unless that only says nothing. */
export function enumerated<N extends string>(parameter: string, kind: string, given: unknown, otherwise: N): N {
  if (given === undefined || given === null || given === '') return otherwise
  const [, values = []] = ENUMERATIONS[kind] ?? []
  if (!values.includes(String(given))) throw wrongEnumeration(parameter, kind, given)
  return String(given).endsWith('_UNSPECIFIED') ? otherwise : (given as N)
}
