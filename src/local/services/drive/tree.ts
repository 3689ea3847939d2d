// The tree of files and folders: what lies where, what is in the trash, and how files are made, moved, copied and removed.
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { inFolder } from '../../state/file-index'
import {
  addFile,
  changeFile,
  type FileRecord,
  fileKind,
  fileOf,
  files,
  filesBy,
  MIME,
  ROOT_ID,
  removeFile,
} from '../../state/files'
import { bytesOf, type FileContent, lengthNow } from '../../state/press'
import type { World } from '../../state/world'
import { ancestors } from '../base/sharing'

/** Every file and folder, newest last, without My Drive itself. */
export function everything(world: World): FileRecord[] {
  return files(world)
    .values()
    .filter((file) => file.id !== ROOT_ID)
}

export function isFolder(file: FileRecord): boolean {
  return file.mimeType === MIME.folder
}

export function isNative(mimeType: string): boolean {
  return mimeType.startsWith('application/vnd.google-apps.')
}

/** In the trash itself, or inside a folder that is. */
export function isInTrash(world: World, file: FileRecord): boolean {
  return file.trashed || ancestors(world, file).some((folder) => folder.trashed)
}

/** Neither the trash nor a star counts as editing: the file keeps its time of modification. */
export function trash(world: World, file: FileRecord, trashed: boolean): void {
  if (file.id === ROOT_ID) throw new GoogleException('The root folder cannot be trashed.')
  if (file.trashed === trashed) return
  const { modifiedTime } = fileOf(world, file.id)
  const at = trashed ? { trashedTime: world.now().toISOString() } : {}
  changeFile(world, file.id, { trashed, modifiedTime, ...at })
}

/** Removes for good whatever was put into the trash itself, folders with what they hold. */
export function emptyTrash(world: World): void {
  for (const file of everything(world)) if (file.trashed && files(world).has(file.id)) removeForever(world, file)
}

/** Resolves Drive's alias of My Drive. */
export function realId(id: string): string {
  return id === 'root' ? ROOT_ID : id
}

/** What a new file is made of; `content` with its type when something is uploaded. */
export interface NewFile {
  readonly name: string
  readonly mimeType: string
  readonly fields?: Partial<FileRecord>
  readonly content?: { readonly bytes: FileContent; readonly type: string }
}

/** Makes a file: a folder, an upload, or a Google file, empty or converted from the upload. */
export function makeFile(world: World, { name, mimeType, fields = {}, content }: NewFile): FileRecord {
  if (content) world.meter.charge({ bytes: lengthNow(content.bytes) })
  if (mimeType === MIME.folder) return addFile(world, { ...fields, name, mimeType })
  if (!isNative(mimeType)) return addFile(world, { ...fields, name, mimeType }, content?.bytes ?? new Uint8Array())
  const kind = fileKind(mimeType)
  if (!kind) throw new NotEmulatedError(`Drive with files of type ${mimeType}`)
  if (content && !kind.importFrom) throw new NotEmulatedError(`conversion of ${content.type} to ${mimeType}`)
  if (!content && !kind.create) throw new NotEmulatedError(`making an empty ${mimeType} through Drive`)
  const file = addFile(world, { ...fields, name, mimeType })
  if (content) kind.importFrom?.(world, file.id, bytesOf(content.bytes), content.type)
  else kind.create?.(world, file.id)
  return file
}

/** A copy belongs to the account that made it: the sharing of the original is not taken over. */
export function copyFile(world: World, from: FileRecord, name: string, fields: Partial<FileRecord> = {}): FileRecord {
  if (isFolder(from)) throw new GoogleException('This file cannot be copied by the user.')
  const { mimeType, parents, description, properties, appProperties } = from
  const kept = {
    parents,
    ...(description === undefined ? {} : { description }),
    ...(properties ? { properties } : {}),
    ...(appProperties ? { appProperties } : {}),
  }
  const bytes = world.store.bytes.get(from.id)
  const copy = addFile(world, { ...kept, ...fields, name, mimeType }, bytes)
  fileKind(mimeType)?.copy(world, from.id, copy.id)
  return copy
}

export function moveInto(world: World, file: FileRecord, folderId: string): void {
  const folder = fileOf(world, folderId)
  if (!isFolder(folder)) throw new GoogleException('The specified parent is not a folder.')
  if (file.id === ROOT_ID) throw new GoogleException('The root folder cannot be moved.')
  if (folderId === file.id || ancestors(world, folder).some((one) => one.id === file.id))
    throw new GoogleException('A folder cannot be moved into itself or into a folder it contains.')
  changeFile(world, file.id, { parents: [folderId], modifiedTime: file.modifiedTime })
}

/** Removes a file for good, and with a folder everything in it. */
export function removeForever(world: World, file: FileRecord): void {
  for (const child of filesBy(world, inFolder(file.id))) removeForever(world, child)
  removeFile(world, file.id)
}
