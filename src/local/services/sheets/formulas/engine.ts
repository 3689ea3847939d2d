// The formula engine (IronCalc) in the words the box uses: tabs by number, cells by index, values in and results out.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { initSync, Model } from '@ironcalc/wasm'

/** What a formula comes to: a value, an error by its code, or several cells. */
export type Result =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'several' }

/** Numbers leave the engine as text only: with this format they keep the fifteen digits a spreadsheet shows. */
const ALL_DIGITS = '0.00000000000000E+000'
const TEXT = 2
const LOGICAL = 4
const ERROR = 16

const require = createRequire(import.meta.url)
let ready = false

function prepare(): void {
  if (ready) return
  const folder = dirname(require.resolve('@ironcalc/wasm/package.json'))
  initSync({ module: readFileSync(join(folder, 'wasm_bg.wasm')) })
  ready = true
}

export class Engine {
  readonly #model: Model
  readonly #decimal: string
  #tabs = 1

  /** @param decimal the decimal mark formulas are written with */
  constructor(decimal: string) {
    prepare()
    this.#decimal = decimal
    // German has the marks of Indonesian: a decimal comma, and semicolons between arguments.
    this.#model = new Model('book', decimal === ',' ? 'de' : 'en', 'UTC', 'en')
    this.#model.pauseEvaluation()
    this.#model.renameSheet(0, 'T0')
  }

  /** Adds a tab; formulas know it by the name "T" and its number. */
  addTab(): number {
    const number = this.#tabs++
    this.#model.newSheet()
    this.#model.renameSheet(number, `T${number}`)
    return number
  }

  setValue(tab: number, row: number, column: number, value: string | number | boolean): void {
    this.#model.setUserInput(tab, row + 1, column + 1, this.#typed(value))
  }

  #typed(value: string | number | boolean): string {
    if (typeof value === 'number') return String(value).replace('.', this.#decimal)
    return typeof value === 'string' ? `'${value}` : String(value).toUpperCase()
  }

  setFormula(tab: number, row: number, column: number, formula: string): void {
    this.#model.setUserInput(tab, row + 1, column + 1, formula)
    const cell = { sheet: tab, row: row + 1, column: column + 1, width: 1, height: 1 }
    this.#model.updateRangeStyle(cell, 'num_fmt', ALL_DIGITS)
  }

  clear(tab: number, row: number, column: number): void {
    this.#model.rangeClearAll(tab, row + 1, column + 1, row + 1, column + 1)
  }

  compute(): void {
    this.#model.evaluate()
    // What was done is kept to be sent to others: nobody asks for it.
    this.#model.flushSendQueue()
  }

  result(tab: number, row: number, column: number): Result {
    const place = [tab, row + 1, column + 1] as const
    const text = this.#model.getFormattedCellValue(...place)
    if (this.#severalCells(...place) || text === '#SPILL!') return { kind: 'several' }
    const type = this.#model.getCellType(...place)
    if (type === ERROR) return { kind: 'error', code: text }
    if (type === TEXT) return { kind: 'value', value: text }
    if (type === LOGICAL) return { kind: 'value', value: text === 'TRUE' }
    return { kind: 'value', value: Number(text.replace(',', '.')) }
  }

  #severalCells(tab: number, row: number, column: number): boolean {
    const structure = this.#model.getCellArrayStructure(tab, row, column)
    if (typeof structure === 'string' || !('DynamicAnchor' in structure)) return false
    const [width, height] = structure.DynamicAnchor
    return width > 1 || height > 1
  }
}
