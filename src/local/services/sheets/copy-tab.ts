// Copies a tab with its cells into the same spreadsheet or another.
import { NotEmulatedError } from '../../state/errors'
import { type Book, rowsOf, type SheetRecord } from './book'
import { ruleWith } from './shared-parts'
import { addTab, nextNumber, sheetTitled, sheetWith } from './tabs'

export interface CopyOptions {
  /** "Copy of …" unless told. */
  readonly title?: string | undefined
  /** From 0; last unless told. */
  readonly index?: number | undefined
}

/** Protections stay behind. */
export function copyTab(from: Book, sheetId: number, to: Book, { title, index }: CopyOptions = {}): SheetRecord {
  const source = sheetWith(from, sheetId)
  if (source.charts.length > 0) throw new NotEmulatedError('copying a sheet with charts')
  const added = addTab(to, {
    title: title ?? freeCopyTitle(to, source.title),
    gridProperties: source.gridProperties,
    ...(source.tabColorStyle && { tabColorStyle: source.tabColorStyle }),
    ...(index !== undefined && { index }),
  })
  const here = <T extends { readonly sheetId?: number | undefined }>(range: T): T => ({
    ...range,
    sheetId: added.sheetId,
  })
  const copied: SheetRecord = {
    ...added,
    columns: source.columns,
    rows: source.rows,
    merges: source.merges.map(here),
    conditionalFormats: source.conditionalFormats.map((rule) => ({ ...rule, ranges: (rule.ranges ?? []).map(here) })),
    bandedRanges: source.bandedRanges.map(({ range, ...banded }) => ({
      ...banded,
      ...(range && { range: here(range) }),
      bandedRangeId: nextNumber(to),
    })),
  }
  to.sheets.set(String(added.sheetId), copied)
  copyRows(from, sheetId, to, added.sheetId)
  return copied
}

function copyRows(from: Book, sheetId: number, to: Book, newId: number): void {
  const rows = rowsOf(to, newId)
  for (const [index, row] of rowsOf(from, sheetId).entries()) {
    rows.set(index, row)
    if (from.id === to.id) continue
    for (const key of row.flatMap((cell) => [cell?.f, cell?.rule])) {
      const part = key === undefined || to.shared.has(key) ? undefined : ruleWith(from, key)
      if (key !== undefined && part) to.shared.set(key, part)
    }
  }
}

function freeCopyTitle(book: Book, title: string): string {
  const copy = `Copy of ${title}`
  for (let number = 0; ; number++) {
    const free = number === 0 ? copy : `${copy} ${number}`
    if (!sheetTitled(book, free)) return free
  }
}
