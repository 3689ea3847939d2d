// The files and folders of Drive, and how each kind of Google file is copied, imported and exported.
import { GoogleException } from './errors'
import { FileIndex, type FileKey } from './file-index'
import { permissionId } from './permission-id'
import { type FileContent, isLate } from './press'
import type { Collection } from './store'
import type { World } from './world'

export const MIME = {
  folder: 'application/vnd.google-apps.folder',
  spreadsheet: 'application/vnd.google-apps.spreadsheet',
  document: 'application/vnd.google-apps.document',
  form: 'application/vnd.google-apps.form',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export interface PermissionRecord {
  readonly id: string
  readonly type: 'user' | 'group' | 'domain' | 'anyone'
  readonly role: 'owner' | 'organizer' | 'fileOrganizer' | 'writer' | 'commenter' | 'reader'
  readonly emailAddress?: string
  readonly domain?: string
  /** "published" is a respondent of a form. */
  readonly view?: string
  /** Of a domain or everybody: found by searching, not by the link only. */
  readonly allowFileDiscovery?: boolean
}

export interface FileRecord {
  readonly id: string
  readonly name: string
  readonly mimeType: string
  readonly parents: readonly string[]
  readonly owner: string
  readonly createdTime: string
  readonly modifiedTime: string
  readonly trashed: boolean
  /** When it was put into the trash itself, if it is there. */
  readonly trashedTime?: string
  readonly starred?: boolean
  readonly description?: string
  readonly appProperties?: Readonly<Record<string, string>>
  readonly properties?: Readonly<Record<string, string>>
  readonly permissions: readonly PermissionRecord[]
  readonly size?: number
  readonly writersCanShare?: boolean
  readonly copyRequiresWriterPermission?: boolean
}

/** The ID of the owner's My Drive folder. */
export const ROOT_ID = '0APPIDmyDriveUk9PVA'

export function files(world: World): Collection<FileRecord> {
  const found = world.store.collection<FileRecord>('files')
  if (!found.has(ROOT_ID))
    found.set(ROOT_ID, newRecord(world, { id: ROOT_ID, name: 'My Drive', mimeType: MIME.folder, parents: [] }))
  return found
}

const indexes = new WeakMap<Collection<FileRecord>, FileIndex>()

function indexOf(world: World): FileIndex {
  const all = files(world)
  const index = indexes.get(all) ?? new FileIndex(all)
  indexes.set(all, index)
  return index
}

/** The files under any of the keys (folder, name, property), oldest first: quick however many files there are. */
export function filesBy(world: World, ...keys: FileKey[]): FileRecord[] {
  return indexOf(world).find(keys)
}

export function countFilesBy(world: World, ...keys: FileKey[]): number {
  return indexOf(world).count(keys)
}

type NewFile = Pick<FileRecord, 'name' | 'mimeType'> & Partial<FileRecord>

function newRecord(world: World, file: NewFile): FileRecord {
  const now = world.now().toISOString()
  const owner = world.owner
  return {
    id: file.id ?? world.newId(),
    parents: [ROOT_ID],
    owner,
    createdTime: now,
    modifiedTime: now,
    trashed: false,
    permissions: [
      { id: permissionId({ type: 'user', emailAddress: owner }), type: 'user', role: 'owner', emailAddress: owner },
    ],
    ...file,
  }
}

/** Adds a file to Drive, in My Drive unless `parents` says otherwise; `content` is what it holds, if it holds bytes. */
export function addFile(world: World, file: NewFile, content?: FileContent): FileRecord {
  const record = content ? sized(newRecord(world, file), content) : newRecord(world, file)
  keep(world, record)
  if (content) world.store.bytes.set(record.id, content)
  return record
}

/** The size of what is still being made is waited for when somebody asks for it. */
function sized(record: FileRecord, content: FileContent): FileRecord {
  if (!isLate(content)) return { ...record, size: content.length }
  return Object.defineProperty(record, 'size', { get: () => content.length, enumerable: true, configurable: true })
}

/** Google's words for an ID that does not exist, cannot be seen, or is of another kind than asked for. */
export const NO_SUCH_ITEM =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.'

/** The file, or Google's error for an ID that does not exist or cannot be seen. */
export function fileOf(world: World, id: string): FileRecord {
  const record = files(world).get(id)
  if (!record) throw new GoogleException(NO_SUCH_ITEM)
  return record
}

export function changeFile(world: World, id: string, change: Partial<FileRecord>): FileRecord {
  const record = { ...fileOf(world, id), modifiedTime: world.now().toISOString(), ...change }
  keep(world, record)
  return record
}

function keep(world: World, record: FileRecord): void {
  indexOf(world).changing(record.id, () => files(world).set(record.id, record))
}

/** Removes one file for good; what lies in a folder is the caller's to remove. */
export function removeFile(world: World, id: string): void {
  const held = world.store.bytes.get(id)
  indexOf(world).changing(id, () => files(world).delete(id))
  if (held) world.store.bytes.set(id, new Uint8Array())
}

/** What a kind of Google file can do beyond being a file; each service registers its own kind. */
export interface FileKind {
  /** Makes the content of a new, empty file of this kind. */
  create?(world: World, id: string): void
  /** Copies the content of one file of this kind to another, empty one. */
  copy(world: World, fromId: string, toId: string): void
  /** The content in another format, as bytes; throws Google's error for a format it does not offer. */
  exportAs?(world: World, id: string, mimeType: string): FileContent
  /** The same for formats that take longer than a script's call may: for pages and exports, not for scripts. */
  exportLater?(world: World, id: string, mimeType: string): Promise<Uint8Array> | undefined
  /** Makes the content of file `id` from an uploaded file. */
  importFrom?(world: World, id: string, content: Uint8Array, mimeType: string): void
  /** The address a browser opens the file at. */
  url(id: string): string
}

const kinds = new Map<string, FileKind>()

export function registerFileKind(mimeType: string, kind: FileKind): void {
  kinds.set(mimeType, kind)
}

export function fileKind(mimeType: string): FileKind | undefined {
  return kinds.get(mimeType)
}

export function fileUrl(record: FileRecord): string {
  const known = kinds.get(record.mimeType)
  if (known) return known.url(record.id)
  if (record.mimeType === MIME.folder) return `https://drive.google.com/drive/folders/${record.id}`
  return `https://drive.google.com/file/d/${record.id}/view?usp=drivesdk`
}
