// The `fields` parameter: reads a mask and cuts a resource down to it (developers.google.com/workspace/drive/api/guides/fields-parameter).
import { NotEmulatedError } from '../../../state/errors'
import { Refusal } from './api-call'

/** By field name what of it is wanted; an empty mask means all of it. */
export interface Mask {
  readonly [field: string]: Mask
}

export function parseMask(text: string): Mask {
  const tokens = text.replace(/\s/g, '').match(/[\w*]+|[(),/]/g) ?? []
  const at = { index: 0, tokens }
  const mask = maskAt(at)
  if (at.index < tokens.length || Object.keys(mask).length === 0)
    throw new Refusal(`Invalid field selection ${text}`, 400, 'invalidParameter')
  return mask
}

function maskAt(at: { index: number; readonly tokens: readonly string[] }): Mask {
  const mask: Record<string, Mask> = {}
  do {
    const name = at.tokens[at.index++]
    if (!name || !/^[\w*]+$/.test(name))
      throw new Refusal(`Invalid field selection ${name ?? ''}`, 400, 'invalidParameter')
    mask[name] = { ...mask[name], ...nestedAt(at) }
  } while (at.tokens[at.index] === ',' && ++at.index)
  return mask
}

function nestedAt(at: { index: number; readonly tokens: readonly string[] }): Mask {
  const sign = at.tokens[at.index]
  if (sign === '/') {
    at.index += 1
    const name = at.tokens[at.index++]
    if (!name) throw new Refusal('Invalid field selection /')
    return { [name]: nestedAt(at) }
  }
  if (sign !== '(') return {}
  at.index += 1
  const inner = maskAt(at)
  if (at.tokens[at.index++] !== ')') throw new Refusal('Invalid field selection (')
  return inner
}

/** The fields of a resource: `true` for one without fields of its own, `false` for one Google has and the box has not. */
export interface Shape {
  readonly [field: string]: Shape | boolean
}

/** Refuses a mask that names what the box or Google does not know, rather than leave it out of the answer. */
export function checkMask(mask: Mask, shape: Shape, where: string): void {
  for (const [field, inner] of Object.entries(mask)) {
    if (field === '*') continue
    const known = Object.hasOwn(shape, field) ? shape[field] : undefined
    if (known === undefined) throw new Refusal(`Invalid field selection ${field}`, 400, 'invalidParameter')
    if (known === false) throw new NotEmulatedError(`${where} field ${field}`)
    if (known !== true) checkMask(inner, known, `${where} ${field}`)
    else if (Object.keys(inner).some((name) => name !== '*')) checkMask(inner, {}, `${where} ${field}`)
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
