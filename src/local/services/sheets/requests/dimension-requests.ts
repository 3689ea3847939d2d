// Requests about whole rows and columns: append, insert, delete, width and height, hiding.
import { InvalidArgument } from '../api-error'
import { type Book, rowsOf, type SheetRecord } from '../book'
import { checkedDimension, deleteSpan, extend, insertSpan, type Span, spanOf } from '../dimensions'
import { applyFields, parseFields } from '../field-mask'
import { hasData } from '../grid'
import { checkWrittenFields } from '../known-fields'
import { AS_SHOWN, rendererOf } from '../render'
import type { DimensionRange } from '../schema/cells'
import type { AppendDimension, InsertDimension, UpdateDimensionProperties } from '../schema/requests'
import type { DimensionProperties } from '../schema/spreadsheets'
import { changeTab, sheetWith } from '../tabs'

export function appendDimension(book: Book, { sheetId, dimension, length = 0 }: AppendDimension): void {
  if (length < 1) throw new InvalidArgument('length must be at least 1.')
  extend(book, sheetWith(book, sheetId), checkedDimension(dimension), length)
}

export function insertDimension(book: Book, { range, inheritFromBefore }: InsertDimension): void {
  const span = spanOf(book, range)
  if (inheritFromBefore && span.start === 0)
    throw new InvalidArgument('inheritFromBefore cannot be true if inserting at the start of the grid.')
  insertSpan(book, span, inheritFromBefore ? span.start - 1 : span.start)
}

export function deleteDimension(book: Book, { range }: { readonly range?: DimensionRange | undefined }): void {
  deleteSpan(book, spanOf(book, range))
}

export function updateDimensionProperties(book: Book, request: UpdateDimensionProperties): void {
  const span = spanOf(book, request.range)
  const mask = checkWrittenFields(parseFields(request.fields), 'DimensionProperties')
  if (span.end > span.size)
    throw new InvalidArgument(`range.endIndex[${span.end}] is after the last index in grid[${span.size}]`)
  setProperties(book, span, (before) => applyFields(before, request.properties, mask))
}

/** Changes the kept properties of every row or column of the span. */
export function setProperties(book: Book, span: Span, change: (before: DimensionProperties, index: number) => object) {
  const sheet = sheetWith(book, span.sheet.sheetId)
  const member = memberOf(span)
  const properties: Record<string, DimensionProperties> = { ...sheet[member] }
  for (let index = span.start; index < Math.min(span.end, span.size); index++) {
    const changed = change(properties[index] ?? {}, index)
    if (Object.keys(changed).length > 0) properties[index] = changed
    else delete properties[index]
  }
  changeTab(book, sheet.sheetId, { [member]: properties })
}

function memberOf({ dimension }: Pick<Span, 'dimension'>): 'rows' | 'columns' {
  return dimension === 'ROWS' ? 'rows' : 'columns'
}

/** Pixels: an estimate of Arial 10, since the box measures no fonts. */
const CHARACTER_WIDTH = 7
const PADDING = 12
const NARROWEST = 21

/** Columns take the width of their longest line; rows go back to their default height. */
export function autoResizeDimensions(
  book: Book,
  { dimensions }: { readonly dimensions?: DimensionRange | undefined },
): void {
  const span = spanOf(book, dimensions)
  if (span.dimension === 'ROWS') {
    setProperties(book, span, ({ pixelSize: _, ...rest }) => rest)
    return
  }
  const longest = longestLines(book, span.sheet)
  setProperties(book, span, (before, column) => {
    const length = longest.get(column)
    return length === undefined
      ? before
      : { ...before, pixelSize: Math.max(NARROWEST, length * CHARACTER_WIDTH + PADDING) }
  })
}

function longestLines(book: Book, sheet: SheetRecord): Map<number, number> {
  const longest = new Map<number, number>()
  const renderer = rendererOf(book)
  for (const row of rowsOf(book, sheet.sheetId).values())
    row.forEach((cell, column) => {
      if (!hasData(cell)) return
      const text = cell?.x && !/^=\s*HYPERLINK/i.test(cell.x) ? cell.x : String(renderer.render(cell, AS_SHOWN))
      const length = Math.max(...text.split('\n').map((line) => line.length))
      if (length > (longest.get(column) ?? 0)) longest.set(column, length)
    })
  return longest
}
