// Prepares the context one execution's script runs in: its clock, its errors, and nothing Apps Script has not.
import { constants, createContext, runInContext } from 'node:vm'
import type { Realm } from '../state/realm'
import type { World } from '../state/world'
import { preparePutOff } from './put-off'
import { followClock } from './zoned-date'
import { zoneIntl } from './zoned-intl'

export interface ScriptContext {
  /** The context's own global object, for gas-local to load the script into. */
  readonly global: Record<string, unknown>
  readonly realm: Realm
  /** Whether something of that name was in it before the script added its own. */
  isProvided(name: string): boolean
  /** Lets go of the services and of all a script has added, when nothing of it will run any more. */
  empty(): void
}

/**
 * A context with the services among its globals, and with a Date of its own that follows the box's clock. gas-local would
 * make a context of the services themselves, where every look at a global variable is a call out of the engine.
 */
export function openContext(world: World, services: Record<string, unknown>): ScriptContext {
  const global = createContext(constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate' }) as Record<string, unknown>
  const [RealmDate, RealmError, realmIntl, parse] = runInContext('[Date, Error, Intl, JSON.parse]', global) as [
    DateConstructor,
    ErrorConstructor,
    typeof Intl,
    typeof JSON.parse,
  ]
  preparePutOff(global)
  const ofLanguage = namesOfLanguage(global)
  const now = () => world.now().getTime()
  Object.assign(global, services, { Date: followClock(RealmDate, world.timeZone, now) })
  zoneIntl(realmIntl, world.timeZone, now)
  const realm: Realm = {
    date: (instant) => new RealmDate(instant.getTime()),
    error: (error) => (error instanceof Error ? realmError(RealmError, error) : error),
    parse: (json) => parse(json),
  }
  return {
    global,
    realm,
    isProvided: (name) => ofLanguage.has(name) || Object.hasOwn(services, name),
    empty: () => empty(global, ofLanguage),
  }
}

/** What every context has from the beginning. */
let known: ReadonlySet<string> | undefined

function namesOfLanguage(global: object): ReadonlySet<string> {
  known ??= new Set(Object.getOwnPropertyNames(global))
  return known
}

/** The engine finds out late that a context is dead, and until then moves about all that can be reached from it. */
function empty(global: Record<string, unknown>, ofLanguage: ReadonlySet<string>): void {
  for (const name of Object.getOwnPropertyNames(global))
    if (!ofLanguage.has(name) && Object.getOwnPropertyDescriptor(global, name)?.writable) global[name] = undefined
}

/** Errors of the context are not of the box's Error class, so one that passes twice is left as it is. */
function realmError(RealmError: ErrorConstructor, original: Error): Error {
  const error = new RealmError(original.message, { cause: original })
  const { name, code, details } = original as { name: string; code?: unknown; details?: unknown }
  for (const [key, value] of Object.entries({ name, code, details }))
    if (value !== undefined)
      Object.defineProperty(error, key, { value, writable: true, configurable: true, enumerable: false })
  return error
}
