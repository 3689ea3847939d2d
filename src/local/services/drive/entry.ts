// What files and folders have in common: name, dates, description, trash, sharing (developers.google.com/apps-script/reference/drive/file).
import { GoogleException } from '../../state/errors'
import { changeFile, type FileRecord, fileOf, fileUrl, ROOT_ID } from '../../state/files'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { mismatch } from '../base/mismatch'
import { effectivePermissions, grant, keepNotice, peopleWith, type Role, revoke } from '../base/sharing'
import { Access, type AccessMember, Permission, type PermissionMember } from './enums'
import { accessOf, accessPermission, permissionMember, setGeneralAccess } from './general-access'
import { isInTrash } from './tree'
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

  getId(): string {
    return this.fileId
  }
  getName(): string {
    return record(this).name
  }
  setName(name: string): this {
    return change(this, { name: String(name) })
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
    return change(this, { description: String(description) })
  }
  getSize(): number {
    return record(this).size ?? 0
  }
  isTrashed(): boolean {
    return isInTrash(this.world, record(this))
  }
  setTrashed(trashed: boolean): this {
    if (this.fileId === ROOT_ID) throw new GoogleException('The root folder cannot be trashed.')
    return change(this, { trashed: Boolean(trashed) })
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
    const email = emailOf(this, person, 'getAccess')
    const held = effectivePermissions(this.world, record(this)).find((p) => p.emailAddress === email && !p.view)
    return permissionMember(held?.role)
  }

  /** Google mails whoever gets access this way: the box keeps a notice in "drive-share-notices". */
  addEditor(emailAddress: string): this
  addEditor(user: { getEmail(): string }): this
  addEditor(person: Person): this {
    return share(this, emailOf(this, person, 'addEditor'), 'writer')
  }
  addEditors(emailAddresses: string[]): this {
    for (const email of emailAddresses) share(this, emailOf(this, email, 'addEditors'), 'writer')
    return this
  }
  addViewer(emailAddress: string): this
  addViewer(user: { getEmail(): string }): this
  addViewer(person: Person): this {
    return share(this, emailOf(this, person, 'addViewer'), 'reader')
  }
  addViewers(emailAddresses: string[]): this {
    for (const email of emailAddresses) share(this, emailOf(this, email, 'addViewers'), 'reader')
    return this
  }
  removeEditor(emailAddress: string): this
  removeEditor(user: { getEmail(): string }): this
  removeEditor(person: Person): this {
    return unshare(this, emailOf(this, person, 'removeEditor'), ['writer'])
  }
  removeViewer(emailAddress: string): this
  removeViewer(user: { getEmail(): string }): this
  removeViewer(person: Person): this {
    return unshare(this, emailOf(this, person, 'removeViewer'), ['reader', 'commenter'])
  }
  revokePermissions(emailAddress: string): this
  revokePermissions(user: { getEmail(): string }): this
  revokePermissions(person: Person): this {
    return unshare(this, emailOf(this, person, 'revokePermissions'), ['reader', 'commenter', 'writer'])
  }

  setSharing(accessType: AccessMember, permissionType: PermissionMember): this {
    if (!Object.values(Access).includes(accessType) || !Object.values(Permission).includes(permissionType))
      throw mismatch(`DriveApp.${this.googleName}.setSharing`, [accessType, permissionType])
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
    return change(this, { writersCanShare: Boolean(shareable) })
  }
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

export function unshare<E extends DriveEntry>(entry: E, email: string, roles: readonly Role[]): E {
  revoke(entry.world, entry.fileId, (p) => p.emailAddress === email && !p.view && roles.includes(p.role))
  return entry
}

function users(entry: DriveEntry, least: Role): DriveUser[] {
  return peopleWith(entry.world, entry.fileId, least).map((email) => new DriveUser(entry.world, email))
}

export function emailOf(entry: DriveEntry, person: unknown, method: string): string {
  const email = hasAddress(person) ? person.getEmail() : person
  if (typeof email !== 'string') throw mismatch(`DriveApp.${entry.googleName}.${method}`, [person])
  if (!/^\S+@\S+$/.test(email)) throw new GoogleException(`Invalid argument: ${email}`)
  return email
}

/** A User of whichever service: Drive's, Session's, a form's. */
function hasAddress(person: unknown): person is { getEmail(): string } {
  return person instanceof GoogleObject && 'getEmail' in person
}
