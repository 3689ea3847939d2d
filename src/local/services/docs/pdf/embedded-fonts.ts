// Makes the file of letters a document takes along of a font once for all documents that take the same ones.
import { deflateSync } from 'node:zlib'
import type { DocumentFont, FontDocument } from './shared-fonts'

/** Letters and signs of nearly every document, and two that are drawn as one; each apart from the next. */
const COMMON = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,-/():;–“”', 'fi'].join(' ')

/** So many different files are kept, each of some ten kilobytes. */
const MOST_KEPT = 64
const kept = new Map<string, Uint8Array>()

/** In `first`, which all documents begin as: letters are numbered as they come, and so they come in the same order. */
export function takeCommonLetters(first: DocumentFont): void {
  first.encode(COMMON)
}

/** `file` tells fonts apart. */
export function beginAs(first: DocumentFont, font: DocumentFont, pdf: FontDocument, file: string): void {
  const { embed, subset } = font
  subset.glyphs = [...first.subset.glyphs]
  subset.mapping = { ...first.subset.mapping }
  font.widths = [...first.widths]
  font.unicode = [...first.unicode]
  font.embed = () => {
    const { ref } = pdf
    // The first object of an embedded font is its file: said to be packed already, it is written as it is.
    pdf.ref = (data) => {
      pdf.ref = ref
      return ref.call(pdf, { ...data, Filter: 'FlateDecode' })
    }
    const { encode } = subset
    subset.encode = () => packed(`${file} ${subset.glyphs.join(' ')}`, () => encode.call(subset))
    return embed.call(font)
  }
}

function packed(key: string, encode: () => Uint8Array): Uint8Array {
  const found = kept.get(key) ?? deflateSync(encode())
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, found)
  return found
}
