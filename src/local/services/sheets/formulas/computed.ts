// Works out the formulas of a spreadsheet when one is read, and keeps the engine filled: after a change only the rows
// that changed are told to it.
import { NotEmulatedError } from '../../../state/errors'
import type { Collection } from '../../../state/store'
import { type Book, type Cell, type Row, recordOf, rowsOf, type SheetRecord } from '../book'
import { hyperlinkOf } from '../formula'
import { hasData } from '../grid'
import { localeOf } from '../locale-of'
import type { NumberFormat } from '../schema/cells'
import { serialOfInstant } from '../serial'
import { sheetsOf, sheetTitled } from '../tabs'
import { compiled, type Surroundings } from './compiled'
import { Engine } from './engine'
import { type FormulaError, formulaError } from './errors'
import { cellNamedBy, formatNamedBy } from './shown-format'

/** Undefined where the formula names an empty cell and nothing else. */
export type Computed = string | number | boolean | FormulaError | undefined

export type FormatSource = Cell | { readonly numberFormat: NumberFormat } | undefined

interface Place {
  readonly tab: number
  readonly row: number
  readonly column: number
}

const workbooks = new WeakMap<Collection<SheetRecord>, Workbook>()

/** What a cell with a formula, kept in this spreadsheet, comes to. */
export function computedValue(book: Book, cell: Cell): Computed {
  const link = cell.x === undefined ? undefined : hyperlinkOf(cell.x)
  return link ? link.label : workbookOf(book).value(book, cell)
}

/** The cell whose number format a formula without one of its own takes over, or the format itself. */
export function formatSource(book: Book, cell: Cell): FormatSource {
  if (cell.x === undefined || hyperlinkOf(cell.x)) return undefined
  return workbookOf(book).formatSource(book, cell)
}

function workbookOf(book: Book): Workbook {
  const kept = workbooks.get(book.sheets)
  if (kept?.fits(book)) return kept
  const workbook = new Workbook(book)
  workbooks.set(book.sheets, workbook)
  return workbook
}

interface KnownTab {
  readonly number: number
  /** The rows the engine was told. */
  rows: Map<string, Row>
  version: number
  /** Columns some formula reads; of all others the engine knows the formulas only. */
  readonly columns: Set<number>
}

/** One spreadsheet in the engine. */
class Workbook {
  readonly #shape: string
  #known: readonly [record: object, sheets: number]
  readonly #engine: Engine
  readonly #tabs = new Map<number, KnownTab>()
  readonly #places = new Map<Cell, Place>()
  readonly #volatile = new Map<Cell, SheetRecord>()
  readonly #written = new Map<Cell, { readonly place: Place; readonly formula: string }>()
  #now = 0
  #clock = Number.NaN

  constructor(book: Book) {
    this.#shape = shapeOf(book)
    this.#known = [recordOf(book), book.sheets.version]
    this.#engine = new Engine(localeOf(book).decimal)
    // Every tab with a formula of its own is known from the start; those they name follow as they are named.
    for (const sheet of sheetsOf(book)) if (hasFormula(rowsOf(book, sheet.sheetId))) this.#number(sheet)
  }

