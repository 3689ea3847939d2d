// A zip archive made part by part: the system's own threads compress while this one goes on, and others are answered.
import { once } from 'node:events'
import { createDeflateRaw, type DeflateRaw } from 'node:zlib'
import { Zip, ZipPassThrough } from 'fflate'

export interface ZipPart {
  readonly path: string
  /** Its text, piece by piece; between two pieces others have their turn. */
  readonly pieces: Iterable<string>
}

const DEFLATE = 8

export async function zipped(parts: Iterable<ZipPart>, at: Date): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const { path, pieces } of parts) {
    const part = new DeflatedPart(path, at)
    zip.add(part)
    await part.write(pieces)
  }
  zip.end()
  return Buffer.concat(chunks)
}

/** The library's own streams compress on this thread. */
class DeflatedPart extends ZipPassThrough {
  override readonly compression = DEFLATE
  override readonly mtime: Date
  private readonly stream: DeflateRaw = createDeflateRaw()

  constructor(path: string, at: Date) {
    super(path)
    this.mtime = at
  }

  async write(pieces: Iterable<string>): Promise<void> {
    const ended = once(this.stream, 'end')
    this.stream.on('data', (chunk: Buffer<ArrayBuffer>) => this.ondata(null, chunk, false))
    for (const text of pieces) {
      this.push(Buffer.from(text))
      await (this.stream.writableNeedDrain ? once(this.stream, 'drain') : turn())
    }
    this.push(new Uint8Array(), true)
    await ended
    this.ondata(null, new Uint8Array(), true)
  }

  protected override process(chunk: Uint8Array, final: boolean): void {
    if (final) this.stream.end()
    else this.stream.write(chunk)
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
