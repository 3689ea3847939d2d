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

/** A value of undefined lies on the shelf alone: records hold JSON, which knows no undefined. */
interface Entry<T> {
  readonly place: number
  value: T | undefined
  /** The shelf holds this very value. */
  shelved: boolean
  /** Somebody asked for it since the last cooling. */
  used: boolean
  /** Read from the shelf along with another, and not asked for yet. */
  ahead: boolean
}

/** So many of the latest changes are known by their key. */
const RECENT = 1024

export class MemoryCollection<T> implements Collection<T> {
  private loaded: Map<string, Entry<T>> | undefined
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
    const entry = this.map.get(key)
    if (entry === undefined) return undefined
    return this.valueOf(entry)
  }
  look = (key: string): T | undefined => {
    const entry = this.map.get(key)
    if (entry === undefined) return undefined
    if (entry.value !== undefined && !entry.ahead) return entry.value
    const value = this.valueOf(entry)
    // It lies on the shelf, since it was read from there.
    entry.value = undefined
    return value
  }
  has = (key: string): boolean => this.map.has(key)
  keys = (): string[] => [...this.inOrder().keys()]
  values = (): T[] => Array.from(this.inOrder().values(), (entry) => this.valueOf(entry))
  entries = (): [string, T][] => Array.from(this.inOrder(), ([key, entry]) => [key, this.valueOf(entry)])
  place = (key: string): number | undefined => this.map.get(key)?.place
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
      if (before) this.map.set(key, before)
      else this.map.delete(key)
    })
    this.count(key)
    const place = before?.place ?? this.shelf.nextPlace()
    this.map.set(key, { place, value, shelved: false, used: true, ahead: false })
    this.changes.changed()
  }

  delete(key: string): boolean {
    const before = this.map.get(key)
    if (!before) return false
    this.changes.changing()
    this.remember(key, before)
    this.changes.undoable(() => this.putBack(key, before))
    this.count(key)
    this.map.delete(key)
    this.changes.changed()
    return true
  }

  release(key: string): void {
    const entry = this.map.get(key)
    // What is under way may still be taken back.
    if (entry && !this.dirty.has(key)) this.shelve(entry, key)
  }

  clear(): void {
    this.changes.changing()
    const before = [...this.map]
    for (const [key, entry] of before) this.remember(key, entry)
    this.changes.undoable(() => {
      for (const [key, entry] of before) this.putBack(key, entry)
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
      const entry = this.map.get(key)
      if (place !== undefined && entry?.place !== place) this.shelf.remove(place)
      if (entry && !entry.shelved) this.shelf.write(entry.place, key, entry.value)
    }
  }

  /** After a flush has succeeded, or after what was to be flushed has been taken back. */
  settled(outcome: 'flushed' | 'undone'): void {
    if (outcome === 'flushed')
      for (const key of this.dirty.keys()) {
        const entry = this.map.get(key)
        if (entry) entry.shelved = true
      }
    this.dirty.clear()
  }

  /** Lets go of the values nobody asked for since it was last called, putting on the shelf first what is not there. */
  cool(): void {
    if (!this.loaded) return
    for (const [key, entry] of this.loaded) {
      if (entry.used) entry.used = false
      else this.shelve(entry, key)
    }
  }

  private shelve(entry: Entry<T>, key: string): void {
    if (entry.value === undefined) return
    if (!entry.shelved) this.shelf.write(entry.place, key, entry.value)
    entry.shelved = true
    entry.value = undefined
  }

  private get map(): Map<string, Entry<T>> {
    this.loaded ??= this.load()
    return this.loaded
  }

  private load(): Map<string, Entry<T>> {
    const records = [...this.shelf.index()].sort((a, b) => a.place - b.place)
    return new Map(
      records.map(
        ({ place, key }) => [key, { place, value: undefined, shelved: true, used: false, ahead: false }] as const,
      ),
    )
  }

  private valueOf(entry: Entry<T>): T {
    entry.used = true
    if (entry.value === undefined) this.fetch(entry)
    entry.ahead = false
    return entry.value as T
  }

  private fetch(wanted: Entry<T>): void {
    let count = 0
    for (const { place, key, value } of this.shelf.read(wanted.place)) {
      count += 1
      const entry = this.map.get(key)
      if (entry?.place !== place || !entry.shelved || entry.value !== undefined) continue
      entry.value = value as T
      // For whoever is about to ask.
      entry.used = true
      entry.ahead = true
    }
    this.changes.fetched(count)
  }

  private remember(key: string, before: Entry<T> | undefined): void {
    if (!this.dirty.has(key)) this.dirty.set(key, before?.shelved ? before.place : undefined)
  }

  private count(key: string): void {
    this.changeCount++
    this.recent.push(key)
    if (this.recent.length > 2 * RECENT) this.recent = this.recent.slice(-RECENT)
  }

  private putBack(key: string, entry: Entry<T>): void {
    this.count(key)
    this.map.set(key, entry)
    this.disordered = true
  }

  private inOrder(): Map<string, Entry<T>> {
    if (!this.disordered) return this.map
    const sorted = [...this.map].sort(([, a], [, b]) => a.place - b.place)
    this.map.clear()
    for (const [key, entry] of sorted) this.map.set(key, entry)
    this.disordered = false
    return this.map
  }
}
