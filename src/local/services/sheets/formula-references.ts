// Moves the relative references of a formula, as filling a formula into other cells does.
import { columnLetters } from './a1'
import type { Book } from './book'
import { tokensOf } from './formulas/tokens'
import { localeOf } from './locale-of'

const OFF = '#REF!'
const CORNER = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/

/** "=A1+$B$2" moved one down and one right is "=B2+$B$2"; what would leave the sheet becomes #REF!. */
export function movedFormula(book: Book, formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula
  const move = (text: string) => {
    const corners = text.split(':').map((corner) => movedCorner(corner, down, right))
    return corners.includes(OFF) ? OFF : corners.join(':')
  }
  const tokens = tokensOf(formula, localeOf(book).decimal)
  return `=${tokens.map(({ kind, text }) => (kind === 'cell' || kind === 'area' ? move(text) : text)).join('')}`
}

/** "B2", "$B2", "B" or "2". In "$2" the dollar stands before the row. */
function movedCorner(corner: string, down: number, right: number): string {
  const [, first = '', letters = '', second = '', digits = ''] = CORNER.exec(corner) ?? []
  const rowFixed = second !== '' || (letters === '' && first !== '')
  const column = letters === '' || first ? letters : columnName(columnNumber(letters) + right)
  const row = digits === '' || rowFixed ? digits : rowName(Number(digits) + down)
  return column === OFF || row === OFF ? OFF : `${first}${column}${second}${row}`
}

function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}

function columnName(number: number): string {
  return number < 1 ? OFF : columnLetters(number - 1)
}

function rowName(number: number): string {
  return number < 1 ? OFF : String(number)
}
