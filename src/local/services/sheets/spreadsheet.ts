// Spreadsheet: one opened file (developers.google.com/apps-script/reference/spreadsheet/spreadsheet).
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { changeFile } from '../../state/files'
import { fromScript, type GoogleEnumMember } from '../../state/google-object'
import type { World } from '../../state/world'
import { type Area, gridRangeOf, wholeArea } from './area'
import { addBook, type Book, copyBook, recordOf, titleOf, touch } from './book'
import { copyTab } from './copy-tab'
import { keepMenu, type LegacyItem, removeMenu } from './menu'
import { NamedRange } from './named-range'
import type { Protection } from './protection'
import type { Range } from './range'
import type { RangeList } from './range-list'
import { rangeArea } from './range-place'
import { addNamedRange, checkRangeName, deleteNamedRange } from './requests/named-range-requests'
import { setLocale, setTimeZone } from './requests/tab-requests'
import { scriptBook } from './script-book'
import { areaOfName } from './script-range'
import { Sheet } from './sheet'
import { placeOf } from './sheet-place'
import { spreadsheetUrl } from './spreadsheet-resource'
import { SpreadsheetSharing } from './spreadsheet-sharing'
import { addTab, checkedPlace, moveTab, removeTab, sheetsOf } from './tabs'
import { TextFinder } from './text-finder'
import { keepDialog } from './ui'

type Template = { template?: Sheet | undefined }

export class Spreadsheet extends SpreadsheetSharing {
  readonly googleName = 'Spreadsheet'
  readonly #id: string

  static readonly without: Readonly<Record<string, string>> = {
    getRange: 'relative R1C1 notation',
    insertSheet: 'a template with charts',
  }
  static readonly differs: Readonly<Record<string, string>> = {
    copy: 'leaves the script bound to it behind',
    toast: 'is kept and shown for no set time',
  }

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
    this.#book()
    changeFile(this.world, this.#id, { name: newName })
  }

