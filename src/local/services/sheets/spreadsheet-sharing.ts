// Who may read and change a spreadsheet (developers.google.com/apps-script/reference/spreadsheet/spreadsheet).
import { GoogleException } from '../../state/errors'
import { fileOf } from '../../state/files'
import { GoogleObject } from '../../state/google-object'
import { grant, keepNotice, peopleWith, revoke } from '../base/sharing'
import { User } from '../base/user'

/** The members of Spreadsheet about people; they act on its Drive file. */
export abstract class SpreadsheetSharing extends GoogleObject {
  abstract getId(): string

  getOwner(): User {
    return new User(this.world, fileOf(this.world, this.getId()).owner)
  }

  /** Everybody who may edit, the owner included. */
  getEditors(): User[] {
    return this.#people('writer')
  }

  /** Everybody who may read, editors included. */
  getViewers(): User[] {
    return this.#people('reader')
  }

  addEditor(emailAddress: string): this
  addEditor(user: User): this
  addEditor(user: string | User): this {
    return this.#share([user], 'writer')
  }

  addEditors(emailAddresses: string[]): this {
    return this.#share(emailAddresses, 'writer')
  }

  addViewer(emailAddress: string): this
  addViewer(user: User): this
  addViewer(user: string | User): this {
    return this.#share([user], 'reader')
  }

  addViewers(emailAddresses: string[]): this {
    return this.#share(emailAddresses, 'reader')
  }

  /** Somebody who was no editor changes nothing. */
  removeEditor(emailAddress: string): this
  removeEditor(user: User): this
  removeEditor(user: string | User): this {
    return this.#unshare(user, ['writer'])
  }

  removeViewer(emailAddress: string): this
  removeViewer(user: User): this
  removeViewer(user: string | User): this {
    return this.#unshare(user, ['reader', 'commenter'])
  }

  #people(least: 'writer' | 'reader'): User[] {
    return peopleWith(this.world, this.getId(), least).map((email) => new User(this.world, email))
  }

  #share(users: readonly (string | User)[], role: 'writer' | 'reader'): this {
    for (const emailAddress of users.map(addressOf)) {
      const { changed } = grant(this.world, this.getId(), { type: 'user', role, emailAddress })
      if (changed) keepNotice(this.world, this.getId(), emailAddress, role)
    }
    return this
  }

  #unshare(user: string | User, roles: readonly string[]): this {
    const address = addressOf(user).toLowerCase()
    revoke(
      this.world,
      this.getId(),
      ({ emailAddress, role }) => emailAddress?.toLowerCase() === address && roles.includes(role),
    )
    return this
  }
}

function addressOf(user: string | User): string {
  const address = typeof user === 'string' ? user : user.getEmail()
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) throw new GoogleException(`Invalid email: ${address}`)
  return address
}
