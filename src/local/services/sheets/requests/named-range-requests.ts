// Requests about named ranges: add, update, delete (…/reference/rest/v4/spreadsheets#namedrange).
import { InvalidArgument } from '../api-error'
import { areaOf, gridRangeOf } from '../area'
import { type Book, changeRecord, recordOf } from '../book'
import { applyFields, parseFields } from '../field-mask'
import { checkWrittenFields } from '../known-fields'
import type { Response } from '../schema/requests'
import type { NamedRange } from '../schema/spreadsheets'
import { nextNumber } from '../tabs'

export function addNamedRange(book: Book, { namedRange }: { readonly namedRange?: NamedRange | undefined }): Response {
  const { namedRanges } = recordOf(book)
  const namedRangeId = namedRange?.namedRangeId ?? String(nextNumber(book))
  if (namedRanges.some((one) => one.namedRangeId === namedRangeId))
    throw new InvalidArgument(`A named range with id ${namedRangeId} already exists.`)
  const added: NamedRange = {
    namedRangeId,
    name: checkRangeName(book, namedRange?.name ?? ''),
    range: gridRangeOf(areaOf(book, namedRange?.range)),
  }
  changeRecord(book, { namedRanges: [...recordOf(book).namedRanges, added] })
  return { addNamedRange: { namedRange: added } }
}

interface UpdateNamedRange {
  readonly namedRange?: NamedRange | undefined
  readonly fields?: string | undefined
}

export function updateNamedRange(book: Book, request: UpdateNamedRange): void {
  const mask = checkWrittenFields(parseFields(request.fields), 'NamedRange')
  const namedRangeId = request.namedRange?.namedRangeId
  const before = namedRangeWith(book, namedRangeId)
  const wanted = applyFields<NamedRange>(before, request.namedRange, mask)
  const name = wanted.name === before.name ? before.name : checkRangeName(book, wanted.name ?? '', before.namedRangeId)
  const changed = { namedRangeId, name, range: gridRangeOf(areaOf(book, wanted.range)) }
  const { namedRanges } = recordOf(book)
  changeRecord(book, { namedRanges: namedRanges.map((one) => (one === before ? changed : one)) })
}

export function deleteNamedRange(book: Book, { namedRangeId }: { readonly namedRangeId?: string | undefined }): void {
  const gone = namedRangeWith(book, namedRangeId)
  changeRecord(book, { namedRanges: recordOf(book).namedRanges.filter((one) => one !== gone) })
}

function namedRangeWith(book: Book, id: string | undefined): NamedRange {
  const found = recordOf(book).namedRanges.find((one) => one.namedRangeId === id)
  if (!found) throw new InvalidArgument(`No named range with id: ${id ?? ''}`)
  return found
}

/** The name, if a range may have it (support.google.com/docs/answer/63175). `own` is the ID of the range that has it already. */
export function checkRangeName(book: Book, name: string, own?: string): string {
  if (!/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) || /^(true|false|[a-z]{1,3}\d+|r\d*c\d*)$/i.test(name))
    throw new InvalidArgument(`The name of the range is invalid: ${name}`)
  const namesake = recordOf(book).namedRanges.find((one) => one.name?.toLowerCase() === name.toLowerCase())
  if (namesake && namesake.namedRangeId !== own)
    throw new InvalidArgument(
      `Cannot ${own === undefined ? 'add' : 'update'} named range with name ${name}, a named range with that name already exists.`,
    )
  return name
}
