// Hands any file of Drive out of the box, as a person would download it.
import { LocalError, NotEmulatedError } from '../../state/errors'
import { fileKind, files } from '../../state/files'
import { bytesOf } from '../../state/press'
import type { World } from '../../state/world'
import './document-kind'

/**
 * The bytes of a file: a stored file as it is, a Google file converted (documents: PDF and .docx; spreadsheets: .xlsx).
 * Throws LocalError ERR_UNKNOWN_FILE, and ERR_NOT_EMULATED for a format the file is not offered in.
 */
export async function exportFile(world: World, fileId: string, mimeType: string): Promise<Uint8Array> {
  const file = files(world).get(fileId)
  if (!file) throw new LocalError('ERR_UNKNOWN_FILE', `Drive has no file ${fileId}`)
  const stored = world.store.bytes.get(fileId)
  if (file.mimeType === mimeType && stored) return stored
  const kind = fileKind(file.mimeType)
  const later = kind?.exportLater?.(world, fileId, mimeType)
  if (later) return later
  const exportAs = kind?.exportAs
  if (!exportAs) throw new NotEmulatedError(`export of ${file.mimeType} as ${mimeType}`)
  return bytesOf(exportAs(world, fileId, mimeType))
}
