// Drive.Files of the advanced service (developers.google.com/workspace/drive/api/reference/rest/v3/files).
import { GoogleException, NotEmulatedError } from '../../../state/errors'
import { changeFile, type FileRecord, fileKind, ROOT_ID } from '../../../state/files'
import { GoogleObject } from '../../../state/google-object'
import type { FileContent } from '../../../state/press'
import type { World } from '../../../state/world'
import { Blob } from '../../base/blob'
import { exported } from '../content'
import { copyFile, emptyTrash, isNative, makeFile, moveInto, removeForever, trash } from '../tree'
import { apiCall, onlyKnown, Refusal } from './api-call'
import { changesFrom, chosenId, generateIds, known, mediaOf, parentIn, parentsAfter } from './file-changes'
import { type FileList, type ListOptions, listFiles } from './files-list'
import { type FileResource, fileView } from './resources'

interface CommonOptions {
  fields?: string
  supportsAllDrives?: boolean
}

const COMMON = ['fields', 'supportsAllDrives']
/** Exports are limited to 10 MB. */
const MAX_EXPORT_BYTES = 10 * 1024 * 1024

export class Files extends GoogleObject {
  readonly googleName = 'Drive.Files'
  static readonly without: Readonly<Record<string, string>> = {
    create: 'some fields and options, shortcuts, empty Google files other than forms and sheets',
    copy: 'some fields and options, another type',
    get: 'some fields, alt=media',
    list: 'some fields and query terms, shared drives',
    update: 'some fields and options, a change of type without content',
  }

  constructor(world: World) {
    super(world)
  }

  /** With a blob and a Google type the upload is converted. `mediaData` may be null when only options follow. */
  create(resource: FileResource, mediaData?: Blob | null, optionalArgs: CommonOptions = {}): FileResource {
    return apiCall('files.create', () => {
      onlyKnown(optionalArgs, COMMON, 'Drive.Files.create option')
      const file = created(this.world, resource, mediaData)
      return fileView(this.world, file, optionalArgs.fields)
    })
  }

  copy(resource: FileResource, fileId: string, optionalArgs: CommonOptions = {}): FileResource {
    return apiCall('files.copy', () => {
      onlyKnown(optionalArgs, COMMON, 'Drive.Files.copy option')
      const from = known(this.world, fileId)
      if (resource.mimeType !== undefined && resource.mimeType !== from.mimeType)
        throw new NotEmulatedError('Drive.Files.copy to another type')
      const id = chosenId(this.world, resource, from.mimeType)
      const parent = parentIn(this.world, resource)
      const changes = changesFrom(resource, from, 'Drive.Files.copy')
      const place = { ...(parent ? { parents: [parent] } : {}), ...(id ? { id } : {}) }
      const copy = copyFile(this.world, from, resource.name ?? `Copy of ${from.name}`, { ...changes, ...place })
      return fileView(this.world, copy, optionalArgs.fields)
    })
  }

  get(fileId: string, optionalArgs: CommonOptions & { alt?: string } = {}): FileResource {
    return apiCall('files.get', () => {
      if (optionalArgs.alt === 'media') throw new NotEmulatedError('Drive.Files.get with alt=media')
      onlyKnown(optionalArgs, [...COMMON, 'alt'], 'Drive.Files.get option')
      return fileView(this.world, known(this.world, fileId), optionalArgs.fields)
    })
  }

  list(optionalArgs: ListOptions = {}): FileList {
    return apiCall('files.list', () => listFiles(this.world, optionalArgs))
  }

  update(
    resource: FileResource,
    fileId: string,
    mediaData?: Blob | null,
    optionalArgs: CommonOptions & { addParents?: string; removeParents?: string } = {},
  ): FileResource {
    return apiCall('files.update', () => {
      onlyKnown(optionalArgs, [...COMMON, 'addParents', 'removeParents'], 'Drive.Files.update option')
      const { fields, addParents, removeParents } = optionalArgs
      const file = known(this.world, fileId)
      update(this.world, file, resource, mediaData)
      if (typeof resource.trashed === 'boolean') trash(this.world, file, resource.trashed)
      if (addParents || removeParents)
        place(this.world, file, parentsAfter(this.world, file, addParents, removeParents))
      return fileView(this.world, known(this.world, fileId), fields)
    })
  }

  /** Removes for good, without the trash. */
  remove(fileId: string, optionalArgs: { supportsAllDrives?: boolean } = {}): void {
    apiCall('files.delete', () => {
      onlyKnown(optionalArgs, ['supportsAllDrives'], 'Drive.Files.remove option')
      const file = known(this.world, fileId)
      if (file.id === ROOT_ID)
        throw new Refusal(
          `The user does not have sufficient permissions for file ${file.id}.`,
          403,
          'insufficientFilePermissions',
        )
      removeForever(this.world, file)
    })
  }

