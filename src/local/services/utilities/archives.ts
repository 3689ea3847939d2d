// Zip and gzip of blobs, as Utilities packs and unpacks them.
import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate'
import { GoogleException, NotEmulatedError } from '../../state/errors'
import type { World } from '../../state/world'
import { wallTime } from '../../state/zone'
import { Blob, contentOf } from '../base/blob'

export interface BlobSource {
  getBlob(): Blob
}

export function zip(world: World, sources: readonly BlobSource[], name: string): Blob {
  const contents = sources.map((source) => contentOf(source.getBlob()))
  const named = contents.map(({ name, bytes }, index) => [name ?? `Untitled${index + 1}`, bytes] as const)
  const entries = Object.fromEntries(named)
  if (Object.keys(entries).length < named.length) throw new NotEmulatedError('Utilities.zip of two blobs of one name')
  const bytes = zipSync(entries, { mtime: zipTime(world) })
  return new Blob(world, { bytes, contentType: 'application/zip', name })
}

/** A zip file keeps wall-clock time without a zone; this shows the script's, wherever the box runs. */
function zipTime(world: World): Date {
  const now = wallTime(world.timeZone, world.now().getTime())
  return new Date(now.year, now.month - 1, now.day, now.hour, now.minute, now.second)
}

export function unzip(world: World, source: BlobSource): Blob[] {
  const entries = readable(() => unzipSync(contentOf(source.getBlob()).bytes))
  const filesOnly = Object.entries(entries).filter(([name]) => !name.endsWith('/'))
  return filesOnly.map(([name, bytes]) => new Blob(world, { name, bytes, contentType: null }))
}

export function gzip(world: World, source: BlobSource, name?: string): Blob {
  const content = contentOf(source.getBlob())
  const bytes = gzipSync(content.bytes, { mtime: world.now() })
  return new Blob(world, { bytes, contentType: 'application/x-gzip', name: name ?? `${content.name ?? 'archive'}.gz` })
}

export function ungzip(world: World, source: BlobSource): Blob {
  const content = contentOf(source.getBlob())
  const name = content.name?.replace(/\.gz$/, '') ?? null
  return new Blob(world, { bytes: readable(() => gunzipSync(content.bytes)), contentType: null, name })
}

function readable<R>(read: () => R): R {
  try {
    return read()
  } catch {
    throw new GoogleException('Invalid argument')
  }
}
