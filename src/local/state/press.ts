// A press prints documents beside the play: whoever needs the bytes before they are made waits for them.

/** Bytes that are still being made. Each member waits until they are. */
export interface LateBytes {
  readonly length: number
  bytes(): Uint8Array
}

/** What a file holds. */
export type FileContent = Uint8Array | LateBytes

/** What is printed beside the content of a document. */
export interface PrintInfo {
  readonly title: string
  readonly createdAt: Date
}

export interface Press {
  /** The document as PDF. Its content is plain data, and is handed over before this returns. */
  printPdf(documentId: string, content: object, info: PrintInfo): LateBytes
  /** The same document as .docx, made in one go with the latest PDF; undefined when it has changed since. */
  docxOf(documentId: string): LateBytes | undefined
  /** The document is no longer what was printed. */
  changed(documentId: string): void
  close(): void
}

export const isLate = (content: FileContent): content is LateBytes => !(content instanceof Uint8Array)

/** The bytes themselves, waited for if need be. */
export function bytesOf(content: FileContent): Uint8Array {
  return isLate(content) ? content.bytes() : content
}

/** For the meter, which waits for nobody: 0 for bytes that are still to come. */
export function lengthNow(content: FileContent): number {
  return isLate(content) ? 0 : content.length
}
