// One cache, whose entries end with the box's clock (developers.google.com/apps-script/reference/cache/cache).
import { GoogleException } from '../../state/errors'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'

interface Entry {
  readonly value: string
  readonly until: number
}

const DEFAULT_SECONDS = 600
const MAX_SECONDS = 21_600
const MAX_KEY_LENGTH = 250
const MAX_VALUE_BYTES = 100 * 1024
/** A cache given more than it holds keeps those that would end last. */
const MAX_ENTRIES = 1000
const KEPT_ENTRIES = 900

export class Cache extends GoogleObject {
  readonly googleName = 'Cache'

  constructor(
    world: World,
    private readonly kind: 'script' | 'user' | 'document',
  ) {
    super(world)
  }

  get(key: string): string | null {
    const entry = this.#entries().get(checkedKey(key))
    return entry && entry.until > this.world.now().getTime() ? entry.value : null
  }

  /** Only the keys that are there. */
  getAll(keys: string[]): { [key: string]: string } {
    const found = keys.map((key) => [key, this.get(key)] as const)
    return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null))
  }

  put(key: string, value: string, expirationInSeconds: number = DEFAULT_SECONDS): void {
    const text = String(value)
    if (Buffer.byteLength(text) > MAX_VALUE_BYTES) throw new GoogleException('Argument too large: value')
    if (!(expirationInSeconds >= 1)) throw new GoogleException('Invalid argument: expirationInSeconds')
    const until = this.world.now().getTime() + Math.min(expirationInSeconds, MAX_SECONDS) * 1000
    this.#entries().set(checkedKey(key), { value: text, until })
    this.#makeRoom()
  }

  putAll(values: { [key: string]: string }, expirationInSeconds: number = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds)
  }

  remove(key: string): void {
    this.#entries().delete(checkedKey(key))
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key)
  }

  #entries() {
    return this.world.store.collection<Entry>(`cache/${this.kind}`)
  }

  #makeRoom(): void {
    const entries = this.#entries()
    if (entries.size <= MAX_ENTRIES) return
    const now = this.world.now().getTime()
    for (const [key, { until }] of entries.entries()) if (until <= now) entries.delete(key)
    if (entries.size <= MAX_ENTRIES) return
    const bySoonest = entries.entries().sort(([, a], [, b]) => a.until - b.until)
    for (const [key] of bySoonest.slice(0, entries.size - KEPT_ENTRIES)) entries.delete(key)
  }
}

function checkedKey(key: string): string {
  const text = String(key)
  if (text.length > MAX_KEY_LENGTH) throw new GoogleException('Argument too large: key')
  return text
}
