// Drive.Permissions of the advanced service (developers.google.com/workspace/drive/api/reference/rest/v3/permissions).
import { NotEmulatedError } from '../../../state/errors'
import { changeFile, type FileRecord, type PermissionRecord } from '../../../state/files'
import { GoogleObject } from '../../../state/google-object'
import type { World } from '../../../state/world'
import { cannotInviteSilently, hasAccount, isAddress } from '../../base/accounts'
import { effectivePermissions, type Grant, grant, inherits, keepNotice, revoke } from '../../base/sharing'
import { apiCall, onlyKnown, Refusal } from './api-call'
import { known } from './file-changes'
import {
  DEFAULT_PERMISSION_MASK,
  masked,
  PERMISSION_SHAPE,
  type PermissionResource,
  permissionResource,
  permissionView,
} from './resources'

interface Options {
  fields?: string
  supportsAllDrives?: boolean
}

interface CreateOptions extends Options {
  /** True for users and groups without it; not allowed for others. */
  sendNotificationEmail?: boolean
  emailMessage?: string
}

interface PermissionList {
  kind?: string
  permissions?: PermissionResource[]
}

const LIST_SHAPE = { kind: true, nextPageToken: true, permissions: PERMISSION_SHAPE } as const
const COMMON = ['fields', 'supportsAllDrives']
const ROLES = ['reader', 'commenter', 'writer'] as const

export class Permissions extends GoogleObject {
  readonly googleName = 'Drive.Permissions'
  static readonly without: Readonly<Record<string, string>> = {
    create: 'a new owner, expiry, shared drives',
    list: 'pages',
    remove: 'a permission that comes from a folder',
    update: 'fields other than role, the owner, a permission that comes from a folder',
  }

  constructor(world: World) {
    super(world)
  }

  create(resource: PermissionResource, fileId: string, optionalArgs: CreateOptions = {}): PermissionResource {
    return apiCall('permissions.create', () => {
      onlyKnown(optionalArgs, [...COMMON, 'sendNotificationEmail', 'emailMessage'], 'Drive.Permissions.create option')
      const file = known(this.world, fileId)
      const wanted = grantFrom(resource)
      const isMailed = isNoticeWanted(wanted, optionalArgs)
      const { emailAddress } = wanted
      if (emailAddress !== undefined && !isMailed && !hasAccount(this.world, emailAddress))
        throw new Refusal(cannotInviteSilently(emailAddress), 400, 'invalidSharingRequest')
      const { changed, permission } = grant(this.world, file.id, wanted)
      if (isMailed && changed)
        keepNotice(this.world, file.id, String(wanted.emailAddress), wanted.role, optionalArgs.emailMessage)
      return permissionView(permission, optionalArgs.fields)
    })
  }

  get(fileId: string, permissionId: string, optionalArgs: Options = {}): PermissionResource {
    return apiCall('permissions.get', () => {
      onlyKnown(optionalArgs, COMMON, 'Drive.Permissions.get option')
      const permissions = effectivePermissions(this.world, known(this.world, fileId))
      return permissionView(among(permissions, permissionId), optionalArgs.fields)
    })
  }

  list(fileId: string, optionalArgs: Options = {}): PermissionList {
    return apiCall('permissions.list', () => {
      onlyKnown(optionalArgs, COMMON, 'Drive.Permissions.list option')
      const permissions = effectivePermissions(this.world, known(this.world, fileId)).map(permissionResource)
      const list = { kind: 'drive#permissionList', permissions }
      const fields = optionalArgs.fields ?? `kind,permissions(${DEFAULT_PERMISSION_MASK})`
      return masked(list, fields, LIST_SHAPE, 'Drive.Permissions.list')
    })
  }

