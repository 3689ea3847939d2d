// Who may do what with a file: grants and revokes permissions on files of every kind, and keeps the notices Google would mail.
import { changeFile, type FileRecord, fileOf, files, type PermissionRecord } from '../../state/files'
import { granteeKey, permissionId } from '../../state/permission-id'
import type { World } from '../../state/world'

export type Role = PermissionRecord['role']

/** The mail Google sends to somebody a file was shared with; collection "drive-share-notices", by notice ID. */
export interface ShareNotice {
  readonly id: string
  readonly fileId: string
  readonly fileName: string
  readonly from: string
  readonly to: string
  readonly role: Role
  readonly message?: string
  /** ISO 8601. */
  readonly at: string
}

export type Grant = Omit<PermissionRecord, 'id'>

const RANK: Readonly<Record<Role, number>> = {
  reader: 1,
  commenter: 2,
  writer: 3,
  fileOrganizer: 4,
  organizer: 5,
  owner: 6,
}

export function outranks(role: Role, other: Role): boolean {
  return RANK[role] > RANK[other]
}

/** Grants a permission. Whoever has as much already keeps what they have; less is raised to the new role. */
export function grant(world: World, fileId: string, wanted: Grant): { permission: PermissionRecord; changed: boolean } {
  const file = fileOf(world, fileId)
  const id = permissionId(wanted)
  const held = file.permissions.find((p) => sameGrantee(p, wanted))
  if (held && !outranks(wanted.role, held.role)) return { permission: held, changed: false }
  const permission: PermissionRecord = held ? { ...held, role: wanted.role } : { id, ...wanted }
  keepPermissions(world, file, [...file.permissions.filter((p) => p !== held), permission])
  return { permission, changed: true }
}

/** Takes a permission of the file's own away; says whether there was one. The owner stays. */
export function revoke(world: World, fileId: string, taken: (permission: PermissionRecord) => boolean): boolean {
  const file = fileOf(world, fileId)
  const left = file.permissions.filter((p) => p.role === 'owner' || !taken(p))
  if (left.length === file.permissions.length) return false
  keepPermissions(world, file, left)
  return true
}

/** Whether a permission like that comes to the file from a folder it lies in. */
export function inherits(world: World, fileId: string, sought: (permission: PermissionRecord) => boolean): boolean {
  return ancestors(world, fileOf(world, fileId)).some((folder) =>
    folder.permissions.some((p) => p.role !== 'owner' && sought(p)),
  )
}

/** Sharing does not count as editing: the file keeps its time of modification. */
function keepPermissions(world: World, file: FileRecord, permissions: readonly PermissionRecord[]): void {
  changeFile(world, file.id, { permissions, modifiedTime: file.modifiedTime })
}

/** What applies to a file: its own permissions and those of the folders it lies in, the strongest for each grantee. */
export function effectivePermissions(world: World, file: FileRecord): PermissionRecord[] {
  const strongest = new Map<string, PermissionRecord>()
  for (const level of [file, ...ancestors(world, file)])
    for (const permission of level.permissions) {
      const key = granteeKey(permission)
      const known = strongest.get(key)
      if (!known || outranks(permission.role, known.role)) strongest.set(key, permission)
    }
  return [...strongest.values()]
}

export function ancestors(world: World, file: FileRecord): FileRecord[] {
  const all = files(world)
  return file.parents.flatMap((id) => {
    const parent = all.get(id)
    return parent ? [parent, ...ancestors(world, parent)] : []
  })
}

/** Addresses with at least that role, in the order they were granted; respondents of a form do not count. */
export function peopleWith(world: World, fileId: string, least: Role): string[] {
  return effectivePermissions(world, fileOf(world, fileId))
    .filter((p) => p.view === undefined && !outranks(least, p.role))
    .flatMap((p) => (p.emailAddress ? [p.emailAddress] : []))
}

export function keepNotice(world: World, fileId: string, to: string, role: Role, message?: string): void {
  const id = world.newId()
  const notice: ShareNotice = {
    id,
    fileId,
    fileName: fileOf(world, fileId).name,
    from: world.owner,
    to,
    role,
    at: world.now().toISOString(),
    ...(message === undefined ? {} : { message }),
  }
  world.store.collection<ShareNotice>('drive-share-notices').set(id, notice)
}

function sameGrantee(a: PermissionRecord, b: Grant): boolean {
  return granteeKey(a) === granteeKey(b)
}
