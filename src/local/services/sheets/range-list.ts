// RangeList: several ranges of one tab, changed together
// (developers.google.com/apps-script/reference/spreadsheet/range-list).
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import type { Range } from './range'

export class RangeList extends GoogleObject {
  readonly googleName = 'RangeList'
  readonly #ranges: readonly Range[]

  constructor(world: World, ranges: readonly Range[]) {
    super(world)
    this.#ranges = ranges
  }

  getRanges(): Range[] {
    return [...this.#ranges]
  }

  clear(): this
  clear(options: Parameters<Range['clear']>[0]): this
  clear(options?: Parameters<Range['clear']>[0]): this {
    return this.#each((range) => (options ? range.clear(options) : range.clear()))
  }

  clearContent(): this {
    return this.#each((range) => range.clearContent())
  }

  clearFormat(): this {
    return this.#each((range) => range.clearFormat())
  }

  setValue(value: unknown): this {
    return this.#each((range) => range.setValue(value))
  }

  setFormula(formula: string): this {
    return this.#each((range) => range.setFormula(formula))
  }

  setNumberFormat(numberFormat: string): this {
    return this.#each((range) => range.setNumberFormat(numberFormat))
  }

  setBackground(color: string | null): this {
    return this.#each((range) => range.setBackground(color))
  }

  setFontColor(color: string | null): this {
    return this.#each((range) => range.setFontColor(color))
  }

  setFontWeight(fontWeight: 'bold' | 'normal' | null): this {
    return this.#each((range) => range.setFontWeight(fontWeight))
  }

  #each(change: (range: Range) => void): this {
    for (const range of this.#ranges) change(range)
    return this
  }
}
