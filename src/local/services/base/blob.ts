// A blob: named bytes with a content type, as every service hands them over (developers.google.com/apps-script/reference/base/blob).
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { charset } from './charset'
import { noConversion } from './conversion'
import { typeOfName } from './file-extensions'

export interface BlobContent {
  readonly bytes: Uint8Array
  readonly contentType: string | null
  readonly name: string | null
}

export class Blob extends GoogleObject {
  readonly googleName = 'Blob'
  static readonly partly: Readonly<Record<string, string>> = {
    getAs: 'the type it has only: bytes are not converted to PDF or between image formats',
    getDataAsString: 'UTF-8, UTF-16, ISO-8859-1 and US-ASCII only',
    setDataFromString: 'UTF-8, UTF-16, ISO-8859-1 and US-ASCII only',
  }
  private content: BlobContent

  constructor(world: World, content: BlobContent) {
    super(world)
    this.content = content
  }

  /** Bytes are signed, -128 to 127, as in Java. */
  getBytes(): number[] {
    return Array.from(new Int8Array(this.content.bytes))
  }

  getDataAsString(name = 'UTF-8'): string {
    return charset(name, 'Blob.getDataAsString').decode(this.content.bytes)
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

  setContentType(contentType: string | null): this {
    this.content = { ...this.content, contentType }
    return this
  }

  /** A type that cannot be guessed from the name stays what it was. */
  setContentTypeFromExtension(): this {
    const contentType = typeOfName(this.content.name ?? '')
    if (contentType !== undefined) this.content = { ...this.content, contentType }
    return this
  }

  setBytes(data: number[]): this {
    this.content = { ...this.content, bytes: Uint8Array.from(data) }
    return this
  }

  setDataFromString(text: string, name = 'UTF-8'): this {
    this.content = { ...this.content, bytes: charset(name, 'Blob.setDataFromString').encode(text) }
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
    throw noConversion(this.content.contentType, contentType)
  }
}

/** The content of a blob, for the box itself: scripts use the members above. */
export function contentOf(blob: Blob): BlobContent {
  return (blob as unknown as { content: BlobContent }).content
}
