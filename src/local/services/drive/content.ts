// The content of a file as a blob, as it is or exported to another format.
import { type FileRecord, fileKind, MIME } from '../../state/files'
import { passConversion } from '../../state/limits'
import { type FileContent, lengthNow } from '../../state/press'
import type { World } from '../../state/world'
import { Blob } from '../base/blob'
import { noConversion } from '../base/conversion'
import { renamedTo } from '../base/file-extensions'
import { isFolder, isNative } from './tree'

/** A Google file comes as PDF (developers.google.com/apps-script/reference/drive/file#getBlob()). */
export function blobOf(world: World, file: FileRecord): Blob {
  if (isNative(file.mimeType)) return convertedTo(world, file, MIME.pdf)
  const bytes = world.store.bytes.get(file.id) ?? new Uint8Array()
  world.meter.charge({ bytes: bytes.length })
  return new Blob(world, { bytes, contentType: file.mimeType, name: file.name })
}

/** "For most blobs, 'application/pdf' is the only valid option." What only the Drive API exports is refused as Google does. */
const OFFERED: ReadonlySet<string> = new Set([MIME.pdf, 'text/markdown'])

/** The file in another format, named anew (developers.google.com/apps-script/reference/drive/file#getAs(String)). */
export function convertedTo(world: World, file: FileRecord, contentType: string): Blob {
  if (!isNative(file.mimeType) && contentType === file.mimeType) return blobOf(world, file)
  if (isNative(file.mimeType) && !OFFERED.has(contentType)) throw noConversion(file.mimeType, contentType)
  passConversion(world)
  const bytes = exported(world, file, contentType)
  if (!bytes) throw noConversion(file.mimeType, contentType)
  return new Blob(world, { bytes, contentType, name: renamedTo(file.name, contentType) })
}

/** The bytes of a Google file in another format; undefined when its kind is never exported. */
export function exported(world: World, file: FileRecord, contentType: string): FileContent | undefined {
  if (isFolder(file)) return undefined
  const bytes = fileKind(file.mimeType)?.exportAs?.(world, file.id, contentType)
  if (bytes) world.meter.charge({ bytes: lengthNow(bytes) })
  return bytes
}
