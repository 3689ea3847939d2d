// One collection: its keys in memory in order of first insertion, its values read from disk when first asked for.
import type { Collection } from './store'

/** Where a collection's records lie beside memory; a place once used is never used again. */
export interface Shelf {
  /** The records there are at the beginning, in any order. */
  index(): Iterable<{ readonly place: number; readonly key: string }>
  /** The value at this place, and of the records near it as many as it thinks will be asked for next. */
  read(place: number): Iterable<{ readonly place: number; readonly key: string; readonly value: unknown }>
  write(place: number, key: string, value: unknown): void
  remove(place: number): void
  nextPlace(): number
}

/** Where a collection tells that it changes. */
export interface Changes {
  /** Before a change; it must be flushed when the transaction ends. */
  changing(): void
  /** How to take the last change back; called only while a transaction can still fail. */
  undoable(undo: () => void): void
  /** After a change; outside a transaction it is flushed at once. */
  changed(): void
  /** After so many values were read from the shelf. */
  fetched(values: number): void
}

/** What is in memory. */
interface Entry<T> {
  readonly place: number
  readonly value: T
  /** The shelf holds this very value. */
  shelved: boolean
  /** Somebody asked for it since the last cooling. */
  used: boolean
  /** Read from the shelf along with another, and not asked for yet. */
  ahead: boolean
}

/** What lies on the shelf alone is known by its place: there are tens of thousands of such records. */
type Kept<T> = Entry<T> | number

/** So many of the latest changes are known by their key. */
const RECENT = 1024

export class MemoryCollection<T> implements Collection<T> {
  private loaded: Map<string, Kept<T>> | undefined
  /** Keys changed since the last flush, each with its place on the shelf before, if it had one. */
  private readonly dirty = new Map<string, number | undefined>()
  private changeCount = 0
  /** The keys of the latest changes, oldest first. */
  private recent: string[] = []
  /** An undo has put a record back, at the end of the map, where it does not belong. */
  private disordered = false

  constructor(
    private readonly shelf: Shelf,
    private readonly changes: Changes,
  ) {}

  get = (key: string): T | undefined => {
    const kept = this.map.get(key)
    return kept === undefined ? undefined : this.valueOf(key, kept)
  }
  look = (key: string): T | undefined => {
    const kept = this.map.get(key)
    if (kept === undefined) return undefined
    if (typeof kept === 'number') return this.fetched(key, kept)
    // It lies on the shelf, since it was read from there.
    if (kept.ahead) this.map.set(key, kept.place)
    return kept.value
  }
  has = (key: string): boolean => this.map.has(key)
  keys = (): string[] => [...this.inOrder().keys()]
  values = (): T[] => Array.from(this.inOrder(), ([key, kept]) => this.valueOf(key, kept))
  entries = (): [string, T][] => Array.from(this.inOrder(), ([key, kept]) => [key, this.valueOf(key, kept)])
  place = (key: string): number | undefined => placeOf(this.map.get(key))
  get size(): number {
    return this.map.size
  }

  get version(): number {
    return this.changeCount
  }

  changedSince(version: number): readonly string[] | undefined {
    const count = this.changeCount - version
    if (count > this.recent.length) return undefined
    return count === 0 ? [] : this.recent.slice(-count)
  }

  set(key: string, value: T): void {
    this.changes.changing()
    const before = this.map.get(key)
    this.remember(key, before)
    this.changes.undoable(() => {
      this.count(key)
      if (before !== undefined) this.map.set(key, before)
      else this.map.delete(key)
    })
    this.count(key)
    const place = placeOf(before) ?? this.shelf.nextPlace()
    this.map.set(key, { place, value, shelved: false, used: true, ahead: false })
    this.changes.changed()
  }

  delete(key: string): boolean {
    const before = this.map.get(key)
    if (before === undefined) return false
    this.changes.changing()
    this.remember(key, before)
    this.changes.undoable(() => this.putBack(key, before))
    this.count(key)
    this.map.delete(key)
    this.changes.changed()
    return true
  }

