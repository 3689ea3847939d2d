// Finds the data beside a range, as Ctrl+A and Ctrl with an arrow key do in a spreadsheet.
import type { Area } from './area'
import { type Book, rowsOf } from './book'
import { hasData } from './grid'
import { sheetWith } from './tabs'

/** The area grown while the row or column beside it has data; corners that touch only diagonally do not count. */
export function dataAround(book: Book, area: Area, dimension?: string): Area {
  const { rowCount, columnCount } = sheetWith(book, area.sheetId).gridProperties
  const data = dataIn(book, area.sheetId)
  let region = area
  for (;;) {
    const { top, bottom, left, right } = region
    const inRow = (row: number) => range(left, right).some((column) => data(row, column))
    const inColumn = (column: number) => range(top, bottom).some((row) => data(row, column))
    let grown = region
    if (dimension !== 'COLUMNS') {
      if (top > 0 && inRow(top - 1)) grown = { ...grown, top: top - 1 }
      if (bottom < rowCount && inRow(bottom)) grown = { ...grown, bottom: bottom + 1 }
    }
    if (dimension !== 'ROWS') {
      if (left > 0 && inColumn(left - 1)) grown = { ...grown, left: left - 1 }
      if (right < columnCount && inColumn(right)) grown = { ...grown, right: right + 1 }
    }
    if (grown === region) return region
    region = grown
  }
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
}

/** The end of the block the cell is in, else the next cell with data, else the edge of the grid. */
export function nextData(book: Book, { sheetId, top, left }: Area, direction: string): Area {
  const { rowCount, columnCount } = sheetWith(book, sheetId).gridProperties
  const [down, across] = STEPS[direction] ?? [0, 0]
  const data = dataIn(book, sheetId)
  const inside = (row: number, column: number) => row >= 0 && row < rowCount && column >= 0 && column < columnCount
  let [row, column] = [top, left]
  const block = data(row, column) && inside(row + down, column + across) && data(row + down, column + across)
  while (inside(row + down, column + across)) {
    if (block && !data(row + down, column + across)) break
    row += down
    column += across
    if (!block && data(row, column)) break
  }
  return { sheetId, top: row, bottom: row + 1, left: column, right: column + 1 }
}

function dataIn(book: Book, sheetId: number): (row: number, column: number) => boolean {
  const rows = rowsOf(book, sheetId)
  return (row, column) => hasData(rows.get(String(row))?.[column])
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}
