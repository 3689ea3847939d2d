// Turns the API's CellData into a cell and back, as far as a field mask reaches.
import { NotEmulatedError } from '../../state/errors'
import { InvalidArgument } from './api-error'
import type { Book, Cell } from './book'
import { maskWithNewerNames, withNewerNames } from './cell-format'
import { applyFields, covers, type FieldTree, within } from './field-mask'
import { writtenFormula } from './formulas/written-formula'
import { tidy } from './grid'
import { checkWrittenFields } from './known-fields'
import { Remembered } from './remembered'
import type { CellData, CellFormat, ExtendedValue } from './schema/cells'
import { formatWith, keep, keepPart, type Part, partOf } from './shared-parts'
import { checkRule } from './validation-rule'

const NOT_KEPT = new Set(['textFormatRuns', 'pivotTable', 'dataSourceTable', 'dataSourceFormula', 'chipRuns'])
/** "50,000 characters" per cell. */
const MAX_CHARACTERS = 50_000

/** Writes one CellData after another through the same mask. */
export interface CellWriter {
  write(cell: Cell | null, data: CellData | undefined): Cell | null
}

export function cellWriter(book: Book, fields: FieldTree | true): CellWriter {
  const mask = checkWrittenFields(fields, 'CellData')
  const formatMask = maskWithNewerNames(within(mask, 'userEnteredFormat'))
  const maskText = JSON.stringify(formatMask)
  const texts = new Map<CellFormat | undefined, string>()
  const textOf = (given: CellFormat | undefined) => {
    const text = texts.get(given) ?? `${maskText}${JSON.stringify(given)}`
    texts.set(given, text)
    return text
  }
  const formatKey = (before: string | undefined, given: CellFormat | undefined) => {
    const format = formats.of(`${before}${textOf(given)}`, () => newFormat(formatWith(book, before), given, formatMask))
    return format ? keep(book, format) : undefined
  }
  const rules = new Map<object, string>()
  const ruleKey = (rule: CellData['dataValidation']) => {
    if (!rule) return undefined
    if (!rules.has(rule)) rules.set(rule, keepPart(book, checkRule(rule)))
    return rules.get(rule)
  }
  const [values, looks, notes, validations] = (
    ['userEnteredValue', 'userEnteredFormat', 'note', 'dataValidation'] as const
  ).map((member) => covers(mask, member))
  return {
    write: (cell, data = {}) => {
      refuseNotKept(data)
      const value = values ? entered(book, data.userEnteredValue) : cell
      return tidy({
        v: value?.v,
        x: value?.x,
        f: looks ? formatKey(cell?.f, data.userEnteredFormat) : cell?.f,
        note: notes ? data.note || undefined : cell?.note,
        rule: validations ? ruleKey(data.dataValidation) : cell?.rule,
      })
    },
  }
}

/** Formats by the key of the one before, the mask and what was given; null for a format that says nothing. */
const formats = new Remembered<Part | null>(2000)

function newFormat(before: CellFormat = {}, given: CellFormat | undefined, mask: FieldTree | true): Part | null {
  const format = applyFields(before, withNewerNames(given), mask)
  if (format.numberFormat && !format.numberFormat.type)
    throw new InvalidArgument('Invalid numberFormat: type must be specified.')
  return Object.keys(format).length > 0 ? partOf(format) : null
}

function refuseNotKept(data: CellData): void {
  for (const member in data)
    if (NOT_KEPT.has(member) && data[member as keyof CellData] !== undefined)
      throw new NotEmulatedError(`CellData.${member}`)
}

/** The members of a cell that hold its value; a text that begins with "=" stays a text. */
function entered(book: Book, value: ExtendedValue | undefined): Pick<Cell, 'v' | 'x'> {
  let kind: string | undefined
  for (const name in value) {
    if (value[name as keyof ExtendedValue] == null) continue
    if (kind !== undefined) throw new InvalidArgument('Only one member of ExtendedValue may be set.')
    kind = name
  }
  const member = value?.[kind as keyof ExtendedValue]
  switch (kind) {
    case undefined:
      return {}
    case 'stringValue':
      return member === '' ? {} : { v: checkedText(member) }
    case 'numberValue':
      return { v: checkedNumber(member) }
    case 'boolValue':
      if (typeof member !== 'boolean') throw new InvalidArgument(`Invalid boolValue: ${String(member)}`)
      return { v: member }
    case 'formulaValue':
      if (!checkedText(member).startsWith('=')) throw new InvalidArgument(`Invalid formulaValue: ${String(member)}`)
      return { x: writtenFormula(book, checkedText(member)) }
    default:
      throw new InvalidArgument(`userEnteredValue.${kind} cannot be written.`)
  }
}

export function checkedText(text: unknown): string {
  if (typeof text !== 'string') throw new InvalidArgument(`Invalid stringValue: ${JSON.stringify(text)}`)
  if (text.length > MAX_CHARACTERS)
    throw new InvalidArgument(
      `Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`,
    )
  return text
}

function checkedNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new InvalidArgument(`Invalid numberValue: ${JSON.stringify(value)}`)
  return value
}
