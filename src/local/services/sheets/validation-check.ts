// Refuses what a strict data validation rule does not accept, when a script writes through SpreadsheetApp.

import { GoogleException } from '../../state/errors'
import { printCells } from './a1'
import type { Book, Cell } from './book'
import { numberHolds } from './conditions'
import { findRange } from './find-range'
import { rowsIn } from './grid'
import { isDateFormat } from './number-format'
import { AS_SHOWN, type CellValue, rendererOf, valueIn } from './render'
import type { DataValidationRule } from './schema/cells'
import { formatWith, ruleWith } from './shared-parts'

/** The cell itself, or Google's error. The API writes past validation rules; SpreadsheetApp does not. */
export function checkAccepts(book: Book, at: { row: number; column: number }, cell: Cell | null): Cell | null {
  const rule = ruleWith(book, cell?.rule)
  if (!rule?.strict || cell?.x !== undefined || cell?.v === undefined) return cell
  if (accepts(book, rule, cell)) return cell
  const cells = printCells({ top: at.row, bottom: at.row + 1, left: at.column, right: at.column + 1 })
  throw new GoogleException(
    `The data you entered in cell ${cells} violates the data validation rules set on this cell.${hint(rule)}`,
  )
}

function hint({ condition }: DataValidationRule): string {
  if (condition?.type !== 'ONE_OF_LIST') return ''
  return ` Please enter one of the following values: ${textsOf(condition).join(', ')}.`
}

function textsOf(condition: DataValidationRule['condition']): string[] {
  return (condition?.values ?? []).map((value) => value.userEnteredValue ?? '')
}

/** Conditions that need a formula or a date to be worked out accept everything here. */
export function accepts(book: Book, { condition }: DataValidationRule, cell: Cell): boolean {
  const value = valueIn(cell, book) ?? ''
  const texts = textsOf(condition)
  const type = condition?.type ?? ''
  if (type.startsWith('NUMBER_')) return typeof value === 'number' && numberHolds(type, value, texts.map(Number))
  switch (type) {
    case 'ONE_OF_LIST':
      return texts.includes(shown(book, cell))
    case 'ONE_OF_RANGE':
      return valuesIn(book, texts[0] ?? '').has(value)
    case 'BOOLEAN':
      return texts.length === 0 ? typeof value === 'boolean' : texts.includes(shown(book, cell))
    case 'DATE_IS_VALID':
      return typeof value === 'number' && isDateFormat(formatWith(book, cell.f)?.numberFormat)
    case 'TEXT_EQ':
      return String(value) === texts[0]
    case 'TEXT_CONTAINS':
      return String(value).includes(texts[0] ?? '')
    case 'TEXT_NOT_CONTAINS':
      return !String(value).includes(texts[0] ?? '')
    case 'TEXT_IS_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(value))
    default:
      return true
  }
}

function shown(book: Book, cell: Cell): string {
  return String(rendererOf(book).render(cell, AS_SHOWN))
}

function valuesIn(book: Book, formula: string): Set<CellValue | undefined> {
  return new Set(cellsIn(book, formula).map((cell) => valueIn(cell, book)))
}

function cellsIn(book: Book, formula: string): (Cell | null)[] {
  const { area } = findRange(book, formula.replace(/^=/, '').replaceAll('$', ''))
  return [...rowsIn(book, area)].flat()
}

/** What a dropdown offers, as it is shown; undefined for a rule that offers no choice. */
export function choicesOf(book: Book, { condition }: DataValidationRule): string[] | undefined {
  if (condition?.type === 'ONE_OF_LIST') return textsOf(condition)
  if (condition?.type !== 'ONE_OF_RANGE') return undefined
  const { render } = rendererOf(book)
  const shownTexts = cellsIn(book, textsOf(condition)[0] ?? '').map((cell) => String(render(cell, AS_SHOWN)))
  return [...new Set(shownTexts)].filter((text) => text !== '')
}
