// Zip and gzip of blobs, as Utilities packs and unpacks them.
import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate'
import { GoogleException, NotEmulatedError } from '../../state/errors'
import type { World } from '../../state/world'
import { wallTime } from '../../state/zone'
import { Blob, contentOf } from '../base/blob'

const ZIP = 'application/zip'
const GZIP = 'application/x-gzip'

export interface BlobSource {
  getBlob(): Blob
}

export function zip(world: World, sources: readonly BlobSource[], name: string): Blob {
  const contents = sources.map((source) => contentOf(source.getBlob()))
  const named = contents.map(({ name, bytes }) => {
    if (name === null) throw new NotEmulatedError('Utilities.zip of a blob without a name')
    return [name, bytes] as const
  })
  const entries = Object.fromEntries(named)
  if (Object.keys(entries).length < named.length) throw new NotEmulatedError('Utilities.zip of two blobs of one name')
  const bytes = zipSync(entries, { mtime: zipTime(world) })
  return new Blob(world, { bytes, contentType: ZIP, name })
}

/** A zip file keeps wall-clock time without a zone; this shows the script's, wherever the box runs. */
function zipTime(world: World): Date {
  const now = wallTime(world.timeZone, world.now().getTime())
  return new Date(now.year, now.month - 1, now.day, now.hour, now.minute, now.second)
}

export function unzip(world: World, source: BlobSource): Blob[] {
  const entries = readable(() => unzipSync(packed(source, ZIP).bytes))
  const filesOnly = Object.entries(entries).filter(([name]) => !name.endsWith('/'))
  return filesOnly.map(([name, bytes]) => new Blob(world, { name, bytes, contentType: null }))
}

export function gzip(world: World, source: BlobSource, name?: string): Blob {
  const content = contentOf(source.getBlob())
  const bytes = gzipSync(content.bytes, { mtime: world.now() })
  return new Blob(world, { bytes, contentType: GZIP, name: name ?? `${content.name ?? 'archive'}.gz` })
}

export function ungzip(world: World, source: BlobSource): Blob {
  const content = packed(source, GZIP)
  const name = content.name?.replace(/\.gz$/, '') ?? null
  return new Blob(world, { bytes: readable(() => gunzipSync(content.bytes)), contentType: null, name })
}

/** Only a blob that says it is one is taken for an archive, whatever it holds: stackoverflow.com/questions/67684736. */
function packed(source: BlobSource, type: string): ReturnType<typeof contentOf> {
  const content = contentOf(source.getBlob())
  if (content.contentType !== type) throw new GoogleException('Invalid argument')
  return content
}

function readable<R>(read: () => R): R {
  try {
    return read()
  } catch {
    throw new GoogleException('Invalid argument')
  }
}
