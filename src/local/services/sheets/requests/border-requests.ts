// The request that draws borders around and inside a range: each line becomes part of the formats of the cells beside it.
import { areaOf } from '../area'
import type { Book } from '../book'
import { withNewerNames } from '../cell-format'
import { changeCells, tidy } from '../grid'
import type { Border, Borders } from '../schema/cells'
import type { UpdateBorders } from '../schema/requests'
import { formatWith, keepFormat } from '../shared-parts'

/** A line not mentioned stays; a line with style NONE goes. */
export function updateBorders(book: Book, request: UpdateBorders): void {
  const area = areaOf(book, request.range)
  const lines = withNewerNames(request)
  changeCells(book, area, (cell, row, column) => {
    const edges: Borders = {
      top: row === area.top ? lines.top : lines.innerHorizontal,
      bottom: row === area.bottom - 1 ? lines.bottom : lines.innerHorizontal,
      left: column === area.left ? lines.left : lines.innerVertical,
      right: column === area.right - 1 ? lines.right : lines.innerVertical,
    }
    const { borders, ...format } = formatWith(book, cell?.f) ?? {}
    const drawn = withEdges(borders, edges)
    return tidy({ ...cell, f: keepFormat(book, drawn ? { ...format, borders: drawn } : format) })
  })
}

function withEdges(before: Borders | undefined, edges: Borders): Borders | undefined {
  const all: Record<string, Border | undefined> = { ...before }
  for (const [side, line] of Object.entries(edges) as [string, Border | undefined][]) if (line) all[side] = line
  const drawn = Object.entries(all).filter(([, line]) => line && line.style !== 'NONE')
  return drawn.length > 0 ? Object.fromEntries(drawn) : undefined
}
