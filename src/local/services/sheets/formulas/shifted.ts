// Keeps the formulas of a spreadsheet pointing at the same cells when rows or columns are inserted or deleted.
import { columnLetters } from '../a1'
import { type Book, rowsOf } from '../book'
import { hyperlinkOf } from '../formula'
import { setRow } from '../grid'
import { localeOf } from '../locale-of'
import { type Shift, shiftRange } from '../shift'
import { sheetsOf } from '../tabs'
import { type Token, tabNamed, tokensOf } from './tokens'

/** To be called when the cells have moved: every formula that names cells of the tab `title` is rewritten. */
export function shiftFormulas(book: Book, title: string, shift: Shift): void {
  const { decimal } = localeOf(book)
  for (const sheet of sheetsOf(book)) {
    const rows = rowsOf(book, sheet.sheetId)
    const own = sheet.title === title
    for (const [key, row] of rows.entries()) {
      if (!row.some((cell) => cell?.x !== undefined && !hyperlinkOf(cell.x))) continue
      const shifted = row.map((cell) => {
        if (cell?.x === undefined) return cell
        const x = shiftedFormula(cell.x, decimal, shift, own ? undefined : title, title)
        return x === cell.x ? cell : { ...cell, x }
      })
      if (shifted.some((cell, column) => cell !== row[column])) setRow(rows, Number(key), shifted)
    }
  }
}

/** @param without what a reference without a tab's name means: the tab that changed, or, when given, another one */
function shiftedFormula(formula: string, decimal: string, shift: Shift, without: string | undefined, title: string) {
  const tokens = tokensOf(formula, decimal)
  const moved = tokens.map((token, place) => {
    if (token.kind !== 'cell' && token.kind !== 'area') return token.text
    const before = tokens[place - 1]
    const concerned =
      before?.kind === 'tab' ? tabNamed(before).toLowerCase() === title.toLowerCase() : without === undefined
    return concerned ? shiftedReference(token, shift) : token.text
  })
  return `=${moved.join('')}`
}

/** One end of a reference; a column or row of its own has only one of the two. */
export interface Corner {
  readonly columnFixed: string
  readonly column: number | undefined
  readonly rowFixed: string
  readonly row: number | undefined
}

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/

export function cornerOf(text: string): Corner {
  const [, first = '', letters = '', second = '', digits = ''] = CORNER.exec(text) ?? []
  const column = letters === '' ? undefined : columnOf(letters)
  const row = digits === '' ? undefined : Number(digits) - 1
  return { columnFixed: letters ? first : '', column, rowFixed: letters ? second : first || second, row }
}

function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

function shiftedReference({ text }: Token, shift: Shift): string {
  const [start = '', end = start] = text.split(':')
  const [first, last] = [cornerOf(start), cornerOf(end)]
  const before = {
    startRowIndex: first.row,
    endRowIndex: last.row === undefined ? undefined : last.row + 1,
    startColumnIndex: first.column,
    endColumnIndex: last.column === undefined ? undefined : last.column + 1,
  }
  const after = shiftRange(before, shift)
  if (!after) return '#REF!'
  const a = printed({ ...first, row: after.startRowIndex, column: after.startColumnIndex })
  const z = printed({ ...last, row: lastOf(after.endRowIndex), column: lastOf(after.endColumnIndex) })
  return text.includes(':') ? `${a}:${z}` : a
}

function lastOf(end: number | undefined): number | undefined {
  return end === undefined ? undefined : end - 1
}

export function printed({ columnFixed, column, rowFixed, row }: Corner): string {
  const letters = column === undefined ? '' : columnFixed + columnLetters(column)
  return letters + (row === undefined ? '' : `${rowFixed}${row + 1}`)
}
