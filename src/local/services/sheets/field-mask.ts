// Field masks: which members of a body a request writes, and which members of a resource a reply shows.
import { InvalidArgument } from './api-error'
import { Remembered } from './remembered'

/** Members by name; `true` means the whole member. */
export type FieldTree = { readonly [name: string]: FieldTree | true }

const masks = new Remembered<FieldTree | true>(200)

/** "a,b.c,d(e,f/g)", or true for "*". Throws for an empty mask and for one that cannot be read. */
export function parseFields(text: string | undefined): FieldTree | true {
  if (!text || text.trim() === '')
    throw new InvalidArgument("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)")
  return masks.of(text, () => parsed(text))
}

function parsed(text: string): FieldTree | true {
  const tokens = text.match(/[(),./]|[^(),./\s]+/g) ?? []
  let place = 0
  const list = (): FieldTree | true => {
    let tree: FieldTree | true = {}
    do tree = merge(tree, path())
    while (tokens[place] === ',' && ++place)
    return tree
  }
  const path = (): FieldTree | true => {
    const name = tokens[place++]
    if (name === undefined || /[(),./]/.test(name)) throw new InvalidArgument(`Invalid field mask: ${text}`)
    if (name === '*') return true
    if (tokens[place] === '.' || tokens[place] === '/') {
      place++
      return { [name]: path() }
    }
    if (tokens[place] !== '(') return { [name]: true }
    place++
    const inner = list()
    if (tokens[place++] !== ')') throw new InvalidArgument(`Invalid field mask: ${text}`)
    return { [name]: inner }
  }
  const tree = list()
  if (place < tokens.length) throw new InvalidArgument(`Invalid field mask: ${text}`)
  return tree
}

function merge(a: FieldTree | true, b: FieldTree | true): FieldTree | true {
  if (a === true || b === true) return true
  const merged: Record<string, FieldTree | true> = { ...a }
  for (const [name, tree] of Object.entries(b)) merged[name] = name in merged ? merge(merged[name] ?? true, tree) : tree
  return merged
}

/** Whether the mask writes or shows anything of this member. */
export function covers(mask: FieldTree | true, name: string): boolean {
  return mask === true || name in mask
}

export function within(mask: FieldTree | true, name: string): FieldTree | true {
  return mask === true ? true : (mask[name] ?? {})
}

type Body = Readonly<Record<string, unknown>>

/** `target` with every masked member taken from `source`; what the source lacks is cleared. */
export function applyFields<T extends object>(target: T, source: object | undefined, mask: FieldTree | true): T {
  if (mask === true) return compact((source ?? {}) as Body) as T
  const result: Record<string, unknown> = { ...(target as Body) }
  for (const [name, inner] of Object.entries(mask)) {
    const given = (source as Body | undefined)?.[name]
    result[name] = inner === true ? given : applyFields((result[name] ?? {}) as object, given as object, inner)
    if (isEmpty(result[name])) delete result[name]
  }
  return compact(result) as T
}

function compact(body: Body): Body {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== null))
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
}

/** Only the members of `value` the mask shows, in lists as well. */
export function selectFields<T>(value: T, mask: FieldTree | true): T {
  if (mask === true || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((entry) => selectFields(entry, mask)) as T
  const body = value as Body
  const shown = Object.entries(mask).filter(([name]) => body[name] !== undefined)
  return Object.fromEntries(shown.map(([name, inner]) => [name, selectFields(body[name], inner)])) as T
}
