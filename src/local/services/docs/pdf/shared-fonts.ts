// Parses each font, and sets each word in it, once for all documents: both take longer than laying out a page.
import { beginAs, takeCommonLetters } from './embedded-fonts'
import { RecentWords } from './recent-words'

/** What pdfkit calls a font: a parsed font, and which of its letters one document uses. */
export interface DocumentFont {
  /** The font as fontkit parsed it. */
  readonly font: ParsedFont
  /** Sets a word, or gives the one set before. */
  layoutCached(text: string): object
  /** Sets a word anew. */
  layoutRun(text: string): object
  /** The letters the document takes along, by its own numbers and by the font's, and what is said of each. */
  readonly subset: { glyphs: readonly number[]; mapping: Readonly<Record<number, number>>; encode: () => Uint8Array }
  widths: readonly number[]
  unicode: readonly (readonly number[])[]
  /** Has the document take the letters along. */
  encode(text: string): unknown
  embed: () => unknown
  readonly constructor: new (pdf: FontDocument, font: ParsedFont, id: string) => DocumentFont
}

interface ParsedFont {
  layout: (text: string, features?: object) => object
  getGlyph(id: number): object
  _glyphs: object
}

/** The members of pdfkit's document that hold its fonts. */
export interface FontDocument {
  /** By the file they were asked for by. */
  readonly _fontFamilies: Record<string, DocumentFont>
  _fontCount: number
  /** Begins an object of the file. */
  ref: (data?: object) => object
  /** The font that is written in. */
  _font: DocumentFont
  /** Writes in that font from now on. */
  font: (file: string) => FontDocument
}

interface SharedFont {
  readonly first: DocumentFont
  readonly words: RecentWords
}

const shared = new Map<string, SharedFont>()

/** Gives a new document the fonts it asks for, so that it need not parse them; `open` makes a document to parse them with. */
export function lendFonts(pdf: FontDocument, open: () => FontDocument): void {
  pdf.font = (file) => {
    pdf._fontFamilies[file] ??= lentFont(pdf, file, open)
    pdf._font = pdf._fontFamilies[file]
    return pdf
  }
}

function lentFont(pdf: FontDocument, file: string, open: () => FontDocument): DocumentFont {
  const { first, words } = sharedFont(file, open)
  pdf._fontCount += 1
  const font = new first.constructor(pdf, first.font, `F${pdf._fontCount}`)
  font.layoutCached = (text) => words.get(text) ?? words.set(text, font.layoutRun(text))
  beginAs(first, font, pdf, file)
  return font
}

function sharedFont(file: string, open: () => FontDocument): SharedFont {
  const found = shared.get(file) ?? { first: firstFont(file, open), words: new RecentWords() }
  shared.set(file, found)
  return found
}

/**
 * A glyph remembers the character it was first asked for by: after an increment sign (∆), a Greek delta would be read back as one.
 * With glyphs of its own, a word is set the same whatever was set before it.
 */
function firstFont(file: string, open: () => FontDocument): DocumentFont {
  const first = open().font(file)._font
  const { layout } = first.font
  first.font.layout = (text, features) => {
    first.font._glyphs = {}
    return layout.call(first.font, text, features)
  }
  keepOutlines(first.font)
  takeCommonLetters(first)
  return first
}

interface Outlined {
  readonly id: number
  readonly _font: ParsedFont
  _decode(): object
}

const outlines = new WeakMap<ParsedFont, Map<number, object>>()

/** Writing a font reads the outline of each glyph it takes along: each is read once for all documents. */
function keepOutlines(font: ParsedFont): void {
  outlines.set(font, new Map())
  const glyphs = Object.getPrototypeOf(font.getGlyph(0)) as Outlined & { isKept?: boolean }
  if (glyphs.isKept) return
  const { _decode: decode } = glyphs
  glyphs.isKept = true
  glyphs._decode = function (this: Outlined) {
    const known = outlines.get(this._font)
    const outline = known?.get(this.id) ?? decode.call(this)
    known?.set(this.id, outline)
    return outline
  }
}
