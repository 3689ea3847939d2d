// Copies and moves cells inside a spreadsheet, as paste and paste special do.
import { NotEmulatedError } from '../../state/errors'
import { type Area, areaOf } from './area'
import { type Book, type Cell, recordOf } from './book'
import { movedFormula } from './formula-references'
import { followMove, isDisturbed, type Move } from './formulas/followed'
import { changeCells, rowsIn, tidy } from './grid'
import { valueIn } from './render'
import { formatWith, keepFormat } from './shared-parts'
import { sheetWith } from './tabs'

export interface Pasted {
  /** What is taken of a cell, before anything is written. */
  readonly take?: (cell: Cell, book: Book) => Members
  /** Whether merges and conditional formats would go with the cells. */
  readonly look?: boolean
  /** What another cell becomes when the one taken is pasted over it. */
  readonly put: (taken: Members, over: Members, book: Book) => Members
}

type Members = { readonly [K in keyof Cell]-?: Cell[K] | undefined }

/** @param type a CopyPasteType */
export function pastedBy(type: string): Pasted {
  const pasted = PASTES[type]
  if (!pasted) throw new NotEmulatedError(`Range.copyTo with ${type}`)
  return pasted
}

const PASTES: Readonly<Record<string, Pasted>> = {
  PASTE_NORMAL: { look: true, put: (taken) => taken },
  PASTE_NO_BORDERS: {
    look: true,
    put: (taken, over, book) => {
      const { borders: _, ...look } = formatWith(book, taken.f) ?? {}
      const { borders } = formatWith(book, over.f) ?? {}
      return { ...taken, f: keepFormat(book, { ...look, ...(borders && { borders }) }) }
    },
  },
  PASTE_FORMAT: { look: true, put: ({ f }, over) => ({ ...over, f }) },
  PASTE_FORMULA: { put: ({ v, x }, over) => ({ ...over, v, x }) },
  PASTE_DATA_VALIDATION: { put: ({ rule }, over) => ({ ...over, rule }) },
  PASTE_VALUES: {
    take: (cell, book) => ({ ...spread(cell), v: valueIn(cell, book), x: undefined }),
    put: ({ v }, over) => ({ ...over, v, x: undefined }),
  },
}

interface CopyOptions {
  readonly pasted: Pasted
  readonly transposed?: boolean
  /** The destination is filled to its edges, the source cut or repeated. */
  readonly exact?: boolean
}

/** Copies; the references of formulas move along. */
export function copyCells(book: Book, from: Area, to: Area, { pasted, transposed, exact }: CopyOptions): void {
  const take = pasted.take ?? spread
  const source = [...rowsIn(book, from)].map((row) => row.map((cell) => cell && take(cell, book)))
  const size = { height: from.bottom - from.top, width: from.right - from.left }
  const { height, width } = transposed ? { height: size.width, width: size.height } : size
  const target = exact ? to : within(book, filled(to, height, width))
  if (pasted.look) refuseLaid(book, { from, to: target }, 'Range.copyTo')
  changeCells(book, target, (over, row, column) => {
    const [down, right] = [(row - target.top) % height, (column - target.left) % width]
    const [sourceRow, sourceColumn] = transposed ? [right, down] : [down, right]
    const taken = source[sourceRow]?.[sourceColumn] ?? spread(null)
    const by = { down: row - from.top - sourceRow, right: column - from.left - sourceColumn }
    const x = taken.x === undefined ? undefined : movedFormula(book, taken.x, by.down, by.right)
    return tidy(pasted.put({ ...taken, x }, spread(over), book))
  })
}

/** Cuts and pastes to the upper left corner of `to`; references to the cells cut go with them. */
export function moveCells(book: Book, from: Area, to: Area): void {
  const source = [...rowsIn(book, from)].map((row) => [...row])
  const target = within(book, {
    ...to,
    bottom: to.top + from.bottom - from.top,
    right: to.left + from.right - from.left,
  })
  if (from.sheetId !== target.sheetId && source.some((row) => row.some((cell) => cell?.x !== undefined)))
    throw new NotEmulatedError('Range.moveTo of formulas to another sheet')
  refuseLaid(book, { from, to: target }, 'Range.moveTo')
  const named = recordOf(book).namedRanges.find(({ range }) => isDisturbed(areaOf(book, range), { from, to: target }))
  if (named) throw new NotEmulatedError(`Range.moveTo over the named range ${named.name}`)
  changeCells(book, from, () => null)
  changeCells(book, target, (_, row, column) => source[row - target.top]?.[column - target.left] ?? null)
  followMove(book, { from, to: target })
}

/** Merges and conditional formats that lie over the cells would have to be cut or copied with them. */
function refuseLaid(book: Book, move: Move, member: string): void {
  const tabs = new Set([move.from.sheetId, move.to.sheetId])
  const laid = [...tabs].flatMap((sheetId) => {
    const { merges, conditionalFormats } = sheetWith(book, sheetId)
    return [
      ...merges.map((range) => ({ what: 'merged cells', range })),
      ...conditionalFormats.flatMap(({ ranges = [] }) =>
        ranges.map((range) => ({ what: 'a conditional format', range })),
      ),
    ]
  })
  const found = laid.find(({ range }) => isDisturbed(areaOf(book, range), move))
  if (found) throw new NotEmulatedError(`${member} over ${found.what}`)
}

/** The destination as far as whole copies go into it, at least one. */
function filled(to: Area, height: number, width: number): Area {
  const copies = (space: number, length: number) => Math.max(1, Math.floor(space / length))
  const bottom = to.top + height * copies(to.bottom - to.top, height)
  return { ...to, bottom, right: to.left + width * copies(to.right - to.left, width) }
}

function within(book: Book, area: Area): Area {
  const { rowCount, columnCount } = sheetWith(book, area.sheetId).gridProperties
  if (area.bottom > rowCount || area.right > columnCount)
    throw new NotEmulatedError('copying beyond the edge of the sheet')
  return area
}

function spread(cell: Cell | null): Members {
  return { v: cell?.v, x: cell?.x, f: cell?.f, note: cell?.note, rule: cell?.rule }
}
