// What one execution's script calls its own: the classes of dates and errors it knows, and values moved to and from it.
import { types } from 'node:util'

/**
 * A script runs in a context of its own, with its own Date and Error. What a service hands to it must be made of these,
 * or `instanceof` fails in the script where on Google it holds.
 */
export interface Realm {
  date(instant: Date): Date
  error(error: unknown): unknown
  /** JSON as lists and objects that are the script's own from the beginning: quicker than to adopt many of them. */
  readonly parse?: (json: string) => unknown
}

interface Prototypes {
  readonly list: object
  readonly object: object
}

const prototypes = new WeakMap<Realm, Prototypes>()

/** What lists and plain objects of the script's context descend from, found by way of a date of its own. */
export function prototypesOf(realm: Realm): Prototypes {
  let found = prototypes.get(realm)
  if (!found) {
    const object = Object.getPrototypeOf(Object.getPrototypeOf(realm.date(new Date(0))))
    found = { object, list: Object.getPrototypeOf(object.constructor.keys({})) }
    prototypes.set(realm, found)
  }
  return found
}

const plainLists = new WeakSet<object>()

/** Tells of a long list that there are only texts, numbers and booleans in it: nobody need look through it. */
export function holdingValuesOnly<T extends string | number | boolean>(list: T[]): T[] {
  plainLists.add(list)
  return list
}

/** Makes a list or a plain object, with all in it, one of the script's own, so that `instanceof` holds as on Google. */
export function adopt(value: object, realm: Realm): void {
  adoptInto(prototypesOf(realm), value)
}

function adoptInto(own: Prototypes, value: object): void {
  const descends = Object.getPrototypeOf(value)
  if (Array.isArray(value)) {
    if (descends !== own.list) Reflect.setPrototypeOf(value, own.list)
  } else if (descends !== own.object && isPlain(descends) && Reflect.setPrototypeOf(value, own.object))
    for (const part of Object.values(value)) adoptAll(own, part)
}

function adoptAll(own: Prototypes, value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  adoptInto(own, value)
  // A register has many more cells than rows: only what can be adopted is looked into.
  if (Array.isArray(value) && !plainLists.has(value))
    for (const entry of value) if (typeof entry === 'object') adoptAll(own, entry)
}

/** Of whichever context: an execution that is begun anew is handed what an earlier one got. */
function isPlain(descends: object | null): boolean {
  if (descends === Object.prototype) return true
  return descends !== null && Object.getPrototypeOf(descends) === null && Object.hasOwn(descends, 'isPrototypeOf')
}

/** The same array when `change` leaves every entry as it is, a changed copy otherwise. */
export function mapChanged(values: unknown[], change: (value: unknown) => unknown): unknown[] {
  let changed: unknown[] | undefined
  for (let index = 0; index < values.length; index++) {
    const before = values[index]
    const after = typeof before === 'object' && before !== null ? change(before) : before
    if (after === before) continue
    changed ??= values.slice()
    changed[index] = after
  }
  return changed ?? values
}

/** A date of whichever realm as a date of the box's own. */
export function ownDate(value: object): object {
  return types.isDate(value) && !(value instanceof Date) ? new Date((value as Date).getTime()) : value
}
