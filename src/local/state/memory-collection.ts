// One collection in memory: records by key in order of first insertion, told to the disk, and able to undo.
import type { Collection } from './store'

/** Where a collection tells what happened to it. */
export interface CollectionEvents {
  written(key: string, value: unknown): void
  removed(key: string): void
  /** How to take the last change back; called only while a transaction can still fail. */
  undoable(undo: () => void): void
}

interface Entry<T> {
  /** Place in the order of insertion; a record put back by an undo keeps the place it had. */
  readonly place: number
  readonly value: T
}

export class MemoryCollection<T> implements Collection<T> {
  private readonly map = new Map<string, Entry<T>>()
  private nextPlace = 0
  private changes = 0
  /** An undo has put a record back, at the end of the map, where it does not belong. */
  private disordered = false

  constructor(private readonly events: CollectionEvents) {}

  /** Takes in a record read from disk. */
  load(key: string, value: T): void {
    this.map.set(key, { place: this.nextPlace++, value })
  }

  get = (key: string): T | undefined => this.map.get(key)?.value
  has = (key: string): boolean => this.map.has(key)
  keys = (): string[] => [...this.inOrder().keys()]
  values = (): T[] => Array.from(this.inOrder().values(), (entry) => entry.value)
  entries = (): [string, T][] => Array.from(this.inOrder(), ([key, entry]) => [key, entry.value])
  get size(): number {
    return this.map.size
  }

  get version(): number {
    return this.changes
  }

  set(key: string, value: T): void {
    const before = this.map.get(key)
    this.events.written(key, value)
    this.events.undoable(() => {
      this.changes++
      if (before) this.map.set(key, before)
      else this.map.delete(key)
    })
    this.changes++
    this.map.set(key, { place: before?.place ?? this.nextPlace++, value })
  }

  delete(key: string): boolean {
    const before = this.map.get(key)
    if (!before) return false
    this.events.removed(key)
    this.events.undoable(() => this.putBack(key, before))
    this.changes++
    return this.map.delete(key)
  }

  clear(): void {
    const before = [...this.map]
    this.events.undoable(() => {
      for (const [key, entry] of before) this.putBack(key, entry)
    })
    this.changes++
    this.map.clear()
  }

  private putBack(key: string, entry: Entry<T>): void {
    this.changes++
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
