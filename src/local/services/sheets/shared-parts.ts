// Keeps each distinct cell format and validation rule once per spreadsheet, under a key made from its content.
import { createHash } from 'node:crypto'
import type { Book } from './book'
import type { CellFormat, DataValidationRule } from './schema/cells'

/** A format or rule with its key: the same content always gets the same key, in whichever spreadsheet. */
export interface Part {
  readonly key: string
  readonly content: object
}

export function partOf(content: object): Part {
  const text = canonical(content)
  return { key: createHash('sha1').update(text).digest('base64url').slice(0, 10), content: JSON.parse(text) }
}

/** Answers the key. */
export function keep(book: Book, { key, content }: Part): string {
  if (!book.shared.has(key)) book.shared.set(key, content)
  return key
}

export function keepPart(book: Book, content: object): string {
  return keep(book, partOf(content))
}

export function formatWith(book: Book, key: string | undefined): CellFormat | undefined {
  return key === undefined ? undefined : book.shared.get(key)
}

export function ruleWith(book: Book, key: string | undefined): DataValidationRule | undefined {
  return key === undefined ? undefined : book.shared.get(key)
}

/** Key of a format; none for a format that says nothing. */
export function keepFormat(book: Book, format: CellFormat | undefined): string | undefined {
  return format && Object.keys(format).length > 0 ? keepPart(book, format) : undefined
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
