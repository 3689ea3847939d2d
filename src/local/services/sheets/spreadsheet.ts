// Spreadsheet: one opened file (developers.google.com/apps-script/reference/spreadsheet/spreadsheet).
import { GoogleException } from '../../state/errors'
import { changeFile, fileOf } from '../../state/files'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { grant, keepNotice, peopleWith, revoke } from '../base/sharing'
import { User } from '../base/user'
import { type Area, gridRangeOf } from './area'
import { type Book, openBook, recordOf, titleOf, touch } from './book'
import type { Range } from './range'
import { addNamedRange, deleteNamedRange } from './requests/range-requests'
import { setLocale, setTimeZone } from './requests/tab-requests'
import { areaOfName, areaOfText } from './script-range'
import { Sheet } from './sheet'
import { checkArgs } from './signature'
import { spreadsheetUrl } from './spreadsheet-resource'
import { addTab, moveTab, removeTab, sheetsOf, sheetTitled } from './tabs'
import { keepDialog } from './ui'

export class Spreadsheet extends GoogleObject {
  readonly googleName = 'Spreadsheet'
  readonly #id: string

  constructor(world: World, id: string) {
    super(world)
    this.#id = id
  }

  getId(): string {
    return this.#id
  }

  getName(): string {
    return titleOf(this.#book())
  }

  rename(newName: string): void {
    checkArgs('Spreadsheet.rename', [newName], ['string'])
    changeFile(this.world, this.#id, { name: newName })
  }

  getUrl(): string {
    return spreadsheetUrl(this.#id)
  }

  getSheets(): Sheet[] {
    return sheetsOf(this.#book()).map((sheet) => this.#sheet(sheet.sheetId))
  }

  getNumSheets(): number {
    return recordOf(this.#book()).sheetIds.length
  }

  getSheetByName(name: string): Sheet | null {
    checkArgs('Spreadsheet.getSheetByName', [name], ['string'])
    const found = sheetTitled(this.#book(), name)
    return found ? this.#sheet(found.sheetId) : null
  }

  getSheetById(id: number): Sheet | null {
    checkArgs('Spreadsheet.getSheetById', [id], ['number'])
    return recordOf(this.#book()).sheetIds.includes(id) ? this.#sheet(id) : null
  }

  /** The tab last activated, or the first that is not hidden. */
  getActiveSheet(): Sheet {
    const active = this.world.store.collection<number>('active sheets').get(this.#id)
    const sheets = sheetsOf(this.#book())
    const shown = sheets.find((sheet) => sheet.sheetId === active) ?? sheets.find((sheet) => !sheet.hidden) ?? sheets[0]
    return this.#sheet(shown?.sheetId ?? 0)
  }

  setActiveSheet(sheet: Sheet): Sheet {
    checkArgs('Spreadsheet.setActiveSheet', [sheet], ['object'])
    this.world.store.collection<number>('active sheets').set(this.#id, sheet.getSheetId())
    return sheet
  }

  /** After the active tab, unless an index from 0 says otherwise. */
  insertSheet(): Sheet
  insertSheet(sheetIndex: number): Sheet
  insertSheet(sheetName: string): Sheet
  insertSheet(sheetName: string, sheetIndex: number): Sheet
  insertSheet(...args: (string | number)[]): Sheet {
    checkArgs('Spreadsheet.insertSheet', args, [], ['number'], ['string'], ['string', 'number'])
    const title = args.find((arg) => typeof arg === 'string')
    const index = args.find((arg) => typeof arg === 'number') ?? this.getActiveSheet().getIndex()
    const { sheetId } = addTab(this.#book(), { index, ...(title !== undefined && { title }) })
    touch(this.#book())
    return this.setActiveSheet(this.#sheet(sheetId))
  }

  deleteSheet(sheet: Sheet): void {
    checkArgs('Spreadsheet.deleteSheet', [sheet], ['object'])
    removeTab(this.#book(), sheet.getSheetId())
    touch(this.#book())
  }

  /** Positions count from 1. */
  moveActiveSheet(pos: number): void {
    checkArgs('Spreadsheet.moveActiveSheet', [pos], ['number'])
    moveTab(this.#book(), this.getActiveSheet().getSheetId(), pos - 1)
  }

  getRange(a1Notation: string): Range {
    checkArgs('Spreadsheet.getRange', [a1Notation], ['string'])
    return this.#range(areaOfText(this.#book(), this.getActiveSheet().getName(), a1Notation))
  }

  getRangeByName(name: string): Range | null {
    checkArgs('Spreadsheet.getRangeByName', [name], ['string'])
    const area = areaOfName(this.#book(), name)
    return area ? this.#range(area) : null
  }

  setNamedRange(name: string, range: Range): void {
    checkArgs('Spreadsheet.setNamedRange', [name, range], ['string', 'object'])
    this.#dropName(name)
    const area = {
      sheetId: range.getSheet().getSheetId(),
      top: range.getRow() - 1,
      bottom: range.getLastRow(),
      left: range.getColumn() - 1,
      right: range.getLastColumn(),
    }
    addNamedRange(this.#book(), { namedRange: { name, range: gridRangeOf(area) } })
  }

  removeNamedRange(name: string): void {
    if (!this.#dropName(name)) throw new GoogleException(`The named range "${name}" does not exist.`)
  }

  getDataRange(): Range {
    return this.getActiveSheet().getDataRange()
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow()
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn()
  }

  appendRow(rowContents: unknown[]): Sheet {
    return this.getActiveSheet().appendRow(rowContents)
  }

  getSpreadsheetTimeZone(): string {
    return recordOf(this.#book()).timeZone
  }

  setSpreadsheetTimeZone(timezone: string): void {
    checkArgs('Spreadsheet.setSpreadsheetTimeZone', [timezone], ['string'])
    setTimeZone(this.#book(), timezone)
  }

  getSpreadsheetLocale(): string {
    return recordOf(this.#book()).locale
  }

  setSpreadsheetLocale(locale: string): void {
    checkArgs('Spreadsheet.setSpreadsheetLocale', [locale], ['string'])
    setLocale(this.#book(), locale)
  }

  /** Shown to whoever has the sheet open; without anyone it goes nowhere. */
  toast(msg: string, title?: string, _timeoutSeconds?: number | null): void {
    keepDialog(this.world, { kind: 'toast', text: msg, ...(title !== undefined && { title }) })
  }

  getOwner(): User {
    return new User(this.world, fileOf(this.world, this.#id).owner)
  }

  /** Everybody who may edit, the owner included. */
  getEditors(): User[] {
    return this.#people('writer')
  }

  /** Everybody who may read, editors included. */
  getViewers(): User[] {
    return this.#people('reader')
  }

  addEditor(user: string | User): this {
    return this.#share(user, 'writer')
  }

  addEditors(emailAddresses: string[]): this {
    for (const address of emailAddresses) this.#share(address, 'writer')
    return this
  }

  addViewer(user: string | User): this {
    return this.#share(user, 'reader')
  }

  addViewers(emailAddresses: string[]): this {
    for (const address of emailAddresses) this.#share(address, 'reader')
    return this
  }

  removeEditor(user: string | User): this {
    return this.#unshare(user)
  }

  removeViewer(user: string | User): this {
    return this.#unshare(user)
  }

  #book(): Book {
    return openBook(this.world, this.#id)
  }

  #sheet(sheetId: number): Sheet {
    return new Sheet({ world: this.world, parent: this, spreadsheetId: this.#id, sheetId })
  }

  #range(area: Area): Range {
    const size = [area.bottom - area.top, area.right - area.left] as const
    return this.#sheet(area.sheetId).getRange(area.top + 1, area.left + 1, ...size)
  }

  #dropName(name: string): boolean {
    const named = recordOf(this.#book()).namedRanges.find((one) => one.name?.toLowerCase() === name.toLowerCase())
    if (named) deleteNamedRange(this.#book(), { namedRangeId: named.namedRangeId })
    return named !== undefined
  }

  #people(least: 'writer' | 'reader'): User[] {
    return peopleWith(this.world, this.#id, least).map((email) => new User(this.world, email))
  }

  #share(user: string | User, role: 'writer' | 'reader'): this {
    const emailAddress = addressOf(user)
    const { changed } = grant(this.world, this.#id, { type: 'user', role, emailAddress })
    if (changed) keepNotice(this.world, this.#id, emailAddress, role)
    return this
  }

  #unshare(user: string | User): this {
    const address = addressOf(user).toLowerCase()
    revoke(this.world, this.#id, (permission) => permission.emailAddress?.toLowerCase() === address)
    return this
  }
}

function addressOf(user: string | User): string {
  const address = typeof user === 'string' ? user : user.getEmail()
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) throw new GoogleException(`Invalid email: ${address}`)
  return address
}
