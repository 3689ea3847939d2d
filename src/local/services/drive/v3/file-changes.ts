// What a script may write of a file through the Drive API, and how it becomes the box's record.
import { NotEmulatedError } from '../../../state/errors'
import { type FileRecord, fileOf, files } from '../../../state/files'
import type { World } from '../../../state/world'
import { Blob, type BlobContent, contentOf } from '../../base/blob'
import { isFolder, isNative, realId } from '../tree'
import { notFound, onlyKnown, Refusal } from './api-call'
import type { FileResource } from './resources'

const WRITABLE = [
  ...['id', 'name', 'mimeType', 'parents', 'description', 'properties', 'appProperties', 'trashed', 'starred'],
  ...['createdTime', 'modifiedTime', 'writersCanShare', 'copyRequiresWriterPermission'],
]

/** The file, or the API's error. */
export function known(world: World, fileId: string): FileRecord {
  const file = files(world).get(realId(String(fileId)))
  if (!file) throw notFound(fileId)
  return file
}

/** The fields of the record a resource sets; property values of null remove, all others stay (patch semantics). */
export function changesFrom(resource: FileResource, before: Partial<FileRecord>, method: string): Partial<FileRecord> {
  onlyKnown(resource, WRITABLE, `${method} resource`)
  const { name, description, starred, createdTime, modifiedTime, writersCanShare, copyRequiresWriterPermission } =
    resource
  const plain = { name, description, starred, createdTime, modifiedTime, writersCanShare, copyRequiresWriterPermission }
  const { properties, appProperties } = resource
  return {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined && value !== null)),
    ...(properties ? { properties: patched(before.properties, properties) } : {}),
    ...(appProperties ? { appProperties: patched(before.appProperties, appProperties) } : {}),
  }
}

/** A property takes 124 bytes of key and value together (developers.google.com/workspace/drive/api/guides/properties). */
const MAX_PROPERTY_BYTES = 124

function patched(
  before: Readonly<Record<string, string>> | undefined,
  changes: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const all = Object.entries({ ...before, ...changes }).flatMap(([key, value]) =>
    value === null ? [] : [[key, String(value)] as const],
  )
  const large = all.some(([key, value]) => Buffer.byteLength(key + value) > MAX_PROPERTY_BYTES)
  if (large) throw new Refusal('The property key and value exceed the maximum size of 124 bytes.')
  return Object.fromEntries(all)
}

/** The folder a resource names as its parent; a file has one. */
export function parentIn(world: World, resource: FileResource): string | undefined {
  const { parents } = resource
  if (!parents || parents.length === 0) return undefined
  if (!Array.isArray(parents)) throw new NotEmulatedError('Drive.Files with parents that are no list')
  if (parents.length > 1) throw tooManyParents()
  const folder = known(world, String(parents[0]))
  if (!isFolder(folder)) throw new Refusal('The specified parent is not a folder.', 403, 'parentNotAFolder')
  return folder.id
}

/** How many were generated at once, by what they all begin with: a script asks for hundreds it may never use. */
const generatedIds = (world: World) => world.store.collection<number | true>('drive generated ids')
/** Those of one request differ in so many characters at the end. */
const OWN_END = 3
const ID_LENGTH = 33

export function generateIds(world: World, count: number): string[] {
  const start = world.newId(ID_LENGTH - OWN_END)
  generatedIds(world).set(start, count)
  return Array.from({ length: count }, (_, index) => start + endOf(index))
}

function endOf(index: number): string {
  return index.toString(36).padStart(OWN_END, '0')
}

function isGenerated(world: World, id: string): boolean {
  const end = id.slice(-OWN_END)
  const index = Number.parseInt(end, 36)
  const count = Number(generatedIds(world).get(id.slice(0, -OWN_END)) ?? 0)
  // Older data files hold each ID by itself.
  return (index < count && end === endOf(index)) || generatedIds(world).get(id) === true
}

/**
 * A file ID made beforehand: good for folders and uploaded content, not for Google files
 * (developers.google.com/workspace/drive/api/guides/manage-uploads#use_pre-generated_id).
 */
export function chosenId(world: World, resource: FileResource, mimeType: string): string | undefined {
  const { id } = resource
  if (id === undefined) return undefined
  if (files(world).has(id)) throw new Refusal('A file already exists with the provided ID.', 409, 'fileIdInUse')
  if (!isGenerated(world, id)) throw new Refusal('The provided file ID is not usable.', 400)
  const folder = mimeType === 'application/vnd.google-apps.folder'
  if (isNative(mimeType) && !folder)
    throw new Refusal('Generated IDs are not supported for Docs Editors formats.', 400, 'unsupportedGeneratedIdFormat')
  return id
}

export function mediaOf(media: unknown): BlobContent | undefined {
  if (media === null || media === undefined) return undefined
  if (media instanceof Blob) return contentOf(media)
  throw new Refusal('The mediaData parameter only supports Blob types for upload.')
}

/** Moves by addParents and removeParents, IDs separated by commas: the folder it was in has to be named to go. */
export function parentsAfter(world: World, file: FileRecord, add = '', remove = ''): readonly string[] {
  const removed = idsIn(world, remove)
  const added = idsIn(world, add)
  for (const id of added)
    if (!isFolder(fileOf(world, id)))
      throw new Refusal('The specified parent is not a folder.', 403, 'parentNotAFolder')
  const after = new Set([...file.parents.filter((id) => !removed.includes(id)), ...added])
  if (after.size > 1) throw tooManyParents()
  if (after.size === 0) throw new NotEmulatedError('Drive.Files.update that leaves a file without a folder')
  return [...after]
}

function idsIn(world: World, list: string): string[] {
  return list
    .split(',')
    .filter(Boolean)
    .map((id) => known(world, id.trim()).id)
}

/** A file lies in one folder (developers.google.com/workspace/drive/api/guides/ref-single-parent). */
function tooManyParents(): Refusal {
  return new Refusal('Increasing the number of parents is not allowed', 403, 'cannotAddParent')
}