  /** Tabs, their sizes and names are built into the rewritten formulas: when they change, everything begins anew. */
  fits(book: Book): boolean {
    const known = [recordOf(book), book.sheets.version] as const
    if (known[0] === this.#known[0] && known[1] === this.#known[1]) return true
    this.#known = known
    return this.#shape === shapeOf(book)
  }

  value(book: Book, cell: Cell): Computed {
    const place = this.#placeOf(book, cell)
    const result = this.#engine.result(place.tab, place.row, place.column)
    if (result.kind === 'several') throw new NotEmulatedError(`the array the formula ${cell.x} comes to`)
    if (result.kind === 'value') refuseDecimalPoint(book, cell, result.value)
    if (result.kind === 'value') return result.value === 0 ? this.#zeroOrNothing(book, cell, place) : result.value
    const error = formulaError(result.code)
    if (!error) throw new NotEmulatedError(`the error ${result.code} of the formula ${cell.x}`)
    return error
  }

  formatSource(book: Book, cell: Cell): FormatSource {
    const { tab } = this.#placeOf(book, cell)
    const named = formatNamedBy(cell.x ?? '', localeOf(book))
    if (!named || !('row' in named)) return named
    const sheet = named.tab === undefined ? this.#sheetAt(book, tab) : sheetTitled(book, named.tab)
    return sheet && (rowsOf(book, sheet.sheetId).get(String(named.row))?.[named.column] ?? undefined)
  }

  #sheetAt(book: Book, number: number): SheetRecord | undefined {
    const found = [...this.#tabs].find(([, tab]) => tab.number === number)
    return found && book.sheets.get(String(found[0]))
  }

  #placeOf(book: Book, cell: Cell): Place {
    this.#follow(book)
    const place = this.#places.get(cell)
    if (place) return place
    // The first formula of a tab that had none before.
    for (const sheet of sheetsOf(book)) if (hasFormula(rowsOf(book, sheet.sheetId))) this.#number(sheet)
    this.#follow(book)
    const found = this.#places.get(cell)
    if (!found) throw new NotEmulatedError(`the value of the formula ${cell.x} before it is kept`)
    return found
  }

