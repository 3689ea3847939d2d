// Keeps everything Google in a box knows: in memory, and in one SQLite file that is never behind by more than one call.
import { MemoryCollection } from './memory-collection'
import { bytesOf, type FileContent, isLate, type LateBytes } from './press'
import { openStoreFile, openTemporary, type StoreFile } from './store-file'

/**
 * Records of one kind by key, in key order of first insertion. Values are plain JSON data and are shared, not copied:
 * whoever changes one sets a fresh value, and never mutates what `get` returned.
 */
export interface Collection<T> {
  get(key: string): T | undefined
  has(key: string): boolean
  set(key: string, value: T): void
  delete(key: string): boolean
  /** As `get`, for whoever reads through thousands: what was not in memory before is not kept there. */
  look(key: string): T | undefined
  /** Puts a value on disk alone, to be read again: for whoever is done with a large one. */
  release(key: string): void
  keys(): string[]
  values(): T[]
  entries(): [string, T][]
  /** A number larger than that of anything the store held before; a record that is changed stays where it is. */
  place(key: string): number | undefined
  readonly size: number
  /** Another number after every change, so that what was worked out from all records can be kept until then. */
  readonly version: number
  /** The keys changed since it had that version, some perhaps several times; undefined when that is too long ago. */
  changedSince(version: number): readonly string[] | undefined
}

export interface Store {
  /** The collection of that name; always the same object for the same name. */
  collection<T>(name: string): Collection<T>
  /** Removes a whole collection. */
  drop(name: string): void
  /** File contents, kept as bytes; those still being made are waited for when they are asked for. */
  readonly bytes: { get(id: string): Uint8Array | undefined; set(id: string, content: FileContent): void }
  /** Runs `work`; when it throws, everything it changed, in memory and on disk, is as before. May be nested. */
  transaction<R>(work: () => R): R
  /** Counts every change but the box's own housekeeping; what a rollback takes back has been counted all the same. */
  readonly changes: number
  close(): void
}

/**
 * Changed by mere reading: identifiers given, the clock, quotas used, the list of executions; what a script puts on
 * somebody's screen, its menus and messages; and what whoever runs the box notes.
 */
const HOUSEKEEPING = new Set(['settings', 'quotas', 'executions', 'menus', 'sheet dialogs', 'notes'])

/** After so many transactions or values read from disk, what nobody has asked for in the meantime is let go of. */
const COOLING_PERIOD = 8192

/**
 * Opens the store in `file`, or one that is gone when it is closed.
 * @throws LocalError ERR_STORE_LOCKED, ERR_STORE_DAMAGED, ERR_STORE_FORMAT, ERR_STORE_NOT_WRITTEN
 */
export function openStore(file?: string): Store {
  return file === undefined
    ? new KeptStore(openTemporary(), 'temporary')
    : new KeptStore(openStoreFile(file), 'lasting')
}

/** A lasting store is written at the end of each transaction, a temporary one only to save memory. */
class KeptStore implements Store {
  changes = 0
  readonly bytes: Store['bytes']
  private readonly collections = new Map<string, MemoryCollection<unknown>>()
  /** Collections changed since the last flush. */
  private readonly changed = new Set<MemoryCollection<unknown>>()
  /** Contents set since the last flush. */
  private readonly contents = new Map<string, Uint8Array>()
  /** Contents being made, in a temporary store, where they stay with whoever makes them. */
  private readonly late = new Map<string, LateBytes>()
  /** How to undo, newest last; undefined outside a transaction. */
  private undo: (() => void)[] | undefined
  private untilCooling = COOLING_PERIOD

  constructor(
    private readonly file: StoreFile,
    private readonly life: 'temporary' | 'lasting',
  ) {
    this.bytes = {
      get: (id) => this.late.get(id)?.bytes() ?? this.contents.get(id) ?? file.readContent(id),
      set: (id, content) =>
        this.life === 'temporary' && isLate(content)
          ? this.setLate(id, content)
          : this.setContent(id, bytesOf(content)),
    }
  }

  collection<T>(name: string): Collection<T> {
    return this.memory(name) as unknown as Collection<T>
  }

  drop(name: string): void {
    this.memory(name).clear()
  }

  transaction<R>(work: () => R): R {
    if (this.undo) return this.nested(this.undo, work)
    this.undo = []
    try {
      const result = work()
      this.flush()
      return result
    } catch (error) {
      rollBack(this.undo, 0)
      for (const collection of this.changed) collection.settled('undone')
      this.changed.clear()
      this.contents.clear()
      throw error
    } finally {
      this.undo = undefined
      this.coolAfter(1)
    }
  }

  private nested<R>(undo: (() => void)[], work: () => R): R {
    const mark = undo.length
    try {
      return work()
    } catch (error) {
      rollBack(undo, mark)
      throw error
    }
  }

  close(): void {
    this.file.close()
  }

  private setLate(id: string, content: LateBytes | undefined): void {
    const before = this.late.get(id)
    this.undo?.push(() => {
      if (before) this.late.set(id, before)
      else this.late.delete(id)
    })
    this.changes++
    if (content) this.late.set(id, content)
    else this.late.delete(id)
  }

  private setContent(id: string, content: Uint8Array): void {
    if (this.late.has(id)) this.setLate(id, undefined)
    const before = this.contents.get(id)
    this.undo?.push(() => {
      if (before) this.contents.set(id, before)
      else this.contents.delete(id)
    })
    this.changes++
    // A copy: whoever made the bytes may use their buffer again.
    this.contents.set(id, Uint8Array.from(content))
    if (!this.undo) this.flush()
  }

  private flush(): void {
    const records = this.life === 'lasting' ? [...this.changed].filter((collection) => collection.isChanged) : []
    if (records.length > 0 || this.contents.size > 0)
      this.file.inOneGo(() => {
        for (const collection of records) collection.flush()
        for (const [id, content] of this.contents) this.file.writeContent(id, content)
      })
    for (const collection of this.changed) collection.settled(this.life === 'lasting' ? 'flushed' : 'undone')
    this.changed.clear()
    this.contents.clear()
  }

  /** Between two transactions; what is read from disk again is equal to what was let go of, and another object. */
  private coolAfter(work: number): void {
    this.untilCooling -= work
    if (this.untilCooling > 0 || this.undo) return
    this.untilCooling = COOLING_PERIOD
    this.file.inOneGo(() => {
      for (const collection of this.collections.values()) collection.cool()
    })
  }

  private memory(name: string): MemoryCollection<unknown> {
    const found = this.collections.get(name)
    if (found) return found
    const made: MemoryCollection<unknown> = new MemoryCollection(this.file.shelf(name), {
      changing: () => {
        this.changed.add(made)
        if (!HOUSEKEEPING.has(name)) this.changes++
      },
      undoable: (undo) => void this.undo?.push(undo),
      changed: () => {
        if (!this.undo) this.flush()
      },
      fetched: (values) => this.coolAfter(values),
    })
    this.collections.set(name, made)
    return made
  }
}

function rollBack(undo: (() => void)[], mark: number): void {
  while (undo.length > mark) undo.pop()?.()
}
