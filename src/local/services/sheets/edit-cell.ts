// Changes one cell as a person does at the sheet: what is typed is understood in the sheet's language, and its rule is asked.
import { type Book, type Cell, rowsOf, type SheetRecord, touch } from './book'
import { changeCells } from './grid'
import { localeOf } from './locale-of'
import { formatNumber, isDateFormat } from './number-format'
import { parseEntered } from './parse-entered'
import { rendererOf, valueIn } from './render'
import type { DataValidationRule } from './schema/cells'
import { ruleWith } from './shared-parts'
import { accepts } from './validation-check'
import { entererOf } from './values-write'

export interface CellPlace {
  readonly row: number
  readonly column: number
}

export type Entry =
  /** `warning`: kept, though it is not what the cell's rule asks for. */
  | { readonly kind: 'kept'; readonly warning?: DataValidationRule }
  | { readonly kind: 'against rule'; readonly rule: DataValidationRule }
  /** A formula the box cannot work out: nothing was changed. */
  | { readonly kind: 'not understood'; readonly message: string }

class Refused extends Error {}

export function enterText(book: Book, sheet: SheetRecord, { row, column }: CellPlace, text: string): Entry {
  try {
    return book.world.store.transaction(() => {
      const entered = entererOf(book, 'USER_ENTERED')(cellAt(book, sheet, { row, column }), text)
      const area = { sheetId: sheet.sheetId, top: row, bottom: row + 1, left: column, right: column + 1 }
      changeCells(book, area, () => entered)
      const kept = cellAt(book, sheet, { row, column })
      // Asked now, so that a formula that cannot be worked out is refused instead of being kept.
      valueIn(kept, book)
      const rule = ruleWith(book, kept?.rule)
      const isFine = !rule || !kept || (kept.v === undefined && kept.x === undefined) || accepts(book, rule, kept)
      if (!isFine && rule.strict) throw new Refused('', { cause: rule })
      touch(book)
      return isFine ? { kind: 'kept' } : { kind: 'kept', warning: rule }
    })
  } catch (error) {
    if (error instanceof Refused) return { kind: 'against rule', rule: error.cause as DataValidationRule }
    return { kind: 'not understood', message: String(Object(error).message ?? error) }
  }
}

/** Whether the cell holds what its rule asks for; an empty cell always does. */
export function isAccepted(book: Book, sheet: SheetRecord, place: CellPlace): boolean {
  const cell = cellAt(book, sheet, place)
  const rule = ruleWith(book, cell?.rule)
  if (!cell || !rule || (cell.v === undefined && cell.x === undefined)) return true
  try {
    return accepts(book, rule, cell)
  } catch {
    return true
  }
}

/** The text a person would have to type to get what the cell holds. */
export function typedText(book: Book, sheet: SheetRecord, place: CellPlace): string {
  const cell = cellAt(book, sheet, place)
  if (!cell) return ''
  if (cell.x !== undefined) return cell.x
  if (cell.v === undefined) return ''
  if (typeof cell.v === 'boolean') return cell.v ? 'TRUE' : 'FALSE'
  const locale = localeOf(book)
  const format = rendererOf(book).numberFormat(cell)
  if (typeof cell.v === 'string') {
    const understood = parseEntered(cell.v, locale, format, 2000)
    return understood.value === cell.v ? cell.v : `'${cell.v}`
  }
  if (isDateFormat(format)) {
    const moment = Number.isInteger(cell.v) ? locale.date : locale.dateTime
    const pattern = format?.type === 'TIME' ? locale.time : moment
    return formatNumber(cell.v, { type: 'DATE', pattern }, locale)
  }
  if (format?.type === 'PERCENT')
    return `${String(Number((cell.v * 100).toPrecision(12))).replace('.', locale.decimal)}%`
  return String(cell.v).replace('.', locale.decimal)
}

function cellAt(book: Book, sheet: SheetRecord, { row, column }: CellPlace): Cell | null {
  return rowsOf(book, sheet.sheetId).get(String(row))?.[column] ?? null
}
