// Prepares the context one execution's script runs in: its clock, its errors, and nothing Apps Script has not.
import { createContext, runInContext } from 'node:vm'
import type { Realm } from '../state/realm'
import type { World } from '../state/world'
import { followClock } from './zoned-date'

/** Makes `globals` a context, as gas-local would, but with a Date of the context's own that follows the box's clock. */
export function openRealm(world: World, globals: Record<string, unknown>): Realm {
  createContext(globals)
  const [RealmDate, RealmError] = runInContext('[Date, Error]', globals) as [DateConstructor, ErrorConstructor]
  globals.Date = followClock(RealmDate, world.timeZone, () => world.now().getTime())
  return {
    date: (instant) => new RealmDate(instant.getTime()),
    error: (error) => (error instanceof Error ? realmError(RealmError, error) : error),
  }
}

/** Errors of the context are not of the box's Error class, so one that passes twice is left as it is. */
function realmError(RealmError: ErrorConstructor, original: Error): Error {
  const error = new RealmError(original.message, { cause: original })
  const { code } = original as { code?: unknown }
  const own = code === undefined ? { name: original.name } : { name: original.name, code }
  for (const [name, value] of Object.entries(own))
    Object.defineProperty(error, name, { value, writable: true, configurable: true, enumerable: false })
  return error
}
