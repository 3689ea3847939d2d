// A zip archive made piece by piece, without waiting for anything.
import { strToU8, Zip, ZipDeflate } from 'fflate'

export interface ZipPart {
  readonly path: string
  /** Its text; asked for when its turn comes, in order. */
  readonly pieces: Iterable<string>
}

/** A zip cannot hold an earlier day, and holds clock time without zone: the same everywhere. */
const EARLIEST = '1980-01-01T00:00:00'
/** In letters: a table of thousands of rows is never there as one text, nor are its cells zipped one by one. */
const AT_ONCE = 64 * 1024

export function zipped(parts: readonly ZipPart[]): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const { path, pieces } of parts) {
    const part = new ZipDeflate(path, { level: 6 })
    part.mtime = EARLIEST
    zip.add(part)
    let text = ''
    for (const piece of pieces) {
      text += piece
      if (text.length < AT_ONCE) continue
      part.push(strToU8(text))
      text = ''
    }
    part.push(strToU8(text), true)
  }
  zip.end()
  return Buffer.concat(chunks)
}
