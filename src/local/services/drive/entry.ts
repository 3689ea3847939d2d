// What files and folders have in common: name, dates, description, trash, sharing (developers.google.com/apps-script/reference/drive/file).
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { changeFile, type FileRecord, fileOf, fileUrl, type PermissionRecord, ROOT_ID } from '../../state/files'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { isAddress, sameAddress } from '../base/accounts'
import { effectivePermissions, grant, inherits, keepNotice, peopleWith, type Role, revoke } from '../base/sharing'
import type { AccessMember, PermissionMember } from './enums'
import { accessOf, accessPermission, permissionMember, setGeneralAccess } from './general-access'
import { isInTrash, trash } from './tree'
import { DriveUser } from './user'

/** Whatever has an address: a User of any service, or the address itself. */
export type Person = string | { getEmail(): string }

export abstract class DriveEntry extends GoogleObject {
  constructor(
    override readonly world: World,
    readonly fileId: string,
  ) {
    super(world)
  }

  /** Files and folders print as their name. */
  override toString(): string {
    return record(this).name
  }

  getId(): string {
    return this.fileId
  }
  getName(): string {
    return record(this).name
  }
  setName(name: string): this {
    keepRoot(this)
    return change(this, { name })
  }
  getUrl(): string {
    return fileUrl(record(this))
  }
  getDateCreated(): Date {
    return new Date(record(this).createdTime)
  }
  getLastUpdated(): Date {
    return new Date(record(this).modifiedTime)
  }
  getDescription(): string | null {
    return record(this).description ?? null
  }
  setDescription(description: string): this {
    keepRoot(this)
    return change(this, { description })
  }
  getSize(): number {
    return record(this).size ?? 0
  }
  isTrashed(): boolean {
    return isInTrash(this.world, record(this))
  }
  setTrashed(trashed: boolean): this {
    trash(this.world, record(this), trashed)
    return this
  }
  isStarred(): boolean {
    return record(this).starred ?? false
  }
  setStarred(starred: boolean): this {
    keepRoot(this)
    return change(this, { starred, modifiedTime: record(this).modifiedTime })
  }

  getOwner(): DriveUser {
    return new DriveUser(this.world, record(this).owner)
  }
  /** Everybody with at least edit access: the owner is one of them (platform research §8). */
  getEditors(): DriveUser[] {
    return users(this, 'writer')
  }
  /** Everybody with at least view access: editors and the owner are among them (platform research §8). */
  getViewers(): DriveUser[] {
    return users(this, 'reader')
  }
  getAccess(email: string): PermissionMember
  getAccess(user: { getEmail(): string }): PermissionMember
  getAccess(person: Person): PermissionMember {
    const email = emailOf(person)
    const held = effectivePermissions(this.world, record(this)).find(
      (p) => sameAddress(p.emailAddress, email) && !p.view,
    )
    return permissionMember(held?.role)
  }

  /** Google mails whoever gets access this way: the box keeps a notice in "drive-share-notices". */
  addEditor(emailAddress: string): this
  addEditor(user: { getEmail(): string }): this
  addEditor(person: Person): this {
    return share(this, emailOf(person), 'writer')
  }
  addEditors(emailAddresses: string[]): this {
    for (const email of emailAddresses) share(this, emailOf(email), 'writer')
    return this
  }
  addViewer(emailAddress: string): this
  addViewer(user: { getEmail(): string }): this
  addViewer(person: Person): this {
    return share(this, emailOf(person), 'reader')
  }
  addViewers(emailAddresses: string[]): this {
    for (const email of emailAddresses) share(this, emailOf(email), 'reader')
    return this
  }
  removeEditor(emailAddress: string): this
  removeEditor(user: { getEmail(): string }): this
  removeEditor(person: Person): this {
    return unshare(this, emailOf(person), ['writer'])
  }
  removeViewer(emailAddress: string): this
  removeViewer(user: { getEmail(): string }): this
  removeViewer(person: Person): this {
    return unshare(this, emailOf(person), ['reader', 'commenter'])
  }
  revokePermissions(emailAddress: string): this
  revokePermissions(user: { getEmail(): string }): this
  revokePermissions(person: Person): this {
    return unshare(this, emailOf(person), ['reader', 'commenter', 'writer'])
  }

  setSharing(accessType: AccessMember, permissionType: PermissionMember): this {
    setGeneralAccess(this.world, this.fileId, accessType, permissionType)
    return this
  }
  getSharingAccess(): AccessMember {
    return accessOf(this.world, this.fileId)
  }
  getSharingPermission(): PermissionMember {
    return accessPermission(this.world, this.fileId)
  }
  isShareableByEditors(): boolean {
    return record(this).writersCanShare ?? true
  }
  setShareableByEditors(shareable: boolean): this {
    return change(this, { writersCanShare: shareable, modifiedTime: record(this).modifiedTime })
  }
}

/** My Drive is what it is: nothing said of it can be changed. */
function keepRoot(entry: DriveEntry): void {
  if (entry.fileId === ROOT_ID) throw new GoogleException('Access denied: DriveApp.')
}

/** The record behind the handle, or Google's error when the file is gone. */
export function record(entry: DriveEntry): FileRecord {
  return fileOf(entry.world, entry.fileId)
}

export function change<E extends DriveEntry>(entry: E, changes: Partial<FileRecord>): E {
  changeFile(entry.world, entry.fileId, changes)
  return entry
}

export function share<E extends DriveEntry>(entry: E, email: string, role: Role): E {
  const { changed } = grant(entry.world, entry.fileId, { type: 'user', role, emailAddress: email })
  if (changed) keepNotice(entry.world, entry.fileId, email, role)
  return entry
}

/** Google's own ways with access that comes from a folder are not emulated: it is taken away on that folder. */
export function unshare<E extends DriveEntry>(entry: E, email: string, roles: readonly Role[]): E {
  const isTaken = (p: PermissionRecord) => sameAddress(p.emailAddress, email) && !p.view && roles.includes(p.role)
  if (inherits(entry.world, entry.fileId, isTaken))
    throw new NotEmulatedError(`removing access to a ${entry.googleName} that ${email} has from a folder`)
  revoke(entry.world, entry.fileId, isTaken)
  return entry
}

function users(entry: DriveEntry, least: Role): DriveUser[] {
  return peopleWith(entry.world, entry.fileId, least).map((email) => new DriveUser(entry.world, email))
}

/** DriveApp words a refused address as Drive v2 names the field (seen live for a domain that cannot be shared with). */
export function emailOf(person: Person): string {
  const email = typeof person === 'string' ? person : person.getEmail()
  if (!isAddress(email)) throw new GoogleException('Invalid argument: permission.value')
  return email
}
