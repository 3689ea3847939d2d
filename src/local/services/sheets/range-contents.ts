// What the cells of a Range hold: values, formulas and notes
// (developers.google.com/apps-script/reference/spreadsheet/range).
import { NotEmulatedError } from '../../state/errors'
import { movedFormula } from './formula-references'
import { writtenFormula } from './formulas/written-formula'
import { hasData, tidy } from './grid'
import { changeRange, rangeArea, rangeBook, readCells, readFirst } from './range-place'
import { RangePosition } from './range-position'
import { checkSize, scriptValueReader, writeValues } from './range-values'
import { AS_SHOWN, rendererOf } from './render'

/** The options of Range.clear; when none of them is set, everything is cleared. */
interface ClearOptions {
  readonly commentsOnly?: boolean | undefined
  readonly contentsOnly?: boolean | undefined
  readonly formatOnly?: boolean | undefined
  readonly validationsOnly?: boolean | undefined
  readonly skipFilteredRows?: boolean | undefined
}

export abstract class RangeContents extends RangePosition {
  // biome-ignore lint/suspicious/noExplicitAny: Google's own type of a cell's value is any
  getValue(): any {
    return readFirst(this, scriptValueReader(rangeBook(this)))
  }

  // biome-ignore lint/suspicious/noExplicitAny: Google's own type of a cell's value is any
  getValues(): any[][] {
    return readCells(this, scriptValueReader(rangeBook(this)))
  }

  getDisplayValue(): string {
    const renderer = rendererOf(rangeBook(this))
    return readFirst(this, (cell) => String(renderer.render(cell, AS_SHOWN)))
  }

  getDisplayValues(): string[][] {
    const renderer = rendererOf(rangeBook(this))
    return readCells(this, (cell) => String(renderer.render(cell, AS_SHOWN)))
  }

  getFormula(): string {
    return readFirst(this, (cell) => cell?.x ?? '')
  }

  getFormulas(): string[][] {
    return readCells(this, (cell) => cell?.x ?? '')
  }

  /** The same value in every cell of the range; the references of a formula move along. */
  setValue(value: unknown): this {
    const formula = typeof value === 'string' && value.length > 1 && value.startsWith('=')
    return this.setValues(this.#each(formula ? this.#filling(value) : () => value))
  }

  setValues(values: unknown[][]): this {
    writeValues(rangeBook(this), rangeArea(this), values)
    return this
  }

  /** The equals sign may be left out. The references of the formula move along from cell to cell. */
  setFormula(formula: string): this {
    return this.setFormulas(
      this.#each(this.#filling(formula === '' || formula.startsWith('=') ? formula : `=${formula}`)),
    )
  }

  setFormulas(formulas: string[][]): this {
    const { top, left } = rangeArea(this)
    checkSize(rangeArea(this), formulas)
    const book = rangeBook(this)
    return changeRange(this, (cell, row, column) => {
      const formula = formulas[row - top]?.[column - left] || undefined
      const x = formula && writtenFormula(book, formula.startsWith('=') ? formula : `=${formula}`)
      return tidy({ ...cell, v: undefined, x })
    })
  }

  isBlank(): boolean {
    return readCells(this, hasData).every((row) => !row.includes(true))
  }

  clear(): this
  clear(options: ClearOptions): this
  clear(options?: ClearOptions): this {
    // "Clears the range of contents and formats": notes and rules stay.
    if (!options)
      return changeRange(this, (cell) => cell && tidy({ ...cell, v: undefined, x: undefined, f: undefined }))
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly, skipFilteredRows, ...others } = options
    for (const name of Object.keys(others)) throw new NotEmulatedError(`Range.clear with the option ${name}`)
    if (skipFilteredRows) throw new NotEmulatedError('Range.clear with skipFilteredRows')
    if (!commentsOnly && !contentsOnly && !formatOnly && !validationsOnly) return changeRange(this, () => null)
    const gone = {
      ...(contentsOnly && { v: undefined, x: undefined }),
      // "note that clearing format also clears data validation rules"
      ...(formatOnly && { f: undefined, rule: undefined }),
      ...(validationsOnly && { rule: undefined }),
      ...(commentsOnly && { note: undefined }),
    }
    return changeRange(this, (cell) => cell && tidy({ ...cell, ...gone }))
  }

  clearContent(): this {
    return this.clear({ contentsOnly: true })
  }

  getNote(): string {
    return readFirst(this, (cell) => cell?.note ?? '')
  }

  getNotes(): string[][] {
    return readCells(this, (cell) => cell?.note ?? '')
  }

  setNote(note: string | number | null): this {
    const text = note === null ? undefined : String(note)
    return changeRange(this, (cell) => tidy({ ...cell, note: text || undefined }))
  }

  setNotes(notes: unknown[][]): this {
    const { top, left } = rangeArea(this)
    checkSize(rangeArea(this), notes)
    const texts = notes.map((row) => row.map(noteOf))
    return changeRange(this, (cell, row, column) =>
      tidy({ ...cell, note: texts[row - top]?.[column - left] || undefined }),
    )
  }

  clearNote(): this {
    return this.setNote(null)
  }

  /** Spaces at both ends go, and runs of spaces inside become one. */
  trimWhitespace(): this {
    return changeRange(this, (cell) => {
      if (typeof cell?.v !== 'string' || cell.x !== undefined) return cell
      return tidy({ ...cell, v: cell.v.trim().replace(/\s+/g, ' ') || undefined })
    })
  }

  #filling(formula: string): (down: number, right: number) => string {
    const book = rangeBook(this)
    return (down, right) => (formula === '' ? '' : movedFormula(book, formula, down, right))
  }

  #each<T>(valueAt: (down: number, right: number) => T): T[][] {
    const { top, bottom, left, right } = rangeArea(this)
    return Array.from({ length: bottom - top }, (_, row) =>
      Array.from({ length: right - left }, (__, column) => valueAt(row, column)),
    )
  }
}

/** A whole number among many notes is written "5.0", a single one "5" (issuetracker.google.com/issues/429373214). */
function noteOf(note: unknown): string {
  if (typeof note === 'string') return note
  if (note === null || note === undefined) return ''
  if (typeof note === 'number') return Number.isInteger(note) ? note.toFixed(1) : String(note)
  throw new NotEmulatedError(`Range.setNotes with a note of type ${typeof note}`)
}
