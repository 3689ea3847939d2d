// DriveApp: opens, creates and finds files and folders (developers.google.com/apps-script/reference/drive/drive-app).
import { GoogleException } from '../../state/errors'
import { fileOf, NO_SUCH_ITEM, ROOT_ID } from '../../state/files'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { type BlobSource, File, FileIterator, Folder, FolderIterator, newFile, newFolder } from './entries'
import { Access, Permission } from './enums'
import { positionOf } from './listing'
import { everything, isFolder, realId } from './tree'

/** Like Google's, its lists hold files in the trash too: a script that must not see them asks `isTrashed`. */
export class DriveApp extends GoogleObject {
  readonly googleName = 'DriveApp'
  static readonly without: Readonly<Record<string, string>> = {
    searchFiles: 'the terms fullText, sharedWithMe and visibility, the times of viewing',
    searchFolders: 'the terms fullText, sharedWithMe and visibility, the times of viewing',
  }
  static readonly differs: Readonly<Record<string, string>> = {
    getStorageUsed: 'counts no mail and no photos',
  }
  readonly Access = Access
  readonly Permission = Permission

  constructor(world: World) {
    super(world)
  }

  /** Its older name. */
  override toString(): string {
    return 'Drive'
  }

  getRootFolder(): Folder {
    return new Folder(this.world, ROOT_ID)
  }

  /** A folder's ID gives a File too, as on Google. */
  getFileById(id: string): File {
    return new File(this.world, knownId(this.world, id))
  }

  getFolderById(id: string): Folder {
    const known = knownId(this.world, id)
    if (!isFolder(fileOf(this.world, known))) throw new GoogleException(NO_SUCH_ITEM)
    return new Folder(this.world, known)
  }

  createFolder(name: string): Folder {
    return newFolder(this.world, name, ROOT_ID)
  }

  createFile(blob: BlobSource): File
  createFile(name: string, content: string): File
  createFile(name: string, content: string, mimeType: string): File
  createFile(...args: [BlobSource | string, string?, string?]): File {
    return newFile(this.world, args, ROOT_ID)
  }

  getFiles(): FileIterator {
    return new FileIterator(this.world, { kind: 'file' })
  }
  getFolders(): FolderIterator {
    return new FolderIterator(this.world, { kind: 'folder' })
  }
  getFilesByName(name: string): FileIterator {
    return new FileIterator(this.world, { kind: 'file', name })
  }
  getFilesByType(mimeType: string): FileIterator {
    return new FileIterator(this.world, { kind: 'file', type: mimeType })
  }
  getFoldersByName(name: string): FolderIterator {
    return new FolderIterator(this.world, { kind: 'folder', name })
  }
  getTrashedFiles(): FileIterator {
    return new FileIterator(this.world, { kind: 'file', trashed: true })
  }
  getTrashedFolders(): FolderIterator {
    return new FolderIterator(this.world, { kind: 'folder', trashed: true })
  }
  searchFiles(params: string): FileIterator {
    return new FileIterator(this.world, { kind: 'file', query: params })
  }
  searchFolders(params: string): FolderIterator {
    return new FolderIterator(this.world, { kind: 'folder', query: params })
  }

  continueFileIterator(continuationToken: string): FileIterator {
    const { listing, ...position } = positionOf(continuationToken, 'file')
    return new FileIterator(this.world, listing, position)
  }
  continueFolderIterator(continuationToken: string): FolderIterator {
    const { listing, ...position } = positionOf(continuationToken, 'folder')
    return new FolderIterator(this.world, listing, position)
  }

  /** Google files take no space, as `getSize` says of each. */
  getStorageUsed(): number {
    return everything(this.world).reduce((sum, file) => sum + (file.size ?? 0), 0)
  }
}

function knownId(world: World, id: string | null): string {
  if (id === '' || id === null || id === undefined) throw new GoogleException('Invalid argument: id')
  return fileOf(world, realId(id)).id
}
