// One store of properties, with Google's limits (developers.google.com/apps-script/reference/properties/properties).
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'

/** Guides give 9 KB a value and 500 KB a store (developers.google.com/apps-script/guides/services/quotas). */
const MAX_VALUE_BYTES = 9 * 1024
const MAX_STORE_BYTES = 500 * 1024

export class Properties extends GoogleObject {
  readonly googleName = 'Properties'

  constructor(
    world: World,
    private readonly kind: 'script' | 'user' | 'document',
  ) {
    super(world)
  }

  getProperty(key: string): string | null {
    return this.#records().get(key) ?? null
  }

  getProperties(): { [key: string]: string } {
    return Object.fromEntries(this.#records().entries())
  }

  getKeys(): string[] {
    return this.#records().keys()
  }

  /** What is no text is made one (developers.google.com/apps-script/guides/properties). */
  setProperty(key: string, value: string): this {
    this.#put(key, value)
    return this
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): this {
    if (deleteAllOthers) this.deleteAllProperties()
    for (const [key, value] of Object.entries(properties)) this.#put(key, value)
    return this
  }

  deleteProperty(key: string): this {
    this.#records().delete(key)
    return this
  }

  deleteAllProperties(): this {
    this.world.store.drop(this.#name())
    return this
  }

  #name(): string {
    return `properties/${this.kind}`
  }

  #records() {
    return this.world.store.collection<string>(this.#name())
  }

  #put(key: string, value: unknown): void {
    const text = asText(value)
    if (Buffer.byteLength(text) > MAX_VALUE_BYTES) throw new GoogleException('Argument too large: value')
    const records = this.#records()
    const others = records.entries().filter(([other]) => other !== key)
    const used = others.reduce((sum, [other, kept]) => sum + Buffer.byteLength(other) + Buffer.byteLength(kept), 0)
    if (used + Buffer.byteLength(key) + Buffer.byteLength(text) > MAX_STORE_BYTES) throw quotaExceeded()
    records.set(key, text)
  }
}

/** Google says that values become text, though not whether 5 becomes "5" or "5.0", nor what an object becomes. */
function asText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'boolean') return String(value)
  throw new NotEmulatedError(`a property whose value is ${value === null ? 'null' : `of type ${typeof value}`}`)
}

function quotaExceeded(): GoogleException {
  return new GoogleException(
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  )
}
