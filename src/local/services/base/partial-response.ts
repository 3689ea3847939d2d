// The `fields` parameter of Google's APIs: reads a mask and cuts a resource down to it
// (developers.google.com/workspace/drive/api/guides/fields-parameter, …/workspace/docs/api/how-tos/performance).
import { NotEmulatedError } from '../../state/errors'

/** By field name what of it is wanted; an empty mask means all of it. */
export interface Mask {
  readonly [field: string]: Mask
}

/** How the API at hand says that a field is none: given the field, or the sign the mask breaks off at. */
export type Refuse = (selection: string) => Error

interface Position {
  index: number
  readonly tokens: readonly string[]
  readonly refuse: Refuse
}

export function parseMask(text: string, refuse: Refuse): Mask {
  const tokens = text.replace(/\s/g, '').match(/[\w*]+|[(),/]/g) ?? []
  const at = { index: 0, tokens, refuse }
  const mask = maskAt(at)
  if (at.index < tokens.length || Object.keys(mask).length === 0) throw refuse(text)
  return mask
}

function maskAt(at: Position): Mask {
  const mask: Record<string, Mask> = {}
  do {
    const name = at.tokens[at.index++]
    if (!name || !/^[\w*]+$/.test(name)) throw at.refuse(name ?? '')
    mask[name] = { ...mask[name], ...nestedAt(at) }
  } while (at.tokens[at.index] === ',' && ++at.index)
  return mask
}

function nestedAt(at: Position): Mask {
  const sign = at.tokens[at.index]
  if (sign === '/') {
    at.index += 1
    const name = at.tokens[at.index++]
    if (!name) throw at.refuse('/')
    return { [name]: nestedAt(at) }
  }
  if (sign !== '(') return {}
  at.index += 1
  const inner = maskAt(at)
  if (at.tokens[at.index++] !== ')') throw at.refuse('(')
  return inner
}

/**
 * The fields of a resource: `true` for one without fields of its own, 'whole' for one whose own fields the box does not
 * tell apart, `false` for one Google has and the box has not.
 */
export interface Shape {
  readonly [field: string]: Shape | boolean | 'whole'
}

/** Refuses a mask that names what the box or Google does not know, rather than leave it out of the answer. */
export function checkMask(mask: Mask, shape: Shape, where: string, refuse: Refuse): void {
  for (const [field, inner] of Object.entries(mask)) {
    if (field === '*') continue
    const known = Object.hasOwn(shape, field) ? shape[field] : undefined
    if (known === undefined) throw refuse(field)
    const goesOn = Object.keys(inner).some((name) => name !== '*')
    if (known === false || (known === 'whole' && goesOn))
      throw new NotEmulatedError(`${where} field ${[field, ...Object.keys(inner)].join(' ')}`)
    if (known !== 'whole') checkMask(inner, known === true ? {} : known, `${where} ${field}`, refuse)
  }
}

/** The resource, or each of the resources, with only what the mask names. */
export function cut(value: unknown, mask: Mask): unknown {
  const names = Object.keys(mask)
  if (names.length === 0 || names.includes('*')) return value
  if (Array.isArray(value)) return value.map((one) => cut(one, mask))
  if (typeof value !== 'object' || value === null) return value
  // What is not wanted is not looked at: it may have to be waited for.
  const wanted = Object.keys(value).filter((name) => names.includes(name))
  return Object.fromEntries(
    wanted.map((name) => [name, cut((value as Record<string, unknown>)[name], mask[name] ?? {})]),
  )
}
