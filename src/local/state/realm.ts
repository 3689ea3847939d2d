// What one execution's script calls its own: the classes of dates and errors it knows, and values moved to and from it.
import { types } from 'node:util'

/**
 * A script runs in a context of its own, with its own Date and Error. What a service hands to it must be made of these,
 * or `instanceof` fails in the script where on Google it holds.
 */
export interface Realm {
  date(instant: Date): Date
  error(error: unknown): unknown
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

/** Makes a list or a plain object, with all in it, one of the script's own, so that `instanceof` holds as on Google. */
export function adopt(value: object, realm: Realm): void {
  const { list, object } = prototypesOf(realm)
  const descends = Object.getPrototypeOf(value)
  if (Array.isArray(value)) {
    if (descends !== list) Reflect.setPrototypeOf(value, list)
  } else if (descends !== object && isPlain(descends) && Reflect.setPrototypeOf(value, object))
    for (const part of Object.values(value)) adoptAll(part, realm)
}

function adoptAll(value: unknown, realm: Realm): void {
  if (typeof value !== 'object' || value === null) return
  adopt(value, realm)
  if (Array.isArray(value)) for (const entry of value) adoptAll(entry, realm)
}

/** Of whichever context: an execution that is begun anew is handed what an earlier one got. */
function isPlain(descends: object | null): boolean {
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
