// Finds files by their folder, name or property without walking through all of Drive.
import type { FileRecord } from './files'
import type { Collection } from './store'

/** What files are found by: keys are made by the functions below. */
export type FileKey = string

export const inFolder = (folderId: string): FileKey => `in\0${folderId}`
export const withName = (name: string): FileKey => `name\0${name}`
export const withProperty = (field: 'properties' | 'appProperties', key: string, value: string): FileKey =>
  `${field}\0${key}\0${value}`

/**
 * Derived from the collection of files and never stored. It follows each change that is told to it; a change it was not
 * told of, as an undo is, shows in the collection's version and makes it start afresh.
 */
export class FileIndex {
  /** One ID stands for itself: most names and properties are of one file only. */
  readonly #found = new Map<FileKey, string | Set<string>>()
  /** Each file's place in the order of creation, which survives being moved or renamed. */
  readonly #places = new Map<string, number>()
  #nextPlace = 0
  #version = -1

  constructor(private readonly files: Collection<FileRecord>) {}

  /** The files under any of the keys, oldest first. */
  find(keys: readonly FileKey[]): FileRecord[] {
    this.#refresh()
    const [only] = keys
    const ids =
      keys.length === 1 && only !== undefined
        ? this.#idsAt(only)
        : [...new Set(keys.flatMap((key) => this.#idsAt(key)))]
    return this.#inOrder(ids).flatMap((id) => this.files.get(id) ?? [])
  }

  /** Mostly they are in order already: only a move puts a file behind younger ones. */
  #inOrder(ids: string[]): string[] {
    const places = ids.map((id) => this.#places.get(id) ?? 0)
    if (places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))) return ids
    return ids.sort((a, b) => (this.#places.get(a) ?? 0) - (this.#places.get(b) ?? 0))
  }

  count(keys: readonly FileKey[]): number {
    this.#refresh()
    return keys.reduce((sum, key) => sum + this.#countAt(key), 0)
  }

  /** Makes one change of the collection and follows it. */
  changing(id: string, change: () => void): void {
    const follows = this.#version === this.files.version
    const before = this.files.get(id)
    change()
    if (!follows) return
    if (before) for (const key of keysOf(before)) this.#take(key, id)
    const after = this.files.get(id)
    if (after) this.#add(after)
    else this.#places.delete(id)
    this.#version = this.files.version
  }

  #refresh(): void {
    if (this.#version === this.files.version) return
    this.#found.clear()
    this.#places.clear()
    for (const file of this.files.values()) this.#add(file)
    this.#version = this.files.version
  }

  #add(file: FileRecord): void {
    if (!this.#places.has(file.id)) this.#places.set(file.id, this.#nextPlace++)
    for (const key of keysOf(file)) this.#put(key, file.id)
  }

  #put(key: FileKey, id: string): void {
    const known = this.#found.get(key)
    if (known === undefined) this.#found.set(key, id)
    else if (typeof known !== 'string') known.add(id)
    else if (known !== id) this.#found.set(key, new Set([known, id]))
  }

  #take(key: FileKey, id: string): void {
    const known = this.#found.get(key)
    if (known === id) this.#found.delete(key)
    else if (typeof known === 'object') known.delete(id)
  }

  #idsAt(key: FileKey): string[] {
    const known = this.#found.get(key)
    return known === undefined ? [] : typeof known === 'string' ? [known] : [...known]
  }

  #countAt(key: FileKey): number {
    const known = this.#found.get(key)
    return known === undefined ? 0 : typeof known === 'string' ? 1 : known.size
  }
}

function keysOf(file: FileRecord): FileKey[] {
  const keys = file.parents.map(inFolder)
  keys.push(withName(file.name))
  for (const field of ['properties', 'appProperties'] as const)
    for (const [key, value] of Object.entries(file[field] ?? {})) keys.push(withProperty(field, key, value))
  return keys
}
