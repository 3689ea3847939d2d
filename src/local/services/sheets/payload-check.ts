// Checks the body of a request against the API's messages, as Google does before it looks at what is asked: unknown members,
// values of the wrong kind, choices made twice. What Google knows and the box does not is refused by name.
import { NotEmulatedError } from '../../state/errors'
import { InvalidArgument } from './api-error'
import { CHOICES, ENUMERATIONS } from './schema/enumerations'
import { MESSAGES } from './schema/messages'

type Check = (value: unknown, path: Path, found: Findings) => void

/** Where in the body a value stands; left out the first time through, for nearly every body is right. */
type Path = string | undefined

interface Findings {
  readonly wrong: string[]
  /** Whether something is null or no number, which JSON sends as null, and null means unset. */
  unset: boolean
}

interface Member {
  readonly check: Check
  readonly path: string
}

interface Message {
  readonly members: ReadonlyMap<string, Member | 'absent'>
  readonly choice: string | undefined
  readonly choices: ReadonlySet<string>
}

const known = new Map<string, Message>()

/** The body without members that are null. Throws InvalidArgument with everything that is wrong, a line each. */
export function checkedPayload<T>(message: string, body: T, path = ''): T {
  const check = checkMessage(message)
  const found: Findings = { wrong: [], unset: false }
  if (!passes(check, body, found)) {
    const told: Findings = { wrong: [], unset: false }
    check(body ?? {}, path, told)
    throw new InvalidArgument(told.wrong.join('\n'))
  }
  return found.unset ? (withoutUnset(body) as T) : body
}

function passes(check: Check, body: unknown, found: Findings): boolean {
  try {
    check(body ?? {}, undefined, found)
    return found.wrong.length === 0
  } catch {
    return false
  }
}

function under(path: Path, member: string): Path {
  return path === '' ? member : path && `${path}.${member}`
}

function checkMessage(name: string): Check {
  return (value, path, found) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      found.wrong.push(wrongValue(path, typeName(name), value))
      return
    }
    const { members, choice, choices } = messageNamed(name)
    let chosen = false
    const body = value as Readonly<Record<string, unknown>>
    for (const key in body) {
      const given = body[key]
      if (given === undefined) continue
      const member = members.get(key)
      if (member === undefined) found.wrong.push(unknownName(members, key, path))
      else if (given === null) found.unset = true
      else if (member === 'absent') throw new NotEmulatedError(absentName(name, key))
      else {
        if (choices.has(key)) {
          if (chosen) found.wrong.push(chosenTwice(path, choice, key))
          chosen = true
        }
        member.check(given, under(path, member.path), found)
      }
    }
  }
}

function absentName(message: string, member: string): string {
  return message === 'Request' ? `Sheets.Spreadsheets.batchUpdate request ${member}` : `Sheets ${message}.${member}`
}

function messageNamed(name: string): Message {
  let message = known.get(name)
  if (!message) {
    const words = (MESSAGES[name] ?? '').split(/\s+/).filter((word) => word !== '')
    const [choice, chosen] = CHOICES[name] ?? []
    const members = new Map(words.map(memberOf))
    message = { members, choice, choices: new Set(choice === undefined ? [] : (chosen ?? members.keys())) }
    known.set(name, message)
  }
  return message
}

function memberOf(word: string): [string, Member | 'absent'] {
  if (word.startsWith('!')) return [word.slice(1), 'absent']
  const [name = '', kind = ''] = word.split(':')
  const one = checkOf(kind.replace('[]', ''))
  return [name, { check: kind.endsWith('[]') ? listOf(one) : one, path: snake(name) }]
}

function checkOf(kind: string): Check {
  const enumeration = ENUMERATIONS[kind]
  if (enumeration) return oneOfNames(...enumeration)
  switch (kind) {
    case 's':
      return ofType('TYPE_STRING', (value) => typeof value === 'string')
    case 'b':
      return ofType('TYPE_BOOL', (value) => typeof value === 'boolean')
    case 'i':
      return number('TYPE_INT32', (value) => Number.isInteger(value) && Math.abs(value) <= 2_147_483_648)
    case 'd':
      return number('TYPE_DOUBLE', () => true)
    case '*':
      return () => undefined
    case 'rows':
      return listOf((value, path, found) => {
        if (!Array.isArray(value)) found.wrong.push(wrongValue(path, LIST_VALUE, value))
      })
    default:
      return checkMessage(kind)
  }
}

const LIST_VALUE = 'type.googleapis.com/google.protobuf.ListValue'

function ofType(type: string, fits: (value: unknown) => boolean): Check {
  return (value, path, found) => {
    if (!fits(value)) found.wrong.push(wrongValue(path, type, value))
  }
}

function number(type: string, fits: (value: number) => boolean): Check {
  return (value, path, found) => {
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) found.unset = true
      else if (!fits(value)) found.wrong.push(wrongValue(path, type, value))
    } else if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value))
      throw new NotEmulatedError(`the text "${value}" as the number ${path}`)
    else found.wrong.push(wrongValue(path, type, value))
  }
}

function oneOfNames(name: string, values: readonly string[]): Check {
  return (value, path, found) => {
    if (typeof value !== 'string' || !values.includes(value)) found.wrong.push(wrongValue(path, typeName(name), value))
  }
}

/** A single value stands for a list of one, as the API reads JSON. */
function listOf(one: Check): Check {
  return (value, path, found) => {
    if (Array.isArray(value)) {
      for (let place = 0; place < value.length; place++) {
        if (value[place] !== null && value[place] !== undefined) one(value[place], path && `${path}[${place}]`, found)
      }
    } else one(value, path, found)
  }
}

function typeName(name: string): string {
  const full = name === 'Request' ? 'BatchUpdateSpreadsheetRequest.Request' : name
  return `type.googleapis.com/google.apps.sheets.v4.${full}`
}

export function wrongEnumeration(path: string, kind: string, value: unknown): InvalidArgument {
  return new InvalidArgument(wrongValue(path, typeName(ENUMERATIONS[kind]?.[0] ?? kind), value))
}

function wrongValue(path: Path, type: string, value: unknown): string {
  return `Invalid value at '${path}' (${type}), ${typeof value === 'object' ? '' : JSON.stringify(value)}`.trimEnd()
}

function unknownName(members: Message['members'], key: string, path: Path): string {
  if (members.has(camel(key))) throw new NotEmulatedError(`the member name ${key} for ${camel(key)}`)
  return `Invalid JSON payload received. Unknown name "${key}"${path === '' ? '' : ` at '${path}'`}: Cannot find field.`
}

function chosenTwice(path: Path, choice = '', key: string): string {
  return `Invalid value at '${path}' (oneof), oneof field '${choice}' is already set. Cannot set '${key}'`
}

/** A member's name as the API's own messages spell it. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function camel(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function withoutUnset(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnset)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([, one]) => one !== null && !(typeof one === 'number' && !Number.isFinite(one)),
  )
  return Object.fromEntries(
    kept.map(([key, one]) => [
      key,
      key === 'values' && Array.isArray(one) && Array.isArray(one[0]) ? one : withoutUnset(one),
    ]),
  )
}
