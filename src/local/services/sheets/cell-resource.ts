// A cell as the API answers it: what was entered, what is in force, what is shown.
import type { Book, Cell } from './book'
import { effectiveFormat, withBothNames } from './cell-format'
import { linkOf } from './cell-link'
import { type Computed, computedValue } from './formulas/computed'
import { isFormulaError } from './formulas/errors'
import { AS_SHOWN, rendererOf } from './render'
import type { CellData, CellFormat, ExtendedValue } from './schema/cells'
import { formatWith, ruleWith } from './shared-parts'

/** Reads cells of one spreadsheet; formats used by many cells are worked out once. */
export function cellReader(book: Book): (cell: Cell | null) => CellData {
  const renderer = rendererOf(book)
  const formats = new Map<string, { entered: CellFormat; effective: CellFormat }>()
  const formatOf = (key: string) => {
    const known = formats.get(key)
    if (known) return known
    const entered = formatWith(book, key) ?? {}
    const both = { entered: withBothNames(entered), effective: withBothNames(effectiveFormat(entered)) }
    formats.set(key, both)
    return both
  }
  const plain = { entered: {}, effective: withBothNames(effectiveFormat(undefined)) }
  return (cell) => {
    if (!cell) return {}
    const value = effectiveValue(book, cell)
    const format = cell.f === undefined ? undefined : formatOf(cell.f)
    const link = linkOf(cell, format?.entered)
    const rule = ruleWith(book, cell.rule)
    return {
      ...(cell.x !== undefined && { userEnteredValue: { formulaValue: cell.x } }),
      ...(value !== undefined && {
        ...(cell.x === undefined && { userEnteredValue: extended(value) }),
        effectiveValue: extended(value),
        formattedValue: String(renderer.render(cell, AS_SHOWN)),
      }),
      ...(format && { userEnteredFormat: format.entered }),
      ...((format || value !== undefined) && {
        effectiveFormat: { ...shownAs(value, link), ...(format ?? plain).effective },
      }),
      ...(link && { hyperlink: link }),
      ...(cell.note && { note: cell.note }),
      ...(rule && { dataValidation: rule }),
    }
  }
}

/** What a cell's content decides of its look where no format does: read off Google's replies. */
function shownAs(value: Computed, link: string | undefined): CellFormat {
  const hyperlinkDisplayType = link === undefined ? 'PLAIN_TEXT' : 'LINKED'
  if (value === undefined) return { hyperlinkDisplayType }
  const aside = typeof value === 'string' ? 'LEFT' : 'RIGHT'
  const centred = typeof value === 'boolean' || isFormulaError(value)
  return { horizontalAlignment: centred ? 'CENTER' : aside, hyperlinkDisplayType }
}

function effectiveValue(book: Book, cell: Cell): Computed {
  return cell.x === undefined ? cell.v : computedValue(book, cell)
}

function extended(value: NonNullable<Computed>): ExtendedValue {
  if (isFormulaError(value)) return { errorValue: { type: value.type, message: value.message } }
  if (typeof value === 'string') return { stringValue: value }
  return typeof value === 'number' ? { numberValue: value } : { boolValue: value }
}
