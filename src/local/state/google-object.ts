// Hands emulated objects to the script: every call is gated, metered and kept; what is not emulated says so by name.
import { checkCount } from './advanced-arguments'
import { NotEmulatedError } from './errors'
import { gated } from './gate'
import { adopt, mapChanged, ownDate, prototypesOf, type Realm } from './realm'
import { checkArguments, isOfAnother } from './signatures'
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

const handedOut = new WeakMap<GoogleObject, object>()
const behind = new WeakMap<object, GoogleObject>()

/** The object as the script may hold it; the same proxy each time. */
export function handOut<T extends GoogleObject>(object: T): T {
  let proxy = handedOut.get(object)
  if (!proxy) {
    proxy = new Proxy(object, TRAPS) as T
    handedOut.set(object, proxy)
    behind.set(proxy, object)
  }
  return proxy as T
}

const TRAPS: ProxyHandler<GoogleObject> = {
  get: (target, property) => memberOf(target, property, 'get'),
  has: (target, property) => memberOf(target, property, 'has') !== undefined,
  set: (target, property) => refuse(target, `setting ${nameIn(target, property)}`, 'set'),
  defineProperty: (target, property) => refuse(target, `setting ${nameIn(target, property)}`, 'defineProperty'),
  deleteProperty: (target, property) => refuse(target, `deleting ${nameIn(target, property)}`, 'deleteProperty'),
  preventExtensions: (target) => refuse(target, `freezing a ${target.googleName}`, 'preventExtensions'),
  // Google's objects list nothing of their own: JSON.stringify gives "{}".
  ownKeys: () => [],
  getOwnPropertyDescriptor: () => undefined,
}

function refuse(target: GoogleObject, what: string, trap: keyof typeof TRAPS): never {
  throw withoutBox(forScript(worldOf(target), new NotEmulatedError(what)), TRAPS[trap] ?? refuse)
}

const nameIn = (target: GoogleObject, property: string | symbol) => `${target.googleName}.${String(property)}`

/** Names JavaScript itself and test runners ask of any object, for instance while printing or awaiting it. */
const LANGUAGE_NAMES = new Set([
  'then',
  'toJSON',
  'valueOf',
  'isPrototypeOf',
  'inspect',
  'asymmetricMatch',
  '$$typeof',
  '_isMockFunction',
  'nodeType',
  'prototype',
])

function memberOf(target: GoogleObject, property: string | symbol, trap: 'get' | 'has'): unknown {
  if (typeof property === 'symbol' || LANGUAGE_NAMES.has(property)) return Reflect.get(target, property)
  const value = Reflect.get(target, property)
  if (property === 'constructor') return constructorOf(target, value)
  if (property === 'toString' || property === 'toLocaleString') return () => nameOf(target, target.toString)
  if (typeof value === 'function' && !Object.hasOwn(target, property) && value !== Reflect.get({}, property))
    return function member(...args: unknown[]): unknown {
      try {
        return invoke(target, property, value, args)
      } catch (error) {
        throw withoutBox(error, member)
      }
    }
  if (/^[A-Z]/.test(property) && value !== undefined) return toScript(value, worldOf(target).execution?.realm)
  if (/^\d+$/.test(property) || isOfAnother(target, property)) return undefined
  return refuse(target, nameIn(target, property), trap)
}

/** Google's own errors and refusals tell where in the script they arose, not where in the box; its bugs tell all. */
function withoutBox(error: unknown, from: object): unknown {
  const { name } = Object(error) as { name?: unknown }
  if (typeof error !== 'object' || error === null || !TOLD.has(String(name))) return error
  Error.captureStackTrace(error, from as () => void)
  const told = error as { stack?: string; cause?: unknown }
  const lines = String(told.stack).split('\n')
  told.stack = lines.filter((line) => !/^ +at .*(file:\/\/|node:)/.test(line)).join('\n')
  delete told.cause
  return error
}

const TOLD = new Set(['Exception', 'GoogleJsonResponseException', 'NotEmulatedError'])

/** A script knows of no classes behind Google's objects. */
function constructorOf(target: GoogleObject, own: unknown): unknown {
  const realm = worldOf(target).execution?.realm
  return realm ? prototypesOf(realm).object.constructor : own
}

/** Google's objects print as the name of their class: "Range", "Sheet". */
function nameOf(target: GoogleObject, written: unknown): string {
  if (written !== Object.prototype.toString) return String(Reflect.apply(written as () => string, target, []))
  return target.googleName.slice(target.googleName.lastIndexOf('.') + 1)
}

const isGoogles = (value: object): value is GoogleObject => value instanceof GoogleObject

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
  const result = gated(world, member, () => {
    const own = args.map(fromScript)
    checkArguments(target, name, own, isGoogles)
    checkCount(member, own)
    return method.apply(target, own)
  })
  return toScript(result, world.execution?.realm)
}

/** A value as the script may hold it: objects of Google's behind their proxy; dates, lists and objects of its own kind. */
export function toScript(value: unknown, realm: Realm | undefined): unknown {
  if (typeof value !== 'object' || value === null || behind.has(value)) return value
  if (value instanceof GoogleObject) return handOut(value)
  if (realm && value instanceof Date) return realm.date(value)
  const own = Array.isArray(value) ? mapChanged(value, (entry) => toScript(entry, realm)) : value
  if (realm) adopt(own, realm)
  return own
}

/** The text of an object of Google's, whether it is its proxy or what is behind; undefined for anything else. */
export function textOf(value: object): string | undefined {
  const own = behind.get(value) ?? value
  return own instanceof GoogleObject ? String(handOut(own)) : undefined
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
