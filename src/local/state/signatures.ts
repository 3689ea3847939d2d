// Checks the arguments of every call against the overloads Google declares, and answers as Apps Script does when none fits.
import { types } from 'node:util'
import { GoogleException } from './errors'
import table from './signatures.json'

/** What the check has to know of an emulated object; GoogleObject fits. */
export interface NamedObject {
  readonly googleName: string
}

interface Declaration {
  /** The service errors name first, such as "SpreadsheetApp"; empty for classes that are named alone. */
  readonly service: string
  readonly members: Readonly<Record<string, readonly string[]>>
  /** What Google declares and the box has not. */
  readonly refused: readonly string[]
}

type Fits = (value: unknown) => boolean
interface Overload {
  readonly least: number
  readonly fits: readonly Fits[]
  /** What further arguments must fit, where any number of them may follow. */
  readonly rest: Fits | undefined
}

const classes: Readonly<Record<string, readonly Declaration[]>> = table.classes
const accepts: Readonly<Record<string, readonly string[]>> = table.accepts
const known = new Map<string, readonly Overload[] | undefined>()

/**
 * Nothing is converted: a number is no String, and `undefined` counts as an argument, printed as null. Advanced services
 * are not checked here, they answer as the REST API does.
 * (developers.google.com/apps-script/guides/support/troubleshooting)
 */
export function checkArguments(
  object: NamedObject,
  member: string,
  args: readonly unknown[],
  isGoogles: (value: object) => value is object & NamedObject,
): void {
  const key = `${object.googleName}.${member}`
  let overloads = known.get(key)
  if (!overloads && !known.has(key)) {
    overloads = declarationOf(object.googleName, member)?.members[member]?.map((text) => overloadOf(text, isGoogles))
    known.set(key, overloads)
  }
  if (!overloads || overloads.some((overload) => takes(overload, args))) return
  const kinds = args.map((value) => kindOf(value, isGoogles)).join(',')
  throw new GoogleException(
    `The parameters (${kinds}) don't match the method signature for ${fullName(object.googleName, member)}.`,
  )
}

const declaredSomewhere = new Set(
  Object.values(classes)
    .flat()
    .flatMap(({ members, refused }) => [...Object.keys(members), ...refused]),
)

/**
 * Whether the class surely has not what it is asked for: another of Google's classes has it, or JavaScript. Scripts find
 * out in this way what they hold (`if (element.getNumChildren)`), so it has to be undefined, as on Google.
 */
export function isOfAnother(object: NamedObject, name: string): boolean {
  const own = classes[object.googleName]
  if (!own) return false
  return (OF_LANGUAGE.has(name) || declaredSomewhere.has(name)) && own.every(({ refused }) => !refused.includes(name))
}

const OF_LANGUAGE = new Set(
  [Array, Date, Map, Number, Promise, Set, String].flatMap((type) => Object.getOwnPropertyNames(type.prototype)),
)

/** A name may stand for one class in each of two services; the one that has the member is meant. */
function declarationOf(name: string, member: string): Declaration | undefined {
  return classes[name]?.find(({ members }) => Object.hasOwn(members, member))
}

function fullName(name: string, member: string): string {
  const service = declarationOf(name, member)?.service
  return !service || service === name ? `${name}.${member}` : `${service}.${name}.${member}`
}

function takes({ least, fits, rest }: Overload, args: readonly unknown[]): boolean {
  if (args.length < least || (args.length > fits.length && !rest)) return false
  return args.every((value, index) => (fits[index] ?? rest)?.(value))
}

/** From "number, null|String, ...any, Folder?". */
function overloadOf(text: string, isGoogles: (value: object) => value is object & NamedObject): Overload {
  const kinds = text === '' ? [] : text.split(', ')
  const last = kinds.at(-1)
  const rest = last?.startsWith('...') ? last.slice(3) : undefined
  const named = rest === undefined ? kinds : kinds.slice(0, -1)
  return {
    least: named.filter((kind) => !kind.endsWith('?')).length,
    fits: named.map((kind) => fitting(kind, isGoogles)),
    rest: rest === undefined ? undefined : fitting(rest.replace(/\[\]$/, ''), isGoogles),
  }
}

function fitting(kind: string, isGoogles: (value: object) => value is object & NamedObject): Fits {
  if (kind.endsWith('?')) {
    const fits = fitting(kind.slice(0, -1), isGoogles)
    return (value) => value === undefined || fits(value)
  }
  if (kind.includes('|')) {
    const choices = kind.split('|').map((one) => fitting(one, isGoogles))
    return (value) => choices.some((fits) => fits(value))
  }
  if (kind.endsWith('[]')) {
    const fits = fitting(kind.slice(0, -2), isGoogles)
    return (value) => Array.isArray(value) && value.every(fits)
  }
  return PLAIN[kind] ?? (kind.startsWith('enum ') ? enumOf(kind.slice(5)) : classOf(kind, isGoogles))
}

const PLAIN: Readonly<Record<string, Fits>> = {
  any: () => true,
  null: (value) => value === null || value === undefined,
  String: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
  Date: (value) => types.isDate(value),
  Object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
}

function enumOf(name: string): Fits {
  return (value) => Object(value).enumName === name
}

function classOf(name: string, isGoogles: (value: object) => value is object & NamedObject): Fits {
  const passing = accepts[name] ?? []
  return (value) =>
    typeof value === 'object' && value !== null && isGoogles(value) && passing.includes(value.googleName)
}

/** How Apps Script prints the kind of an argument. */
function kindOf(value: unknown, isGoogles: (value: object) => value is object & NamedObject): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return `${value.length ? kindOf(value[0], isGoogles) : 'number'}[]`
  if (typeof value === 'string') return 'String'
  if (typeof value === 'boolean') return 'Boolean'
  if (typeof value === 'number') return 'number'
  if (typeof value !== 'object' || !isGoogles(value)) return '(class)'
  const service = classes[value.googleName]?.[0]?.service
  return service && service !== value.googleName ? `${service}.${value.googleName}` : value.googleName
}
