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
