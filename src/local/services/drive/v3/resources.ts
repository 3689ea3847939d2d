// Files and permissions as the Drive API shows them (developers.google.com/workspace/drive/api/reference/rest/v3/files).
import { type FileRecord, fileUrl, type PermissionRecord, ROOT_ID } from '../../../state/files'
import type { World } from '../../../state/world'
import { checkMask, cut, parseMask, type Shape } from '../../base/partial-response'
import { effectivePermissions } from '../../base/sharing'
import { isFoundBySearching } from '../general-access'
import { isInTrash, isNative } from '../tree'
import { Refusal } from './api-call'

export interface PermissionResource {
  kind?: string
  id?: string
  type?: string
  role?: string
  emailAddress?: string
  domain?: string
  displayName?: string
  view?: string
  allowFileDiscovery?: boolean
  deleted?: boolean
  pendingOwner?: boolean
}

interface UserResource {
  kind?: string
  displayName?: string
  emailAddress?: string
  me?: boolean
  permissionId?: string
}

export interface FileResource {
  kind?: string
  id?: string
  name?: string
  mimeType?: string
  description?: string
  parents?: string[]
  properties?: Record<string, string | null>
  appProperties?: Record<string, string | null>
  trashed?: boolean
  explicitlyTrashed?: boolean
  trashedTime?: string
  starred?: boolean
  createdTime?: string
  modifiedTime?: string
  /** A number as text; only of files with bytes. */
  size?: string
  /** A number as text. */
  quotaBytesUsed?: string
  fileExtension?: string
  webViewLink?: string
  webContentLink?: string
  owners?: UserResource[]
  ownedByMe?: boolean
  shared?: boolean
  permissions?: PermissionResource[]
  permissionIds?: string[]
  spaces?: string[]
  writersCanShare?: boolean
  copyRequiresWriterPermission?: boolean
}

const shapeOf = (fields: string, known = true): Shape =>
  Object.fromEntries(fields.split(' ').map((field) => [field, known]))

export const PERMISSION_SHAPE: Shape = {
  ...shapeOf('kind id type role emailAddress domain displayName view allowFileDiscovery deleted pendingOwner'),
  ...shapeOf(
    'expirationTime permissionDetails photoLink teamDrivePermissionDetails inheritedPermissionsDisabled',
    false,
  ),
}
const USER_SHAPE: Shape = { ...shapeOf('kind displayName emailAddress me permissionId'), photoLink: false }

/** Google has these as well (developers.google.com/workspace/drive/api/reference/rest/v3/files#File). */
const OTHER_FILE_FIELDS = [
  'capabilities contentHints contentRestrictions driveId exportLinks folderColorRgb fullFileExtension hasThumbnail',
  'hasAugmentedPermissions headRevisionId iconLink imageMediaMetadata isAppAuthorized labelInfo lastModifyingUser',
  'linkShareMetadata md5Checksum modifiedByMe modifiedByMeTime originalFilename resourceKey sha1Checksum',
  'sha256Checksum sharedWithMeTime sharingUser shortcutDetails teamDriveId thumbnailLink thumbnailVersion',
  'trashingUser version videoMediaMetadata viewedByMe viewedByMeTime viewersCanCopyContent',
  'inheritedPermissionsDisabled downloadRestrictions clientEncryptionDetails',
].join(' ')

export const FILE_SHAPE: Shape = {
  ...shapeOf(
    'kind id name mimeType description parents trashed explicitlyTrashed trashedTime starred createdTime modifiedTime',
  ),
  ...shapeOf('size quotaBytesUsed fileExtension webViewLink webContentLink ownedByMe shared permissionIds spaces'),
  ...shapeOf('writersCanShare copyRequiresWriterPermission properties appProperties'),
  ...shapeOf(OTHER_FILE_FIELDS, false),
  owners: USER_SHAPE,
  permissions: PERMISSION_SHAPE,
}

