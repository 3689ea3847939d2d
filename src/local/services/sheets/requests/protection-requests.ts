// Requests about protected ranges; the box's script always runs as the owner, whom no protection stops.
import { InvalidArgument } from '../api-error'
import { areaOf, gridRangeOf } from '../area'
import { type Book, recordOf, type SheetRecord } from '../book'
import { applyFields, parseFields } from '../field-mask'
import { checkWrittenFields } from '../known-fields'
import type { Response } from '../schema/requests'
import type { ProtectedRange } from '../schema/spreadsheets'
import { changeTab, nextNumber, sheetsOf } from '../tabs'

export function addProtectedRange(
  book: Book,
  { protectedRange }: { readonly protectedRange?: ProtectedRange | undefined },
): Response {
  const id = protectedRange?.protectedRangeId ?? nextNumber(book)
  if (findProtection(book, id)) throw new InvalidArgument(`A protected range with id ${id} already exists.`)
  const added = checked(book, { ...protectedRange, protectedRangeId: id })
  const sheet = sheetsOf(book).find((one) => one.sheetId === (added.range?.sheetId ?? 0))
  if (sheet) changeTab(book, sheet.sheetId, { protectedRanges: [...sheet.protectedRanges, added] })
  return { addProtectedRange: { protectedRange: added } }
}

export function updateProtectedRange(
  book: Book,
  request: { readonly protectedRange?: ProtectedRange | undefined; readonly fields?: string | undefined },
): void {
  const mask = checkWrittenFields(parseFields(request.fields), 'ProtectedRange')
  const protectedRangeId = request.protectedRange?.protectedRangeId
  const { sheet, protection } = protectionWith(book, protectedRangeId)
  const changed = checked(book, { ...applyFields(protection, request.protectedRange, mask), protectedRangeId })
  removeFrom(book, sheet, protection)
  const target = sheetsOf(book).find((one) => one.sheetId === (changed.range?.sheetId ?? 0)) ?? sheet
  changeTab(book, target.sheetId, { protectedRanges: [...target.protectedRanges, changed] })
}

export function deleteProtectedRange(
  book: Book,
  { protectedRangeId }: { readonly protectedRangeId?: number | undefined },
): void {
  const { sheet, protection } = protectionWith(book, protectedRangeId)
  removeFrom(book, sheet, protection)
}

interface Found {
  readonly sheet: SheetRecord
  readonly protection: ProtectedRange
}

export function findProtection(book: Book, id: number | undefined): Found | undefined {
  for (const sheet of sheetsOf(book)) {
    const protection = sheet.protectedRanges.find((one) => one.protectedRangeId === id)
    if (protection) return { sheet, protection }
  }
  return undefined
}

function protectionWith(book: Book, id: number | undefined): Found {
  const found = findProtection(book, id)
  if (!found) throw new InvalidArgument(`No protected range with id: ${id}`)
  return found
}

function removeFrom(book: Book, sheet: SheetRecord, protection: ProtectedRange): void {
  const protectedRanges = sheet.protectedRanges.filter((one) => one !== protection)
  changeTab(book, sheet.sheetId, { protectedRanges })
}

/** The owner is always among the editors; a protection that only warns has no editors of its own. */
function checked(book: Book, wanted: ProtectedRange): ProtectedRange {
  const { namedRangeId, editors, warningOnly, ...rest } = wanted
  const named = recordOf(book).namedRanges.find((one) => one.namedRangeId === namedRangeId)
  if (namedRangeId && !named) throw new InvalidArgument(`No named range with id: ${namedRangeId}`)
  const range = named?.range ?? wanted.range
  if (!range) throw new InvalidArgument('Must specify range, tableId or namedRangeId.')
  areaOf(book, range)
  for (const open of wanted.unprotectedRanges ?? []) gridRangeOf(areaOf(book, open))
  const users = [...new Set([book.world.owner, ...(editors?.users ?? [])])]
  return {
    ...rest,
    range,
    requestingUserCanEdit: true,
    ...(namedRangeId && { namedRangeId }),
    ...(warningOnly ? { warningOnly } : { editors: { ...editors, users } }),
  }
}
