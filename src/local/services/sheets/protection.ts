// A protected sheet or range (developers.google.com/apps-script/reference/spreadsheet/protection).
import { NotEmulatedError } from '../../state/errors'
import { type GoogleEnumMember, GoogleObject, googleEnum } from '../../state/google-object'
import type { World } from '../../state/world'
import { User } from '../base/user'
import { InvalidArgument } from './api-error'
import { openBook } from './book'
import type { Range } from './range'
import { deleteProtectedRange, findProtection, updateProtectedRange } from './requests/protection-requests'
import type { ProtectedRange } from './schema/spreadsheets'
import { checkArgs } from './signature'

export const PROTECTION_TYPES = googleEnum('ProtectionType', ['RANGE', 'SHEET'])

export interface ProtectionPlace {
  readonly spreadsheetId: string
  readonly protectedRangeId: number
  /** The handle of the cells it protects. */
  readonly range: Range
}

export class Protection extends GoogleObject {
  readonly googleName = 'Protection'
  readonly #place: ProtectionPlace

  constructor(world: World, place: ProtectionPlace) {
    super(world)
    this.#place = place
  }

  getDescription(): string {
    return this.#record().description ?? ''
  }

  setDescription(description: string): this {
    checkArgs('Protection.setDescription', [description], ['string'])
    return this.#change({ description })
  }

  getProtectionType(): GoogleEnumMember {
    const { startRowIndex, startColumnIndex } = this.#record().range ?? {}
    return startRowIndex === undefined && startColumnIndex === undefined
      ? PROTECTION_TYPES.SHEET
      : PROTECTION_TYPES.RANGE
  }

  getRange(): Range {
    return this.#place.range
  }

  isWarningOnly(): boolean {
    return this.#record().warningOnly ?? false
  }

  setWarningOnly(warningOnly: boolean): this {
    checkArgs('Protection.setWarningOnly', [warningOnly], ['boolean'])
    return this.#change({ warningOnly })
  }

  canEdit(): boolean {
    return true
  }

  canDomainEdit(): boolean {
    return this.#record().editors?.domainUsersCanEdit ?? false
  }

  setDomainEdit(editable: boolean): this {
    return this.#change({ editors: { ...this.#record().editors, domainUsersCanEdit: editable } })
  }

  getEditors(): User[] {
    return this.#users().map((email) => new User(this.world, email))
  }

  addEditor(user: string | User): this {
    return this.addEditors([addressOf(user)])
  }

  addEditors(emailAddresses: string[]): this {
    return this.#setUsers([...this.#users(), ...emailAddresses])
  }

  removeEditor(user: string | User): this {
    return this.removeEditors([addressOf(user)])
  }

  /** The owner of the spreadsheet cannot be removed, and is left without an error. */
  removeEditors(users: (string | User)[]): this {
    const gone = new Set(users.map(addressOf))
    return this.#setUsers(this.#users().filter((email) => !gone.has(email)))
  }

  setUnprotectedRanges(_ranges: Range[]): this {
    throw new NotEmulatedError('Protection.setUnprotectedRanges')
  }

  remove(): void {
    const { spreadsheetId, protectedRangeId } = this.#place
    deleteProtectedRange(openBook(this.world, spreadsheetId), { protectedRangeId })
  }

  #record(): ProtectedRange {
    const { spreadsheetId, protectedRangeId } = this.#place
    const found = findProtection(openBook(this.world, spreadsheetId), protectedRangeId)
    if (!found) throw new InvalidArgument('This protection has been removed.')
    return found.protection
  }

  #users(): readonly string[] {
    return this.#record().editors?.users ?? []
  }

  #setUsers(users: readonly string[]): this {
    return this.#change({ editors: { ...this.#record().editors, users: [...users] } })
  }

  #change(change: ProtectedRange): this {
    const { spreadsheetId, protectedRangeId } = this.#place
    const protectedRange = { ...change, protectedRangeId }
    const fields = Object.keys(change).join(',')
    updateProtectedRange(openBook(this.world, spreadsheetId), { protectedRange, fields })
    return this
  }
}

function addressOf(user: string | User): string {
  return typeof user === 'string' ? user : user.getEmail()
}
