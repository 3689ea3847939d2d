// DriveApp: opens, creates and finds files and folders (developers.google.com/apps-script/reference/drive/drive-app).
import { GoogleException } from '../../state/errors'
import { fileOf, NO_SUCH_ITEM, ROOT_ID } from '../../state/files'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import {
  type BlobSource,
  File,
  FileIterator,
  Folder,
  FolderIterator,
  filesOf,
  foldersOf,
  newFile,
  newFolder,
  searched,
} from './entries'
import { Access, Permission } from './enums'
import { everything, isFolder, isInTrash, realId } from './tree'

/** Like Google's, its lists hold files in the trash too: a script that must not see them asks `isTrashed`. */
export class DriveApp extends GoogleObject {
  readonly googleName = 'DriveApp'
  readonly Access = Access
  readonly Permission = Permission

  constructor(world: World) {
    super(world)
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
    return filesOf(this.world, everything(this.world))
  }
  getFolders(): FolderIterator {
    return foldersOf(this.world, everything(this.world))
  }
  getFilesByName(name: string): FileIterator {
    return filesOf(
      this.world,
      everything(this.world).filter((one) => one.name === name),
    )
  }
  getFilesByType(mimeType: string): FileIterator {
    return filesOf(
      this.world,
      everything(this.world).filter((one) => one.mimeType === mimeType),
    )
  }
  getFoldersByName(name: string): FolderIterator {
    return foldersOf(
      this.world,
      everything(this.world).filter((one) => one.name === name),
    )
  }
  getTrashedFiles(): FileIterator {
    return filesOf(
      this.world,
      everything(this.world).filter((one) => isInTrash(this.world, one)),
    )
  }
  getTrashedFolders(): FolderIterator {
    return foldersOf(
      this.world,
      everything(this.world).filter((one) => isInTrash(this.world, one)),
    )
  }
  searchFiles(params: string): FileIterator {
    return filesOf(this.world, searched(this.world, params))
  }
  searchFolders(params: string): FolderIterator {
    return foldersOf(this.world, searched(this.world, params))
  }

  continueFileIterator(continuationToken: string): FileIterator {
    return new FileIterator(this.world, idsIn(continuationToken))
  }
  continueFolderIterator(continuationToken: string): FolderIterator {
    return new FolderIterator(this.world, idsIn(continuationToken))
  }
}

function knownId(world: World, id: unknown): string {
  if (typeof id !== 'string' || id === '') throw new GoogleException('Invalid argument: id')
  return fileOf(world, realId(id)).id
}

function idsIn(token: string): string[] {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString())
  } catch {
    throw new GoogleException('Invalid argument: continuationToken')
  }
}
