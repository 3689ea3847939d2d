// Keeps the formulas of a spreadsheet pointing at cells that are cut and pasted elsewhere.
import { NotEmulatedError } from '../../../state/errors'
import { type Area, contains, overlap } from '../area'
import { type Book, type Cell, rowsOf, type SheetRecord } from '../book'
import { hyperlinkOf } from '../formula'
import { setRow } from '../grid'
import { localeOf } from '../locale-of'
import { sheetsOf, sheetTitled } from '../tabs'
import { type Corner, cornerOf, printed } from './shifted'
import { type Token, tabNamed, tokensOf } from './tokens'

/** Where cells were and where they are now, of the same size. */
export interface Move {
  readonly from: Area
  readonly to: Area
}

/**
 * To be called when the cells have moved. A reference to cells that have all moved goes with them, one that covers the
 * same of both places stays; one that is torn apart or overwritten, or would change its tab, is refused.
 */
export function followMove(book: Book, move: Move): void {
  for (const sheet of sheetsOf(book)) {
    const rows = rowsOf(book, sheet.sheetId)
    for (const [key, row] of rows.entries()) {
      if (!row.some(refers)) continue
      const followed = row.map((cell) => {
        if (!cell?.x || !refers(cell)) return cell
        const x = followedFormula(book, sheet, cell.x, move)
        return x === cell.x ? cell : { ...cell, x }
      })
      if (followed.some((cell, column) => cell !== row[column])) setRow(rows, Number(key), followed)
    }
  }
}

/** Whether the move concerns these cells: they cover something of one place, and not the same of the other. */
export function isDisturbed(area: Area, { from, to }: Move): boolean {
  if (!overlap(area, from) && !overlap(area, to)) return false
  return area.sheetId !== from.sheetId || area.sheetId !== to.sheetId || partOf(area, from) !== partOf(area, to)
}

/** Which part of the place the cells cover, counted from its corner. */
function partOf(area: Area, { top, bottom, left, right }: Area): string {
  const rows = [Math.max(area.top, top) - top, Math.min(area.bottom, bottom) - top]
  const columns = [Math.max(area.left, left) - left, Math.min(area.right, right) - left]
  return [...rows, ...columns].join()
}

function refers(cell: Cell | null): boolean {
  return cell?.x !== undefined && !hyperlinkOf(cell.x)
}

function followedFormula(book: Book, own: SheetRecord, formula: string, move: Move): string {
  const tokens = tokensOf(formula, localeOf(book).decimal)
  const followed = tokens.map((token, place) => {
    if (token.kind !== 'cell' && token.kind !== 'area') return token.text
    const before = tokens[place - 1]
    const sheet = before?.kind === 'tab' ? sheetTitled(book, tabNamed(before)) : own
    return sheet ? followedReference(token, sheet.sheetId, move) : token.text
  })
  return `=${followed.join('')}`
}

function followedReference({ text }: Token, sheetId: number, move: Move): string {
  const { from, to } = move
  const corners = text.split(':').map(cornerOf)
  const area = areaBetween(corners, sheetId)
  if (!isDisturbed(area, move)) return text
  if (!contains(from, area) || from.sheetId !== to.sheetId)
    throw new NotEmulatedError(`Range.moveTo where a formula names ${text}`)
  return corners.map((corner) => printed(moved(corner, to.top - from.top, to.left - from.left))).join(':')
}

/** Open sides are endless. */
function areaBetween(corners: readonly Corner[], sheetId: number): Area {
  const rows = corners.flatMap(({ row }) => row ?? [])
  const columns = corners.flatMap(({ column }) => column ?? [])
  return {
    sheetId,
    top: rows.length > 0 ? Math.min(...rows) : 0,
    bottom: rows.length === corners.length ? Math.max(...rows) + 1 : Number.POSITIVE_INFINITY,
    left: columns.length > 0 ? Math.min(...columns) : 0,
    right: columns.length === corners.length ? Math.max(...columns) + 1 : Number.POSITIVE_INFINITY,
  }
}

function moved(corner: Corner, down: number, right: number): Corner {
  const { row, column } = corner
  return {
    ...corner,
    row: row === undefined ? undefined : row + down,
    column: column === undefined ? undefined : column + right,
  }
}