/** Without `fields` a file comes with these only. */
export const DEFAULT_FILE_MASK = 'kind,id,name,mimeType'
export const DEFAULT_PERMISSION_MASK = 'kind,id,type,role'

export function fileView(world: World, file: FileRecord, fields = DEFAULT_FILE_MASK): FileResource {
  return masked(fileResource(world, file), fields, FILE_SHAPE, 'Drive.Files')
}

export function permissionView(permission: PermissionRecord, fields = DEFAULT_PERMISSION_MASK): PermissionResource {
  return masked(permissionResource(permission), fields, PERMISSION_SHAPE, 'Drive.Permissions')
}

function invalidSelection(selection: string): Refusal {
  return new Refusal(`Invalid field selection ${selection}`, 400, 'invalidParameter')
}

/** The resource with only the fields asked for. */
export function masked<T extends object>(resource: T, fields: string, shape: Shape, where: string): Partial<T> {
  const mask = parseMask(fields, invalidSelection)
  checkMask(mask, shape, where, invalidSelection)
  return cut(resource, mask) as Partial<T>
}

export function fileResource(world: World, file: FileRecord): FileResource {
  const permissions = effectivePermissions(world, file)
  const resource = {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    ...(file.description === undefined ? {} : { description: file.description }),
    ...(file.id === ROOT_ID ? {} : { parents: [...file.parents] }),
    ...(file.properties ? { properties: { ...file.properties } } : {}),
    ...(file.appProperties ? { appProperties: { ...file.appProperties } } : {}),
    starred: file.starred ?? false,
    trashed: isInTrash(world, file),
    explicitlyTrashed: file.trashed,
    ...(file.trashed && file.trashedTime !== undefined ? { trashedTime: file.trashedTime } : {}),
    createdTime: file.createdTime,
    modifiedTime: file.modifiedTime,
    ...(isNative(file.mimeType) ? {} : ofBytes(file)),
    webViewLink: fileUrl(file),
    owners: [owner(world, file)],
    ownedByMe: file.owner === world.owner,
    shared: permissions.length > 1,
    permissions: permissions.map(permissionResource),
    permissionIds: permissions.map((permission) => permission.id),
    spaces: ['drive'],
    writersCanShare: file.writersCanShare ?? true,
    copyRequiresWriterPermission: file.copyRequiresWriterPermission ?? false,
  }
  return withSize(resource, file)
}

/** The size may still be waited for: it is asked for only by who wants to know it. */
function withSize(resource: FileResource, file: FileRecord): FileResource {
  const size = { get: () => String(file.size ?? 0), enumerable: true }
  return Object.defineProperties(resource, {
    quotaBytesUsed: size,
    ...(isNative(file.mimeType) ? {} : { size }),
  })
}

function ofBytes(file: FileRecord): FileResource {
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]
  return {
    ...(extension ? { fileExtension: extension } : {}),
    webContentLink: `https://drive.google.com/uc?id=${file.id}&export=download`,
  }
}

function owner(world: World, file: FileRecord): UserResource {
  const permissionId = file.permissions.find((permission) => permission.role === 'owner')?.id ?? ''
  const displayName = file.owner.split('@')[0] ?? ''
  return { kind: 'drive#user', displayName, me: file.owner === world.owner, permissionId, emailAddress: file.owner }
}

export function permissionResource(permission: PermissionRecord): PermissionResource {
  const { id, type, role, emailAddress, domain, view } = permission
  const isPerson = type === 'user' || type === 'group'
  const displayName = domain ?? emailAddress?.split('@')[0]
  return {
    kind: 'drive#permission',
    id,
    type,
    role,
    ...(emailAddress === undefined ? {} : { emailAddress }),
    ...(domain === undefined ? {} : { domain }),
    ...(displayName === undefined ? {} : { displayName }),
    ...(view === undefined ? {} : { view }),
    ...(isPerson ? { deleted: false } : { allowFileDiscovery: isFoundBySearching(permission) }),
    ...(type === 'user' ? { pendingOwner: false } : {}),
  }
}
