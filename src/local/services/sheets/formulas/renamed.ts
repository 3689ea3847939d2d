// Keeps formulas pointing at a tab that gets another name.
import { quoteName } from '../a1'
import { type Book, rowsOf } from '../book'
import { setRow } from '../grid'
import { localeOf } from '../locale-of'
import { sheetsOf } from '../tabs'
import { tabNamed, tokensOf } from './tokens'

export function renameInFormulas(book: Book, from: string, to: string): void {
  const { decimal } = localeOf(book)
  const was = from.toLowerCase()
  const renamed = (formula: string) =>
    `=${tokensOf(formula, decimal)
      .map((token) =>
        token.kind === 'tab' && tabNamed(token).toLowerCase() === was ? `${quoteName(to)}!` : token.text,
      )
      .join('')}`
  for (const sheet of sheetsOf(book)) {
    const rows = rowsOf(book, sheet.sheetId)
    for (const [key, row] of rows.entries()) {
      if (!row.some((cell) => cell?.x?.includes('!'))) continue
      const changed = row.map((cell) => (cell?.x?.includes('!') ? { ...cell, x: renamed(cell.x) } : cell))
      setRow(rows, Number(key), changed)
    }
  }
}
