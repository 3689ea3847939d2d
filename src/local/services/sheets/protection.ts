// A protected sheet or range (developers.google.com/apps-script/reference/spreadsheet/protection).
import { GoogleException } from '../../state/errors'
import { type GoogleEnumMember, GoogleObject, googleEnum } from '../../state/google-object'
import { peopleWith } from '../base/sharing'
import { User } from '../base/user'
import { quoteName } from './a1'
import { gridRangeOf } from './area'
import { type Book, recordOf, touch } from './book'
import type { NamedRange } from './named-range'
import type { Range } from './range'
import { rangeArea } from './range-place'
import {
  addProtectedRange,
  deleteProtectedRange,
  findProtection,
  updateProtectedRange,
} from './requests/protection-requests'
import type { GridRange } from './schema/cells'
import type { ProtectedRange } from './schema/spreadsheets'
import { areaOfGrid } from './script-area'
import { scriptBook } from './script-book'
import type { Sheet } from './sheet'
import { bookBehind, placeOf } from './sheet-place'
import { sheetWith } from './tabs'

export const PROTECTION_TYPES = googleEnum('ProtectionType', ['RANGE', 'SHEET'])

/** Protects cells, or the whole tab when `range` names only the tab. Whoever may edit the file is an editor at first. */
export function protectCells(sheet: Sheet, range: GridRange): Protection {
  const { world, spreadsheetId } = placeOf(sheet)
  const editors = { users: peopleWith(world, spreadsheetId, 'writer') }
  const { addProtectedRange: reply } = addProtectedRange(bookBehind(sheet), { protectedRange: { range, editors } })
  touch(bookBehind(sheet))
  return new Protection(sheet, reply?.protectedRange?.protectedRangeId ?? 0)
}

/** The protections of a tab, of ranges or of the tab as a whole. */
export function protectionsOf(sheet: Sheet, type: GoogleEnumMember): Protection[] {
  const { protectedRanges } = sheetWith(bookBehind(sheet), placeOf(sheet).sheetId)
  return protectedRanges
    .filter((one) => isWholeTab(one) === (type.name() === 'SHEET'))
    .map((one) => new Protection(sheet, one.protectedRangeId ?? 0))
}

function isWholeTab({ range = {} }: ProtectedRange): boolean {
  return Object.entries(range).every(([name, bound]) => name === 'sheetId' || bound === undefined)
}

export class Protection extends GoogleObject {
  readonly googleName = 'Protection'
  readonly #sheet: Sheet
  readonly #id: number

  static readonly differs: Readonly<Record<string, string>> = {
    canEdit: 'is always true: the box runs scripts as the owner',
    getEditors: 'gains no editor the file gains later',
    setDomainEdit: 'is kept, though the box knows no domain',
  }

  constructor(sheet: Sheet, protectedRangeId: number) {
    super(placeOf(sheet).world)
    this.#sheet = sheet
    this.#id = protectedRangeId
  }

  getDescription(): string {
    return this.#record().description ?? ''
  }

  setDescription(description: string): this {
    return this.#change({ description })
  }

  getProtectionType(): GoogleEnumMember<'RANGE' | 'SHEET'> {
    return isWholeTab(this.#record()) ? PROTECTION_TYPES.SHEET : PROTECTION_TYPES.RANGE
  }

  /** Of a protected sheet, a range without a beginning or an end: its notation is empty. */
  getRange(): Range {
    const protection = this.#record()
    const { sheetId } = protection.range ?? {}
    if (!isWholeTab(protection)) return this.#handle(protection.range ?? {})
    return this.#sheet.getParent().getRange(quoteName(sheetWith(this.#book(), sheetId).title))
  }

  /** Of a protected sheet, the sheet is changed by this into one whose range alone is protected. */
  setRange(range: Range): this {
    return this.#change({ range: gridRangeOf(rangeArea(range)), namedRangeId: undefined })
  }

  getRangeName(): string | null {
    const { namedRangeId } = this.#record()
    const named = recordOf(this.#book()).namedRanges.find((one) => one.namedRangeId === namedRangeId)
    return (namedRangeId && named?.name) || null
  }

  setRangeName(rangeName: string): this {
    const wanted = rangeName.toLowerCase()
    const named = recordOf(this.#book()).namedRanges.find((one) => one.name?.toLowerCase() === wanted)
    if (!named) throw new GoogleException(`The named range "${rangeName}" does not exist.`)
    return this.#change({ namedRangeId: named.namedRangeId, range: named.range })
  }

  setNamedRange(namedRange: NamedRange): this {
    return this.setRangeName(namedRange.getName())
  }

  isWarningOnly(): boolean {
    return this.#record().warningOnly ?? false
  }

  /** A protection that only warns has no editors: everybody may edit. */
  setWarningOnly(warningOnly: boolean): this {
    return this.#change({ warningOnly })
  }

  canEdit(): boolean {
    return this.#record() !== undefined
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

  addEditor(emailAddress: string): this
  addEditor(user: User): this
  addEditor(user: string | User): this {
    return this.addEditors([addressOf(user)])
  }

  /** This does not share the spreadsheet with them. */
  addEditors(emailAddresses: string[]): this {
    return this.#setUsers([...this.#users(), ...emailAddresses])
  }

  removeEditor(emailAddress: string): this
  removeEditor(user: User): this
  removeEditor(user: string | User): this {
    return this.removeEditors([addressOf(user)])
  }

  /** The owner of the spreadsheet cannot be removed, and is left without an error. */
  removeEditors(emailAddresses: string[]): this
  removeEditors(users: User[]): this
  removeEditors(users: (string | User)[]): this {
    const gone = new Set(users.map((user) => addressOf(user).toLowerCase()))
    return this.#setUsers(this.#users().filter((email) => !gone.has(email.toLowerCase())))
  }

  /** Cells of a protected sheet that stay open. */
  getUnprotectedRanges(): Range[] {
    return (this.#record().unprotectedRanges ?? []).map((range) => this.#handle(range))
  }

  setUnprotectedRanges(ranges: Range[]): this {
    return this.#change({ unprotectedRanges: ranges.map((range) => gridRangeOf(rangeArea(range))) })
  }

  remove(): void {
    this.#record()
    deleteProtectedRange(this.#book(), { protectedRangeId: this.#id })
    touch(this.#book())
  }

  #book(): Book {
    const { world, spreadsheetId } = placeOf(this.#sheet)
    return scriptBook(world, spreadsheetId)
  }

  #record(): ProtectedRange {
    const found = findProtection(this.#book(), this.#id)
    if (!found) throw new GoogleException('The protection does not exist. It may have been removed already.')
    return found.protection
  }

  #handle(range: GridRange): Range {
    const { top, bottom, left, right, sheetId } = areaOfGrid(range, sheetWith(this.#book(), range.sheetId))
    const sheet = this.#sheet.getParent().getSheetById(sheetId) ?? this.#sheet
    return sheet.getRange(top + 1, left + 1, bottom - top, right - left)
  }

  #users(): readonly string[] {
    return this.#record().editors?.users ?? []
  }

  #setUsers(users: readonly string[]): this {
    return this.#change({ editors: { ...this.#record().editors, users: [...users] } })
  }

  #change(change: ProtectedRange): this {
    this.#record()
    const protectedRange = { ...change, protectedRangeId: this.#id }
    updateProtectedRange(this.#book(), { protectedRange, fields: Object.keys(change).join(',') })
    touch(this.#book())
    return this
  }
}

function addressOf(user: string | User): string {
  return typeof user === 'string' ? user : user.getEmail()
}
