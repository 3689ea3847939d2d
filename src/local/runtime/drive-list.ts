// Lists what lies in Drive by its path, as a person would find it.
import { type FileRecord, files, fileUrl, ROOT_ID } from '../state/files'
import type { Collection } from '../state/store'
import type { World } from '../state/world'

export interface ListedFile {
  readonly id: string
  readonly name: string
  /** From "My Drive" down to its own name, joined by "/". */
  readonly path: string
  readonly mimeType: string
  readonly url: string
}

/** Files and folders, oldest first; what is in the trash, itself or with a folder above it, is left out. */
export function listDrive(world: World): ListedFile[] {
  const all = files(world)
  return all.values().flatMap((record) => {
    const path = record.id === ROOT_ID ? undefined : pathOf(all, record)
    if (path === undefined) return []
    const { id, name, mimeType } = record
    return [{ id, name, path, mimeType, url: fileUrl(record) }]
  })
}

function pathOf(all: Collection<FileRecord>, record: FileRecord): string | undefined {
  const names: string[] = []
  for (let here: FileRecord | undefined = record; here; here = all.get(here.parents[0] ?? '')) {
    if (here.trashed) return undefined
    names.unshift(here.name)
  }
  return names.join('/')
}