  release(key: string): void {
    const kept = this.map.get(key)
    // What is under way may still be taken back.
    if (typeof kept === 'object' && !this.dirty.has(key)) this.shelve(kept, key)
  }

  clear(): void {
    this.changes.changing()
    const before = [...this.map]
    for (const [key, kept] of before) this.remember(key, kept)
    this.changes.undoable(() => {
      for (const [key, kept] of before) this.putBack(key, kept)
    })
    for (const [key] of before) this.count(key)
    this.map.clear()
    this.changes.changed()
  }

  get isChanged(): boolean {
    return this.dirty.size > 0
  }

  /** Brings the shelf to where memory is. */
  flush(): void {
    for (const [key, place] of this.dirty) {
      const kept = this.map.get(key)
      if (place !== undefined && placeOf(kept) !== place) this.shelf.remove(place)
      if (typeof kept === 'object' && !kept.shelved) this.shelf.write(kept.place, key, kept.value)
    }
  }

  /** After a flush has succeeded, or after what was to be flushed has been taken back. */
  settled(outcome: 'flushed' | 'undone'): void {
    if (outcome === 'flushed')
      for (const key of this.dirty.keys()) {
        const kept = this.map.get(key)
        if (typeof kept === 'object') kept.shelved = true
      }
    this.dirty.clear()
  }

  /** Lets go of the values nobody asked for since it was last called, putting on the shelf first what is not there. */
  cool(): void {
    if (!this.loaded) return
    for (const [key, kept] of this.loaded) {
      if (typeof kept === 'number') continue
      if (kept.used) kept.used = false
      else this.shelve(kept, key)
    }
  }

  private shelve({ place, value, shelved }: Entry<T>, key: string): void {
    if (!shelved) this.shelf.write(place, key, value)
    this.map.set(key, place)
  }

  private get map(): Map<string, Kept<T>> {
    this.loaded ??= this.load()
    return this.loaded
  }

  private load(): Map<string, Kept<T>> {
    const records = [...this.shelf.index()].sort((a, b) => a.place - b.place)
    return new Map(records.map(({ place, key }) => [key, place] as const))
  }

  private valueOf(key: string, kept: Kept<T>): T {
    if (typeof kept === 'object') {
      kept.used = true
      kept.ahead = false
      return kept.value
    }
    const value = this.fetched(key, kept)
    this.map.set(key, { place: kept, value, shelved: true, used: true, ahead: false })
    return value
  }

  /** The value on the shelf, which stays there; what was read along with it is put into memory. */
  private fetched(wanted: string, at: number): T {
    let count = 0
    let found: unknown
    for (const { place, key, value } of this.shelf.read(at)) {
      count += 1
      if (key === wanted) found = value
      // For whoever is about to ask.
      else if (this.map.get(key) === place)
        this.map.set(key, { place, value: value as T, shelved: true, used: true, ahead: true })
    }
    this.changes.fetched(count)
    return found as T
  }

  private remember(key: string, before: Kept<T> | undefined): void {
    if (this.dirty.has(key)) return
    const isShelved = typeof before === 'number' || before?.shelved === true
    this.dirty.set(key, isShelved ? placeOf(before) : undefined)
  }

  private count(key: string): void {
    this.changeCount++
    this.recent.push(key)
    if (this.recent.length > 2 * RECENT) this.recent = this.recent.slice(-RECENT)
  }

  private putBack(key: string, kept: Kept<T>): void {
    this.count(key)
    this.map.set(key, kept)
    this.disordered = true
  }

  private inOrder(): Map<string, Kept<T>> {
    if (!this.disordered) return this.map
    const sorted = [...this.map].sort(([, a], [, b]) => placeOf(a) - placeOf(b))
    this.map.clear()
    for (const [key, kept] of sorted) this.map.set(key, kept)
    this.disordered = false
    return this.map
  }
}

function placeOf<T>(kept: Kept<T>): number
function placeOf<T>(kept: Kept<T> | undefined): number | undefined
function placeOf<T>(kept: Kept<T> | undefined): number | undefined {
  return typeof kept === 'object' ? kept.place : kept
}
