// Prepares the context one execution's script runs in: its clock, its errors, and nothing Apps Script has not.
import { constants, createContext, runInContext } from 'node:vm'
import type { Realm } from '../state/realm'
import type { World } from '../state/world'
import { followClock } from './zoned-date'

export interface ScriptContext {
  /** The context's own global object, for gas-local to load the script into. */
  readonly global: Record<string, unknown>
  readonly realm: Realm
  /** Names of everything in it, before a script adds its own. */
  readonly provided: ReadonlySet<string>
}

/**
 * A context with the services among its globals, and with a Date of its own that follows the box's clock. gas-local would
 * make a context of the services themselves, where every look at a global variable is a call out of the engine.
 */
export function openContext(world: World, services: Record<string, unknown>): ScriptContext {
  const global = createContext(constants.DONT_CONTEXTIFY) as Record<string, unknown>
  const [RealmDate, RealmError] = runInContext('[Date, Error]', global) as [DateConstructor, ErrorConstructor]
  Object.assign(global, services, { Date: followClock(RealmDate, world.timeZone, () => world.now().getTime()) })
  const realm: Realm = {
    date: (instant) => new RealmDate(instant.getTime()),
    error: (error) => (error instanceof Error ? realmError(RealmError, error) : error),
  }
  return { global, realm, provided: new Set(Object.getOwnPropertyNames(global)) }
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