  update(
    resource: PermissionResource,
    fileId: string,
    permissionId: string,
    optionalArgs: Options = {},
  ): PermissionResource {
    return apiCall('permissions.update', () => {
      onlyKnown(optionalArgs, COMMON, 'Drive.Permissions.update option')
      onlyKnown(resource, ['role'], 'Drive.Permissions.update resource')
      const file = known(this.world, fileId)
      refuseInherited(this.world, file, permissionId, 'update')
      const before = among(file.permissions, permissionId)
      if (before.role === 'owner') throw new NotEmulatedError('Drive.Permissions.update of the owner')
      const after = { ...before, role: roleIn(resource) }
      const permissions = file.permissions.map((one) => (one === before ? after : one))
      changeFile(this.world, file.id, { permissions, modifiedTime: file.modifiedTime })
      return permissionView(after, optionalArgs.fields)
    })
  }

  remove(fileId: string, permissionId: string, optionalArgs: { supportsAllDrives?: boolean } = {}): void {
    apiCall('permissions.delete', () => {
      onlyKnown(optionalArgs, ['supportsAllDrives'], 'Drive.Permissions.remove option')
      const file = known(this.world, fileId)
      refuseInherited(this.world, file, permissionId, 'remove')
      if (among(file.permissions, permissionId).role === 'owner')
        throw new Refusal('The owner of a file cannot be removed.', 403, 'cannotRemoveOwner')
      revoke(this.world, file.id, (one) => one.id === permissionId)
    })
  }
}

/** What a file has from its folders only can be changed there; what Google says otherwise is not known well enough. */
function refuseInherited(world: World, file: FileRecord, permissionId: string, method: string): void {
  const isMeant = ({ id }: PermissionRecord) => id === permissionId
  if (!file.permissions.some(isMeant) && inherits(world, file.id, isMeant))
    throw new NotEmulatedError(`Drive.Permissions.${method} of a permission that comes from a folder`)
}

function among(permissions: readonly PermissionRecord[], permissionId: string): PermissionRecord {
  const found = permissions.find((one) => one.id === permissionId)
  if (!found) throw new Refusal(`Permission not found: ${permissionId}.`, 404, 'notFound')
  return found
}

function grantFrom(resource: PermissionResource): Grant {
  onlyKnown(
    resource,
    ['type', 'role', 'emailAddress', 'domain', 'view', 'allowFileDiscovery'],
    'Drive.Permissions.create resource',
  )
  const { type, emailAddress, domain, view, allowFileDiscovery } = resource
  if (!type) throw new Refusal('The permission type field is required.', 400, 'required')
  if (type !== 'user' && type !== 'group' && type !== 'domain' && type !== 'anyone')
    throw new Refusal('The specified permission type is invalid.')
  const role = roleIn(resource)
  const isPerson = type === 'user' || type === 'group'
  if (isPerson !== (emailAddress !== undefined) || (isPerson && !isAddress(String(emailAddress))))
    throw new Refusal('The specified emailAddress is invalid or not applicable for the given permission type.')
  if ((type === 'domain') !== (domain !== undefined))
    throw new Refusal('The specified domain is invalid or not applicable for the given permission type.')
  if (view !== undefined && (view !== 'published' || role !== 'reader'))
    throw new Refusal('The specified view is invalid or not applicable for the given role.')
  return {
    type,
    role,
    ...(emailAddress === undefined ? {} : { emailAddress }),
    ...(domain === undefined ? {} : { domain }),
    ...(view === undefined ? {} : { view }),
    ...(isPerson || allowFileDiscovery === undefined ? {} : { allowFileDiscovery }),
  }
}

function roleIn({ role }: PermissionResource): (typeof ROLES)[number] {
  if (!role) throw new Refusal('The permission role field is required.', 400, 'required')
  if (role === 'owner' || role === 'organizer' || role === 'fileOrganizer')
    throw new NotEmulatedError(`Drive.Permissions with role ${role}`)
  const known = ROLES.find((one) => one === role)
  if (!known) throw new Refusal('The specified role is invalid.')
  return known
}

function isNoticeWanted(wanted: Grant, options: CreateOptions): boolean {
  if (wanted.emailAddress !== undefined) return options.sendNotificationEmail !== false
  if (options.sendNotificationEmail === true || options.emailMessage !== undefined)
    throw new Refusal('Notification mails are sent to users and groups only.', 400, 'invalidSharingRequest')
  return false
}
