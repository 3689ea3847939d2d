// File, Folder and their iterators, in one file since each hands out the others (developers.google.com/apps-script/reference/drive/folder).
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { fileOf, MIME } from '../../state/files'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { Blob, contentOf } from '../base/blob'
import { blobOf, convertedTo } from './content'
import { change, DriveEntry, emailOf, type Person, record, share, unshare } from './entry'
import { type Listing, listed, type Position, tokenOf } from './listing'
import { copyFile, isNative, makeFile, moveInto } from './tree'

/** An object that yields a blob: a Blob, or a file. */
export interface BlobSource {
  getBlob(): Blob
}

export class File extends DriveEntry {
  readonly googleName = 'File'
  static readonly without: Readonly<Record<string, string>> = {
    getAs: 'types into which the service of a Google file exports none; for other files any but their own',
    getBlob: 'Google files whose service makes no PDF',
    makeCopy: 'kinds of file the box has not',
    removeCommenter: 'access that comes from a folder',
    removeEditor: 'access that comes from a folder',
    removeViewer: 'access that comes from a folder',
    revokePermissions: 'access that comes from a folder',
  }

  getMimeType(): string {
    return record(this).mimeType
  }
  getBlob(): Blob {
    return blobOf(this.world, record(this))
  }
  getAs(contentType: string): Blob {
    return convertedTo(this.world, record(this), contentType)
  }
  /** Null for a Google file; Google's types leave null out. */
  getDownloadUrl(): string {
    if (isNative(record(this).mimeType)) return null as never
    return `https://drive.google.com/uc?id=${this.fileId}&export=download`
  }
  setContent(content: string): this
  setContent(content: string | Blob): this {
    if (isNative(record(this).mimeType)) throw new GoogleException('The content of a Google file cannot be set.')
    const bytes = new TextEncoder().encode(typeof content === 'string' ? content : 'Blob')
    this.world.store.bytes.set(this.fileId, bytes)
    return change(this, { size: bytes.length })
  }
  getParents(): FolderIterator {
    return new FolderIterator(this.world, { kind: 'folder', parentsOf: this.fileId })
  }
  moveTo(destination: Folder): this {
    moveInto(this.world, record(this), destination.fileId)
    return this
  }

  makeCopy(): File
  makeCopy(destination: Folder): File
  makeCopy(name: string): File
  makeCopy(name: string, destination: Folder): File
  makeCopy(...args: (string | Folder)[]): File {
    const [first, second] = args
    const folder = first instanceof Folder ? first : second
    const named = typeof first === 'string' ? first : undefined
    const from = record(this)
    const parents = folder instanceof Folder ? { parents: [folder.fileId] } : {}
    return new File(this.world, copyFile(this.world, from, named ?? `Copy of ${from.name}`, parents).id)
  }

  addCommenter(emailAddress: string): this
  addCommenter(user: { getEmail(): string }): this
  addCommenter(person: Person): this {
    return share(this, emailOf(person), 'commenter')
  }
  addCommenters(emailAddresses: string[]): this {
    for (const email of emailAddresses) share(this, emailOf(email), 'commenter')
    return this
  }
  removeCommenter(emailAddress: string): this
  removeCommenter(user: { getEmail(): string }): this
  removeCommenter(person: Person): this {
    return unshare(this, emailOf(person), ['commenter'])
  }
}

export class Folder extends DriveEntry {
  readonly googleName = 'Folder'
  static readonly without: Readonly<Record<string, string>> = {
    removeEditor: 'access that comes from a folder',
    removeViewer: 'access that comes from a folder',
    revokePermissions: 'access that comes from a folder',
    searchFiles: 'the terms fullText, sharedWithMe and visibility, the times of viewing',
    searchFolders: 'the terms fullText, sharedWithMe and visibility, the times of viewing',
  }

