// What an iterator goes through, described in a few words, so that a short token can name it and it can be gone through again.
import { GoogleException } from '../../state/errors'
import { inFolder, withName } from '../../state/file-index'
import { type FileRecord, fileOf, filesBy, ROOT_ID } from '../../state/files'
import type { World } from '../../state/world'
import { BadQuery, parseQuery } from './query'
import { findFiles } from './search'
import { everything, isFolder, isInTrash } from './tree'

export interface Listing {
  readonly kind: 'file' | 'folder'
  /** The folder whose children they are. */
  readonly folder?: string
  readonly name?: string
  readonly type?: string
  /** In the terms of Drive v2 ("title contains …"), which DriveApp speaks. */
  readonly query?: string
  readonly trashed?: true
  /** The file whose folders they are. */
  readonly parentsOf?: string
}

/** The IDs, oldest first. Like Google's lists they hold what is in the trash too. */
export function listed(world: World, listing: Listing): string[] {
  const found = candidates(world, listing).filter((file) => fits(world, file, listing))
  return found.map((file) => file.id)
}

function candidates(world: World, { folder, name, query, parentsOf }: Listing): FileRecord[] {
  if (parentsOf !== undefined) return fileOf(world, parentsOf).parents.map((id) => fileOf(world, id))
  if (query !== undefined) return searched(world, query)
  if (folder !== undefined) return filesBy(world, inFolder(folder))
  return name === undefined ? everything(world) : filesBy(world, withName(name))
}

function fits(world: World, file: FileRecord, { kind, folder, name, type, trashed, parentsOf }: Listing): boolean {
  if (isFolder(file) !== (kind === 'folder')) return false
  if (parentsOf !== undefined) return true
  if (file.id === ROOT_ID) return false
  if (folder !== undefined && !file.parents.includes(folder)) return false
  if (name !== undefined && file.name !== name) return false
  if (type !== undefined && file.mimeType !== type) return false
  return !trashed || isInTrash(world, file)
}

function searched(world: World, query: string): FileRecord[] {
  try {
    return findFiles(world, parseQuery(query, 'v2'))
  } catch (error) {
    if (error instanceof BadQuery) throw new GoogleException('Invalid argument: q')
    throw error
  }
}

/** Where an iterator stands: how many it has handed out, and the last of them. */
export interface Position {
  readonly listing: Listing
  readonly at: number
  readonly last?: string
}

/** Short enough for a script property, as Google's is. */
export function tokenOf(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

export function positionOf(token: string, kind: Listing['kind']): Position {
  try {
    const position = JSON.parse(Buffer.from(token, 'base64url').toString()) as Position
    if (position.listing.kind === kind) return position
  } catch {
    // Not a token of the box's: refused below.
  }
  throw new GoogleException('Invalid argument: continuationToken')
}
