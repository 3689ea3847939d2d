// NamedRange: a name for cells (developers.google.com/apps-script/reference/spreadsheet/named-range).
import { GoogleException } from '../../state/errors'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { gridRangeOf } from './area'
import { type Book, changeRecord, recordOf, touch } from './book'
import type { Range } from './range'
import { rangeArea } from './range-place'
import { checkRangeName, deleteNamedRange } from './requests/named-range-requests'
import type { NamedRange as NamedRangeRecord } from './schema/spreadsheets'
import { areaOfGrid } from './script-area'
import { scriptBook } from './script-book'
import type { Spreadsheet } from './spreadsheet'
import { sheetWith } from './tabs'

export class NamedRange extends GoogleObject {
  readonly googleName = 'NamedRange'
  readonly #parent: Spreadsheet
  readonly #id: string

  constructor(world: World, parent: Spreadsheet, id: string) {
    super(world)
    this.#parent = parent
    this.#id = id
  }

  getName(): string {
    return this.#record().name ?? ''
  }

  getRange(): Range {
    const range = this.#record().range ?? {}
    const { top, bottom, left, right, sheetId } = areaOfGrid(range, sheetWith(this.#book(), range.sheetId))
    const sheet = this.#parent.getSheetById(sheetId)
    if (!sheet) throw new GoogleException(`Sheet ${sheetId} not found`)
    return sheet.getRange(top + 1, left + 1, bottom - top, right - left)
  }

  setName(name: string): this {
    checkRangeName(this.#book(), name, this.#id)
    return this.#change({ name })
  }

  setRange(range: Range): this {
    return this.#change({ range: gridRangeOf(rangeArea(range)) })
  }

  remove(): void {
    this.#record()
    deleteNamedRange(this.#book(), { namedRangeId: this.#id })
    touch(this.#book())
  }

  #book(): Book {
    return scriptBook(this.world, this.#parent.getId())
  }

  #record(): NamedRangeRecord {
    const found = recordOf(this.#book()).namedRanges.find((one) => one.namedRangeId === this.#id)
    if (!found) throw new GoogleException('The named range does not exist.')
    return found
  }

  #change(change: Partial<NamedRangeRecord>): this {
    const changed = { ...this.#record(), ...change }
    const book = this.#book()
    const namedRanges = recordOf(book).namedRanges.map((one) => (one.namedRangeId === this.#id ? changed : one))
    changeRecord(book, { namedRanges })
    touch(book)
    return this
  }
}
