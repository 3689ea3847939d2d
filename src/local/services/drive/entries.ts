// File, Folder and their iterators, in one file since each hands out the others (developers.google.com/apps-script/reference/drive/folder).
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { type FileRecord, fileOf, MIME } from '../../state/files'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { Blob, contentOf } from '../base/blob'
import { mismatch } from '../base/mismatch'
import { blobOf, convertedTo } from './content'
import { change, DriveEntry, emailOf, type Person, record, share, unshare } from './entry'
import { BadQuery } from './query'
import { findFiles } from './search'
import { childrenOf, copyFile, isFolder, isNative, makeFile, moveInto } from './tree'

/** An object that yields a blob: a Blob, or a file. */
export interface BlobSource {
  getBlob(): Blob
}

export class File extends DriveEntry {
  readonly googleName = 'File'

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
  setContent(content: string): this {
    if (isNative(record(this).mimeType)) throw new GoogleException('The content of a Google file cannot be set.')
    const bytes = new TextEncoder().encode(String(content))
    this.world.store.bytes.set(this.fileId, bytes)
    return change(this, { size: bytes.length })
  }
  getParents(): FolderIterator {
    return new FolderIterator(this.world, record(this).parents)
  }
  moveTo(destination: Folder): this {
    if (!(destination instanceof Folder)) throw mismatch('DriveApp.File.moveTo', [destination])
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
    const fits = args.length === (named === undefined ? 0 : 1) + (folder === undefined ? 0 : 1)
    if (!fits || typeof folder === 'string') throw mismatch('DriveApp.File.makeCopy', args)
    const from = record(this)
    const parents = folder ? { parents: [folder.fileId] } : {}
    return new File(this.world, copyFile(this.world, from, named ?? `Copy of ${from.name}`, parents).id)
  }

  addCommenter(emailAddress: string): this
  addCommenter(user: { getEmail(): string }): this
  addCommenter(person: Person): this {
    return share(this, emailOf(this, person, 'addCommenter'), 'commenter')
  }
  addCommenters(emailAddresses: string[]): this {
    for (const email of emailAddresses) share(this, emailOf(this, email, 'addCommenters'), 'commenter')
    return this
  }
  removeCommenter(emailAddress: string): this
  removeCommenter(user: { getEmail(): string }): this
  removeCommenter(person: Person): this {
    return unshare(this, emailOf(this, person, 'removeCommenter'), ['commenter'])
  }
}

export class Folder extends DriveEntry {
  readonly googleName = 'Folder'

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
    return filesOf(this.world, childrenOf(this.world, this.fileId))
  }
  getFolders(): FolderIterator {
    return foldersOf(this.world, childrenOf(this.world, this.fileId))
  }
  getFilesByName(name: string): FileIterator {
    return filesOf(
      this.world,
      childrenOf(this.world, this.fileId).filter((one) => one.name === name),
    )
  }
  getFilesByType(mimeType: string): FileIterator {
    return filesOf(
      this.world,
      childrenOf(this.world, this.fileId).filter((one) => one.mimeType === mimeType),
    )
  }
  getFoldersByName(name: string): FolderIterator {
    return foldersOf(
      this.world,
      childrenOf(this.world, this.fileId).filter((one) => one.name === name),
    )
  }
  searchFiles(params: string): FileIterator {
    return filesOf(
      this.world,
      searched(this.world, params).filter((one) => one.parents.includes(this.fileId)),
    )
  }
  searchFolders(params: string): FolderIterator {
    return foldersOf(
      this.world,
      searched(this.world, params).filter((one) => one.parents.includes(this.fileId)),
    )
  }
  getParents(): FolderIterator {
    return new FolderIterator(this.world, record(this).parents)
  }
  moveTo(destination: Folder): this {
    if (!(destination instanceof Folder)) throw mismatch('DriveApp.Folder.moveTo', [destination])
    moveInto(this.world, record(this), destination.fileId)
    return this
  }
}

abstract class DriveIterator extends GoogleObject {
  readonly left: string[]

  constructor(world: World, ids: readonly string[]) {
    super(world)
    this.left = [...ids]
  }

  hasNext(): boolean {
    return this.left.length > 0
  }
  getContinuationToken(): string {
    return Buffer.from(JSON.stringify(this.left)).toString('base64url')
  }
}

export class FileIterator extends DriveIterator {
  readonly googleName = 'FileIterator'

  next(): File {
    return new File(this.world, nextOf(this))
  }
}

export class FolderIterator extends DriveIterator {
  readonly googleName = 'FolderIterator'

  next(): Folder {
    return new Folder(this.world, nextOf(this))
  }
}

function nextOf(iterator: DriveIterator): string {
  const id = iterator.left.shift()
  if (id === undefined) throw new GoogleException('Cannot retrieve the next object: iterator has reached the end.')
  return id
}

export function filesOf(world: World, found: readonly FileRecord[]): FileIterator {
  return new FileIterator(
    world,
    found.filter((one) => !isFolder(one)).map((one) => one.id),
  )
}

export function foldersOf(world: World, found: readonly FileRecord[]): FolderIterator {
  return new FolderIterator(
    world,
    found.filter(isFolder).map((one) => one.id),
  )
}

/** DriveApp's searches speak the terms of Drive v2 ("title contains …"), as its reference shows. */
export function searched(world: World, params: string): FileRecord[] {
  try {
    return findFiles(world, params, 'v2')
  } catch (error) {
    if (error instanceof BadQuery) throw new GoogleException('Invalid argument: q')
    throw error
  }
}

export function newFolder(world: World, name: string, parent: string): Folder {
  if (typeof name !== 'string') throw mismatch('DriveApp.Folder.createFolder', [name])
  fileOf(world, parent)
  return new Folder(world, makeFile(world, { name, mimeType: MIME.folder, fields: { parents: [parent] } }).id)
}

export function newFile(world: World, args: [unknown, string?, string?], parent: string): File {
  fileOf(world, parent)
  const [first, content, mimeType = 'text/plain'] = args
  const fields = { parents: [parent] }
  if (typeof first === 'string' && typeof content === 'string') {
    if (isNative(mimeType)) throw new NotEmulatedError(`createFile with type ${mimeType}`)
    const bytes = new TextEncoder().encode(content)
    return new File(world, makeFile(world, { name: first, mimeType, fields, content: { bytes, type: mimeType } }).id)
  }
  const source = first instanceof Blob || first instanceof File ? first.getBlob() : undefined
  if (!source || args.length > 1) throw mismatch('DriveApp.Folder.createFile', args)
  const { bytes, contentType, name } = contentOf(source)
  const type = contentType ?? 'application/octet-stream'
  const made = makeFile(world, { name: name ?? 'Untitled', mimeType: type, fields, content: { bytes, type } })
  return new File(world, made.id)
}
