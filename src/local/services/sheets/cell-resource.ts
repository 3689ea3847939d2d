// A cell as the API answers it: what was entered, what is in force, what is shown.
import type { Book, Cell } from './book'
import { effectiveFormat, withBothNames } from './cell-format'
import { linkOf } from './cell-link'
import { AS_SHOWN, rendererOf, valueIn } from './render'
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
  const plain = withBothNames(effectiveFormat(undefined))
  return (cell) => {
    if (!cell) return {}
    const value = valueIn(cell)
    const format = cell.f === undefined ? undefined : formatOf(cell.f)
    const link = linkOf(cell, format?.entered)
    const rule = ruleWith(book, cell.rule)
    return {
      ...(value !== undefined && {
        userEnteredValue: cell.x === undefined ? extended(value) : { formulaValue: cell.x },
        effectiveValue: extended(value),
        formattedValue: String(renderer.render(cell, AS_SHOWN)),
      }),
      ...(format && { userEnteredFormat: format.entered }),
      ...((format || value !== undefined) && { effectiveFormat: format?.effective ?? plain }),
      ...(link && { hyperlink: link }),
      ...(cell.note && { note: cell.note }),
      ...(rule && { dataValidation: rule }),
    }
  }
}

function extended(value: string | number | boolean): ExtendedValue {
  if (typeof value === 'string') return { stringValue: value }
  return typeof value === 'number' ? { numberValue: value } : { boolValue: value }
}
