// Requests that mark ranges: protections, filters, merges, names, banding, charts.
import { InvalidArgument } from '../api-error'
import { areaOf, contains, gridRangeOf, overlap } from '../area'
import { type Book, changeRecord, recordOf } from '../book'
import { withNewerNames } from '../cell-format'
import { changeCells, tidy } from '../grid'
import type { GridRange } from '../schema/cells'
import type { Response } from '../schema/requests'
import type { BandedRange, BasicFilter, EmbeddedChart, NamedRange } from '../schema/spreadsheets'
import { changeTab, nextNumber, sheetsOf, sheetWith } from '../tabs'

export function setBasicFilter(book: Book, { filter }: { readonly filter?: BasicFilter | undefined }): void {
  const area = areaOf(book, filter?.range)
  changeTab(book, area.sheetId, { basicFilter: { ...filter, range: gridRangeOf(area) } })
}

export function clearBasicFilter(book: Book, { sheetId }: { readonly sheetId?: number | undefined }): void {
  const { basicFilter: _, ...sheet } = sheetWith(book, sheetId)
  book.sheets.set(String(sheet.sheetId), sheet)
}

export function mergeCells(
  book: Book,
  {
    range,
    mergeType = 'MERGE_ALL',
  }: { readonly range?: GridRange | undefined; readonly mergeType?: string | undefined },
): void {
  const area = areaOf(book, range)
  const sheet = sheetWith(book, area.sheetId)
  const others = sheet.merges.filter((merge) => !contains(area, areaOf(book, merge)))
  if (others.some((merge) => overlap(area, areaOf(book, merge)))) throw partOfMerge()
  const pieces = mergePieces(area, mergeType)
  for (const piece of pieces)
    changeCells(book, piece, (cell, row, column) =>
      row === piece.top && column === piece.left ? cell : tidy({ ...cell, v: undefined, x: undefined }),
    )
  changeTab(book, sheet.sheetId, { merges: [...others, ...pieces.map(gridRangeOf)] })
}

type Area = ReturnType<typeof areaOf>

function mergePieces(area: Area, mergeType: string): Area[] {
  const rows = Array.from({ length: area.bottom - area.top }, (_, index) => area.top + index)
  const columns = Array.from({ length: area.right - area.left }, (_, index) => area.left + index)
  switch (mergeType) {
    case 'MERGE_ALL':
      return [area]
    case 'MERGE_ROWS':
      return rows.map((row) => ({ ...area, top: row, bottom: row + 1 }))
    case 'MERGE_COLUMNS':
      return columns.map((column) => ({ ...area, left: column, right: column + 1 }))
    default:
      throw new InvalidArgument(`Invalid mergeType: ${mergeType}`)
  }
}

function partOfMerge(): InvalidArgument {
  return new InvalidArgument('You must select all cells in a merged range to merge or unmerge them.')
}

export function unmergeCells(book: Book, { range }: { readonly range?: GridRange | undefined }): void {
  const area = areaOf(book, range)
  const { merges } = sheetWith(book, area.sheetId)
  const touched = merges.filter((merge) => overlap(area, areaOf(book, merge)))
  if (touched.some((merge) => !contains(area, areaOf(book, merge)))) throw partOfMerge()
  changeTab(book, area.sheetId, { merges: merges.filter((merge) => !touched.includes(merge)) })
}

export function addNamedRange(book: Book, { namedRange }: { readonly namedRange?: NamedRange | undefined }): Response {
  const { namedRanges } = recordOf(book)
  const name = namedRange?.name ?? ''
  if (!/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) || /^(true|false|[a-z]{1,3}\d+)$/i.test(name))
    throw new InvalidArgument(`The name of the range is invalid: ${name}`)
  if (namedRanges.some((one) => one.name?.toLowerCase() === name.toLowerCase()))
    throw new InvalidArgument(`A named range with the name "${name}" already exists.`)
  const added: NamedRange = {
    namedRangeId: namedRange?.namedRangeId ?? String(nextNumber(book)),
    name,
    range: gridRangeOf(areaOf(book, namedRange?.range)),
  }
  changeRecord(book, { namedRanges: [...namedRanges, added] })
  return { addNamedRange: { namedRange: added } }
}

export function deleteNamedRange(book: Book, { namedRangeId }: { readonly namedRangeId?: string | undefined }): void {
  const { namedRanges } = recordOf(book)
  const left = namedRanges.filter((one) => one.namedRangeId !== namedRangeId)
  if (left.length === namedRanges.length) throw new InvalidArgument(`No named range with id: ${namedRangeId}`)
  changeRecord(book, { namedRanges: left })
}

export function addBanding(book: Book, { bandedRange }: { readonly bandedRange?: BandedRange | undefined }): Response {
  const area = areaOf(book, bandedRange?.range)
  if (!bandedRange?.rowProperties && !bandedRange?.columnProperties)
    throw new InvalidArgument('At least one of rowProperties or columnProperties must be specified.')
  const { bandedRanges } = sheetWith(book, area.sheetId)
  if (bandedRanges.some((banded) => overlap(area, areaOf(book, banded.range))))
    throw new InvalidArgument(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    )
  const added: BandedRange = {
    ...withNewerNames(bandedRange),
    bandedRangeId: bandedRange.bandedRangeId ?? nextNumber(book),
    range: gridRangeOf(area),
  }
  changeTab(book, area.sheetId, { bandedRanges: [...bandedRanges, added] })
  return { addBanding: { bandedRange: added } }
}

export function deleteBanding(book: Book, { bandedRangeId }: { readonly bandedRangeId?: number | undefined }): void {
  const sheet = sheetsOf(book).find((one) => one.bandedRanges.some((banded) => banded.bandedRangeId === bandedRangeId))
  if (!sheet) throw new InvalidArgument(`No banding with id: ${bandedRangeId}`)
  const bandedRanges = sheet.bandedRanges.filter((banded) => banded.bandedRangeId !== bandedRangeId)
  changeTab(book, sheet.sheetId, { bandedRanges })
}

/** Charts are kept as they were given; the box draws none. */
export function addChart(book: Book, { chart }: { readonly chart?: EmbeddedChart | undefined }): Response {
  const position = chart?.position as
    | { readonly overlayPosition?: { readonly anchorCell?: { readonly sheetId?: number } } }
    | undefined
  const sheet = sheetWith(book, position?.overlayPosition?.anchorCell?.sheetId)
  if (!chart?.spec) throw new InvalidArgument('A chart specification must be provided.')
  const added: EmbeddedChart = { ...chart, chartId: chart.chartId ?? nextNumber(book) }
  changeTab(book, sheet.sheetId, { charts: [...sheet.charts, added] })
  return { addChart: { chart: added } }
}
