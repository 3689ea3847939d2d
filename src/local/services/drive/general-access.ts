// General access to a file: everybody, everybody with the link, the domain, or nobody but those named.
import { GoogleException } from '../../state/errors'
import { changeFile, fileOf, type PermissionRecord } from '../../state/files'
import { type Grantee, permissionId } from '../../state/permission-id'
import type { World } from '../../state/world'
import { effectivePermissions, type Role } from '../base/sharing'
import { Access, type AccessMember, Permission, type PermissionMember } from './enums'

const PERMISSION_OF: Readonly<Record<Role, PermissionMember>> = {
  reader: Permission.VIEW,
  commenter: Permission.COMMENT,
  writer: Permission.EDIT,
  fileOrganizer: Permission.FILE_ORGANIZER,
  organizer: Permission.ORGANIZER,
  owner: Permission.OWNER,
}

/** Accounts of these domains are consumers': they have no domain to share with. */
const CONSUMER_DOMAINS = ['gmail.com', 'googlemail.com']

export function permissionMember(role: Role | undefined): PermissionMember {
  return role ? PERMISSION_OF[role] : Permission.NONE
}

/**
 * Only VIEW, COMMENT and EDIT can be set, and NONE for ANYONE, which takes general access away
 * (developers.google.com/apps-script/reference/drive/permission).
 */
export function setGeneralAccess(
  world: World,
  fileId: string,
  access: AccessMember,
  permission: PermissionMember,
): void {
  const file = fileOf(world, fileId)
  const named = file.permissions.filter((p) => !isGeneral(p))
  const given = general(world, access, permission)
  const permissions = given ? [...named, given] : named
  changeFile(world, fileId, { permissions, modifiedTime: file.modifiedTime })
}

function general(world: World, access: AccessMember, permission: PermissionMember): PermissionRecord | undefined {
  const roles = { VIEW: 'reader', COMMENT: 'commenter', EDIT: 'writer' } as const
  const role = roles[permission.name() as keyof typeof roles]
  if (access === Access.ANYONE && permission === Permission.NONE) return undefined
  if (!role) throw new GoogleException('Invalid argument: permissionType')
  if (access === Access.PRIVATE) return undefined
  const grantee = granteeOf(world, access)
  return { id: permissionId(grantee), ...grantee, role }
}

function granteeOf(world: World, access: AccessMember): Grantee {
  const allowFileDiscovery = access === Access.ANYONE || access === Access.DOMAIN
  if (access.name().startsWith('ANYONE')) return { type: 'anyone', allowFileDiscovery }
  const domain = world.owner.split('@')[1] ?? ''
  if (CONSUMER_DOMAINS.includes(domain)) throw new GoogleException('Invalid argument: permission.value')
  return { type: 'domain', domain, allowFileDiscovery }
}

function isGeneral(permission: PermissionRecord): boolean {
  return permission.view === undefined && (permission.type === 'anyone' || permission.type === 'domain')
}

function generalOf(world: World, fileId: string): PermissionRecord | undefined {
  const found = effectivePermissions(world, fileOf(world, fileId)).filter(isGeneral)
  return found.find((p) => p.type === 'anyone') ?? found[0]
}

export function accessOf(world: World, fileId: string): AccessMember {
  const permission = generalOf(world, fileId)
  if (!permission) return Access.PRIVATE
  const found = isFoundBySearching(permission)
  if (permission.type === 'anyone') return found ? Access.ANYONE : Access.ANYONE_WITH_LINK
  return found ? Access.DOMAIN : Access.DOMAIN_WITH_LINK
}

/** Files shared by an earlier version of the box say so by the permission's ID. */
export function isFoundBySearching({ id, allowFileDiscovery }: PermissionRecord): boolean {
  return allowFileDiscovery ?? (id === 'anyone' || id === 'domain')
}

/** What general access allows; NONE when there is none. */
export function accessPermission(world: World, fileId: string): PermissionMember {
  return permissionMember(generalOf(world, fileId)?.role)
}
