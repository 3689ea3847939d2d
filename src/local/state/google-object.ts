// Hands emulated objects to the script: every call is gated, metered and kept; what is not emulated says so by name.
import { ExecutionKilled, GoogleException, NotEmulatedError } from './errors'
import type { FaultGate } from './faults'
import { mapChanged, ownDate, type Realm } from './realm'
import type { World } from './world'

/**
 * Base of everything a script can hold. The public methods of a subclass are Google's members of that class, and only
 * those; public data properties seen by the script begin with a capital (enumerations, sub-services).
 */
export abstract class GoogleObject {
  /** Google's name of the class, as it stands in the meter and in errors: "Range", "Sheets.Spreadsheets.Values". */
  abstract readonly googleName: string
  constructor(protected readonly world: World) {}
}

/** An execution may take six minutes, for every kind of account (developers.google.com/apps-script/guides/services/quotas). */
const MAX_EXECUTION_MS = 6 * 60 * 1000

const handedOut = new WeakMap<GoogleObject, object>()
const behind = new WeakMap<object, GoogleObject>()

/** The object as the script may hold it; the same proxy each time. */
export function handOut<T extends GoogleObject>(object: T): T {
  let proxy = handedOut.get(object)
  if (!proxy) {
    proxy = new Proxy(object, { get: (target, property) => memberOf(target, property), set: refuseSet })
    handedOut.set(object, proxy)
    behind.set(proxy, object)
  }
  return proxy as T
}

function refuseSet(target: GoogleObject, property: string | symbol): boolean {
  throw forScript(worldOf(target), new NotEmulatedError(`setting ${target.googleName}.${String(property)}`))
}

/** Names JavaScript itself asks of any object, for instance while printing or awaiting it. */
const LANGUAGE_NAMES = new Set([
  'constructor',
  'then',
  'toJSON',
  'valueOf',
  'inspect',
  'asymmetricMatch',
  '$$typeof',
  'nodeType',
  'prototype',
])

function memberOf(target: GoogleObject, property: string | symbol): unknown {
  if (typeof property === 'symbol' || LANGUAGE_NAMES.has(property)) return Reflect.get(target, property)
  const value = Reflect.get(target, property)
  if (typeof value === 'function' && !Object.hasOwn(target, property)) {
    if (property === 'toString') return () => value.call(target)
    return (...args: unknown[]) => invoke(target, property, value, args)
  }
  if (/^[A-Z]/.test(property) && value !== undefined) return toScript(value, worldOf(target).execution?.realm)
  throw forScript(worldOf(target), new NotEmulatedError(`${target.googleName}.${property}`))
}

function worldOf(target: GoogleObject): World {
  return (target as unknown as { world: World }).world
}

/** The error as the running script may catch it: one of its own errors, with the same name, wording and code. */
function forScript(world: World, error: unknown): unknown {
  const realm = world.execution?.realm
  return realm ? realm.error(error) : error
}

// biome-ignore lint/complexity/noBannedTypes: any method of any emulated class passes through here
function invoke(target: GoogleObject, name: string, method: Function, args: unknown[]): unknown {
  const world = worldOf(target)
  const member = `${target.googleName}.${name}`
  const result = gated(world, member, () => method.apply(target, args.map(fromScript)))
  return toScript(result, world.execution?.realm)
}

/** Runs one service call: faults and limits first, then the work in a transaction of its own, then the meter. */
function gated<R>(world: World, member: string, work: () => R): R {
  try {
    passGate(world, member)
    const call = world.meter.start(member)
    try {
      return world.store.transaction(work)
    } finally {
      spend(world, call.finish())
    }
  } catch (error) {
    throw forScript(world, error)
  }
}

function passGate(world: World, member: string): void {
  const execution = world.execution
  if (execution?.killed) throw execution.killed
  try {
    ;(world.faults as FaultGate).beforeCall(member, execution !== undefined)
  } catch (error) {
    if (error instanceof ExecutionKilled && execution) execution.killed = error
    throw error
  }
}

function spend(world: World, ms: number): void {
  const execution = world.execution
  if (!execution) return
  execution.calls = (execution.calls ?? 0) + 1
  execution.elapsedMs += ms
  if (execution.elapsedMs > MAX_EXECUTION_MS) execution.killed = new GoogleException('Exceeded maximum execution time')
}

/** A value as the script may hold it: objects of Google's behind their proxy, dates of the script's own kind. */
export function toScript(value: unknown, realm: Realm | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof GoogleObject) return handOut(value)
  if (Array.isArray(value)) return mapChanged(value, (entry) => toScript(entry, realm))
  return realm && value instanceof Date ? realm.date(value) : value
}

/** The emulated object behind what the script passed, or the value itself, with its dates made the box's own. */
export function fromScript(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const object = behind.get(value)
  if (object) return object
  return Array.isArray(value) ? mapChanged(value, fromScript) : ownDate(value)
}

/** An enumeration of Google's: members that print as their name. */
export function googleEnum<const N extends string>(
  typeName: string,
  names: readonly N[],
): Readonly<Record<N, GoogleEnumMember<N>>> {
  const members = names.map((name, index) => [
    name,
    Object.freeze({
      toString: () => name,
      name: () => name,
      ordinal: () => index,
      compareTo: (o: { ordinal(): number }) => index - o.ordinal(),
      toJSON: () => name,
      enumName: typeName,
    }),
  ])
  return Object.freeze(Object.fromEntries(members))
}

export interface GoogleEnumMember<N extends string = string> {
  toString(): N
  name(): N
  ordinal(): number
  compareTo(other: { ordinal(): number }): number
  toJSON(): N
  readonly enumName: string
}
