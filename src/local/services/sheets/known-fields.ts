// Checks a field mask against the API's messages: for the members of an answer, and for those a request writes.
import { NotEmulatedError } from '../../state/errors'
import { InvalidArgument } from './api-error'
import type { FieldTree } from './field-mask'
import { invalidArgument } from './options'
import { snake } from './payload-check'
import { MESSAGES } from './schema/messages'

/** The mask itself; an answer is refused for any path it does not have, a member the box lacks by name. */
export function knownFields(mask: FieldTree | true, message: string): FieldTree | true {
  const wrong = unknownPath(mask, message)
  if (wrong !== undefined) throw invalidArgument()
  return mask
}

/** The mask of a request; refused for a member the message does not have, which Google names as its own messages do. */
export function checkWrittenFields(mask: FieldTree | true, message: string): FieldTree | true {
  const wrong = unknownPath(mask, message)
  if (wrong !== undefined) throw new InvalidArgument(`Invalid field: ${snake(wrong)}`)
  return mask
}

/** The first path that leads nowhere in the message; undefined when all of them lead somewhere. */
function unknownPath(mask: FieldTree | true, message: string): string | undefined {
  if (mask === true) return undefined
  const members = membersOf(message)
  for (const [name, inner] of Object.entries(mask)) {
    const kind = members.get(name)
    if (kind === undefined) return name
    if (kind === '!') throw new NotEmulatedError(`Sheets ${message}.${name}`)
    if (inner === true) continue
    const below = MESSAGES[kind] ? unknownPath(inner, kind) : kind === '*' ? undefined : Object.keys(inner)[0]
    if (below !== undefined) return `${name}.${below}`
  }
  return undefined
}

const known = new Map<string, ReadonlyMap<string, string>>()

function membersOf(message: string): ReadonlyMap<string, string> {
  let members = known.get(message)
  if (!members) {
    const words = (MESSAGES[message] ?? '').split(/\s+/).filter((word) => word !== '')
    members = new Map(words.map((word) => (word.startsWith('!') ? [word.slice(1), '!'] : parted(word))))
    known.set(message, members)
  }
  return members
}

function parted(word: string): [string, string] {
  const [name = '', kind = ''] = word.split(':')
  return [name, kind.replace('[]', '')]
}