  /** Into My Drive of whoever runs the script. */
  copy(name: string): Spreadsheet {
    this.#book()
    const { id } = addBook(this.world, { title: name })
    copyBook(this.world, this.#id, id)
    return new Spreadsheet(this.world, id)
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

  /** Small and capital letters differ here, though two tabs may not differ in them alone. */
  getSheetByName(name: string): Sheet | null {
    const found = sheetsOf(this.#book()).find((sheet) => sheet.title === name)
    return found ? this.#sheet(found.sheetId) : null
  }

  getSheetById(id: number): Sheet | null {
    return recordOf(this.#book()).sheetIds.includes(id) ? this.#sheet(id) : null
  }

  getSheetId(): number {
    return this.getActiveSheet().getSheetId()
  }

  getSheetName(): string {
    return this.getActiveSheet().getName()
  }

  /** The tab last activated, or the first that is not hidden. */
  getActiveSheet(): Sheet {
    const active = this.world.store.collection<number>('active sheets').get(this.#id)
    const sheets = sheetsOf(this.#book())
    const shown = sheets.find((sheet) => sheet.sheetId === active) ?? sheets.find((sheet) => !sheet.hidden) ?? sheets[0]
    return this.#sheet(shown?.sheetId ?? 0)
  }

  setActiveSheet(sheet: Sheet): Sheet
  setActiveSheet(sheet: Sheet, restoreSelection: boolean): Sheet
  setActiveSheet(sheet: Sheet, restoreSelection = false): Sheet {
    const sheetId = sheet.getSheetId()
    this.world.store.collection<number>('active sheets').set(this.#id, sheetId)
    if (!restoreSelection) this.world.store.collection('active ranges').delete(`${this.#id}/${sheetId}`)
    return sheet
  }

  /** After the active tab, unless an index from 0 says otherwise; it becomes the active one. */
  insertSheet(): Sheet
  insertSheet(sheetIndex: number): Sheet
  insertSheet(sheetIndex: number, options: Template): Sheet
  insertSheet(options: Template): Sheet
  insertSheet(sheetName: string): Sheet
  insertSheet(sheetName: string, sheetIndex: number): Sheet
  insertSheet(sheetName: string, sheetIndex: number, options: Template): Sheet
  insertSheet(sheetName: string, options: Template): Sheet
  insertSheet(...args: (string | number | Template)[]): Sheet {
    const title = args.find((arg) => typeof arg === 'string')
    const wanted = args.find((arg) => typeof arg === 'number') ?? this.getActiveSheet().getIndex()
    const index = checkedPlace(wanted, this.getNumSheets())
    const template = templateIn(args.find((arg) => typeof arg === 'object'))
    const { sheetId } = template
      ? copyTab(scriptBook(this.world, placeOf(template).spreadsheetId), template.getSheetId(), this.#book(), {
          title,
          index,
        })
      : addTab(this.#book(), { index, ...(title !== undefined && { title }) })
    touch(this.#book())
    return this.setActiveSheet(this.#sheet(sheetId))
  }

  /** Named "Copy of …", after the active tab; it becomes the active one. */
  duplicateActiveSheet(): Sheet {
    const active = this.getActiveSheet()
    const { sheetId } = copyTab(this.#book(), active.getSheetId(), this.#book(), { index: active.getIndex() })
    touch(this.#book())
    return this.setActiveSheet(this.#sheet(sheetId))
  }

  renameActiveSheet(newName: string): void {
    this.getActiveSheet().setName(newName)
  }

  deleteSheet(sheet: Sheet): void {
    removeTab(this.#book(), sheet.getSheetId())
    touch(this.#book())
  }

  /** Answers the tab that is active now. */
  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet())
    return this.setActiveSheet(this.getActiveSheet())
  }

  /** Positions count from 1. */
  moveActiveSheet(pos: number): void {
    moveTab(this.#book(), this.getActiveSheet().getSheetId(), checkedPlace(pos - 1, this.getNumSheets() - 1))
    touch(this.#book())
  }

  getRange(a1Notation: string): Range {
    return this.getActiveSheet().getRange(a1Notation)
  }

  getRangeList(a1Notations: string[]): RangeList {
    return this.getActiveSheet().getRangeList(a1Notations)
  }

  getRangeByName(name: string): Range | null {
    const area = areaOfName(this.#book(), name)
    return area ? this.#range(area) : null
  }

  getNamedRanges(): NamedRange[] {
    return recordOf(this.#book()).namedRanges.map((one) => new NamedRange(this.world, this, one.namedRangeId ?? ''))
  }

  /** A name that exists is moved to the range. */
  setNamedRange(name: string, range: Range): void {
    const named = this.#named(name)
    checkRangeName(this.#book(), name, named?.namedRangeId)
    if (named) deleteNamedRange(this.#book(), { namedRangeId: named.namedRangeId })
    addNamedRange(this.#book(), { namedRange: { ...named, name, range: gridRangeOf(rangeArea(range)) } })
    touch(this.#book())
  }

  removeNamedRange(name: string): void {
    const named = this.#named(name)
    if (!named) throw new GoogleException(`The named range "${name}" does not exist.`)
    deleteNamedRange(this.#book(), { namedRangeId: named.namedRangeId })
    touch(this.#book())
  }

  getProtections(type: GoogleEnumMember): Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type))
  }

  createTextFinder(findText: string): TextFinder {
    const areas = () => sheetsOf(this.#book()).map(wholeArea)
    return new TextFinder(this.world, { spreadsheetId: this.#id, parent: this, areas }, findText)
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

  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange()
  }

  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell()
  }

  getCurrentCell(): Range {
    return this.getActiveSheet().getCurrentCell()
  }

  setActiveRange(range: Range): Range {
    return this.getActiveSheet().setActiveRange(range)
  }

  getSpreadsheetTimeZone(): string {
    return recordOf(this.#book()).timeZone
  }

  setSpreadsheetTimeZone(timezone: string): void {
    setTimeZone(this.#book(), timezone)
  }

  getSpreadsheetLocale(): string {
    return recordOf(this.#book()).locale
  }

  setSpreadsheetLocale(locale: string): void {
    setLocale(this.#book(), locale)
  }

  /** Shown to whoever has the sheet open; without anyone it goes nowhere. */
  toast(msg: string): void
  toast(msg: string, title: string): void
  toast(msg: string, title: string, timeoutSeconds: number | null): void
  toast(msg: string, title?: string, _timeoutSeconds?: number | null): void {
    keepDialog(this.world, { kind: 'toast', text: msg, ...(title !== undefined && { title }) })
  }

  addMenu(name: string, subMenus: (LegacyItem | null)[]): void {
    keepMenu(this.world, name, subMenus)
  }

  removeMenu(name: string): void {
    removeMenu(this.world, name)
  }

  #book(): Book {
    return scriptBook(this.world, this.#id)
  }

  #sheet(sheetId: number): Sheet {
    return new Sheet({ world: this.world, parent: this, spreadsheetId: this.#id, sheetId })
  }

  #range({ sheetId, top, bottom, left, right }: Area): Range {
    return this.#sheet(sheetId).getRange(top + 1, left + 1, bottom - top, right - left)
  }

  #named(name: string) {
    return recordOf(this.#book()).namedRanges.find((one) => one.name?.toLowerCase() === name.toLowerCase())
  }
}

/** What stands inside an options object is still as the script holds it. */
function templateIn(options: Template | undefined): Sheet | undefined {
  for (const name of Object.keys(options ?? {}))
    if (name !== 'template') throw new NotEmulatedError(`Spreadsheet.insertSheet with the option ${name}`)
  return options?.template && (fromScript(options.template) as Sheet)
}