  /** A formula that only names an empty cell shows nothing on Google; the engine makes it 0. */
  #zeroOrNothing(book: Book, cell: Cell, place: Place): Computed {
    const named = cellNamedBy(cell.x ?? '', localeOf(book).decimal)
    const sheet = named?.tab === undefined ? this.#sheetAt(book, place.tab) : sheetTitled(book, named.tab)
    if (!named || !sheet) return 0
    const source = rowsOf(book, sheet.sheetId).get(String(named.row))?.[named.column]
    return hasData(source) ? 0 : undefined
  }

  #number(sheet: SheetRecord): number {
    const known = this.#tabs.get(sheet.sheetId)
    if (known) return known.number
    const number = this.#tabs.size === 0 ? 0 : this.#engine.addTab()
    this.#tabs.set(sheet.sheetId, { number, rows: new Map(), version: -1, columns: new Set() })
    return number
  }

  /** Tells the engine what changed since it was last asked. */
  #follow(book: Book): void {
    let changed = this.#tellTime(book)
    // A formula may name a tab that was not known yet, which is then at the end of the list.
    // Which columns are read is found out first: a value the engine is told twice takes it far longer.
    for (const [sheetId] of this.#tabs) this.#findReadColumns(book, sheetId)
    // Reading a formula may make further columns of a tab known, which are told in the next round.
    for (let again = true; again; ) {
      again = false
      for (const [sheetId] of this.#tabs) again = this.#followTab(book, sheetId) || again
      changed ||= again
    }
    // Formulas last: beside them the engine takes in values far more slowly.
    for (const { place, formula } of this.#written.values())
      this.#engine.setFormula(place.tab, place.row, place.column, formula)
    this.#written.clear()
    if (changed) this.#engine.compute()
  }

  #tellTime(book: Book): boolean {
    const clock = book.world.now().getTime()
    if (clock === this.#clock) return false
    this.#clock = clock
    this.#now = serialOfInstant(new Date(clock), recordOf(book).timeZone)
    for (const [cell, sheet] of this.#volatile) {
      const place = this.#places.get(cell)
      if (place) this.#setFormula(book, sheet, cell, place)
    }
    return this.#volatile.size > 0
  }

  #findReadColumns(book: Book, sheetId: number): void {
    const tab = this.#tabs.get(sheetId)
    const sheet = book.sheets.get(String(sheetId))
    const rows = rowsOf(book, sheetId)
    if (!tab || !sheet || tab.version === rows.version) return
    const around = this.#surroundings(book, sheet)
    for (const [key, row] of rows.entries()) {
      if (tab.rows.get(key) === row) continue
      for (const cell of row) if (cell?.x !== undefined && !hyperlinkOf(cell.x)) compiled(cell.x, around)
    }
  }

  #followTab(book: Book, sheetId: number): boolean {
    const tab = this.#tabs.get(sheetId)
    const sheet = book.sheets.get(String(sheetId))
    const rows = rowsOf(book, sheetId)
    if (!tab || !sheet || tab.version === rows.version) return false
    tab.version = rows.version
    const before = tab.rows
    const now = new Map(rows.entries())
    tab.rows = now
    for (const [key, row] of now) {
      const was = before.get(key)
      if (was !== row) this.#setRow(book, sheet, tab, Number(key), was ?? [], row)
    }
    for (const [key, was] of before) if (!now.has(key)) this.#setRow(book, sheet, tab, Number(key), was, [])
    return true
  }

  #setRow(book: Book, sheet: SheetRecord, { number: tab, columns }: KnownTab, row: number, was: Row, is: Row): void {
    for (let column = 0; column < Math.max(was.length, is.length); column++) {
      const [before, cell] = [was[column] ?? null, is[column] ?? null]
      if (before === cell) continue
      this.#forget(before, { tab, row, column })
      if (cell?.x !== undefined) {
        this.#places.set(cell, { tab, row, column })
        this.#setFormula(book, sheet, cell, { tab, row, column })
      } else if (cell?.v !== undefined) {
        if (before?.v !== cell.v && columns.has(column)) this.#engine.setValue(tab, row, column, cell.v)
      } else if (before?.v !== undefined || before?.x !== undefined) this.#engine.clear(tab, row, column)
    }
  }

  /** Columns not read before are told with the next round: the tab counts as unknown again. */
  #reads(sheet: SheetRecord, left: number, right: number): void {
    this.#number(sheet)
    const tab = this.#tabs.get(sheet.sheetId)
    for (let column = left; tab && column <= right; column++) {
      if (tab.columns.has(column)) continue
      tab.columns.add(column)
      tab.rows = new Map()
      tab.version = -1
    }
  }

  /** A cell that was moved may already be known at its new place. */
  #forget(cell: Cell | null, { tab, row, column }: Place): void {
    const known = cell && this.#places.get(cell)
    if (!cell || !known || known.tab !== tab || known.row !== row || known.column !== column) return
    this.#places.delete(cell)
    this.#written.delete(cell)
    this.#volatile.delete(cell)
  }

  #setFormula(book: Book, sheet: SheetRecord, cell: Cell, place: Place): void {
    const link = hyperlinkOf(cell.x ?? '')
    if (link) {
      this.#engine.setValue(place.tab, place.row, place.column, link.label)
      return
    }
    const { formula, volatile } = compiled(cell.x ?? '', this.#surroundings(book, sheet))
    this.#written.set(cell, { place, formula })
    if (volatile) this.#volatile.set(cell, sheet)
  }

  #surroundings(book: Book, own: SheetRecord): Surroundings {
    return {
      decimal: localeOf(book).decimal,
      own,
      now: this.#now,
      sheetTitled: (title) => sheetTitled(book, title),
      sheetWith: (sheetId) => book.sheets.get(String(sheetId)),
      reads: (sheet, left, right) => this.#reads(sheet, left, right),
      namedRange: (name) =>
        recordOf(book).namedRanges.find((one) => one.name?.toLowerCase() === name.toLowerCase())?.range,
      tabName: (sheet) => `T${this.#number(sheet)}`,
    }
  }
}

/** The engine joins a number to a text with a decimal point, whatever the locale. */
function refuseDecimalPoint(book: Book, cell: Cell, value: unknown): void {
  if (typeof value !== 'string' || !/\d\.\d/.test(value) || localeOf(book).decimal === '.') return
  if (/&|CONCATENATE|TEXTJOIN/i.test(cell.x ?? ''))
    throw new NotEmulatedError(`a decimal number joined to a text, as in the formula ${cell.x}`)
}

function shapeOf(book: Book): string {
  const { locale, timeZone, namedRanges } = recordOf(book)
  const tabs = sheetsOf(book).map(({ sheetId, title, gridProperties: { rowCount, columnCount } }) => [
    sheetId,
    title,
    rowCount,
    columnCount,
  ])
  return JSON.stringify([locale, timeZone, namedRanges, tabs])
}

function hasFormula(rows: Collection<Row>): boolean {
  return rows.keys().some((key) => rows.look(key)?.some((cell) => cell?.x !== undefined && !hyperlinkOf(cell.x)))
}
