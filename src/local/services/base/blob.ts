// A blob: named bytes with a content type, as every service hands them over (developers.google.com/apps-script/reference/base/blob).
import { GoogleObject } from '../../state/google-object'
import { bytesOf, type FileContent } from '../../state/press'
import type { World } from '../../state/world'
import { charset } from './charset'
import { noConversion } from './conversion'
import { typeOfName } from './file-extensions'

export interface BlobContent {
  readonly bytes: Uint8Array
  /** The same, without waiting for bytes that are still being made. */
  readonly kept: FileContent
  readonly contentType: string | null
  readonly name: string | null
}

/** What a blob is made of. */
type Kept = Pick<BlobContent, 'contentType' | 'name'> & { readonly bytes: FileContent }

export class Blob extends GoogleObject {
  readonly googleName = 'Blob'
  static readonly without: Readonly<Record<string, string>> = {
    getAs: 'any conversion, such as to PDF or between image formats',
    getDataAsString: 'charsets other than UTF-8, UTF-16, ISO-8859-1 and US-ASCII',
    setDataFromString: 'charsets other than UTF-8, UTF-16, ISO-8859-1 and US-ASCII',
  }
  private content: Kept

  constructor(world: World, content: Kept) {
    super(world)
    this.content = content
  }

  /** Bytes are signed, -128 to 127, as in Java. */
  getBytes(): number[] {
    return Array.from(new Int8Array(bytesOf(this.content.bytes)))
  }

  getDataAsString(name = 'UTF-8'): string {
    return charset(name, 'Blob.getDataAsString').decode(bytesOf(this.content.bytes))
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
  const { bytes: kept, contentType, name } = (blob as unknown as { content: Kept }).content
  return {
    kept,
    contentType,
    name,
    get bytes() {
      return bytesOf(kept)
    },
  }
}
