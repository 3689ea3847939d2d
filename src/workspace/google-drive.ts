// Folders and access through the Drive API: IDs planned beforehand, access given without a mail of Google's own.
import { codedError } from '../core/case/coded-error'
import type { Drive as DrivePort, NewFolder } from '../core/office/ports'
import { advanced } from './advanced'

const FOLDER = 'application/vnd.google-apps.folder'

export class GoogleDrive implements DrivePort {
  planIds(count: number): string[] {
    if (count === 0) return []
    return advanced.driveFiles().generateIds({ count, space: 'drive' }).ids ?? []
  }

  /** Google refuses an ID that is in use: then the folder is there already, made by an execution that died afterwards. */
  ensureFolder({ id, name, parent }: NewFolder): void {
    const resource = { id, name, mimeType: FOLDER, ...(parent ? { parents: [parent] } : {}) }
    try {
      advanced.driveFiles().create(resource)
    } catch (error) {
      if (!this.exists(id)) throw error
    }
  }

  private exists(id: string): boolean {
    try {
      return advanced.driveFiles().get(id, { fields: 'id' }).id === id
    } catch {
      return false
    }
  }

  /** An address Drive refuses, a mistyped one for example, does not keep the others from their work. */
  share(folderId: string, people: readonly string[], access: 'reader' | 'writer'): void {
    const refusals = people.flatMap((emailAddress) => refusalOf(emailAddress, access, folderId))
    if (refusals.length > 0) throw codedError('SHARE_REFUSED', refusals)
  }
}

/** The address with Google's reason; nothing when access was given. */
function refusalOf(emailAddress: string, role: 'reader' | 'writer', folderId: string): string[] {
  const permission = { type: 'user', role, emailAddress }
  try {
    advanced.drivePermissions().create(permission, folderId, { sendNotificationEmail: false, supportsAllDrives: true })
    return []
  } catch (error) {
    return [`${emailAddress} (${error instanceof Error ? error.message : error})`]
  }
}
