// What may be entered in the cells of a Range: data validation, checkboxes, protection
// (developers.google.com/apps-script/reference/spreadsheet/range).

import type { Cell } from './book'
import { DataValidation, settingsBehind } from './data-validation'
import { tidy } from './grid'
import { type Protection, protectCells } from './protection'
import { RangeArrangement } from './range-arrangement'
import { changeRange, rangeArea, rangeBook, rangeGrid, rangePlace, readCells, readFirst } from './range-place'
import { checkSize } from './range-values'
import { valueIn } from './render'
import type { DataValidationRule } from './schema/cells'
import { keepPart, ruleWith } from './shared-parts'
import { checkRule } from './validation-rule'
import { ruleOf, settingsOf } from './validation-settings'

export abstract class RangeRules extends RangeArrangement {
  getDataValidation(): DataValidation | null {
    return readFirst(this, this.#validation())
  }

  getDataValidations(): (DataValidation | null)[][] {
    return readCells(this, this.#validation())
  }

  setDataValidation(rule: DataValidation | null): this {
    const key = this.#keyOf(rule)
    return changeRange(this, (cell) => tidy({ ...cell, rule: key }))
  }

  setDataValidations(rules: (DataValidation | null)[][]): this {
    const { top, left } = rangeArea(this)
    checkSize(rangeArea(this), rules)
    const keys = rules.map((row) => row.map((rule) => this.#keyOf(rule)))
    return changeRange(this, (cell, row, column) => tidy({ ...cell, rule: keys[row - top]?.[column - left] }))
  }

  clearDataValidations(): this {
    return this.setDataValidation(null)
  }

  /** Every cell becomes false, or the value for unchecked; with a value for checked alone it becomes empty. */
  insertCheckboxes(): this
  insertCheckboxes(checkedValue: unknown): this
  insertCheckboxes(checkedValue: unknown, uncheckedValue: unknown): this
  insertCheckboxes(...values: unknown[]): this {
    const userEnteredValues = values.map((value) => ({ userEnteredValue: String(value) }))
    const condition = { type: 'BOOLEAN', values: userEnteredValues }
    const rule = keepPart(rangeBook(this), checkRule({ condition, strict: true, showCustomUi: true }))
    const v = (values.length === 0 ? false : values[1]) as Cell['v']
    return changeRange(this, (cell) => tidy({ ...cell, rule, v, x: undefined }))
  }

  /** The values go as well. */
  removeCheckboxes(): this {
    const ruleIn = this.#checkbox()
    return changeRange(this, (cell) =>
      ruleIn(cell) ? tidy({ ...cell, rule: undefined, v: undefined, x: undefined }) : cell,
    )
  }

  check(): this {
    return this.#tick('checked')
  }

  uncheck(): this {
    return this.#tick('unchecked')
  }

  /** null when some are checked and some not, or a cell has no checkbox. */
  isChecked(): boolean | null {
    const book = rangeBook(this)
    const stateIn = this.#checkbox()
    const states = readCells(this, (cell) => {
      const box = stateIn(cell)
      return box && valueIn(cell, book) === box.checked
    }).flat()
    if (states.every((state) => state === true)) return true
    return states.every((state) => state === false) ? false : null
  }

  /** The box runs scripts as the owner, whom no protection stops. */
  canEdit(): boolean {
    rangeBook(this)
    return true
  }

  /** A new protection each time, even over one that is there. */
  protect(): Protection {
    return protectCells(this.getSheet(), rangeGrid(this))
  }

  #validation(): (cell: Cell | null) => DataValidation | null {
    const book = rangeBook(this)
    const { sheet } = rangePlace(this)
    return (cell) => {
      const rule = ruleWith(book, cell?.rule)
      return rule ? new DataValidation(this.world, settingsOf(rule, sheet, this.world.timeZone)) : null
    }
  }

  #keyOf(rule: DataValidation | null): string | undefined {
    return rule ? keepPart(rangeBook(this), checkRule(ruleOf(settingsBehind(rule), this.world.timeZone))) : undefined
  }

  #checkbox(): (cell: Cell | null) => Checkbox | undefined {
    const book = rangeBook(this)
    return (cell) => checkboxOf(ruleWith(book, cell?.rule))
  }

  #tick(state: keyof Checkbox): this {
    const boxIn = this.#checkbox()
    return changeRange(this, (cell) => {
      const box = boxIn(cell)
      return box ? tidy({ ...cell, v: box[state], x: undefined }) : cell
    })
  }
}

interface Checkbox {
  readonly checked: string | boolean
  /** A checkbox with a value for checked alone is empty when unchecked. */
  readonly unchecked: string | boolean | undefined
}

function checkboxOf(rule: DataValidationRule | undefined): Checkbox | undefined {
  if (rule?.condition?.type !== 'BOOLEAN') return undefined
  const [checked, unchecked] = (rule.condition.values ?? []).map((value) => value.userEnteredValue)
  return checked === undefined ? { checked: true, unchecked: false } : { checked, unchecked }
}