  /** Needs `{alt: 'media'}`, against Google's own reference (issuetracker.google.com/issues/468534237). */
  export(fileId: string, mimeType: string, optionalArgs: { alt?: string } = {}): Blob {
    return apiCall('files.export', () => {
      onlyKnown(optionalArgs, ['alt'], 'Drive.Files.export option')
      const file = known(this.world, fileId)
      if (optionalArgs.alt !== 'media') throw new Refusal('Export requires alt=media to download the exported content.')
      return new Blob(this.world, { bytes: exportedAs(this.world, file, mimeType), contentType: mimeType, name: null })
    })
  }

  /** Removes for good whatever is in the trash. */
  emptyTrash(optionalArgs: object = {}): void {
    apiCall('files.emptyTrash', () => {
      onlyKnown(optionalArgs, [], 'Drive.Files.emptyTrash option')
      emptyTrash(this.world)
    })
  }

  generateIds(optionalArgs: { count?: number; space?: string; type?: string } = {}): {
    kind?: string
    space?: string
    ids?: string[]
  } {
    return apiCall('files.generateIds', () => {
      onlyKnown(optionalArgs, ['count', 'space', 'type'], 'Drive.Files.generateIds option')
      const { count = 10, space = 'drive', type = 'files' } = optionalArgs
      if (space !== 'drive' || type !== 'files')
        throw new NotEmulatedError(`Drive.Files.generateIds for ${space} ${type}`)
      if (!Number.isInteger(count) || count < 1 || count > 1000)
        throw new Refusal(`Invalid value '${count}'. Values must be within the range: [1, 1000]`)
      return { kind: 'drive#generatedIds', space, ids: generateIds(this.world, count) }
    })
  }
}

function created(world: World, resource: FileResource, mediaData: unknown): FileRecord {
  const media = mediaOf(mediaData)
  const uploaded = media?.contentType ?? 'application/octet-stream'
  const mimeType = resource.mimeType ?? uploaded
  const id = chosenId(world, resource, mimeType)
  const parent = parentIn(world, resource)
  const changes = changesFrom(resource, {}, 'Drive.Files.create')
  const fields = { ...changes, ...(id ? { id } : {}), ...(parent ? { parents: [parent] } : {}) }
  const content = media ? { content: { bytes: media.kept, type: uploaded } } : {}
  return makeFile(world, { name: resource.name ?? 'Untitled', mimeType, fields, ...content })
}

function update(world: World, file: FileRecord, resource: FileResource, mediaData: unknown): void {
  if (resource.parents !== undefined)
    throw new Refusal(
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
      403,
      'fieldNotWritable',
    )
  if (resource.id !== undefined && resource.id !== file.id)
    throw new Refusal('The resource body includes fields which are not directly writable.', 403, 'fieldNotWritable')
  const media = mediaOf(mediaData)
  const changes = changesFrom(resource, file, 'Drive.Files.update')
  if (!media && resource.mimeType !== undefined && resource.mimeType !== file.mimeType)
    throw new NotEmulatedError('Drive.Files.update of mimeType without content')
  if (!media) return void changeFile(world, file.id, { ...untouched(file, resource), ...changes })
  const uploaded = media.contentType ?? 'application/octet-stream'
  world.meter.charge({ bytes: media.bytes.length })
  if (isNative(file.mimeType)) {
    const kind = fileKind(file.mimeType)
    if (!kind?.importFrom) throw new NotEmulatedError(`conversion of ${uploaded} to ${file.mimeType}`)
    kind.importFrom(world, file.id, media.bytes, uploaded)
    return void changeFile(world, file.id, changes)
  }
  world.store.bytes.set(file.id, media.bytes)
  changeFile(world, file.id, { ...changes, mimeType: resource.mimeType ?? uploaded, size: media.bytes.length })
}

/** What a star, the trash or sharing changes is not the file: it keeps its time of modification. */
function untouched(file: FileRecord, resource: FileResource): Partial<FileRecord> {
  const { name, description, properties, appProperties } = resource
  const edits = [name, description, properties, appProperties]
  return edits.some((edit) => edit !== undefined) ? {} : { modifiedTime: file.modifiedTime }
}

function place(world: World, file: FileRecord, parents: readonly string[]): void {
  const [folder] = parents
  if (folder) moveInto(world, file, folder)
  else changeFile(world, file.id, { parents: [] })
}

function exportedAs(world: World, file: FileRecord, mimeType: string): FileContent {
  if (!isNative(file.mimeType)) throw new Refusal('Export only supports Docs Editors files.', 403, 'fileNotExportable')
  const bytes = converted(world, file, mimeType)
  if (!bytes) throw new Refusal('The requested conversion is not supported.')
  if (bytes.length > MAX_EXPORT_BYTES)
    throw new Refusal('This file is too large to be exported.', 403, 'exportSizeLimitExceeded')
  return bytes
}

/** Whatever words the kind of file has for a format it does not offer, the API has its own. */
function converted(world: World, file: FileRecord, mimeType: string): FileContent | undefined {
  try {
    return exported(world, file, mimeType)
  } catch (error) {
    if (error instanceof GoogleException) return undefined
    throw error
  }
}
