// A blob: named bytes with a content type, as every service hands them over (developers.google.com/apps-script/reference/base/blob).
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'

export interface BlobContent {
  readonly bytes: Uint8Array
  readonly contentType: string | null
  readonly name: string | null
}

export class Blob extends GoogleObject {
  readonly googleName = 'Blob'
  private content: BlobContent

  constructor(world: World, content: BlobContent) {
    super(world)
    this.content = content
  }

  /** Bytes are signed, -128 to 127, as in Java. */
  getBytes(): number[] {
    return [...new Int8Array(this.content.bytes)]
  }

  getDataAsString(charset = 'UTF-8'): string {
    return new TextDecoder(charset).decode(this.content.bytes)
  }

  getContentType(): string | null {
    return this.content.contentType
  }

  getName(): string | null {
    return this.content.name
  }

  setName(name: string): this {
    this.content = { ...this.content, name }
    return this
  }

  setContentType(contentType: string): this {
    this.content = { ...this.content, contentType }
    return this
  }

  setBytes(data: number[]): this {
    this.content = { ...this.content, bytes: Uint8Array.from(data) }
    return this
  }

  setDataFromString(text: string, charset = 'UTF-8'): this {
    if (charset.toUpperCase() !== 'UTF-8') throw new NotEmulatedError(`Blob.setDataFromString with charset ${charset}`)
    this.content = { ...this.content, bytes: new TextEncoder().encode(text) }
    return this
  }

  copyBlob(): Blob {
    return new Blob(this.world, this.content)
  }

  getBlob(): Blob {
    return this
  }

  isGoogleType(): boolean {
    return this.content.contentType?.startsWith('application/vnd.google-apps') ?? false
  }

  getAs(contentType: string): Blob {
    if (contentType === this.content.contentType) return this.copyBlob()
    throw new GoogleException(`Converting from ${this.content.contentType} to ${contentType} is not supported.`)
  }
}

/** The content of a blob, for the box itself: scripts use the members above. */
export function contentOf(blob: Blob): BlobContent {
  return (blob as unknown as { content: BlobContent }).content
}
