// General access to a file: everybody, everybody with the link, the domain, or nobody but those named.
import { GoogleException } from '../../state/errors'
import { changeFile, fileOf, type PermissionRecord } from '../../state/files'
import type { World } from '../../state/world'
import { effectivePermissions, type Role } from '../base/sharing'
import { Access, type AccessMember, Permission, type PermissionMember } from './enums'

const PERMISSION_OF: Readonly<Record<Role, PermissionMember>> = {
  reader: Permission.VIEW,
  commenter: Permission.COMMENT,
  writer: Permission.EDIT,
  fileOrganizer: Permission.EDIT,
  organizer: Permission.ORGANIZER,
  owner: Permission.OWNER,
}

/** Permission IDs tell what can be found by searching from what takes the link. */
const IDS = {
  ANYONE: 'anyone',
  ANYONE_WITH_LINK: 'anyoneWithLink',
  DOMAIN: 'domain',
  DOMAIN_WITH_LINK: 'domainWithLink',
}

export function permissionMember(role: Role | undefined): PermissionMember {
  return role ? PERMISSION_OF[role] : Permission.NONE
}

export function setGeneralAccess(
  world: World,
  fileId: string,
  access: AccessMember,
  permission: PermissionMember,
): void {
  const file = fileOf(world, fileId)
  const named = file.permissions.filter((p) => !isGeneral(p))
  const kept = access === Access.PRIVATE ? named : [...named, general(world, access, permission)]
  changeFile(world, fileId, { permissions: kept, modifiedTime: file.modifiedTime })
}

function general(world: World, access: AccessMember, permission: PermissionMember): PermissionRecord {
  const roles = { VIEW: 'reader', COMMENT: 'commenter', EDIT: 'writer' } as const
  const role = roles[permission.name() as keyof typeof roles]
  const name = access.name()
  if (!role || name === 'PRIVATE') throw new GoogleException(`Invalid argument: permissionType`)
  if (name.startsWith('ANYONE')) return { id: IDS[name], type: 'anyone', role }
  return { id: IDS[name], type: 'domain', role, domain: world.owner.split('@')[1] ?? '' }
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
  if (permission.type === 'anyone') return permission.id === IDS.ANYONE ? Access.ANYONE : Access.ANYONE_WITH_LINK
  return permission.id === IDS.DOMAIN ? Access.DOMAIN : Access.DOMAIN_WITH_LINK
}

/** What general access allows; NONE when there is none. */
export function accessPermission(world: World, fileId: string): PermissionMember {
  return permissionMember(generalOf(world, fileId)?.role)
}
