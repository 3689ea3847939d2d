// Requests that mark ranges: filters, merges, banding.
import { NotEmulatedError } from '../../../state/errors'
import { InvalidArgument } from '../api-error'
import { areaOf, contains, gridRangeOf, overlap } from '../area'
import type { Book, SheetRecord } from '../book'
import { maskWithNewerNames, withNewerNames } from '../cell-format'
import { applyFields, parseFields } from '../field-mask'
import { changeCells, tidy } from '../grid'
import { checkWrittenFields } from '../known-fields'
import type { GridRange } from '../schema/cells'
import type { Response } from '../schema/requests'
import type { BandedRange, BasicFilter } from '../schema/spreadsheets'
import { changeTab, nextNumber, sheetsOf, sheetWith } from '../tabs'

export function setBasicFilter(book: Book, { filter }: { readonly filter?: BasicFilter | undefined }): void {
  const area = areaOf(book, filter?.range)
  const { criteria = {}, filterSpecs = [], sortSpecs = [] } = filter ?? {}
  // Google would hide and sort rows by them.
  if (Object.keys(criteria).length > 0 || filterSpecs.length > 0 || sortSpecs.length > 0)
    throw new NotEmulatedError('a basic filter with criteria or an order')
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

export function addBanding(book: Book, { bandedRange }: { readonly bandedRange?: BandedRange | undefined }): Response {
  const area = areaOf(book, bandedRange?.range)
  if (!bandedRange?.rowProperties && !bandedRange?.columnProperties)
    throw new InvalidArgument('At least one of rowProperties or columnProperties must be specified.')
  const { bandedRanges } = sheetWith(book, area.sheetId)
  refuseSecondBanding(book, area, bandedRanges)
  const added: BandedRange = {
    ...withNewerNames(bandedRange),
    bandedRangeId: bandedRange.bandedRangeId ?? nextNumber(book),
    range: gridRangeOf(area),
  }
  changeTab(book, area.sheetId, { bandedRanges: [...bandedRanges, added] })
  return { addBanding: { bandedRange: added } }
}

export function deleteBanding(book: Book, { bandedRangeId }: { readonly bandedRangeId?: number | undefined }): void {
  const { sheet, banded } = bandingWith(book, bandedRangeId)
  const bandedRanges = sheet.bandedRanges.filter((one) => one !== banded)
  changeTab(book, sheet.sheetId, { bandedRanges })
}

interface UpdateBanding {
  readonly bandedRange?: BandedRange | undefined
  readonly fields?: string | undefined
}

export function updateBanding(book: Book, request: UpdateBanding): void {
  const mask = checkWrittenFields(parseFields(request.fields), 'BandedRange')
  const { sheet, banded } = bandingWith(book, request.bandedRange?.bandedRangeId)
  const given = withNewerNames(request.bandedRange)
  const wanted = applyFields<BandedRange>(banded, given, maskWithNewerNames(mask))
  const area = areaOf(book, wanted.range)
  const target = sheetWith(book, area.sheetId)
  const others = sheet.bandedRanges.filter((one) => one !== banded)
  refuseSecondBanding(book, area, area.sheetId === sheet.sheetId ? others : target.bandedRanges)
  const { bandedRangeId } = banded
  changeTab(book, sheet.sheetId, { bandedRanges: others })
  const { bandedRanges } = sheetWith(book, area.sheetId)
  changeTab(book, area.sheetId, {
    bandedRanges: [...bandedRanges, { ...wanted, bandedRangeId, range: gridRangeOf(area) }],
  })
}

function refuseSecondBanding(book: Book, area: Area, bandedRanges: readonly BandedRange[]): void {
  if (bandedRanges.some((banded) => overlap(area, areaOf(book, banded.range))))
    throw new InvalidArgument(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    )
}

function bandingWith(book: Book, id: number | undefined): { sheet: SheetRecord; banded: BandedRange } {
  for (const sheet of sheetsOf(book)) {
    const banded = sheet.bandedRanges.find((one) => one.bandedRangeId === id)
    if (banded) return { sheet, banded }
  }
  throw new InvalidArgument(`No banding with id: ${id ?? 0}`)
}
