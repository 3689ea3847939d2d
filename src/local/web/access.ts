// What an account may do with a file: Drive's own permissions decide, on the page as on Google.
import { sameAddress } from '../services/base/accounts'
import { effectivePermissions } from '../services/base/sharing'
import { type FileRecord, files, type PermissionRecord } from '../state/files'
import type { World } from '../state/world'

export type Access = 'none' | 'reader' | 'commenter' | 'writer' | 'owner'

const RANK: Readonly<Record<string, number>> = {
  reader: 1,
  commenter: 2,
  writer: 3,
  fileOrganizer: 3,
  organizer: 3,
  owner: 4,
}
const NAMES: readonly Access[] = ['none', 'reader', 'commenter', 'writer', 'owner']

/** The file with that ID if the account may at least see it, and what it may do with it. */
export function visibleFile(
  world: World,
  id: string,
  viewer: string,
): { file: FileRecord; access: Access } | undefined {
  const file = files(world).get(id)
  if (!file) return undefined
  const access = accessTo(world, file, viewer)
  return access === 'none' ? undefined : { file, access }
}

export function accessTo(world: World, file: FileRecord, viewer: string): Access {
  let best = 0
  for (const permission of effectivePermissions(world, file))
    if (permission.view === undefined && isFor(permission, viewer)) best = Math.max(best, RANK[permission.role] ?? 0)
  return NAMES[best] ?? 'none'
}

/** Whether a permission is given to that account: by its address, with its whole domain, or with everybody. */
export function isFor({ type, domain, emailAddress }: PermissionRecord, viewer: string): boolean {
  if (type === 'anyone') return true
  if (type === 'domain') return domain?.toLowerCase() === viewer.toLowerCase().split('@')[1]
  return sameAddress(emailAddress, viewer)
}

export function mayEdit(access: Access): boolean {
  return access === 'writer' || access === 'owner'
}