  createFolder(name: string): Folder {
    return newFolder(this.world, name, this.fileId)
  }
  createFile(blob: BlobSource): File
  createFile(name: string, content: string): File
  createFile(name: string, content: string, mimeType: string): File
  createFile(...args: [BlobSource | string, string?, string?]): File {
    return newFile(this.world, args, this.fileId)
  }
  getFiles(): FileIterator {
    return new FileIterator(this.world, { kind: 'file', folder: this.fileId })
  }
  getFolders(): FolderIterator {
    return new FolderIterator(this.world, { kind: 'folder', folder: this.fileId })
  }
  getFilesByName(name: string): FileIterator {
    return new FileIterator(this.world, { kind: 'file', folder: this.fileId, name })
  }
  getFilesByType(mimeType: string): FileIterator {
    return new FileIterator(this.world, { kind: 'file', folder: this.fileId, type: mimeType })
  }
  getFoldersByName(name: string): FolderIterator {
    return new FolderIterator(this.world, { kind: 'folder', folder: this.fileId, name })
  }
  searchFiles(params: string): FileIterator {
    return new FileIterator(this.world, { kind: 'file', folder: this.fileId, query: params })
  }
  searchFolders(params: string): FolderIterator {
    return new FolderIterator(this.world, { kind: 'folder', folder: this.fileId, query: params })
  }
  getParents(): FolderIterator {
    return new FolderIterator(this.world, { kind: 'folder', parentsOf: this.fileId })
  }
  moveTo(destination: Folder): this {
    moveInto(this.world, record(this), destination.fileId)
    return this
  }
}

abstract class DriveIterator extends GoogleObject {
  readonly #listing: Listing
  readonly #ids: readonly string[]
  #at: number

  /** After `last`, or, when that has gone from the list, after the first `at`. */
  constructor(world: World, listing: Listing, { at, last }: Omit<Position, 'listing'> = { at: 0 }) {
    super(world)
    this.#listing = listing
    this.#ids = listed(world, listing)
    const known = last === undefined ? -1 : this.#ids.indexOf(last)
    this.#at = known < 0 ? at : known + 1
  }

  hasNext(): boolean {
    return this.#at < this.#ids.length
  }
  getContinuationToken(): string {
    const last = this.#ids[this.#at - 1]
    return tokenOf({ listing: this.#listing, at: this.#at, ...(last === undefined ? {} : { last }) })
  }

  /** Not a method: every method is a member scripts can call. */
  static advance(iterator: DriveIterator): string {
    const id = iterator.#ids[iterator.#at]
    if (id === undefined) throw new GoogleException('Cannot retrieve the next object: iterator has reached the end.')
    iterator.#at += 1
    return id
  }
}

export class FileIterator extends DriveIterator {
  readonly googleName = 'FileIterator'

  next(): File {
    return new File(this.world, DriveIterator.advance(this))
  }
}

export class FolderIterator extends DriveIterator {
  readonly googleName = 'FolderIterator'

  next(): Folder {
    return new Folder(this.world, DriveIterator.advance(this))
  }
}

export function newFolder(world: World, name: string, parent: string): Folder {
  fileOf(world, parent)
  return new Folder(world, makeFile(world, { name, mimeType: MIME.folder, fields: { parents: [parent] } }).id)
}

/** "Throws an exception if content is larger than 50 MB" (…/reference/drive/folder#createfilename,-content); in which words is not told. */
const MAX_BYTES = 50 * 1024 * 1024

export function newFile(world: World, args: [unknown, string?, string?], parent: string): File {
  fileOf(world, parent)
  const { name, bytes, type } = contentIn(args)
  // DriveApp stores what it is given and converts nothing; it names the field as it reaches Drive (seen live).
  if (bytes.length > MAX_BYTES) throw new NotEmulatedError('the error of createFile with more than 50 MB')
  if (isNative(type)) throw new GoogleException('Invalid argument: file.contentType')
  const fields = { parents: [parent] }
  return new File(world, makeFile(world, { name, mimeType: type, fields, content: { bytes, type } }).id)
}

function contentIn([first, text = '', mimeType = 'text/plain']: [unknown, string?, string?]) {
  if (first === null || first === undefined) throw new GoogleException('Invalid argument: name')
  if (typeof first === 'string') return { name: first, bytes: new TextEncoder().encode(text), type: mimeType }
  const blob = hasBlob(first) ? first.getBlob() : undefined
  if (!(blob instanceof Blob)) throw new NotEmulatedError('createFile from this object')
  const { bytes, contentType, name } = contentOf(blob)
  if (name === null) throw new GoogleException('Blob object must have non-null name for this operation.')
  return { name, bytes, type: contentType ?? 'application/octet-stream' }
}

/** A blob itself, a file, a document. */
function hasBlob(source: unknown): source is BlobSource {
  return source instanceof GoogleObject && 'getBlob' in source
}
